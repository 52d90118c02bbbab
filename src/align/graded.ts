import type { JudgeValue } from "../formats/judge-file.ts";
import { lossP } from "../stats/loss-p.ts";
import { mean, variance } from "../stats/moments.ts";
import { nadeauBengio } from "../stats/nadeau-bengio.ts";
import { protectedPairedT } from "../stats/paired-t.ts";
import { agreement, rangeOf } from "./agreement.ts";
import type { HeldOut } from "./held-out.ts";

/** What is to be proved. */
export interface Claim {
  pairs: readonly HeldOut[];
  method: "sealed" | "crossfit";
  /** Labels learned from per fold, for the correction of overlapping training sets. */
  learned: number;
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
  /** One-sided p of "no gain"; null where it cannot be computed. */
  p: number | null;
}

/** Graded agreement: over folds by Nadeau and Bengio's corrected t, on a sealed part by the protected paired t. */
export function gradedComparison({ pairs, vocabulary, method, learned }: Claim): GradedComparison | null {
  if (rangeOf(vocabulary) === null) return null;
  const read = pairs.flatMap((pair) => {
    const before = agreement(pair.example, pair.before, vocabulary);
    const after = agreement(pair.example, pair.after, vocabulary);
    return before === null || after === null
      ? []
      : [{ before, after, fold: pair.fold, group: pair.example.group }];
  });
  if (read.length === 0) return null;
  const differences = read.map(({ before, after }) => after - before);
  const t = protectedPairedT({ differences, clusters: read.map(({ group }) => group), range: 1 });
  return {
    n: read.length,
    before: mean(read.map(({ before }) => before)),
    after: mean(read.map(({ after }) => after)),
    change: t && { estimate: t.estimate, low: t.low, high: t.high },
    p: method === "crossfit" ? foldP(read, learned) : t && pOfGain(t),
  };
}

function foldP(
  read: readonly { before: number; after: number; fold: number }[],
  learned: number,
): number | null {
  const folds = [...new Set(read.map(({ fold }) => fold))];
  if (folds.length < 2) return null;
  const differences = folds.map((fold) =>
    mean(read.filter((pair) => pair.fold === fold).map(({ before, after }) => after - before)),
  );
  const tested = nadeauBengio({ differences, train: learned, test: read.length / folds.length });
  if (tested === null) return mean(differences) > 0 && variance(differences) === 0 ? 0 : 1;
  return tested.t > 0 ? tested.p / 2 : 1 - tested.p / 2;
}

function pOfGain(t: NonNullable<ReturnType<typeof protectedPairedT>>): number {
  return lossP({ estimate: -t.estimate, se: t.se, df: t.df });
}
