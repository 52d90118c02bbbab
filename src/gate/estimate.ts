import type { People } from "./changed.ts";
import type { Pair, PairedTable } from "./compare.ts";
import { estimateRandom, estimateStratified } from "./estimate-draw.ts";
import { type Difference, estimatePairs } from "./estimate-pairs.ts";
import type { Estimated } from "./estimated.ts";
import type { Evidence } from "./evidence.ts";
import { scaleWidth, verdictValue } from "./outcome.ts";
import type { Speaker } from "./who-speaks.ts";

/** What an estimate is made from. */
export interface Estimating {
  table: PairedTable;
  speaker: Speaker;
  people: People;
  confidence: number;
  /** Where the judge speaks: what its p is of. */
  atLeast: number;
}

/** The change, one estimate a look (two only for a draw with a planned top-up); empty where nothing can be estimated. */
export function estimate({ table, speaker, people, confidence, atLeast }: Estimating): Estimated[] {
  if (!table.compared) return [];
  switch (speaker.estimator) {
    case "A": {
      const differences = speaker.by === "code" ? scored(table.pairs, table) : speaker.differences;
      const labels = speaker.by === "code" ? 0 : speaker.labels;
      return paired({ table, differences, confidence, atLeast: 0, labels });
    }
    case "B":
    case "C": {
      const { plan } = speaker.state;
      const of = speaker.estimator === "B" ? estimateStratified : estimateRandom;
      return speaker.looks.flatMap((look) => of({ table, plan, look, people }) ?? []);
    }
    case "D":
      return judgedChange({ table, confidence, atLeast });
  }
}

/** Hypothesis of a judge's p (rule 4): "no loss beyond the margin", or where any loss counts "no loss". */
export function judgeAtLeast(margin: number | null, policy: Evidence["policy"]): number {
  return policy.judge_only_fail === "any_loss" ? 0 : -(margin ?? 0);
}

/** The judge's own view of the change, where it speaks (D) or is shown beside people's. */
export function judgedChange({
  table,
  confidence,
  atLeast,
}: Pick<Estimating, "table" | "confidence" | "atLeast">): Estimated[] {
  return paired({ table, differences: scored(table.pairs, table), confidence, atLeast, labels: 0 });
}

/** The scorer's own differences. */
function scored(pairs: readonly Pair[], { scorer }: Pick<PairedTable, "scorer">): Difference[] {
  const runs = (samples: Pair["base"]) =>
    samples.filter(({ verdict }) => verdictValue(verdict, scorer.kind) !== null).length;
  return pairs.map(({ difference, cluster, base, head }) => ({
    value: difference,
    cluster,
    runs: [runs(base), runs(head)],
  }));
}

function paired(from: {
  table: PairedTable;
  differences: Difference[];
  confidence: number;
  atLeast: number;
  labels: number;
}): Estimated[] {
  const { table, differences, confidence, atLeast, labels } = from;
  const { kind } = table.scorer;
  const width = scaleWidth(table.scorer);
  const made = estimatePairs({ differences, kind, width, confidence, atLeast });
  if (made === null) return [];
  const { worse, better, n } = made;
  return [{ ...made, alpha: 1 - confidence, seen: { worse, better, n }, labels_used: labels }];
}
