import type { FileChange } from "../../align/plan-files.ts";
import { type Problem, UserError } from "../../errors.ts";
import { inFolder } from "../../formats/door.ts";
import type { Locate } from "../../formats/locate.ts";
import type { Trace } from "../../formats/trace.ts";
import { readCsv } from "../../labels/read-csv.ts";
import { type HandedInLine, readHandedIn } from "../../labels/read-handed-in.ts";
import type { ValueMapping } from "../../labels/written-value.ts";
import { inWorkspace } from "../workspace.ts";
import { answerLines } from "./answer-lines.ts";
import { heldToRules } from "./held-to-rules.ts";
import type { LabelPorts, LabelSetting } from "./label-ports.ts";
import { type LabelSide, labelSide, tracesOf } from "./label-side.ts";
import { labelledTraceFile } from "./labelled-trace-file.ts";
import { notSaidYet } from "./said-already.ts";

/** What a call of `labels add` asks for. */
export interface AddRequest extends LabelSetting {
  /** The file that was handed in, as the user named it. */
  file: string;
  /** Question and labeler of answers that name none. */
  schema: string | null;
  labeler: string | null;
  dryRun: boolean;
  /** How answers are read that are no label lines yet. */
  reading?: AnswerReading;
}

/** How answers kept elsewhere become labels. */
export interface AnswerReading {
  /** Other words for answers. */
  mapping: ValueMapping;
  /** How they came about, where an answer does not say so itself. */
  metadata: { session?: string; draw?: string; sampling?: string; blind?: string };
}

/** What was added. */
export interface Added {
  labels: number;
  /** Lines that stood there already: handing in twice adds nothing twice. */
  known: number;
  /** Rows of a table without an answer. */
  unanswered: number;
  by: { [labeler: string]: number };
  /** Of lines that are taken and count for nothing, such as one on a step that is another one now. */
  warnings: Problem[];
  files: FileChange[];
}

/** Takes up answers that were handed in: all of them, or none and every fault with its line. */
export async function addLabels(request: AddRequest, ports: LabelPorts): Promise<Added> {
  const text = await ports.readFile(request.file);
  return addText({ ...request, text }, ports);
}

/** A text that was handed in; `written`: its values are texts as somebody typed them. */
type TextRequest = AddRequest & { text: string; written?: boolean };

/** The same for a text in memory, as the review server has it. */
export async function addText(given: TextRequest, ports: LabelPorts): Promise<Added> {
  const configPath = inWorkspace(ports, given.configPath);
  const side = await labelSide(ports.diskTree(ports.workspace), configPath);
  const isTable = /\.(csv|tsv)$/i.test(given.file);
  const request = { ...given, written: isTable || given.written === true };
  const handed = isTable
    ? readCsv(given.file, given.text)
    : { ...readHandedIn(given.file, given.text), unanswered: 0 };
  const carried = new Map(
    handed.lines.flatMap((line) =>
      line.kind === "trace" ? [[line.trace.trace_id, line.trace] as const] : [],
    ),
  );
  const answers = await answerLines({ lines: handed.lines, side, request, ports });
  const known = new Set(side.labels.map(({ assessment_id }) => assessment_id));
  const labels: FreshLabel[] = handed.lines.filter((line) => line.kind === "label");
  const fresh = [...labels.filter(({ id }) => !known.has(id)), ...notSaidYet(answers.lines, side.labels)];
  const faults = [...(await metadataFaults(side, request)), ...handed.faults, ...answers.faults];
  const traces = await tracesOf(side, fresh.map(traceOf));
  const checked = await heldToRules({
    side,
    fresh,
    traces: new Map([...carried, ...traces]),
    request,
    ports,
  });
  faults.push(...checked.faults, ...side.door.findings.problems);
  if (faults.length > 0) throw new UserError(faults);
  const files = [...checked.files, ...traceFiles({ side, fresh, carried, traces })];
  if (!request.dryRun) await ports.writeFiles(files);
  return {
    labels: fresh.length,
    known: labels.length + answers.lines.length - fresh.length,
    unanswered: handed.unanswered,
    by: countBy(fresh),
    warnings: checked.warnings,
    files,
  };
}

/** A label to be written, with the line it came from, and where its parts were said if it was made of an answer. */
export type FreshLabel = Extract<HandedInLine, { kind: "label" }> & { said?: Locate };

/** A session or draw that the call names and that is not there. */
async function metadataFaults({ door }: LabelSide, { reading }: AddRequest): Promise<Problem[]> {
  const { session, draw } = reading?.metadata ?? {};
  const named = [
    ...(session === undefined ? [] : [["session", session, `sessions/${session}.yaml`] as const]),
    ...(draw === undefined ? [] : [["draw", draw, `draws/${draw}.jsonl`] as const]),
  ];
  const faults = await Promise.all(
    named.map(async ([what, name, path]): Promise<Problem[]> => {
      if ((await door.tree.size(inFolder(door, path))) !== null) return [];
      const message = `there is no ${what} "${name}"`;
      return [{ code: `unknown_${what}`, message, hint: `It would stand in ${inFolder(door, path)}.` }];
    }),
  );
  return faults.flat();
}

/** The trace that a line is about; empty where it names none, which the check tells. */
function traceOf({ text }: FreshLabel): string {
  const { trace_id } = JSON.parse(text) as { trace_id?: unknown }; // it was read as an object
  return typeof trace_id === "string" ? trace_id : "";
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
  return missing.map((trace) => labelledTraceFile(side.door, trace));
}

function countBy(labels: readonly FreshLabel[]): { [labeler: string]: number } {
  const counts: { [labeler: string]: number } = {};
  for (const { labeler } of labels) counts[labeler] = (counts[labeler] ?? 0) + 1;
  return counts;
}
