import { DEFAULT_CONFIDENCE, type Estimate } from "./interval.ts";
import { mean, sum, variance } from "./moments.ts";
import { studentTQuantile } from "./student-t.ts";

/** What people and the judge say about the same output (or the same pair of outputs). */
export interface LabelledValue {
  human: number;
  judge: number;
}

/** A simple random draw that people labelled, and the judge's values on all the rest. */
export interface Predictions {
  labelled: readonly LabelledValue[];
  judged: readonly number[];
  confidence?: number;
  /** Multiplies the variance where the records come in clusters. */
  designEffect?: number;
}

/** An estimate with the weight β that the judge's word got in it: 0 uses the labels only. */
export interface PredictionPowered extends Estimate {
  slope: number;
}

/**
 * Two pseudo labels on which the judge is wrong, each of this weight: they keep the residuals from vanishing.
 */
export interface Protection {
  pseudo: readonly [LabelledValue, LabelledValue];
  weight: number;
}

/**
 * PPI++ (Angelopoulos et al. 2023, arXiv 2301.09633 and 2311.01453) with a protection of our own
 * (statistics.md 3.6): `Ȳ + β(F̄_all - F̄_labelled)`, `SE² = v_e/n + β²·Var(all F)/(n+N)`. β (cut to 0…1)
 * and v_e are the slope and the residual squares / (n+2w-2) of the labels *with* the pseudo labels; t has
 * n+2w-2 degrees of freedom. Null where these are below 1.
 */
export function protectedPpi({
  labelled,
  judged,
  confidence = DEFAULT_CONFIDENCE,
  designEffect = 1,
  protection,
}: Predictions & { protection: Protection }): PredictionPowered | null {
  const df = labelled.length + 2 * protection.weight - 2;
  if (labelled.length === 0 || df < 1) return null;
  const { slope, residuals } = regression(labelled, protection);
  const ours = labelled.map(({ judge }) => judge);
  const all = [...ours, ...judged];
  const estimate = mean(labelled.map(({ human }) => human)) + slope * (mean(all) - mean(ours));
  const se = Math.sqrt(
    designEffect * (residuals / df / labelled.length + (slope ** 2 * variance(all)) / all.length),
  );
  const half = studentTQuantile(confidence, df) * se;
  return { estimate, low: estimate - half, high: estimate + half, se, df, slope };
}

/** Weighted least squares of people's value on the judge's; a judge that always says the same has slope 0. */
function regression(labelled: readonly LabelledValue[], { pseudo, weight }: Protection) {
  const points = [
    ...labelled.map((value) => ({ ...value, weight: 1 })),
    ...pseudo.map((value) => ({ ...value, weight })),
  ];
  const total = sum(points.map((point) => point.weight));
  const human = sum(points.map((point) => point.weight * point.human)) / total;
  const judge = sum(points.map((point) => point.weight * point.judge)) / total;
  const centred = points.map((point) => ({
    weight: point.weight,
    human: point.human - human,
    judge: point.judge - judge,
  }));
  const spread = sum(centred.map((point) => point.weight * point.judge ** 2));
  const shared = sum(centred.map((point) => point.weight * point.judge * point.human));
  const slope = spread === 0 ? 0 : Math.min(1, Math.max(0, shared / spread));
  const residuals = sum(centred.map((point) => point.weight * (point.human - slope * point.judge) ** 2));
  return { slope, residuals };
}
