import { planSession } from "../commands/review/new-session.ts";
import { sessionStateLines } from "../commands/review/session-state.ts";
import { writeNew } from "../io/write-new.ts";
import type { Parsed } from "./command-spec.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG } from "./gate-request.ts";
import { labelPorts } from "./labels-cli.ts";
import { listOf } from "./review-words.ts";

/** `assize review --new`: one new file of sessions/, and who is asked how much. */
export async function runNewSession(name: string, words: Parsed, started: Started): Promise<number> {
  const request = {
    configPath: words.text("config") ?? DEFAULT_CONFIG,
    name,
    filter: words.text("filter") ?? null,
    draw: words.text("draw") ?? null,
    disagreement: words.text("disagreement") ?? null,
    limit: words.number("limit") ?? null,
    orderBy: words.text("order-by") ?? null,
    sample: words.number("sample") ?? null,
    schemas: listOf(words, "schemas"),
    assigned: listOf(words, "assigned") ?? [],
    overlap: words.number("overlap") ?? null,
    due: words.text("due") ?? null,
    traces: listOf(words, "traces") ?? [],
  };
  const { file, state } = await planSession(request, labelPorts(started));
  await writeNew({ root: started.cwd, path: file.path, text: file.after ?? "" });
  started.console.err(`${sessionStateLines(state).join("\n")}\n`);
  started.console.err(`Next: assize review --session ${name} --file ${name}.html\n`);
  started.console.out(`${file.path}\n`);
  return 0;
}
