import { type Rng, sample } from "../stats/rng.ts";
import type { ListedTrace } from "./session-traces.ts";

/** Share of an informative list that is drawn by lot instead: what only judges find interesting would bias what is learnt. */
export const RANDOM_SHARE = 0.2;

/** What is known of a trace before it is labelled. */
export interface Informing {
  /** Share of repeated reads on which the judge differs from itself, 0 to 0.5; null where it was read once. */
  flipRate: number | null;
  /** Judges of the same question differ on it. */
  judgesDiffer: boolean;
  /** People who have answered already. */
  labels: number;
}

/**
 * Puts what teaches most first: judges that waver, few labels. A seeded share is drawn by lot and spread evenly over the
 * list, so that a person who stops early has both; each trace says which way it came (`sampling`).
 */
export function queueTraces({
  listed,
  informing,
  rng,
  randomShare = RANDOM_SHARE,
}: {
  listed: readonly ListedTrace[];
  informing: (traceId: string) => Informing;
  rng: Rng;
  randomShare?: number;
}): ListedTrace[] {
  const byLot = sample({ items: listed, size: Math.round(listed.length * randomShare), rng });
  const drawn = new Set(byLot);
  const rest = listed
    .filter((one) => !drawn.has(one))
    .map((one) => ({ one, weight: weightOf(informing(one.trace.trace_id)) }));
  const informative = rest.toSorted((a, b) => b.weight - a.weight).map(({ one }) => one);
  return interleave(
    informative.map((one) => ({ ...one, sampling: "informative" as const })),
    byLot.map((one) => ({ ...one, sampling: "random" as const })),
  );
}

/** Between 0 and 3: one point each for a judge at odds with itself or with another, and for a trace nobody has answered. */
function weightOf({ flipRate, judgesDiffer, labels }: Informing): number {
  return (flipRate ?? 0) * 2 + Number(judgesDiffer) + 1 / (1 + labels);
}

function interleave(many: readonly ListedTrace[], few: readonly ListedTrace[]): ListedTrace[] {
  const total = many.length + few.length;
  let [fromMany, fromFew] = [0, 0];
  return Array.from({ length: total }, (_, at) => {
    const due = Math.floor(((at + 1) * few.length) / total);
    // One of the two lists has an item left, and it is this one.
    return (due > fromFew ? few[fromFew++] : many[fromMany++]) as ListedTrace;
  });
}
