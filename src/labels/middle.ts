import type { Json } from "../formats/json.ts";

/** The two answers that the median of people's numbers lies between; of an odd count one and the same. */
export type Middle = readonly [lower: number, upper: number];

/** A judge's reading of a label: its pass rule applied, or the number of a mean; null where it has no word for it. */
type OutcomeOf = (label: Json) => { pass: boolean | null; number: number | null } | null;

/** The middle one or two of people's numbers. */
export function middleOf(values: readonly number[]): Middle {
  const sorted = values.toSorted((a, b) => a - b);
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return [lower, upper];
}

/** The median: of an even count the mean of the middle two. */
export function medianOf([lower, upper]: Middle): number {
  return (lower + upper) / 2;
}

/**
 * What people's numbers mean to a judge. Contested where the median lies between an answer that passes and one that
 * fails: as many people are on one side as on the other, and a number that nobody gave would decide for them (3 and 5 are
 * no 4 under ">= 4"). Null where the judge has no word for what they say.
 */
export function outcomeBetween(
  middle: Middle,
  outcomeOf: OutcomeOf,
): { status: "labelled"; pass: boolean | null; number: number | null } | { status: "contested" } | null {
  const [lower, upper] = middle.map(outcomeOf);
  if (!lower || !upper) return null;
  if (lower.pass !== upper.pass) return { status: "contested" };
  return { status: "labelled", pass: lower.pass, number: lower.number === null ? null : medianOf(middle) };
}
