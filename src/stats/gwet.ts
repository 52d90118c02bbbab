import { categoryDistance, type Weights } from "./category-distance.ts";
import { mean, sum } from "./moments.ts";

/** Gwet's coefficient with the agreement observed and the one expected by chance. */
export interface GwetAgreement {
  coefficient: number;
  observed: number;
  chance: number;
}

/**
 * Gwet's AC1 (2008), and AC2 where weights are given: `(p_a - p_e)/(1 - p_e)`,
 * `p_e = T_w·Σπ_q(1-π_q)/(Q(Q-1))`, T_w the sum of all weights (Q for AC1), π_q the mean share of category q
 * over all rated units. `units` are positions in the `categories` many categories; p_a is taken over units
 * with two or more ratings. Null where there is none.
 */
export function gwetAc({
  units,
  categories,
  weights = "none",
}: {
  units: readonly (readonly number[])[];
  categories: number;
  weights?: Weights;
}): GwetAgreement | null {
  const counts = units.filter((unit) => unit.length > 0).map((unit) => countsOf(unit, categories));
  const shared = counts.filter(({ ratings }) => ratings >= 2);
  if (shared.length === 0 || categories < 2) return null;
  const weightOf = (i: number, j: number) => 1 - categoryDistance({ i, j, weights, size: categories });
  const positions = Array.from({ length: categories }, (_, position) => position);
  const observed = mean(shared.map((unit) => unitAgreement(unit, weightOf)));
  const shares = positions.map((q) => mean(counts.map(({ of, ratings }) => (of[q] ?? 0) / ratings)));
  const allWeights = sum(positions.flatMap((i) => positions.map((j) => weightOf(i, j))));
  const spread = sum(shares.map((share) => share * (1 - share)));
  const chance = (allWeights * spread) / (categories * (categories - 1));
  return { coefficient: (observed - chance) / (1 - chance), observed, chance };
}

interface UnitCounts {
  of: number[];
  ratings: number;
}

function countsOf(unit: readonly number[], categories: number): UnitCounts {
  const of = Array.from({ length: categories }, () => 0);
  for (const position of unit) {
    const count = of[position];
    if (count === undefined) throw new RangeError(`${position} is not one of ${categories} categories`);
    of[position] = count + 1;
  }
  return { of, ratings: unit.length };
}

/** Share of ordered pairs of ratings that agree: `Σ_q r_q(r*_q - 1)/(r(r-1))`, `r*_q = Σ_k w_qk·r_k`. */
function unitAgreement({ of, ratings }: UnitCounts, weightOf: (i: number, j: number) => number): number {
  const agreeing = of.map((count, q) => count * (sum(of.map((other, k) => weightOf(q, k) * other)) - 1));
  return sum(agreeing) / (ratings * (ratings - 1));
}
