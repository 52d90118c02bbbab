import { z } from "zod";
import type { Place } from "../errors.ts";
import { fileReporter, newFindings, throwIfFaulty } from "./findings.ts";
import { readJson } from "./json-file.ts";
import { type JsonLine, readJsonLines } from "./json-lines.ts";
import { didYouMean } from "./nearest.ts";
import { anyTrace, type InputsOf, identify } from "./read-trace.ts";
import type { DatasetRecord } from "./record.ts";
import { matchRecords } from "./record-match.ts";
import type { FileToRead } from "./text-file.ts";
import type { Trace } from "./trace.ts";
import type { Tree } from "./tree.ts";
import { nameIn } from "./tree-path.ts";

/**
 * The traces of one file (`.jsonl`, or `.json` with one trace or a list), matched to records: what the app answered
 * elsewhere. Throws one UserError with all faults; traces that answer no record are left out with a warning.
 */
export async function loadTraces({
  tree,
  path,
  records,
}: {
  tree: Tree;
  path: string;
  records: readonly DatasetRecord[];
}): Promise<{ traces: Trace[]; warnings: string[] }> {
  const findings = newFindings();
  const traces = await readRecordedTraces({ tree, path, findings, records });
  throwIfFaulty(findings);
  return { traces, warnings: findings.warnings };
}

/** The same with the faults reported to `findings`. */
export async function readRecordedTraces({
  records,
  ...file
}: FileToRead & { records: readonly DatasetRecord[] }): Promise<Trace[]> {
  const inputs = new Map(records.map((record) => [record.id, record.inputs]));
  const name = nameIn(file.tree, file.path);
  const reporter = fileReporter(file.findings, name);
  const traces: Trace[] = [];
  for await (const { trace, at } of readTraces(file, (id) => inputs.get(id))) {
    const id = trace.record_id;
    if (id !== null && !inputs.has(id)) {
      const hint = `${didYouMean(id, inputs.keys())}Leave record_id out where the trace answers no record.`;
      reporter.tell([{ code: "unknown_record", message: `no record has the id "${id}"`, hint, at }]);
    } else traces.push(trace);
  }
  reporter.finish();
  const { matched, unmatched } = matchRecords(traces, records);
  if (unmatched.length > 0) file.findings.warnings.push(unmatchedWarning(name, unmatched));
  return matched;
}

/** All traces of a file in file order, as they are; faults are reported. */
export async function* readTraces(
  file: FileToRead,
  inputsOf?: InputsOf,
): AsyncGenerator<{ trace: Trace; at: Place }> {
  const name = nameIn(file.tree, file.path);
  const reporter = fileReporter(file.findings, name);
  for await (const { value, line } of traceValues(file)) {
    const at = { file: name, line };
    const read = identify({ parsed: value, at, inputsOf });
    if (read.status === "faulty") reporter.tell(read.problems);
    else yield { trace: read.trace, at };
  }
  reporter.finish();
}

async function* traceValues(file: FileToRead): AsyncGenerator<JsonLine<z.infer<typeof anyTrace>>> {
  if (!file.path.endsWith(".json")) {
    yield* readJsonLines({ ...file, schema: anyTrace });
    return;
  }
  const read = await readJson({ ...file, schema: z.union([z.array(anyTrace), anyTrace]) });
  if (read === null) return;
  const values = Array.isArray(read.value) ? read.value : [read.value];
  for (const [index, value] of values.entries()) yield { value, line: lineOf(read, index) };
}

function lineOf(
  { value, locate }: { value: unknown; locate: (path: PropertyKey[]) => Place },
  index: number,
) {
  return locate(Array.isArray(value) ? [index] : []).line ?? 1;
}

function unmatchedWarning(name: string, unmatched: readonly Trace[]): string {
  const [first] = unmatched;
  const named = first?.record_id ? ` (first: of record "${first.record_id}", with other inputs)` : "";
  return `${name}: ${unmatched.length} traces answer no record as it is now and were left out${named}`;
}
