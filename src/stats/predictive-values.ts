import type { Confusion } from "./confusion.ts";

/** A share, and how uncertain it is. */
export interface Share {
  rate: number;
  variance: number;
}

/**
 * A judge that was labelled by what it said: how often it passes, how often people pass what it passed (PPV), and fail
 * what it failed (NPV). `passes` may be known exactly; PPV and NPV are protected, so above 0 and below 1.
 */
export interface ByVerdict {
  passes: Share;
  ppv: Share;
  npv: Share;
}

/**
 * The same judge by what people say (statistics.md 3.5): `sens = p·PPV/(p·PPV + (1-p)(1-NPV))`, spec likewise, with
 * variances by the delta method over all three shares. Given as the counts that say as much once each class has its
 * pseudo success and failure: `(correct+1)/(m+2)` is the rate, `rate(1-rate)/(m+2)` its variance. Both classes lean on
 * the same labels, so J varies more than its parts tell; the counts are so many fewer. A class of which next to
 * nothing is known has none.
 */
export function confusionByPeople({ passes, ppv, npv }: ByVerdict): Confusion {
  const p = passes.rate;
  const [tp, fp] = [p * ppv.rate, p * (1 - ppv.rate)];
  const [tn, fn] = [(1 - p) * npv.rate, (1 - p) * (1 - npv.rate)];
  const variances = [passes.variance, ppv.variance, npv.variance];
  const good = (tp + fn) ** 2;
  const sens = [(ppv.rate * fn + (1 - npv.rate) * tp) / good, (p * fn) / good, ((1 - p) * tp) / good];
  const bad = (tn + fp) ** 2;
  const spec = [-(npv.rate * fp + (1 - ppv.rate) * tn) / bad, (p * tn) / bad, ((1 - p) * fp) / bad];
  const apart = spread(sens, sens, variances) + spread(spec, spec, variances);
  const together = apart + 2 * spread(sens, spec, variances);
  const less = Math.min(1, apart / together);
  const pass = counts(tp / (tp + fn), spread(sens, sens, variances) / less);
  const fail = counts(tn / (tn + fp), spread(spec, spec, variances) / less);
  return { tp: pass.correct, fn: pass.wrong, tn: fail.correct, fp: fail.wrong };
}

/** Covariance of two functions of independent shares, from their slopes. */
function spread(one: readonly number[], other: readonly number[], variances: readonly number[]): number {
  return variances.reduce((sum, variance, at) => sum + (one[at] ?? 0) * (other[at] ?? 0) * variance, 0);
}

function counts(rate: number, variance: number): { correct: number; wrong: number } {
  const n = (rate * (1 - rate)) / variance;
  return { correct: Math.max(0, rate * n - 1), wrong: Math.max(0, (1 - rate) * n - 1) };
}
