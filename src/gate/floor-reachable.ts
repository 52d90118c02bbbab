import { wilson } from "../stats/wilson.ts";
import type { ScorerFacts } from "./evidence.ts";

/** A floor, and the records it will be asked of. */
export interface Reach {
  min: number;
  n: number;
  scorer: Pick<ScorerFacts, "voice" | "kind" | "range">;
  confidence: number;
}

/**
 * Whether any result on n records can reach a floor (rule 5; a floor that none can is refused at load). Code: the scale's end. A judge
 * needs its range above the floor, and no estimator here is surer of a perfect result than Wilson's range of n out of n.
 */
export function floorReachable({ min, n, scorer, confidence }: Reach): boolean {
  const highest = scorer.kind === "pass_rate" ? 1 : (scorer.range?.[1] ?? Number.POSITIVE_INFINITY);
  if (scorer.voice === "code" || scorer.kind !== "pass_rate") return min <= highest;
  const perfect = wilson({ successes: n, n, confidence });
  return perfect !== null && perfect.low >= min;
}
