import type { ClassChange } from "./held-out.ts";

/**
 * One-sided mid-p of "no gain when both classes weigh the same": a sign-flip test of
 * `(gained - lost)/n` on what people pass plus the same on what people fail, every changed verdict a fair coin. A judge
 * that only learned which answer is the more frequent one gains on the one class what it loses on the other: its accuracy
 * grows, and this sum does not. With one class unchanged it is McNemar's mid-p. Null where a class has no labels.
 */
export function balancedGain([one, other]: readonly [ClassChange, ClassChange]): number | null {
  if (one.n === 0 || other.n === 0) return null;
  const seen = sumOf(one) + sumOf(other);
  let p = 0;
  for (const [first, chance] of flips(one)) {
    for (const [second, otherChance] of flips(other)) {
      const excess = first + second - seen;
      const share = excess > TIE ? 1 : excess < -TIE ? 0 : 0.5;
      p += share * chance * otherChance;
    }
  }
  return p;
}

/** Sums closer than this are equal but for rounding. */
const TIE = 1e-12;

function sumOf({ gained, lost, n }: ClassChange): number {
  return (gained - lost) / n;
}

/** Every sum that fair coins can give a class, with its probability: binomial weights, built from their neighbours. */
function flips({ gained, lost, n }: ClassChange): [sum: number, chance: number][] {
  const changed = gained + lost;
  const chances = [2 ** -changed];
  for (let k = 1; k <= changed; k++) chances.push(((chances[k - 1] ?? 0) * (changed - k + 1)) / k);
  return chances.map((chance, k) => [(2 * k - changed) / n, chance]);
}
