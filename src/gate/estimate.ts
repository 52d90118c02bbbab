import type { People } from "./changed.ts";
import type { Pair, PairedTable } from "./compare.ts";
import { estimateRandom, estimateStratified } from "./estimate-draw.ts";
import { type Difference, estimatePairs } from "./estimate-pairs.ts";
import type { Estimated } from "./estimated.ts";
import { scaleWidth, verdictValue } from "./outcome.ts";
import type { Speaker } from "./who-speaks.ts";

/** What an estimate is made from. */
export interface Estimating {
  table: PairedTable;
  speaker: Speaker;
  people: People;
  confidence: number;
  /** Hypothesis of the judge's p: -margin where it must show a loss beyond the margin, else 0. */
  judgeAtLeast: number;
}

/** The change, one estimate a look (two only for a draw with a planned top-up); empty where nothing can be estimated. */
export function estimate({ table, speaker, people, confidence, judgeAtLeast }: Estimating): Estimated[] {
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
      return judgedChange({ table, confidence, atLeast: judgeAtLeast });
  }
}

/** The judge's own view of the change, where it speaks (D) or is shown beside people's. */
export function judgedChange({
  table,
  confidence,
  atLeast,
}: Pick<Estimating, "table" | "confidence"> & { atLeast: number }): Estimated[] {
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
