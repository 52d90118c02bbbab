import { ppiMean } from "../stats/ppi-mean.ts";
import { wilson } from "../stats/wilson.ts";
import { LEAST_RANDOM } from "./draw-plan.ts";
import type { ScorerFacts } from "./evidence.ts";

/** The records that a floor will be asked of, and whose verdicts they get. */
export interface Reach {
  n: number;
  scorer: Pick<ScorerFacts, "voice" | "kind" | "range">;
  confidence: number;
}

/**
 * The highest floor that any result on n records can reach (rule 5; a higher one is refused at load). Code: the scale's
 * end. A judge needs its range above the floor: of a perfect result the surest are Wilson's range of n out of n, which no
 * corrected rate exceeds, and protected PPI++ with people on all n.
 */
export function highestFloor({ n, scorer, confidence }: Reach): number {
  const end = scorer.kind === "pass_rate" ? 1 : (scorer.range?.[1] ?? Number.POSITIVE_INFINITY);
  if (scorer.voice === "code" || scorer.kind !== "pass_rate") return end;
  const drawn = n < LEAST_RANDOM ? [] : Array.from({ length: n }, () => ({ human: 1, judge: 1 }));
  const people = ppiMean({ labelled: drawn, judged: [], confidence })?.low ?? 0;
  return Math.max(wilson({ successes: n, n, confidence })?.low ?? 0, people);
}
