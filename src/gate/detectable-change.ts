import { DEFAULT_CONFIDENCE } from "../stats/interval.ts";
import { normalQuantile } from "../stats/normal.ts";
import { DEFAULT_POWER, discordanceSeen, FIRST_RUN_DISCORDANCE, smallestLoss } from "../stats/planning.ts";
import type { Estimated } from "./estimated.ts";

/** Records, and the share of them expected to come out differently (assumed where no run has said). */
export interface Detectable {
  n: number;
  discordance?: number;
  confidence?: number;
}

/**
 * Smallest loss that a comparison of n records finds with power 0.8 (statistics.md 3.10), as a share. Null where even a loss of all
 * discordant records would not be found.
 */
export function detectableChange({
  n,
  discordance = FIRST_RUN_DISCORDANCE,
  confidence = DEFAULT_CONFIDENCE,
}: Detectable): number | null {
  return n > 0 ? smallestLoss({ n, discordance, confidence }) : null;
}

/** The same from this run's estimate: by its discordance, or where it has a standard error, (z_α + z_β)·SE in the metric's unit. */
export function detectableFrom({ se, seen, designEffect }: Estimated, confidence: number): number | null {
  if (se !== null) return (normalQuantile(confidence) + normalQuantile(DEFAULT_POWER)) * se;
  return detectableChange({ n: seen.n / designEffect, discordance: discordanceSeen(seen), confidence });
}
