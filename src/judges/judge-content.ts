import { hashJson } from "../formats/hash.ts";
import type { Json, JsonObject } from "../formats/json.ts";
import { readPath } from "../formats/path.ts";
import type { Span } from "../formats/span.ts";
import { partAt } from "../formats/span-path.ts";
import { outputsOf } from "../formats/trace.ts";
import type { Unscored } from "../formats/verdict.ts";
import { conversationText } from "./conversation.ts";
import { elide } from "./elide.ts";
import type { Subject } from "./scorer.ts";
import type { Placeholder } from "./template.ts";
import { traceOutline } from "./trace-outline.ts";

/** One placeholder with the text that stands in the prompt for it; null where an optional one is missing. */
export type PromptValue = {
  name: string;
  text: string | null;
};

/** What the retrieval of examples reads of the judged trace. */
export type RecallQuery = {
  inputs: string;
  outputs: string;
  /** Examples of this group, or with these inputs, are never shown: they would leak their label. */
  group: string | null;
  inputs_hash: string;
};

/** Exactly what a judge's verdict depends on. A type, not an interface, so that it is JSON to the compiler. */
export type JudgeContent = {
  values: PromptValue[];
  /** Null where the judge has no examples to retrieve. */
  recall: RecallQuery | null;
  /** A judge of steps that looks at a whole output: what it reads of each step, by path. */
  steps?: { span: string; content: JudgeContent }[];
};

/** Reads from a trace what the judge's prompt will say, or why there is nothing to ask. */
export function readContent(options: {
  placeholders: readonly Placeholder[];
  subject: Subject;
  recalls: boolean;
}): { status: "ready"; content: JudgeContent } | Unscored {
  const { placeholders, subject, recalls } = options;
  const { outcome } = subject.trace;
  if (outcome.status === "silent") {
    return { status: "unscored", reason: outcome.reason, detail: outcome.detail };
  }
  const values = placeholders.map((placeholder) => ({
    name: placeholder.name,
    text: textOf(placeholder, subject),
  }));
  const missing = placeholders.find(({ optional }, index) => !optional && values[index]?.text === null);
  if (missing) return missingVariable(missing.name);
  return { status: "ready", content: { values, recall: recalls ? recallQuery(subject) : null } };
}

/** Strings as they are, everything else as indented JSON: how values look in prompts and in retrieval. */
export function valueText(value: Json): string {
  return elide(typeof value === "string" ? value : JSON.stringify(value, null, 2));
}

/** Longest part of inputs or outputs that similarity looks at, in characters. */
const MAX_RECALL_CHARS = 8_000;

/** A value as retrieval compares it. */
export function recallText(value: Json): string {
  return elide(typeof value === "string" ? value : JSON.stringify(value), MAX_RECALL_CHARS);
}

/** What a good answer is: the record's, or what people put on a labelled trace that has no record. */
export function expectationsOf({ record, trace }: Subject): JsonObject {
  if (record) return record.expectations;
  const human = trace.assessments.filter(
    ({ source, valid }) => source?.source_type === "HUMAN" && valid !== false,
  );
  return Object.fromEntries(
    human.flatMap(({ assessment_name, expectation }) =>
      expectation?.value === undefined ? [] : [[assessment_name, expectation.value]],
    ),
  );
}

function textOf({ name, variable }: Placeholder, subject: Subject): string | null {
  const { trace, earlier } = subject;
  if (name === "span") return spanText(subject);
  if (variable === "conversation") return conversationText(trace, earlier);
  if (variable === "trace") return trace.spans.length > 0 ? traceOutline(trace.spans) : null;
  const value = readPath(name, rootFor(subject));
  return value === undefined ? null : valueText(value);
}

/** What placeholders are paths into; a record without expectations has no such member. */
function rootFor(subject: Subject): JsonObject {
  const root: JsonObject = { inputs: subject.trace.inputs, outputs: outputsOf(subject.trace) };
  const span = spanOf(subject);
  if (span) root.span = { name: span.name, inputs: span.inputs ?? null, outputs: span.outputs ?? null };
  const expectations = expectationsOf(subject);
  return Object.keys(expectations).length > 0 ? { ...root, expectations } : root;
}

/** What was asked and answered where one step is judged: the step's own, with the request that it served. */
export function judgedContent(subject: Subject): { inputs: Json; outputs: Json } {
  const { trace } = subject;
  const span = spanOf(subject);
  if (!span) return { inputs: trace.inputs, outputs: outputsOf(trace) };
  return { inputs: { request: trace.inputs, step: span.inputs ?? null }, outputs: span.outputs ?? null };
}

function spanOf({ trace, span }: Subject): Span | null {
  return span === undefined ? null : (partAt(trace.spans, span)?.span ?? null);
}

/** The judged step as an outline of its own. */
function spanText(subject: Subject): string | null {
  const span = spanOf(subject);
  return span && traceOutline([{ ...span, parent: null }]);
}

/** How a subject is compared with remembered ones; a memory of steps remembers steps. */
export function recallQuery(subject: Subject): RecallQuery {
  const { record, trace } = subject;
  const { inputs, outputs } = judgedContent(subject);
  return {
    inputs: recallText(inputs),
    outputs: recallText(outputs),
    group: record?.group ?? trace.record_id,
    inputs_hash: hashJson(trace.inputs),
  };
}

function missingVariable(name: string): Unscored {
  return {
    status: "unscored",
    reason: "missing_variable",
    detail: `the trace has no ${name}; write {{ ${name}? }} where it may be missing`,
  };
}
