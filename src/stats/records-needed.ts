import { recordsForNonInferiority } from "./planning.ts";
import type { PairedCounts } from "./tango.ts";

/** Above this multiple of the present records more of them "would not settle it soon". */
const SOON = 10;

/**
 * Discordant counts of n records; `estimate` where it is not theirs (people's labels), `margin` already
 * shrunk where a judge speaks alone.
 */
export interface Unsettled extends Omit<PairedCounts, "designEffect"> {
  margin: number;
  estimate?: number;
  confidence?: number;
}

/**
 * Common records, in all, that would settle an inconclusive change (statistics.md 0, rule 12):
 * non-inferiority with ψ = (worse+better+1)/(n+2) and the change seen so far, at least 0. Null above 10 n.
 */
export function recordsNeeded({ worse, better, n, margin, confidence, ...seen }: Unsettled): number | null {
  const { estimate = (better - worse) / n } = seen;
  const discordance = (worse + better + 1) / (n + 2);
  const needed = recordsForNonInferiority({ discordance, margin, gain: Math.max(0, estimate), confidence });
  return needed > SOON * n ? null : Math.ceil(needed);
}
