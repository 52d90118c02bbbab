import type { ClassChange } from "./held-out.ts";

/**
 * One-sided mid-p of "the changed verdicts know no more than how often people pass". Under it a verdict that turned to
 * pass is right as often as people pass at all, one that turned to fail as often as they fail, so the number of right
 * ones is a sum of two binomials. Without this a judge that only learned the more frequent answer would count as
 * better: with 71 % passes, five verdicts turned to pass are all right in 18 % of cases. Null where a class has no labels.
 */
export function balancedGain([passes, fails]: readonly [ClassChange, ClassChange]): number | null {
  if (passes.n === 0 || fails.n === 0) return null;
  const rate = passes.n / (passes.n + fails.n);
  const toPass = binomial(passes.gained + fails.lost, rate);
  const toFail = binomial(fails.gained + passes.lost, 1 - rate);
  const seen = passes.gained + fails.gained;
  let p = 0;
  for (const [right, chance] of toPass.entries()) {
    for (const [others, otherChance] of toFail.entries()) {
      const share = right + others > seen ? 1 : right + others < seen ? 0 : 0.5;
      p += share * chance * otherChance;
    }
  }
  return p;
}

/** Probabilities of 0..n successes, each from its neighbour; the rate lies strictly between 0 and 1. */
function binomial(n: number, rate: number): number[] {
  const chances = [(1 - rate) ** n];
  for (let k = 1; k <= n; k++) {
    chances.push(((chances[k - 1] ?? 0) * (n - k + 1) * rate) / (k * (1 - rate)));
  }
  return chances;
}
