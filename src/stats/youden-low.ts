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
  const [pass, fail] = [guarded(confusion.tp, confusion.fn), guarded(confusion.tn, confusion.fp)];
  return boundOf(pass, fail, normalQuantile(confidence));
}

/** A class of labels: how many of them the judge got right, and how many wrong. */
export interface ClassCount {
  correct: number;
  wrong: number;
}

/** The same for every pair of a pass class with a fail class, by their places in the two lists: each class is worked out once. */
export function youdenLows({
  pass,
  fail,
  confidence,
}: {
  pass: readonly ClassCount[];
  fail: readonly ClassCount[];
  confidence: number;
}): (pass: number, fail: number) => number {
  const z = normalQuantile(confidence);
  const guardedOf = ({ correct, wrong }: ClassCount) => guarded(correct, wrong);
  const [passes, fails] = [pass.map(guardedOf), fail.map(guardedOf)];
  return (p, f) => boundOf(passes[p] ?? NOBODY, fails[f] ?? NOBODY, z);
}

interface Guarded {
  rate: number;
  variance: number;
}

function boundOf(pass: Guarded, fail: Guarded, z: number): number {
  return pass.rate + fail.rate - 1 - z * Math.sqrt(pass.variance + fail.variance);
}

/** Youden's J with one pseudo success and failure a class: what a trusted judge shrinks the margin by. */
export function protectedYouden({ tp, fp, fn, tn }: Confusion): number {
  return guarded(tp, fn).rate + guarded(tn, fp).rate - 1;
}

function guarded(correct: number, wrong: number): Guarded {
  const n = correct + wrong + 2;
  const rate = (correct + 1) / n;
  return { rate, variance: (rate * (1 - rate)) / n };
}

/** A class that nobody has labelled. */
const NOBODY = guarded(0, 0);
