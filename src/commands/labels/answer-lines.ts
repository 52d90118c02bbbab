import type { Problem } from "../../errors.ts";
import { canonicalJson } from "../../formats/canonical.ts";
import { inFolder } from "../../formats/door.ts";
import type { Json, JsonObject } from "../../formats/json.ts";
import { LABELER_ID, LABELER_WORDS } from "../../formats/labeler.ts";
import { sourceIds } from "../../formats/read-trace.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import { spanHash } from "../../formats/span-hash.ts";
import { partAt } from "../../formats/span-path.ts";
import type { Trace } from "../../formats/trace.ts";
import type { HandedInLine } from "../../labels/read-handed-in.ts";
import { unknownPart } from "../../labels/unknown-part.ts";
import { labelContent } from "../../labels/write-labels.ts";
import { writtenValue } from "../../labels/written-value.ts";
import type { AddRequest, FreshLabel } from "./add.ts";
import type { LabelPorts } from "./label-ports.ts";
import { type LabelSide, tracesOf } from "./label-side.ts";

type AnswerLine = Extract<HandedInLine, { kind: "answer" }>;

/** A call that adds answers; `written`: their values are texts as somebody typed them. */
type Answering = AddRequest & { written: boolean };

/** Answers kept elsewhere as label lines: each finds its trace by id, record or inputs, its question and its labeler. */
export async function answerLines({
  lines,
  side,
  request,
  ports,
}: {
  lines: readonly HandedInLine[];
  side: LabelSide;
  request: Answering;
  ports: LabelPorts;
}): Promise<{ lines: FreshLabel[]; faults: Problem[] }> {
  const answers = lines.filter((line) => line.kind === "answer");
  if (answers.length === 0) return { lines: [], faults: [] };
  const carried = lines.flatMap((line) => (line.kind === "trace" ? [line.trace] : []));
  const traces = [...(await allTraces(side, answers)), ...carried];
  const read = answers.map((line) => labelFor(line, { traces, side, request, ports }));
  return {
    lines: read.filter((one) => "text" in one),
    faults: read.flatMap((one) => ("faults" in one ? one.faults : [])),
  };
}

/** Labelled traces, recorded ones, and those of trace files that an answer names by id. */
async function allTraces(side: LabelSide, answers: readonly AnswerLine[]): Promise<Trace[]> {
  const named = answers.flatMap(({ answer }) => answer.id ?? []);
  const recordedPath = side.recorded === null ? null : inFolder(side.door, side.recorded);
  return [...new Set((await tracesOf(side, named, recordedPath)).values())];
}

interface Finding {
  traces: readonly Trace[];
  side: LabelSide;
  request: Answering;
  ports: LabelPorts;
}

function labelFor(line: AnswerLine, finding: Finding): FreshLabel | { faults: Problem[] } {
  const { answer, locate } = line;
  const name = answer.name ?? finding.request.schema;
  const labeler = answer.labeler ?? finding.request.labeler;
  if (name === null || labeler === null) {
    const [missing, flag] = name === null ? ["question", "--schema"] : ["labeler", "--labeler"];
    const message = `the answer says no ${missing}`;
    return {
      faults: [{ code: `no_${missing}`, message, hint: `Name one for all with ${flag}.`, at: locate([]) }],
    };
  }
  if (!LABELER_ID.test(labeler))
    return { faults: [{ code: "bad_labeler", message: LABELER_WORDS, at: locate(["labeler"]) }] };
  const found = finding.traces.filter((trace) => isAbout(trace, answer, finding.request));
  const [trace] = found;
  if (!trace || found.length > 1) return { faults: [notOne(line, found.length)] };
  const step = answer.span === undefined ? null : partAt(trace.spans, answer.span);
  if (answer.span !== undefined && !step) return { faults: [noPart(line, trace)] };
  const schema = finding.side.schemas.get(name);
  const id = finding.ports.newId();
  const label: JsonObject = {
    assessment_id: id,
    assessment_name: name,
    trace_id: trace.trace_id,
    source: { source_type: "HUMAN", source_id: labeler },
    create_time: new Date(finding.ports.now()).toISOString(),
    ...labelContent(schema?.type ?? "feedback", readAs(answer.value, { schema, request: finding.request })),
    ...(answer.reason ? { rationale: answer.reason } : {}),
    ...(step ? { span_id: step.path } : {}),
    metadata: {
      schema_version: String(schema?.version ?? 1),
      ...howAsked(answer, finding.request),
      ...(step ? { span_hash: spanHash(step.span) } : {}),
    },
  };
  return { kind: "label", text: JSON.stringify(label), name, labeler, id, line: line.line, said: locate };
}

function noPart({ answer, locate }: AnswerLine, { spans }: Trace): Problem {
  return unknownPart(spans, { path: answer.span ?? "", at: locate(["span"]) });
}

/** A typed text is read under its question; a value of JSON is what it is, unless the mapping has another word for it. */
function readAs(
  value: Json,
  { schema, request }: { schema: LabelSchema | undefined; request: Answering },
): Json {
  const { written, reading } = request;
  if (typeof value !== "string" || !schema) return value;
  const mapping = reading?.mapping ?? new Map();
  if (written || mapping.has(value)) return writtenValue(schema, { text: value, mapping });
  return value;
}

/** How an answer came to be asked for: what it says itself, else what the call says of all. */
function howAsked(
  { session, draw, sampling, blind }: AnswerLine["answer"],
  { reading }: AddRequest,
): JsonObject {
  const all = reading?.metadata ?? {};
  const from = { session: session ?? all.session, draw: draw ?? all.draw };
  const isBlind = blind === undefined ? all.blind : String(blind);
  return {
    ...(from.session === undefined ? {} : { session: from.session }),
    ...(from.draw === undefined ? {} : { draw: from.draw }),
    sampling: sampling ?? all.sampling ?? (from.draw === undefined ? "chosen" : "draw"),
    ...(isBlind === undefined ? {} : { blind: isBlind }),
  };
}

function isAbout(trace: Trace, { id, inputs }: AnswerLine["answer"], { written }: Answering): boolean {
  if (id !== undefined)
    return trace.trace_id === id || trace.record_id === id || sourceIds(trace).includes(id);
  if (inputs === undefined) return false;
  return (
    canonicalJson(trace.inputs) === canonicalJson(inputs) || (written && onlyText(trace.inputs) === inputs)
  );
}

/** In a table people write the question, not the object that it is the only member of. */
function onlyText(inputs: Json): string | null {
  if (typeof inputs !== "object" || inputs === null || Array.isArray(inputs)) return null;
  const [only, ...more] = Object.values(inputs);
  return typeof only === "string" && more.length === 0 ? only : null;
}

function notOne({ answer, locate }: AnswerLine, count: number): Problem {
  const what = answer.id === undefined ? "these inputs" : `"${answer.id}"`;
  const at = locate([answer.id === undefined ? "inputs" : "id"]);
  if (count > 1) {
    const hint = "Name the one that is meant by its trace id.";
    return { code: "ambiguous_trace", message: `${count} traces answer ${what}`, hint, at };
  }
  const hint = "Its trace stands in no file under traces/: put it there, or on a line of this file.";
  return { code: "unknown_trace", message: `there is no trace of ${what}`, hint, at };
}
