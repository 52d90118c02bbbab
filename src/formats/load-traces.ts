import { z } from "zod";
import type { Place, Problem } from "../errors.ts";
import { fileReporter, newFindings, throwIfFaulty } from "./findings.ts";
import { readJson } from "./json-file.ts";
import { type JsonLine, readJsonLines } from "./json-lines.ts";
import { didYouMean } from "./nearest.ts";
import { anyTrace, identify } from "./read-trace.ts";
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
async function readRecordedTraces(file: TraceFile): Promise<Trace[]> {
  const traces: Trace[] = [];
  for await (const trace of readTraces(file)) traces.push(trace);
  return matchedOf(traces, file);
}

/** The traces of a file that answer a record, matched; the others are left out with a warning. */
export function matchedOf(traces: readonly Trace[], { tree, path, findings, records }: TraceFile): Trace[] {
  const { matched, unmatched } = matchRecords(traces, records);
  if (unmatched.length > 0) findings.warnings.push(unmatchedWarning(nameIn(tree, path), unmatched));
  return matched;
}

/** A file of traces and the records that its lines may name. */
export type TraceFile = FileToRead & { records: readonly DatasetRecord[] };

/** All traces of a file in file order, whether they answer a record or not; faults are reported. */
export async function* readTraces({ records, ...file }: TraceFile): AsyncGenerator<Trace> {
  const inputs = new Map(records.map((record) => [record.id, record.inputs]));
  const name = nameIn(file.tree, file.path);
  const reporter = fileReporter(file.findings, name);
  for await (const { value, line } of traceValues(file)) {
    const at = { file: name, line };
    const id = "info" in value ? undefined : value.record_id;
    const read = identify({ parsed: value, at, inputsOf: (recordId) => inputs.get(recordId) });
    if (id !== undefined && !inputs.has(id)) reporter.tell([{ ...unknownRecord(id, inputs.keys()), at }]);
    else if (read.status === "faulty") reporter.tell(read.problems);
    else yield read.trace;
  }
  reporter.finish();
}

function unknownRecord(id: string, known: Iterable<string>): Problem {
  const hint = `${didYouMean(id, known)}Leave record_id out where the trace answers no record.`;
  return { code: "unknown_record", message: `no record has the id "${id}"`, hint };
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
  const message = "traces left out because they answer no record as it is now";
  return `${name}: ${message}: ${unmatched.length}${named}`;
}
