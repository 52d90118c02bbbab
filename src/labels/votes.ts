import type { Json } from "../formats/json.ts";
import { type Label, labelVersion } from "../formats/label.ts";
import { type LabelValue, labelPayload, readLabelValue } from "../formats/label-value.ts";
import type { LabelSchema } from "../formats/schema.ts";
import { unitId } from "../formats/span-path.ts";
import { type NotPlaced, type PartsRead, placeLabel } from "./place-label.ts";

/** Whose labels under which question. */
export interface LabelQuestion {
  labels: readonly Label[];
  schema: LabelSchema;
  /** Whose labels count; empty: anyone's. */
  labelers: Iterable<string>;
  /** Labelers who have no say here: authors of the change under review. */
  exclude?: ReadonlySet<string>;
  /** Labels on these parts count too, each for its part; null or absent: whole outputs alone. */
  parts?: PartsRead | null;
}

/** Why a label does not vote; the words are shown. */
export type LeftOut =
  | NotPlaced
  | "on a span"
  | "overridden"
  | "withdrawn"
  | "schema version is stale"
  | "derived from other data"
  | "not by a listed labeler"
  | "by an author of the change"
  | "value not allowed"
  | "an older answer of the same person";

/** A label that counts, with its value under the question. */
export interface Vote {
  label: Label;
  value: { status: "value"; value: Json } | { status: "abstained" };
}

/** Parts the labels of one question into those that vote, one per person and output (or part), and those that don't, with why. */
export function votesOf(question: LabelQuestion): {
  votes: Vote[];
  leftOut: { label: Label; reason: LeftOut }[];
} {
  const own = question.labels.filter(({ assessment_name }) => assessment_name === question.schema.name);
  const overridden = overriddenIds(own);
  const labelers = new Set(question.labelers);
  const leftOut: { label: Label; reason: LeftOut }[] = [];
  const latest = new Map<string, Vote>();
  for (const said of own.toSorted(byTime)) {
    const place = question.parts ? placeLabel(said, question.parts) : said;
    const label = typeof place === "string" ? said : place;
    const value = valueUnder(question.schema, label);
    const reason =
      refusal({ label, value, overridden, labelers, question }) ?? (typeof place === "string" ? place : null);
    if (reason !== null || value.status === "invalid") {
      leftOut.push({ label, reason: reason ?? "value not allowed" });
      continue;
    }
    const key = `${label.source.source_id} ${unitOf(label)}`;
    const older = latest.get(key);
    if (older) leftOut.push({ label: older.label, reason: "an older answer of the same person" });
    latest.set(key, { label, value });
  }
  return { votes: [...latest.values()], leftOut };
}

/** Ids of lines that a later line takes back. Nobody takes back what somebody else said. */
function overriddenIds(labels: readonly Label[]): Set<string> {
  const authors = new Map(labels.map((label) => [label.assessment_id, label.source.source_id]));
  const overrides = labels.filter(
    ({ overrides, source }) => overrides && authors.get(overrides) === source.source_id,
  );
  return new Set(overrides.map(({ overrides }) => overrides ?? ""));
}

function refusal({
  label,
  value,
  overridden,
  labelers,
  question: { schema, exclude, parts = null },
}: {
  label: Label;
  value: LabelValue;
  overridden: ReadonlySet<string>;
  labelers: ReadonlySet<string>;
  question: LabelQuestion;
}): LeftOut | null {
  const { source_id } = label.source;
  if (label.span_id && !parts) return "on a span";
  if (overridden.has(label.assessment_id)) return "overridden";
  if (label.valid === false) return "withdrawn";
  if (labelVersion(label) < schema.version) return "schema version is stale";
  if (isDerived(label)) return "derived from other data";
  if (labelers.size > 0 && !labelers.has(source_id)) return "not by a listed labeler";
  if (exclude?.has(source_id)) return "by an author of the change";
  return value.status === "invalid" ? "value not allowed" : null;
}

/** What a label is about: an output, or a part of it. */
export function unitOf({ trace_id, span_id }: Pick<Label, "trace_id" | "span_id">): string {
  return unitId(trace_id, span_id || null);
}

/** What was made from other data is nobody's word, whoever handed it in. */
function isDerived({ metadata }: Label): boolean {
  return String(metadata?.derived ?? false) === "true";
}

function valueUnder(schema: LabelSchema, label: Label): LabelValue {
  return readLabelValue(schema, labelPayload(label) ?? null);
}

/** Older first; lines of the same moment stay in file order. */
function byTime(a: Label, b: Label): number {
  return Date.parse(a.create_time) - Date.parse(b.create_time);
}
