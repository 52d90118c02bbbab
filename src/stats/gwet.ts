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
  const rated = units.filter((unit) => unit.length > 0);
  const shared = rated.filter((unit) => unit.length > 1);
  if (shared.length === 0 || categories < 2) return null;
  const positions = Array.from({ length: categories }, (_, position) => position);
  const weightOf = positions.map((i) =>
    positions.map((j) => 1 - categoryDistance({ i, j, weights, size: categories })),
  );
  const observed = mean(shared.map((unit) => unitAgreement(countsOf(unit, categories), weightOf)));
  const shares = sharesOf(rated, categories);
  const spread = sum(shares.map((share) => share * (1 - share)));
  const chance = (sum(weightOf.flat()) * spread) / (categories * (categories - 1));
  return { coefficient: (observed - chance) / (1 - chance), observed, chance };
}

/** The mean share of each category. In one pass: an interval asks for it thousands of times, over every unit there is. */
function sharesOf(rated: readonly (readonly number[])[], categories: number): number[] {
  const totals = Array.from({ length: categories }, () => 0);
  for (const unit of rated) {
    for (const position of unit) {
      const total = totals[position];
      if (total === undefined) throw new RangeError(`${position} is not one of ${categories} categories`);
      totals[position] = total + 1 / unit.length;
    }
  }
  return totals.map((total) => total / rated.length);
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
function unitAgreement({ of, ratings }: UnitCounts, weightOf: readonly (readonly number[])[]): number {
  const agreeing = of.map(
    (count, q) => count * (sum(of.map((other, k) => (weightOf[q]?.[k] ?? 0) * other)) - 1),
  );
  return sum(agreeing) / (ratings * (ratings - 1));
}
