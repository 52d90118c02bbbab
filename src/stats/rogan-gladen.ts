import type { Confusion } from "./confusion.ts";
import { DEFAULT_CONFIDENCE, type Interval } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/** A judged pass rate corrected for the judge's errors, or why there is none. */
export type CorrectedRate =
  | ({ status: "estimated" } & Interval)
  | {
      status: "undefined";
      reason: "none_judged" | "no_human_pass" | "no_human_fail" | "judge_uninformative";
    };

/**
 * `passed` of `n` outputs pass by the judge; `confusion` is the judge against people on a random set of
 * outputs.
 */
export interface JudgedRate {
  passed: number;
  n: number;
  confusion: Confusion;
  confidence?: number;
}

/**
 * Pass rate by Rogan & Gladen 1978, `θ = (p + s₀ - 1)/J` clipped to [0, 1], with the interval of Lang &
 * Reiczigel 2014 (as in Lee et al. 2025, arXiv 2511.21140). Undefined where a class has no label or
 * `J = s₁ + s₀ - 1` is not above 0.
 */
export function roganGladen({
  passed,
  n,
  confusion,
  confidence = DEFAULT_CONFIDENCE,
}: JudgedRate): CorrectedRate {
  const { tp, fp, fn, tn } = confusion;
  if (n === 0) return { status: "undefined", reason: "none_judged" };
  if (tp + fn === 0) return { status: "undefined", reason: "no_human_pass" };
  if (tn + fp === 0) return { status: "undefined", reason: "no_human_fail" };
  const z = normalQuantile(confidence);
  const raw: Rates = {
    judged: { rate: passed / n, n },
    sens: { rate: tp / (tp + fn), n: tp + fn },
    spec: { rate: tn / (tn + fp), n: tn + fp },
  };
  const guarded: Rates = {
    judged: { rate: (passed + (z * z) / 2) / (n + z * z), n: n + z * z },
    sens: { rate: (tp + 1) / (tp + fn + 2), n: tp + fn + 2 },
    spec: { rate: (tn + 1) / (tn + fp + 2), n: tn + fp + 2 },
  };
  if (youden(raw) <= 0 || youden(guarded) <= 0) return { status: "undefined", reason: "judge_uninformative" };
  return { status: "estimated", estimate: clip(corrected(raw)), ...langReiczigel(guarded, z) };
}

interface Rate {
  rate: number;
  n: number;
}

interface Rates {
  judged: Rate;
  sens: Rate;
  spec: Rate;
}

function youden({ sens, spec }: Rates): number {
  return sens.rate + spec.rate - 1;
}

function corrected(rates: Rates): number {
  return (rates.judged.rate + rates.spec.rate - 1) / youden(rates);
}

/**
 * Delta variance `[Var p + (1-θ)² Var s₀ + θ² Var s₁]/J²` and shift `2z²(θ Var s₁ - (1-θ) Var s₀)`, both on
 * the guarded rates.
 */
function langReiczigel(rates: Rates, z: number): { low: number; high: number } {
  const theta = clip(corrected(rates));
  const sens = variance(rates.sens);
  const spec = variance(rates.spec);
  const total = variance(rates.judged) + (1 - theta) ** 2 * spec + theta ** 2 * sens;
  const half = (z * Math.sqrt(total)) / youden(rates);
  const centre = theta + 2 * z * z * (theta * sens - (1 - theta) * spec);
  return { low: clip(centre - half), high: clip(centre + half) };
}

function variance({ rate, n }: Rate): number {
  return (rate * (1 - rate)) / n;
}

function clip(rate: number): number {
  return Math.min(1, Math.max(0, rate));
}
