import { normalQuantile } from "../../../src/stats/normal.ts";
import type { PairedTable } from "./paired-tables.ts";

/** Accuracy of a judge per class with the labels it rests on. */
export interface JudgeRates {
  sens: number;
  m1: number;
  spec: number;
  m0: number;
}

/** Rogan & Gladen 1978 with the delta method: point, and interval cut at 0 and 1. */
export function roganGladenDelta({
  p,
  N,
  confidence,
  ...judge
}: JudgeRates & { p: number; N: number; confidence: number }) {
  const J = judge.sens + judge.spec - 1;
  const raw = (p + judge.spec - 1) / J;
  const { sens, spec } = variances(judge);
  const theta = Math.min(1, Math.max(0, raw));
  const se = Math.sqrt((p * (1 - p)) / N + (1 - theta) ** 2 * spec + theta ** 2 * sens) / J;
  const z = normalQuantile(confidence);
  return {
    raw_point: raw,
    point: theta,
    delta: [Math.max(0, theta - z * se), Math.min(1, theta + z * se)],
    J,
  };
}

/**
 * Paired difference divided by J, equal error rates assumed on both sides (not recommended):
 * `[change, low, high, se]`.
 */
export function roganGladenDifference(table: PairedTable, judge: JudgeRates, confidence: number): number[] {
  const n = table.bothPass + table.losses + table.gains + table.bothFail;
  const J = judge.sens + judge.spec - 1;
  const seen = (table.gains - table.losses) / n;
  const change = seen / J;
  const { sens, spec } = variances(judge);
  const spread = (table.gains + table.losses) / n - seen ** 2;
  const se = Math.sqrt(spread / (n - 1) + change ** 2 * (sens + spec)) / J;
  const half = normalQuantile(confidence) * se;
  return [change, change - half, change + half, se];
}

function variances({ sens, m1, spec, m0 }: JudgeRates): { sens: number; spec: number } {
  return { sens: (sens * (1 - sens)) / m1, spec: (spec * (1 - spec)) / m0 };
}
