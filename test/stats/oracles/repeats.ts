import { mean, sum, variance } from "../../../src/stats/moments.ts";

/** How much of the variance lies between outputs and how much between repeated reads of the same output. */
export interface VarianceComponents {
  items: number;
  reads: number;
  /** σ_w², the mean variance within an output. */
  within: number;
  /** σ_b² = Var(item means) - σ_w²/k, not below 0. */
  between: number;
  /** Intraclass correlation σ_b²/(σ_b²+σ_w²); null where nothing varies. */
  icc: number | null;
}

/**
 * Variance components of k reads per output, a row each (statistics.md 3.11). Null below two outputs or two
 * reads.
 */
export function varianceComponents(rows: readonly (readonly number[])[]): VarianceComponents | null {
  const reads = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== reads))
    throw new RangeError("each output needs the same number of reads");
  if (rows.length < 2 || reads < 2) return null;
  const within = mean(rows.map(variance));
  const between = Math.max(0, variance(rows.map(mean)) - within / reads);
  const total = within + between;
  return { items: rows.length, reads, within, between, icc: total === 0 ? null : between / total };
}

/** Standard error of the mean over the outputs where each is read `reads` times: sqrt(σ_b²/n + σ_w²/(nk)). */
export function seOfMean({ within, between, items }: VarianceComponents, reads: number): number {
  return Math.sqrt((between + within / reads) / items);
}

/**
 * Share of the pairs of reads of one output that differ, averaged over outputs with two or more reads; null
 * where there is none.
 */
export function flipRate<T>(rows: readonly (readonly T[])[]): number | null {
  const repeated = rows.filter((row) => row.length >= 2);
  return repeated.length === 0 ? null : mean(repeated.map(differingShare));
}

function differingShare<T>(reads: readonly T[]): number {
  const counts = new Map<T, number>();
  for (const read of reads) counts.set(read, (counts.get(read) ?? 0) + 1);
  const equalPairs = sum([...counts.values()].map((count) => count * (count - 1)));
  return 1 - equalPairs / (reads.length * (reads.length - 1));
}
