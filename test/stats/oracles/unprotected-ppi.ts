import { normalQuantile } from "../../../src/stats/normal.ts";
import { studentTQuantile } from "../../../src/stats/student-t.ts";

/** People's values Y and the judge's F on the labelled, and the judge's alone on the rest. */
export interface PpiData {
  human: number[];
  judge: number[];
  judged: number[];
  confidence: number;
}

/** PPI++ with the variances of ppi_py (all divided by their n); `lambda` null is tuned, 0 is labels only. */
export function plainPpi({ human, judge, judged, confidence }: PpiData, lambda: number | null) {
  const n = human.length;
  const N = judged.length;
  const all = [...judge, ...judged];
  const tuned = covariance(human, judge) / ((1 + n / N) * ((covariance(all, all) * (n + N)) / (n + N - 1)));
  const lam = lambda ?? Math.min(1, Math.max(0, tuned));
  const corrected = human.map((y, i) => y - lam * at(judge, i));
  const point = lam * mean(judged) + mean(corrected);
  const se = Math.sqrt((lam ** 2 * covariance(judged, judged)) / N + covariance(corrected, corrected) / n);
  const half = normalQuantile(confidence) * se;
  return { point, se, ci: [point - half, point + half], lam };
}

/**
 * The regression estimator with t: residual sum of squares / (n-2), n-2 degrees of freedom, `Var(all F)` by
 * n-1.
 */
export function plainPpiT({ human, judge, judged, confidence }: PpiData) {
  const n = human.length;
  const all = [...judge, ...judged];
  const beta = Math.min(1, Math.max(0, covariance(human, judge) / covariance(judge, judge)));
  const residuals = human.map((y, i) => y - beta * at(judge, i));
  const noise = (covariance(residuals, residuals) * n) / (n - 2);
  const spread = (covariance(all, all) * all.length) / (all.length - 1);
  const point = mean(human) + beta * (mean(all) - mean(judge));
  const se = Math.sqrt(noise / n + (beta ** 2 * spread) / all.length);
  const half = studentTQuantile(confidence, n - 2) * se;
  return { point, se, ci: [point - half, point + half], beta };
}

function mean(values: number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

/** Divided by n. */
function covariance(a: number[], b: number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  return mean(a.map((value, i) => (value - meanA) * (at(b, i) - meanB)));
}

/** Callers pass lists of one length. */
function at(values: number[], index: number): number {
  return values[index] as number;
}
