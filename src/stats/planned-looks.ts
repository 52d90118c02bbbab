import { bisectFalling } from "./bisect.ts";
import { DEFAULT_CONFIDENCE } from "./interval.ts";
import { normalCdf } from "./normal.ts";

/** Where the normal distribution has nothing left to add. */
const FAR = 9;
const STEPS = 200;

/**
 * One-sided confidence of each of two planned looks, the first at half of the labels, so that both together
 * keep `confidence`: O'Brien & Fleming 1979, limits C·√2 and C. At 0.95 the limits are z = 2.373 and 1.678.
 */
export function plannedLooks(confidence = DEFAULT_CONFIDENCE): { first: number; second: number } {
  const limit = bisectFalling((c) => crossing(c) - (1 - confidence), 0, FAR);
  return { first: normalCdf(limit * Math.SQRT2), second: normalCdf(limit) };
}

/**
 * P(Z₁ > C√2 or Z₂ > C) with Z₂ = (Z₁ + W)/√2: the first tail, and the integral of φ(z)·P(W > C√2 - z) up to
 * it (Simpson).
 */
function crossing(c: number): number {
  const end = c * Math.SQRT2;
  const width = (end + FAR) / STEPS;
  let integral = 0;
  for (let i = 0; i <= STEPS; i++) {
    const z = -FAR + i * width;
    const weight = i === 0 || i === STEPS ? 1 : i % 2 === 1 ? 4 : 2;
    integral += weight * Math.exp((-z * z) / 2) * normalCdf(z - end);
  }
  return normalCdf(-end) + (integral * width) / 3 / Math.sqrt(2 * Math.PI);
}
