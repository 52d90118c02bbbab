import type { Confusion } from "../stats/confusion.ts";
import { hypergeometric } from "../stats/hypergeometric.ts";
import type { ClassChange } from "./class-change.ts";

/**
 * One-sided mid-p of "which verdicts changed has nothing to do with which were wrong". Of the outputs that the old judge
 * failed, people pass some share; a judge that learned only to pass more often turns some of them by lot, and the number
 * turned rightly is hypergeometric. The same holds of those it passed, and the sum of both is compared with what was
 * gained. Without this a judge that only learned the more frequent answer would count as better, where the old one gives
 * it too seldom. The confusion is the old judge's, on the same labels; groups shrink all counts by their design effect. Null
 * where a class has no labels.
 */
export function balancedGain(
  [passes, fails]: readonly [ClassChange, ClassChange],
  { tp, fp, tn, fn }: Confusion,
  designEffect: number,
): number | null {
  if (passes.n === 0 || fails.n === 0) return null;
  const urn = (marked: number, others: number, drawn: number) => {
    const total = Math.round((marked + others) / designEffect);
    const whole = (count: number) => Math.min(total, Math.round(count / designEffect));
    return hypergeometric({ total, marked: whole(marked), drawn: whole(drawn) });
  };
  const toPass = urn(fn, tn, passes.gained + fails.lost);
  const toFail = urn(fp, tp, fails.gained + passes.lost);
  return sumMidP([toPass, toFail], Math.round((passes.gained + fails.gained) / designEffect));
}

/** P(X + Y > seen) + P(X + Y = seen)/2 of two independent counts. */
function sumMidP([one, other]: readonly [readonly number[], readonly number[]], seen: number): number {
  let p = 0;
  for (const [count, chance] of one.entries()) {
    for (const [others, otherChance] of other.entries()) {
      const share = count + others > seen ? 1 : count + others < seen ? 0 : 0.5;
      p += share * chance * otherChance;
    }
  }
  return p;
}
