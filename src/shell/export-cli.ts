import { readFile, stat } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { exportMlflow } from "../commands/export.ts";
import { exportJudges } from "../commands/export-judges.ts";
import { UserError } from "../errors.ts";
import { createMask } from "../io/masking.ts";
import { diskTree } from "../io/tree-disk.ts";
import { writeNew } from "../io/write-new.ts";
import type { Parsed } from "./command-spec.ts";
import type { Started } from "./console.ts";
import { DEFAULT_CONFIG } from "./gate-request.ts";

/** `assize export`: a new file, or standard output for "-". */
export async function runExport(words: Parsed, { env, cwd, console }: Started): Promise<number> {
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
  const tree = diskTree({ root: cwd });
  const mask = createMask(env);
  const done = await exportMlflow({ configPath, verdicts }, tree);
  const judgesFile = words.text("judges");
  const judges = judgesFile === undefined ? null : await exportJudges(configPath, tree);
  if (done.traces === 0) {
    throw new UserError({
      code: "nothing_to_export",
      message: "nothing to export: there are no traces under traces/",
    });
  }
  await refuseTaken([file, judgesFile], cwd);
  if (file === "-") console.out(done.text);
  else await writeNew({ root: cwd, path: file, text: mask(done.text) });
  if (judges && judgesFile !== undefined)
    await writeNew({ root: cwd, path: judgesFile, text: mask(judges.text) });
  const warnings = [...done.warnings, ...(judges?.warnings ?? [])];
  for (const warning of warnings) console.err(`warning: ${warning}\n`);
  console.err(`${done.traces} traces exported, with ${done.labels} labels and ${done.verdicts} verdicts.\n`);
  if (judges) console.err(`${judges.judges} judges exported.\n`);
  return 0;
}

/** Both files or none: the second is looked for before the first is written. */
async function refuseTaken(files: readonly (string | undefined)[], cwd: string): Promise<void> {
  for (const file of files) {
    if (file === undefined || file === "-") continue;
    if ((await stat(resolve(cwd, file)).catch(() => null)) === null) continue;
    const hint = "Name another file, or move it away.";
    throw new UserError({ code: "file_taken", message: "there is such a file already", hint, at: { file } });
  }
}

async function verdictsFrom(file: string | undefined, cwd: string) {
  if (file === undefined) return null;
  const bytes = await readFile(resolve(cwd, file)).catch((cause: unknown) => {
    throw new UserError({ code: "no_file", message: "there is no such file", at: { file } }, { cause });
  });
  return { file, bytes };
}
