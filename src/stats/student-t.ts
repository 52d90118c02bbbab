import { bisectFalling } from "./bisect.ts";
import { betaCdf } from "./incomplete-beta.ts";

/** Below this |t| the middle of the distribution is computed, above it the tail: neither cancels. */
const TAIL_FROM = 1;

/** Student's t distribution function through the incomplete beta function, accurate in the lower tail. */
export function studentTCdf(t: number, df: number): number {
  const inner = (t * t) / (df + t * t);
  const outer = df / (df + t * t);
  const below =
    Math.abs(t) < TAIL_FROM
      ? 0.5 - 0.5 * betaCdf({ x: inner, rest: outer, a: 0.5, b: df / 2 })
      : 0.5 * betaCdf({ x: outer, rest: inner, a: df / 2, b: 0.5 });
  return t < 0 ? below : 1 - below;
}

/** Student's t quantile by bisection. Throws RangeError unless 0 < p < 1. */
export function studentTQuantile(p: number, df: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`a probability between 0 and 1 is needed, not ${p}`);
  if (p > 0.5) return -studentTQuantile(1 - p, df);
  if (p === 0.5) return 0;
  let far = -1;
  while (studentTCdf(far, df) > p) far *= 2;
  return bisectFalling((t) => p - studentTCdf(t, df), far, 0);
}
