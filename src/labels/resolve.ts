import { canonicalJson } from "../formats/canonical.ts";
import type { Json } from "../formats/json.ts";
import { type Middle, medianOf, middleOf } from "./middle.ts";
import { type LabelQuestion, unitOf, type Vote, votesOf } from "./votes.ts";

/** What people say about one trace under one question. */
export type ResolvedLabel =
  | {
      status: "labelled";
      value: Json;
      /** Of numbers, the answers that the median lies between: only a judge's pass rule tells whether they differ. */
      middle?: Middle;
      labelers: string[];
      rationales: string[];
    }
  | { status: "contested"; values: Json[]; labelers: string[]; rationales: string[] }
  | { status: "abstained"; labelers: string[] };

/**
 * The labels of a question by trace (or by step, unitOf): the latest valid line of each labeler, over labelers the majority (the median for
 * numbers). A tie is contested; a trace that everybody passed on is abstained.
 */
export function resolveLabels(question: LabelQuestion): Map<string, ResolvedLabel> {
  const byTrace = new Map<string, Vote[]>();
  for (const vote of votesOf(question).votes) {
    const unit = unitOf(vote.label);
    byTrace.set(unit, [...(byTrace.get(unit) ?? []), vote]);
  }
  const numeric = "numeric" in question.schema.input;
  return new Map([...byTrace].map(([traceId, votes]) => [traceId, resolve(votes, numeric)]));
}

/** How many labels of a question do not vote, by reason. */
export function leftOut(question: LabelQuestion): { [reason: string]: number } {
  const counts: { [reason: string]: number } = {};
  for (const { reason } of votesOf(question).leftOut) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** An answer of one person that is not "I can't tell". */
interface Answer {
  value: Json;
  labeler: string;
  rationale: string;
}

function resolve(votes: readonly Vote[], numeric: boolean): ResolvedLabel {
  const answers = votes.flatMap(answerOf);
  if (answers.length === 0) {
    return { status: "abstained", labelers: votes.map(({ label }) => label.source.source_id) };
  }
  const labelers = answers.map(({ labeler }) => labeler);
  if (numeric) {
    const middle = middleOf(answers.map(({ value }) => Number(value)));
    const rationales = rationalesOf(answers);
    return { status: "labelled", value: medianOf(middle), middle, labelers, rationales };
  }
  const winners = majority(answers.map(({ value }) => value));
  const [value = null, ...others] = winners;
  if (others.length > 0) {
    return { status: "contested", values: winners, labelers, rationales: rationalesOf(answers) };
  }
  const behind = answers.filter((answer) => canonicalJson(answer.value) === canonicalJson(value));
  return { status: "labelled", value, labelers, rationales: rationalesOf(behind) };
}

function answerOf({ label, value }: Vote): Answer[] {
  if (value.status === "abstained") return [];
  return [{ value: value.value, labeler: label.source.source_id, rationale: label.rationale ?? "" }];
}

function rationalesOf(answers: readonly Answer[]): string[] {
  return answers.map(({ rationale }) => rationale).filter((rationale) => rationale.trim() !== "");
}

/** The values that win: one where people settle it, several where they do not. */
function majority(values: readonly Json[]): Json[] {
  const counts = new Map<string, { value: Json; count: number }>();
  for (const value of values) {
    const key = canonicalJson(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const most = Math.max(...[...counts.values()].map(({ count }) => count));
  return [...counts.values()].filter(({ count }) => count === most).map(({ value }) => value);
}
