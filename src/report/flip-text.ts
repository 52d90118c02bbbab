import type { Json } from "../formats/json.ts";
import { outputsOf, type Trace } from "../formats/trace.ts";
import type { Flip } from "../gate/decision.ts";
import { oneLine, plain } from "./escape.ts";
import type { Trial } from "./trial.ts";

/** A flip in words, the same for every surface: plain text, contents null where they are redacted. */
export interface FlipText {
  id: string;
  /** "got worse on correctness, and people agree". */
  what: string;
  contents: {
    input: string;
    before: string;
    after: string;
    expected: string;
    reason: string;
  } | null;
}

/** What a flip says: input, both outputs, expectation, the reason given. */
export function flipText(flip: Flip, trial: Trial): FlipText {
  const { record, direction, metric } = flip;
  const what = `got ${direction} on ${metric}${lookedAt(flip)}`;
  if (trial.report.outputs === "redacted") return { id: record.id, what, contents: null };
  return {
    id: record.id,
    what,
    contents: {
      input: fields(record.inputs),
      before: answer(trial.traces.get(flip.base.trace_id)),
      after: answer(trial.traces.get(flip.head.trace_id)),
      expected: fields(record.expectations),
      reason: reasonOf(flip),
    },
  };
}

/** Whether two outputs that look the same are: marks that nobody sees are not shown. */
export function looksEqual(before: string, after: string): boolean {
  return plain(before) === plain(after);
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
  const [only] = entries;
  if (entries.length === 1 && only) return oneLine(asText(only[1]));
  return entries.map(([key, part]) => `${oneLine(key)}: ${oneLine(asText(part))}`).join("; ");
}

function answer(trace: Trace | undefined): string {
  if (!trace) return "(this output was not kept)";
  if (trace.outcome.status === "silent") return `(no answer: ${oneLine(trace.outcome.detail)})`;
  return plain(asText(outputsOf(trace)));
}

/** Text as it is; an object as a line a key, which reads and compares better than JSON. */
function asText(value: Json): string {
  if (typeof value === "string") return value;
  if (value === null || typeof value !== "object" || Array.isArray(value)) return JSON.stringify(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${typeof part === "string" ? part : JSON.stringify(part)}`)
    .join("\n");
}
