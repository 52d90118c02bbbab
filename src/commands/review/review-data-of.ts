import type { Json } from "../../formats/json.ts";
import { type Label, labelVersion } from "../../formats/label.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import type { LabelSchema } from "../../formats/schema.ts";
import type { Suite } from "../../formats/suite.ts";
import { outputsOf, type Trace } from "../../formats/trace.ts";
import { askingKey, askingsOf } from "../../labels/asking.ts";
import { redacted } from "../../labels/redact.ts";
import type { Opinion, ReviewData, ReviewHead, ReviewItem } from "../../labels/review-data.ts";
import type { ListedTrace } from "../../labels/session-traces.ts";
import { tracePartsOf } from "../../labels/trace-parts.ts";
import type { ReviewList } from "./list.ts";

/** The data of a page: nothing of judges, and of what others said only what a list about disagreement shows. */
export function reviewDataOf({
  list,
  suite,
  kept,
  handIn,
}: {
  list: ReviewList;
  suite: Suite;
  /** Traces that the repository keeps. */
  kept: ReadonlySet<string>;
  handIn: ReviewHead["handIn"];
}): ReviewData {
  const questions = list.questions.flatMap((name) => suite.schemas.get(name) ?? []);
  const { kind, name, due, session, draw, assigned, overlap } = list;
  const labelers = assigned.length > 0 ? assigned : Object.keys(suite.config.labelers);
  const blind = kind !== "disagreement";
  const seed = draw ?? name;
  const head: ReviewHead = {
    version: 1,
    repository: suite.config.name,
    list: { name, kind, blind, due, session, draw, seed, assigned, overlap },
    labelers,
    questions,
    chat: null,
    answered: {},
    handIn,
  };
  const { redact } = suite.config.labels;
  const records = new Map(suite.records.map((record) => [record.id, record]));
  const items = list.items
    .map((listed) => redacted(itemOf(listed, { list, records, questions, kept }), redact))
    // Without a document or tool call there is nothing to ask where every question is about those.
    .filter(({ parts }) => askingsOf(questions, parts).length > 0);
  return { head: { ...head, answered: blind ? answeredBefore(suite, questions, items) : {} }, items };
}

interface Context {
  list: ReviewList;
  records: ReadonlyMap<string, DatasetRecord>;
  questions: readonly LabelSchema[];
  kept: ReadonlySet<string>;
}

function itemOf(
  { trace, group, sampling }: ListedTrace,
  { list, records, questions, kept }: Context,
): ReviewItem {
  const { outcome } = trace;
  return {
    trace_id: trace.trace_id,
    record_id: trace.record_id,
    group,
    inputs: trace.inputs,
    outputs: outputsOf(trace),
    error: outcome.status === "silent" ? outcome.detail : null,
    spans: trace.spans,
    parts: tracePartsOf(trace.spans, questions),
    expectations: questions.some(({ show_expectation }) => show_expectation)
      ? expected(trace, records)
      : null,
    sampling,
    opinions: opinionsOn(trace, list),
    // On a draw all of them: which ones the repository knows would tell the sides apart.
    carried: list.draw !== null || !kept.has(trace.trace_id),
  };
}

function expected({ record_id }: Trace, records: Context["records"]): Json {
  return (record_id !== null && records.get(record_id)?.expectations) || null;
}

function opinionsOn(trace: Trace, { contested, questions }: ReviewList): Opinion[] {
  const [question = ""] = questions;
  const answers = contested.find(({ trace_id }) => trace_id === trace.trace_id)?.answers ?? [];
  return answers.map(({ labeler, value, rationale }) => ({
    by: labeler,
    from: "person",
    question,
    value,
    reason: rationale,
  }));
}

/** Items of which a labeler has answered everything that is asked, in the wording of today: which, never what. */
function answeredBefore(
  { labels }: Suite,
  questions: readonly LabelSchema[],
  items: readonly ReviewItem[],
): ReviewHead["answered"] {
  const said = new Map<string, Set<string>>();
  for (const label of labels) {
    const question = questions.find(({ name }) => name === label.assessment_name);
    if (!question || labelVersion(label) < question.version) continue;
    const key = JSON.stringify([label.source.source_id, label.trace_id]);
    said.set(key, (said.get(key) ?? new Set()).add(askedKey(label)));
  }
  const asked = new Map(items.map(({ trace_id, parts }) => [trace_id, askingsOf(questions, parts)]));
  const answered: ReviewHead["answered"] = {};
  for (const [key, keys] of said) {
    const [labeler, trace] = JSON.parse(key) as [string, string]; // written above
    if (!asked.get(trace)?.every((asking) => keys.has(asking.key))) continue;
    answered[labeler] = [...(answered[labeler] ?? []), trace];
  }
  return answered;
}

function askedKey({ assessment_name, span_id, metadata }: Label): string {
  if (!span_id) return assessment_name;
  return askingKey(assessment_name, { path: span_id, hash: metadata?.span_hash ?? "" });
}
