import { mean, sum, variance } from "./moments.ts";

/**
 * The cluster a record belongs to: its `group` where it has one, else itself. The only place that says what a
 * cluster is; samples of one record always share it.
 */
export function clusterOf({ recordId, group }: { recordId: string; group?: string | null }): string {
  return group == null ? `record:${recordId}` : `group:${group}`;
}

/** Number of different clusters. */
export function clusterCount(clusters: readonly string[]): number {
  return new Set(clusters).size;
}

/** Values (differences of records), and the cluster of each. */
export interface ClusteredValues {
  values: readonly number[];
  clusters: readonly string[];
}

/** Standard errors of one mean: as if all values were independent, and with clusters. */
export interface ClusteredSe {
  mean: number;
  /** sqrt(Σ(x - x̄)² / (n(n-1))). */
  naive: number;
  /** Liang & Zeger: sqrt(Σ_g (Σ_{i in g}(xᵢ - x̄))²) / n. */
  plain: number;
  /** `plain` times sqrt(G/(G-1)): equal to `naive` where every value is a cluster of its own. */
  corrected: number;
  clusters: number;
}

/**
 * Clustered standard error of a mean (Liang & Zeger 1986; Miller 2024, arXiv 2411.00640). Null with fewer
 * than two clusters: nothing can be said about what varies between clusters.
 */
export function clusteredSe({ values, clusters }: ClusteredValues): ClusteredSe | null {
  if (values.length !== clusters.length) throw new RangeError("a cluster is needed for each value");
  const groups = clusterCount(clusters);
  if (groups < 2) return null;
  const centre = mean(values);
  const totals = residualTotals({ values, clusters, centre });
  const plain = Math.sqrt(sum(totals.map((total) => total * total))) / values.length;
  return {
    mean: centre,
    naive: Math.sqrt(variance(values) / values.length),
    plain,
    corrected: plain * Math.sqrt(groups / (groups - 1)),
    clusters: groups,
  };
}

/**
 * By how much clusters shrink the number of records: max(1, (SE_cluster/SE_naive)²), 1 where each value stands by
 * itself. Where no variance can be seen (all values equal, or one cluster) each cluster counts as one record: n/G.
 */
export function designEffect({ values, clusters }: ClusteredValues): number {
  if (clusterCount(clusters) === values.length) return 1;
  const se = clusteredSe({ values, clusters });
  if (se === null || se.naive === 0) return values.length === 0 ? 1 : values.length / clusterCount(clusters);
  return Math.max(1, (se.corrected / se.naive) ** 2);
}

/**
 * Clusters of which the values add up to a loss, and to a gain: a sign test of these asks whether losses are more frequent
 * without counting one cluster several times. Where each value stands by itself they are the values' own signs.
 */
export function groupSigns({ values, clusters }: ClusteredValues): { worse: number; better: number } {
  const totals = residualTotals({ values, clusters, centre: 0 });
  return {
    worse: totals.filter((total) => total < 0).length,
    better: totals.filter((total) => total > 0).length,
  };
}

/** Σ(x - centre) of each cluster, in order of first appearance. */
export function residualTotals({ values, clusters, centre }: ClusteredValues & { centre: number }): number[] {
  if (values.length !== clusters.length) throw new RangeError("a cluster is needed for each value");
  const totals = new Map<string, number>();
  values.forEach((value, index) => {
    // Lengths are equal, so each value has a cluster.
    const cluster = clusters[index] as string;
    totals.set(cluster, (totals.get(cluster) ?? 0) + value - centre);
  });
  return [...totals.values()];
}
