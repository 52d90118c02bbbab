import { type Rng, sample } from "../stats/rng.ts";
import type { Informing } from "./informing.ts";
import type { ListedTrace } from "./session-traces.ts";

/** Share of an informative list that is drawn by lot instead: what only judges find interesting would bias what is learnt. */
export const RANDOM_SHARE = 0.2;

/**
 * Puts what teaches most first: judges that waver or differ, verdicts near to their opposite, few labels. A seeded share is drawn by lot and spread evenly over the
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

/** Between 0 and 4: a point each for a judge at odds with itself, with another, near to its opposite, and for no label yet. */
function weightOf({ flipRate, judgesDiffer, near, labels }: Informing): number {
  return (flipRate ?? 0) * 2 + Number(judgesDiffer) + (near ?? 0) + 1 / (1 + labels);
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
