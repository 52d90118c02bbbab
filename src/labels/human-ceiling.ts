import { canonicalJson } from "../formats/canonical.ts";
import { krippendorffAlpha } from "../stats/krippendorff.ts";
import { alphaLevel } from "./alpha-level.ts";
import { type LabelQuestion, unitOf, type Vote, votesOf } from "./votes.ts";

/**
 * How far people agree among themselves on one question: Krippendorff's alpha over traces that at least two labelled.
 * No judge can be shown to agree better with people than they do. Null where too few overlap to say.
 */
export function humanCeiling(question: LabelQuestion): { estimate: number; traces: number } | null {
  const numeric = "numeric" in question.schema.input;
  const units = unitsOf(votesOf(question).votes, numeric).filter((unit) => unit.length > 1);
  const estimate = krippendorffAlpha({ units, level: alphaLevel(question.schema) });
  return estimate === null ? null : { estimate, traces: units.length };
}

/** The answers on each output, or part of one, as numbers; of named answers only equality counts, so any numbering serves. */
function unitsOf(votes: readonly Vote[], numeric: boolean): number[][] {
  const positions = new Map<string, number>();
  const units = new Map<string, number[]>();
  for (const { label, value } of votes) {
    if (value.status === "abstained") continue;
    const key = canonicalJson(value.value);
    const position = positions.get(key) ?? positions.size;
    positions.set(key, position);
    const about = unitOf(label);
    const unit = units.get(about) ?? [];
    units.set(about, [...unit, numeric ? Number(value.value) : position]);
  }
  return [...units.values()];
}
