import { clusterCount, designEffect } from "../stats/clusters.ts";
import type { Interval } from "../stats/interval.ts";
import { lossP } from "../stats/loss-p.ts";
import { mcnemar } from "../stats/mcnemar.ts";
import { protectedPairedT } from "../stats/paired-t.ts";
import { tango, tangoP } from "../stats/tango.ts";
import type { MetricKind } from "./outcome.ts";

/** One record's difference, in the metric's own direction and unit. */
export interface Difference {
  value: number;
  cluster: string;
  /** Runs with a value on the base and on the head. */
  runs: readonly [number, number];
}

/** What is asked of differences. */
export interface PairsQuestion {
  differences: readonly Difference[];
  kind: MetricKind;
  /** Width of the scale, null where it has no bounds. */
  width: number | null;
  confidence: number;
  /** The hypothesis of the p: "change >= atLeast". */
  atLeast: number;
}

/** A change with all that decisions and plans read from it. */
export interface PairsEstimate {
  interval: Interval;
  p: number;
  method: "tango" | "clustered_tango" | "paired_t" | "clustered_t";
  /** Records on which the head is worse, and better. */
  worse: number;
  better: number;
  n: number;
  /** By how much clusters shrink n (rule 7); 1 for t, whose error knows of them. */
  designEffect: number;
  /** Standard error of the change; null for Tango, which has none. */
  se: number | null;
}

/** The change over paired records (rules 3, 6, 7): Tango for passes and fails, paired t for grades. Null where too little is there. */
export function estimatePairs(question: PairsQuestion): PairsEstimate | null {
  if (question.differences.length === 0) return null;
  return question.kind === "pass_rate" ? binary(question) : graded(question);
}

/**
 * Several runs of a record are so many pairs of one cluster, paired so that passes meet passes first: the cluster's error
 * does not depend on which run meets which. A record of which a run is missing keeps its mean, so one of its pairs may be
 * lost in part; that a run is missing must not make the change any surer.
 */
function binary({ differences, confidence, atLeast }: PairsQuestion): PairsEstimate {
  const runs = differences.reduce((most, one) => Math.max(most, ...one.runs), 1);
  const units = differences.flatMap(({ value, cluster }) => {
    const net = Math.abs(value) * runs;
    return Array.from({ length: runs }, (_, run) => ({
      cluster,
      value: Math.sign(value) * clip(net - run),
    }));
  });
  const values = units.map(({ value }) => value);
  const clusters = units.map(({ cluster }) => cluster);
  const counts = { worse: total(values, -1), better: total(values, 1), n: values.length };
  const clustered = clusterCount(clusters) < clusters.length;
  const effect = designEffect({ values, clusters });
  const exact = !clustered && atLeast === 0;
  return {
    interval: tango({ ...counts, designEffect: effect, confidence }),
    p: exact ? mcnemar(counts).lossMidP : tangoP({ ...counts, designEffect: effect, atLeast }),
    method: clustered ? "clustered_tango" : "tango",
    ...signs(differences.map(({ value }) => value)),
    n: differences.length,
    // In records, not runs: that is what plans count.
    designEffect: Math.max(1, (effect * differences.length) / values.length),
    se: null,
  };
}

function graded({ differences, width, confidence, atLeast }: PairsQuestion): PairsEstimate | null {
  const values = differences.map(({ value }) => value);
  const clusters = differences.map(({ cluster }) => cluster);
  const estimate = protectedPairedT({ differences: values, clusters, range: width ?? undefined, confidence });
  if (estimate === null) return null;
  const { low, high, se } = estimate;
  return {
    interval: { estimate: estimate.estimate, low, high },
    p: lossP(estimate, atLeast),
    method: clusterCount(clusters) < clusters.length ? "clustered_t" : "paired_t",
    ...signs(values),
    n: values.length,
    designEffect: 1,
    se,
  };
}

/** Between 0 and 1, and whole where it is whole but for rounding. */
function clip(share: number): number {
  const whole = Math.round(share);
  return Math.min(1, Math.max(0, Math.abs(share - whole) < WHOLE ? whole : share));
}

const WHOLE = 1e-9;

/** What lies on one side of zero, added up without its sign. */
function total(values: readonly number[], side: -1 | 1): number {
  return values.reduce((sum, value) => sum + Math.max(0, side * value), 0);
}

function signs(values: readonly number[]): { worse: number; better: number } {
  return {
    worse: values.filter((value) => value < 0).length,
    better: values.filter((value) => value > 0).length,
  };
}
