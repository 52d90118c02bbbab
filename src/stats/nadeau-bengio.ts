import { mean, variance } from "./moments.ts";
import { studentTCdf } from "./student-t.ts";

/**
 * Corrected resampled t-test of Nadeau & Bengio (2003) on the differences of J train/test splits that share
 * data: `t = d̄/sqrt((1/J + n_test/n_train)·s²)`, J-1 degrees of freedom, p two-sided. Null below two splits
 * or where all differences are equal.
 */
export function nadeauBengio({
  differences,
  train,
  test,
}: {
  differences: readonly number[];
  train: number;
  test: number;
}): { t: number; df: number; p: number } | null {
  const splits = differences.length;
  if (splits < 2) return null;
  const spread = variance(differences);
  if (spread === 0) return null;
  const t = mean(differences) / Math.sqrt((1 / splits + test / train) * spread);
  return { t, df: splits - 1, p: 2 * studentTCdf(-Math.abs(t), splits - 1) };
}
