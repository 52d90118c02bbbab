import { clusterCount, residualTotals } from "./clusters.ts";
import { DEFAULT_CONFIDENCE, type Estimate } from "./interval.ts";
import { sum } from "./moments.ts";
import { studentTQuantile } from "./student-t.ts";

/** Differences head minus base, one a record, and the cluster of each (none: each record by itself). */
export interface Differences {
  differences: readonly number[];
  clusters?: readonly string[];
  confidence?: number;
}

/** Weight of each of the two pseudo pairs (statistics.md 0, rule 6). */
const PSEUDO_WEIGHT = 0.5;

/**
 * Paired t that decides on means: the variance is taken with two pseudo pairs of ± `range` (the scale's max -
 * min; where the scale has no bounds the largest difference), weight ½ each, so that equal differences have
 * no zero width: `s² = [Σ(d-m)² + ½(R-m)² + ½(R+m)²]/n`, `m = Σd/(n+1)`; `d̄ ± t_{n-1}·s/√n`. With clusters
 * the residuals are summed within each first, a pseudo pair stands for one more cluster of the usual size
 * n/G, and t has G-1 degrees of freedom. With a zero range and all differences 0 no spread is known and the
 * width stays 0. Null below two clusters.
 */
export function protectedPairedT({ range, ...input }: Differences & { range?: number }): Estimate | null {
  const largest = input.differences.reduce((most, d) => Math.max(most, Math.abs(d)), 0);
  return meanWithT({ ...input, pseudo: range ?? largest, weight: PSEUDO_WEIGHT });
}

/**
 * The textbook paired t, `d̄ ± t_{n-1}·s/√n` (clustered: t_{G-1}), for what is shown beside. Null below two
 * clusters.
 */
export function pairedT(input: Differences): Estimate | null {
  return meanWithT({ ...input, pseudo: 0, weight: 0 });
}

interface Pseudo {
  pseudo: number;
  weight: number;
}

function meanWithT({
  differences,
  clusters = differences.map((_, index) => String(index)),
  confidence = DEFAULT_CONFIDENCE,
  pseudo,
  weight,
}: Differences & Pseudo): Estimate | null {
  const n = differences.length;
  const groups = clusterCount(clusters);
  if (groups < 2) return null;
  const centre = sum(differences) / (n + 2 * weight);
  const totals = residualTotals({ values: differences, clusters, centre });
  const size = n / groups;
  const squares =
    sum(totals.map((total) => total ** 2)) +
    weight * size ** 2 * ((pseudo - centre) ** 2 + (pseudo + centre) ** 2);
  const se = Math.sqrt((squares * groups) / (groups + 2 * weight - 1)) / n;
  const estimate = sum(differences) / n;
  const half = studentTQuantile(confidence, groups - 1) * se;
  return { estimate, low: estimate - half, high: estimate + half, se, df: groups - 1 };
}
