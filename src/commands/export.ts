import { type Door, inFolder } from "../formats/door.ts";
import { fileReporter, newFindings, throwIfFaulty } from "../formats/findings.ts";
import type { JsonObject } from "../formats/json.ts";
import { loadLabels } from "../formats/load-labels.ts";
import { loadSchemas } from "../formats/load-schemas.ts";
import { readTrace } from "../formats/read-trace.ts";
import { joinBytes } from "../formats/text-file.ts";
import type { Tree } from "../formats/tree.ts";
import { folderOf, nameIn } from "../formats/tree-path.ts";
import { checkWith } from "../formats/zod-problems.ts";
import { quoteTimes } from "../interop/exact-times.ts";
import { type KeptTrace, mlflowExport } from "../interop/mlflow-export.ts";
import { type Row, readRows } from "../interop/rows.ts";
import { type RecordedVerdict, recordedVerdict } from "../interop/verdict-assessment.ts";

/** What a call of `assize export` asks for. */
export interface ExportRequest {
  configPath: string;
  /** What `assize gate --verdicts` wrote; null: no verdicts but those that traces carry. */
  verdicts: { file: string; bytes: Uint8Array } | null;
}

/** The text of the export and what went into it. */
export interface Exported {
  text: string;
  traces: number;
  labels: number;
  verdicts: number;
  warnings: string[];
}

/** The suite's traces with labels and verdicts as JSON lines of MLflow traces. Throws one UserError with every fault. */
export async function exportMlflow({ configPath, verdicts }: ExportRequest, tree: Tree): Promise<Exported> {
  const door: Door = { tree, folder: folderOf(configPath), findings: newFindings() };
  const labels = await loadLabels(door, await loadSchemas(door));
  const paths = await tree.list(
    ["traces/*.jsonl", "traces/labelled/**/*.json"].map((glob) => inFolder(door, glob)),
  );
  const kept: KeptTrace[] = [];
  for (const path of paths) kept.push(...(await keptIn(door, path)));
  const given = verdicts === null ? [] : verdictsIn(door, verdicts);
  throwIfFaulty(door.findings);
  const { lines, lost, ...counts } = mlflowExport({ kept, labels, verdicts: given });
  const missing =
    lost > 0 ? [`${lost} labels left out: the traces they are about are not under traces/`] : [];
  return {
    text: lines.map((line) => `${line}\n`).join(""),
    traces: lines.length,
    ...counts,
    warnings: [...door.findings.warnings, ...missing],
  };
}

async function keptIn({ tree, findings }: Door, path: string): Promise<KeptTrace[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of tree.chunks(path)) chunks.push(chunk);
  const file = nameIn(tree, path);
  const { rows, problems } = readRows({ file, bytes: joinBytes(chunks), prepare: quoteIfMlflow });
  const reporter = fileReporter(findings, file);
  reporter.tell(problems);
  const kept = rows.flatMap((row) => {
    const read = readTrace({ value: row.value, at: { file } });
    if (read.status === "read") return [{ value: row.value as JsonObject, trace: read.trace }]; // rows are objects
    reporter.tell(read.problems.map((problem) => ({ ...problem, at: row.locate([]) })));
    return [];
  });
  reporter.finish();
  return kept;
}

/** In MLflow's form alone: in ours these keys could be an app's own inputs. */
function quoteIfMlflow(text: string): string {
  return /^\s*\{\s*"(info|data)"/.test(text) ? quoteTimes(text) : text;
}

function verdictsIn(
  { findings }: Door,
  { file, bytes }: { file: string; bytes: Uint8Array },
): RecordedVerdict[] {
  const { rows, problems } = readRows({ file, bytes });
  const reporter = fileReporter(findings, file);
  reporter.tell(problems);
  const verdicts = rows.flatMap(({ value, locate }: Row) => {
    const checked = checkWith(recordedVerdict, value, locate);
    if (checked.status === "sound") return [checked.value];
    reporter.tell(checked.problems);
    return [];
  });
  reporter.finish();
  return verdicts;
}
