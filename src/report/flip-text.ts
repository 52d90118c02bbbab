import type { Json } from "../formats/json.ts";
import { ANSWERS } from "../formats/metrics.ts";
import { outputsOf, type Trace } from "../formats/trace.ts";
import type { Flip } from "../gate/decision.ts";
import { oneLine, plain } from "./escape.ts";
import { count } from "./numbers.ts";
import type { Trial } from "./trial.ts";

/** A flip in words, the same for every surface: plain text, contents null where they are redacted. */
export interface FlipText {
  id: string;
  /** "got worse on correctness, and people agree". */
  what: string;
  contents: {
    input: string;
    answers: AnswerText[];
    expected: string;
    reason: string;
  } | null;
}

/** What was answered on both sides: all of it, or one field of an answer that has several. */
export interface AnswerText {
  /** The field ("route"); null where the answer is one text. */
  field: string | null;
  before: string;
  after: string;
}

/** The key of an expectation that needs no name beside it. */
const PLAIN_KEY = "expected_response";

/** Fields of an answer that are shown at most. */
const FIELDS = 6;

/** What a flip says: input, both outputs, expectation, the reason given. */
export function flipText(flip: Flip, trial: Trial): FlipText {
  const { record } = flip;
  const what = whatOf(flip);
  if (trial.report.outputs === "redacted") return { id: record.id, what, contents: null };
  return {
    id: record.id,
    what,
    contents: {
      input: fields(record.inputs),
      answers: answers(trial.traces.get(flip.base.trace_id), trial.traces.get(flip.head.trace_id)),
      ...(flip.metric === ANSWERS
        ? { expected: "", reason: "" }
        : { expected: fields(record.expectations), reason: reasonOf(flip) }),
    },
  };
}

/**
 * How many of the flips are shown, and of what: a record can lose several verdicts, while the sentence counts records.
 * Empty where all are shown and each is of a record of its own.
 */
export function shownOf(flips: readonly Flip[], shown: number): string {
  const records = new Set(flips.map(({ record }) => record.id)).size;
  const some = shown < flips.length ? `${shown} of ` : "";
  const order = some === "" ? "" : ", worst first";
  if (records < flips.length)
    return ` (${some}${count(flips.length, "verdict")} on ${count(records, "record")}${order})`;
  return some === "" ? "" : ` (${some}${flips.length}${order})`;
}

function whatOf(flip: Flip): string {
  const { direction, metric } = flip;
  if (metric === ANSWERS) return direction === "worse" ? "is no longer answered" : "is answered again";
  return `got ${direction} on ${metric}${lookedAt(flip)}`;
}

/** People's word, or that nobody has looked: silent for code, whose word needs no second. */
function lookedAt({ people, direction }: Flip): string {
  if (!people) return "";
  const agrees = direction === "worse" ? people.head === false : people.head === true;
  const differs = direction === "worse" ? people.head === true : people.head === false;
  if (agrees) return ", and people agree";
  return differs ? ", but people see it otherwise" : "";
}

function reasonOf({ head }: Flip): string {
  return oneLine(head.verdict.status === "scored" ? head.verdict.rationale : head.verdict.detail);
}

/** Fields on a line: "question: …; locale: …", or the text alone where there is one field only. */
function fields(value: { [key: string]: Json }): string {
  const entries = Object.entries(value);
  return entries
    .map(([key, part]) => {
      const text = oneLine(asText(part));
      return entries.length === 1 || key === PLAIN_KEY ? text : `${oneLine(key)}: ${text}`;
    })
    .join("; ");
}

/** Of answers with fields only those that differ; else the whole. */
function answers(base: Trace | undefined, head: Trace | undefined): AnswerText[] {
  const before = base ? outputsOf(base) : null;
  const after = head ? outputsOf(head) : null;
  if (isObject(before) && isObject(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const pairs = keys.map((key) => ({
      field: oneLine(key),
      before: fieldText(before[key]),
      after: fieldText(after[key]),
    }));
    const differing = pairs.filter((pair) => pair.before !== pair.after);
    if (differing.length > 0) return differing.slice(0, FIELDS);
  }
  return [{ field: null, before: answer(base), after: answer(head) }];
}

function fieldText(value: Json | undefined): string {
  return value === undefined ? "(none)" : plain(asText(value));
}

function answer(trace: Trace | undefined): string {
  if (!trace) return "(this output was not kept)";
  if (trace.outcome.status === "silent") return `(no answer: ${oneLine(trace.outcome.detail)})`;
  return plain(asText(outputsOf(trace)));
}

/** Text as it is; an object as a line a key, which reads and compares better than JSON. */
function asText(value: Json): string {
  if (typeof value === "string") return value;
  if (!isObject(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${typeof part === "string" ? part : JSON.stringify(part)}`)
    .join("\n");
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
