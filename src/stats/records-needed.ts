import { discordanceSeen, recordsForNonInferiority } from "./planning.ts";
import type { PairedCounts } from "./tango.ts";

/** Above this multiple of the present records more of them "would not settle it soon". */
export const SOON = 10;

/** Discordant counts of n records; `margin` already shrunk where a judge speaks alone. */
export interface Unsettled extends Omit<PairedCounts, "designEffect"> {
  margin: number;
  confidence?: number;
}

/**
 * Common records, in all, that would settle an inconclusive change (statistics.md 0, rule 12):
 * non-inferiority with ψ = (worse+better+1)/(n+2) and the change seen so far, at least 0. Null above 10 n.
 */
export function recordsNeeded({ worse, better, n, margin, confidence }: Unsettled): number | null {
  const discordance = discordanceSeen({ worse, better, n });
  const gain = Math.max(0, (better - worse) / n);
  const needed = recordsForNonInferiority({ discordance, margin, gain, confidence });
  return needed > SOON * n ? null : Math.ceil(needed);
}
