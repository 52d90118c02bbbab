import { DEFAULT_CONFIDENCE, type Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/**
 * Wilson's score interval for one proportion (Wilson 1927), p = x/n:
 * `(p + z²/2n ± z·sqrt(p(1-p)/n + z²/4n²)) / (1 + z²/n)`. Null where nothing was counted.
 */
export function wilson({
  successes,
  n,
  confidence = DEFAULT_CONFIDENCE,
}: {
  successes: number;
  n: number;
  confidence?: number;
}): Interval | null {
  if (!(successes >= 0 && successes <= n)) throw new RangeError(`${successes} of ${n} is not a proportion`);
  if (n === 0) return null;
  const z = normalQuantile(confidence);
  const p = successes / n;
  const centre = p + (z * z) / (2 * n);
  const half = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const scale = 1 + (z * z) / n;
  return {
    estimate: p,
    // Set exactly: floating point would drift past the ends.
    low: successes === 0 ? 0 : (centre - half) / scale,
    high: successes === n ? 1 : (centre + half) / scale,
  };
}
