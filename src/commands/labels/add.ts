import { relative, resolve } from "node:path";
import type { FileChange } from "../../align/plan-files.ts";
import { type Problem, UserError } from "../../errors.ts";
import { inFolder } from "../../formats/door.ts";
import type { Trace } from "../../formats/trace.ts";
import { traceToJson } from "../../formats/write-trace.ts";
import { checkLabels } from "../../labels/check-labels.ts";
import { labelledTracePath, labelPath } from "../../labels/label-file.ts";
import { type HandedInLine, readHandedIn } from "../../labels/read-handed-in.ts";
import { answerLines } from "./answer-lines.ts";
import { csvLines } from "./csv-lines.ts";
import type { LabelPorts, LabelSetting } from "./label-ports.ts";
import { type LabelSide, labelSide, tracesOf } from "./label-side.ts";

/** What a call of `labels add` asks for. */
export interface AddRequest extends LabelSetting {
  /** The file that was handed in, as the user named it. */
  file: string;
  /** Question and labeler of answers that name none. */
  schema: string | null;
  labeler: string | null;
  dryRun: boolean;
}

/** What was added. */
export interface Added {
  labels: number;
  /** Lines that stood there already: handing in twice adds nothing twice. */
  known: number;
  by: { [labeler: string]: number };
  files: FileChange[];
}

/** Takes up answers that were handed in: all of them, or none and every fault with its line. */
export async function addLabels(request: AddRequest, ports: LabelPorts): Promise<Added> {
  const text = await ports.readFile(request.file);
  return addText({ ...request, text }, ports);
}

/** The same for a text in memory, as the review server has it. */
export async function addText(request: AddRequest & { text: string }, ports: LabelPorts): Promise<Added> {
  const configPath = relative(ports.workspace, resolve(ports.workspace, request.configPath));
  const side = await labelSide(ports.diskTree(ports.workspace), configPath);
  const handed = readHandedIn(
    request.file,
    request.file.endsWith(".csv") ? csvLines(request.file, request.text) : request.text,
  );
  const carried = new Map(
    handed.lines.flatMap((line) =>
      line.kind === "trace" ? [[line.trace.trace_id, line.trace] as const] : [],
    ),
  );
  const answers = await answerLines({ lines: handed.lines, side, request, ports });
  const known = new Set(side.labels.map(({ assessment_id }) => assessment_id));
  const given = [...handed.lines.filter((line) => line.kind === "label"), ...answers.lines];
  const fresh = given.filter(({ id }) => !known.has(id));
  const faults = [...handed.faults, ...answers.faults];
  const traces = await tracesOf(side, fresh.map(traceOf));
  const checked = await check({
    side,
    fresh,
    traces: new Set([...traces.keys(), ...carried.keys()]),
    request,
    ports,
  });
  faults.push(...checked.faults, ...side.door.findings.problems);
  if (faults.length > 0) throw new UserError(faults);
  const files = [...checked.files, ...traceFiles({ side, fresh, carried, traces })];
  if (!request.dryRun) await ports.writeFiles(files);
  return { labels: fresh.length, known: given.length - fresh.length, by: countBy(fresh), files };
}

/** A label to be written, with the line it came from. */
export type FreshLabel = Extract<HandedInLine, { kind: "label" }>;

/** The trace that a line is about; empty where it names none, which the check tells. */
function traceOf({ text }: FreshLabel): string {
  const { trace_id } = JSON.parse(text) as { trace_id?: unknown }; // it was read as an object
  return typeof trace_id === "string" ? trace_id : "";
}

/** Holds the new lines to the rules of the check, each told at its line of the file that was handed in. */
async function check({
  side,
  fresh,
  traces,
  request,
  ports,
}: {
  side: LabelSide;
  fresh: readonly FreshLabel[];
  traces: ReadonlySet<string>;
  request: AddRequest;
  ports: LabelPorts;
}): Promise<{ faults: Problem[]; files: FileChange[] }> {
  const byPath = new Map<string, FreshLabel[]>();
  for (const label of fresh) {
    const path = inFolder(side.door, labelPath({ schema: label.name, labeler: label.labeler }));
    byPath.set(path, [...(byPath.get(path) ?? []), label]);
  }
  const files = [...byPath].map(([path, labels]) => {
    const before = side.files.get(path) ?? null;
    const start = before === null || before === "" || before.endsWith("\n") ? (before ?? "") : `${before}\n`;
    return { path, before, after: start + labels.map(({ text }) => `${text}\n`).join(""), start };
  });
  const { faults } = checkLabels({
    files: files.map(({ path, start, after }) => ({ path, base: start, head: after })),
    known: side.labels,
    schemas: side.schemas,
    baseSchemas: side.schemas,
    traces,
    labelers: side.labelers,
    author: null,
    now: ports.now(),
  });
  return { faults: faults.map((fault) => atSource(fault, { files, byPath, request })), files };
}

/** A fault of a line that is not written yet is told where the line came from. */
function atSource(
  fault: Problem,
  of: {
    files: { path: string; start: string }[];
    byPath: ReadonlyMap<string, FreshLabel[]>;
    request: AddRequest;
  },
): Problem {
  const { at } = fault;
  const file = of.files.find(({ path }) => path === at?.file);
  if (!file || at?.line === undefined) return fault;
  const before = file.start.split("\n").length - 1;
  const source = of.byPath.get(file.path)?.[at.line - before - 1];
  return source ? { ...fault, at: { ...at, file: of.request.file, line: source.line } } : fault;
}

/** Traces that the repository does not have yet go with their labels, one file each. */
function traceFiles({
  side,
  fresh,
  carried,
  traces,
}: {
  side: LabelSide;
  fresh: readonly FreshLabel[];
  carried: ReadonlyMap<string, Trace>;
  traces: ReadonlyMap<string, Trace>;
}): FileChange[] {
  const labelled = new Set(fresh.map(traceOf));
  const missing = [...carried.values()].filter(
    ({ trace_id }) => labelled.has(trace_id) && !traces.has(trace_id),
  );
  return missing.map((trace) => ({
    path: inFolder(side.door, labelledTracePath(trace.trace_id)),
    before: null,
    after: `${JSON.stringify(traceToJson(trace), null, 2)}\n`,
  }));
}

function countBy(labels: readonly FreshLabel[]): { [labeler: string]: number } {
  const counts: { [labeler: string]: number } = {};
  for (const { labeler } of labels) counts[labeler] = (counts[labeler] ?? 0) + 1;
  return counts;
}
