import { sum } from "./moments.ts";

/** What a difference between two answers weighs: any the same, by rank, or by the distance of the numbers. */
export type Level = "nominal" | "ordinal" | "interval";

/**
 * Krippendorff's alpha `1 - D_o/D_e` (2011) for any number of raters and missing ratings. A unit is one
 * item's ratings as numbers (for named categories their positions); units with fewer than two drop out. Null
 * where nothing can differ: no such unit, or one and the same value throughout.
 */
export function krippendorffAlpha({
  units,
  level,
}: {
  units: readonly (readonly number[])[];
  level: Level;
}): number | null {
  const rated = units.filter((unit) => unit.length >= 2);
  const values = rated.flat();
  const total = values.length;
  const distance = distanceOf(level, countsOf(values));
  // Within a unit of m ratings each ordered pair weighs 1/(m-1): the coincidence matrix, unit by unit.
  const observed = sum(rated.map((unit) => pairSum(countsOf(unit), distance) / (unit.length - 1)));
  const expected = pairSum(countsOf(values), distance) / (total - 1);
  return total === 0 || expected === 0 ? null : 1 - observed / expected;
}

/** How often each value was given, in ascending order of the values. */
type Counts = readonly (readonly [value: number, count: number])[];

type Distance = (a: number, b: number) => number;

function countsOf(values: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b);
}

/** Σ over ordered pairs of different values of count·count·distance. */
function pairSum(counts: Counts, distance: Distance): number {
  return sum(counts.flatMap(([a, ofA]) => counts.map(([b, ofB]) => ofA * ofB * distance(a, b))));
}

/** δ²: nominal [c≠k], interval (c-k)², ordinal (Σ_{g=c..k} n_g - (n_c+n_k)/2)². */
function distanceOf(level: Level, counts: Counts): Distance {
  switch (level) {
    case "nominal":
      return (a, b) => (a === b ? 0 : 1);
    case "interval":
      return (a, b) => (a - b) ** 2;
    case "ordinal": {
      const rank = midRanks(counts);
      return (a, b) => ((rank.get(a) ?? 0) - (rank.get(b) ?? 0)) ** 2;
    }
  }
}

/** The middle rank of each value; the difference of two is Krippendorff's sum of the counts between them. */
function midRanks(counts: Counts): Map<number, number> {
  const ranks = new Map<number, number>();
  let before = 0;
  for (const [value, count] of counts) {
    ranks.set(value, before + count / 2);
    before += count;
  }
  return ranks;
}
