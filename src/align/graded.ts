import type { JudgeValue } from "../formats/judge-file.ts";
import type { Estimate } from "../stats/interval.ts";
import { lossP } from "../stats/loss-p.ts";
import { mean } from "../stats/moments.ts";
import { nadeauBengio } from "../stats/nadeau-bengio.ts";
import { protectedPairedT } from "../stats/paired-t.ts";
import { agreement, rangeOf } from "./agreement.ts";
import type { HeldOut } from "./held-out.ts";

/** What is to be proved. */
export interface Claim {
  pairs: readonly HeldOut[];
  method: "sealed" | "crossfit";
  use: number;
  /** Held-out labels left out, for an earlier alignment wrote the instructions from them. */
  taught?: number;
  vocabulary: JudgeValue;
}

/** Agreement on an ordered scale, in [0, 1]. */
export interface GradedComparison {
  n: number;
  before: number;
  after: number;
  change: { estimate: number; low: number; high: number } | null;
  /** One-sided p of "no gain"; null where it cannot be computed, or groups are too few to claim anything. */
  p: number | null;
}

/** Under so few groups nothing is claimed (statistics.md 0, rule 8): folds and t-tests count independent groups. */
const LEAST_GROUPS = 10;

/** Graded agreement: by the protected paired t over groups, over folds also by Nadeau and Bengio's corrected t. */
export function gradedComparison({ pairs, vocabulary, method }: Claim): GradedComparison | null {
  if (rangeOf(vocabulary) === null) return null;
  const read = pairs.flatMap((pair) => readPair(pair, vocabulary));
  if (read.length === 0) return null;
  const differences = read.map(({ before, after }) => after - before);
  const t = protectedPairedT({ differences, clusters: read.map(({ group }) => group), range: 1 });
  return {
    n: read.length,
    before: mean(read.map(({ before }) => before)),
    after: mean(read.map(({ after }) => after)),
    change: t && { estimate: t.estimate, low: t.low, high: t.high },
    p: t && pOf(t, read, method),
  };
}

/** A label with a verdict on both sides: how near each is to people. */
interface ReadPair {
  before: number;
  after: number;
  fold: number;
  group: string;
}

function readPair({ example, before, after, fold }: HeldOut, vocabulary: JudgeValue): ReadPair[] {
  const [was, is] = [before, after].map((verdict) => agreement(example, verdict, vocabulary));
  if (was == null || is == null) return [];
  return [{ before: was, after: is, fold, group: example.group }];
}

/**
 * Over folds the larger of two: folds that happen to gain alike leave the corrected t no spread, or one that is only
 * rounding, and equal differences prove no more than their number (statistics.md 0, rule 6).
 */
function pOf(t: Estimate, read: readonly ReadPair[], method: Claim["method"]): number | null {
  if (new Set(read.map(({ group }) => group)).size < LEAST_GROUPS) return null;
  const p = lossP({ estimate: -t.estimate, se: t.se, df: t.df });
  return method === "sealed" ? p : Math.max(p, foldP(read) ?? 0);
}

/** Null where the folds tell no spread. */
function foldP(read: readonly ReadPair[]): number | null {
  const folds = [...new Set(read.map(({ fold }) => fold))];
  const differences = folds.map((fold) =>
    mean(read.filter((pair) => pair.fold === fold).map(({ before, after }) => after - before)),
  );
  // A fold's judge learned from the other folds, not from all labels as the shipped one did.
  const test = read.length / folds.length;
  const tested = nadeauBengio({ differences, train: read.length - test, test });
  if (tested === null) return null;
  return tested.t > 0 ? tested.p / 2 : 1 - tested.p / 2;
}
