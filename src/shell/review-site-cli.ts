import { relative, resolve } from "node:path";
import type { ReviewPorts } from "../commands/review/review-request.ts";
import { planSite } from "../commands/review/site.ts";
import { createMask } from "../io/masking.ts";
import { diskTree } from "../io/tree-disk.ts";
import { writeFiles } from "../io/write-files.ts";
import { count } from "../report/numbers.ts";
import type { Parsed } from "./command-spec.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG } from "./gate-request.ts";
import { reviewTarget } from "./review-target.ts";
import { listOf } from "./review-words.ts";

/** `assize review --site`: an index and a page for each list, for any file server. */
export async function runSite(
  dir: string,
  words: Parsed,
  { started, ports }: { started: Started; ports: ReviewPorts },
): Promise<number> {
  const root = resolve(started.cwd, dir);
  const configPath = words.text("config") ?? DEFAULT_CONFIG;
  const request = {
    configPath,
    traces: listOf(words, "traces") ?? [],
    publish: words.on("publish-traces"),
    handIn: { kind: "file" as const, github: await reviewTarget(started, configPath) },
  };
  const { files, lists, outputs, warnings } = await planSite(request, ports, diskTree({ root, label: dir }));
  const { console } = started;
  for (const warning of warnings) console.err(`warning: ${warning}\n`);
  console.err(
    `Whoever can open this site can read ${count(outputs, "output")}: what was asked, what the app did and answered; and the names of the labelers.\n`,
  );
  const mask = createMask(started.env);
  await writeFiles(
    root,
    files.map((file) => ({ ...file, after: file.after && mask(file.after) })),
  );
  console.err(`${count(lists.length, "list")}. What comes back is taken up with: assize labels add <file>\n`);
  console.out(`${relative(started.cwd, resolve(root, "index.html"))}\n`);
  return 0;
}
