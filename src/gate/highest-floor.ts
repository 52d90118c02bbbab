import { wilson } from "../stats/wilson.ts";
import type { ScorerFacts } from "./evidence.ts";

/** The records that a floor will be asked of, and whose verdicts they get. */
export interface Reach {
  n: number;
  scorer: Pick<ScorerFacts, "voice" | "kind" | "range">;
  confidence: number;
}

/**
 * The highest floor that any result on n records can reach (rule 5; a higher one is refused at load). Code: the scale's
 * end. A judge needs its range above the floor, and no estimator here is surer of a perfect result than Wilson's range of n
 * out of n.
 */
export function highestFloor({ n, scorer, confidence }: Reach): number {
  const end = scorer.kind === "pass_rate" ? 1 : (scorer.range?.[1] ?? Number.POSITIVE_INFINITY);
  if (scorer.voice === "code" || scorer.kind !== "pass_rate") return end;
  return wilson({ successes: n, n, confidence })?.low ?? 0;
}
