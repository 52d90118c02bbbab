import { recordsForNonInferiority } from "./planning.ts";
import type { PairedCounts } from "./tango.ts";

/** Above this multiple of the present records more of them "would not settle it soon". */
const SOON = 10;

/**
 * Common records, in all, that would settle an inconclusive change (statistics.md 0, rule 12): non-inferiority with
 * ψ = (worse+better+1)/(n+2) and the gain seen so far, at least 0; `margin` is already shrunk by J where the judge alone speaks. Null
 * above 10 n.
 */
export function recordsNeeded({
  worse,
  better,
  n,
  margin,
  confidence,
}: Omit<PairedCounts, "designEffect"> & { margin: number; confidence?: number }): number | null {
  const needed = recordsForNonInferiority({
    discordance: (worse + better + 1) / (n + 2),
    margin,
    gain: Math.max(0, (better - worse) / n),
    confidence,
  });
  return needed > SOON * n ? null : Math.ceil(needed);
}
