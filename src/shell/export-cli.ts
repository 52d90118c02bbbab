import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { exportMlflow } from "../commands/export.ts";
import { UserError } from "../errors.ts";
import { diskTree } from "../io/tree-disk.ts";
import { writeNew } from "../io/write-new.ts";
import type { Parsed } from "./command-spec.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG } from "./gate-request.ts";

/** `assize export`: a new file, or standard output for "-". */
export async function runExport(words: Parsed, { cwd, console }: Started): Promise<number> {
  const to = words.text("to") ?? "mlflow";
  if (to !== "mlflow") {
    const problem = {
      code: "format_unknown",
      message: `assize export knows no tool "${to}"`,
      hint: "Tools: mlflow.",
    };
    throw new UserError(problem);
  }
  const [file, ...more] = words.positionals;
  if (file === undefined || more.length > 0) {
    const hint = "For example: assize export --to mlflow labelled.jsonl";
    throw new UserError({ code: "file_missing", message: "assize export takes the one file to write", hint });
  }
  const configPath = relative(cwd, resolve(cwd, words.text("config") ?? DEFAULT_CONFIG));
  const verdicts = await verdictsFrom(words.text("verdicts"), cwd);
  const done = await exportMlflow({ configPath, verdicts }, diskTree({ root: cwd }));
  if (done.traces === 0) {
    throw new UserError({
      code: "nothing_to_export",
      message: "nothing to export: there are no traces under traces/",
    });
  }
  if (file === "-") console.out(done.text);
  else await writeNew({ root: cwd, path: file, text: done.text });
  for (const warning of done.warnings) console.err(`warning: ${warning}\n`);
  console.err(`${done.traces} traces exported, with ${done.labels} labels and ${done.verdicts} verdicts.\n`);
  return 0;
}

async function verdictsFrom(file: string | undefined, cwd: string) {
  if (file === undefined) return null;
  const bytes = await readFile(resolve(cwd, file)).catch((cause: unknown) => {
    throw new UserError({ code: "no_file", message: "there is no such file", at: { file } }, { cause });
  });
  return { file, bytes };
}
