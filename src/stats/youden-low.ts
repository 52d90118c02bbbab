import type { Confusion } from "./confusion.ts";
import { DEFAULT_CONFIDENCE } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/**
 * The trust bound J_low (statistics.md 3.5): with s̃ = (correct+1)/(m+2) in each class,
 * `s̃₁ + s̃₀ - 1 - z·sqrt(s̃₁(1-s̃₁)/(m₁+2) + s̃₀(1-s̃₀)/(m₀+2))`. A class without labels makes it low, never
 * undefined.
 */
export function youdenLow({
  confusion,
  confidence = DEFAULT_CONFIDENCE,
}: {
  confusion: Confusion;
  confidence?: number;
}): number {
  const pass = guarded(confusion.tp, confusion.fn);
  const fail = guarded(confusion.tn, confusion.fp);
  return pass.rate + fail.rate - 1 - normalQuantile(confidence) * Math.sqrt(pass.variance + fail.variance);
}

/** Youden's J with one pseudo success and failure a class: what a trusted judge shrinks the margin by. */
export function protectedYouden({ tp, fp, fn, tn }: Confusion): number {
  return guarded(tp, fn).rate + guarded(tn, fp).rate - 1;
}

function guarded(correct: number, wrong: number): { rate: number; variance: number } {
  const n = correct + wrong + 2;
  const rate = (correct + 1) / n;
  return { rate, variance: (rate * (1 - rate)) / n };
}
