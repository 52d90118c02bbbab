import { designEffect } from "../stats/clusters.ts";
import type { Interval } from "../stats/interval.ts";
import { tango } from "../stats/tango.ts";
import type { PairedTable } from "./compare.ts";

/**
 * Rule 1: nothing changed for this scorer. A pair that was not sampled may have changed, unless no file of the app did;
 * and where not one pair has a value, nothing has been seen to be equal.
 */
export function nothingChanged(
  { compared, pairs, missing, counts }: PairedTable,
  { appUnchanged }: { appUnchanged: boolean },
): boolean {
  const all = [...pairs, ...missing];
  const seenAll = counts.not_sampled === 0 || appUnchanged;
  return compared && all.length > 0 && seenAll && all.every(({ unchanged }) => unchanged);
}

/**
 * Rule 1: the range of the change if every changed and every unscored pair were lost. Null for means, where "lost" is no
 * number, and where there is no pair.
 */
export function worstCase({ scorer, pairs, missing }: PairedTable, confidence: number): Interval | null {
  const all = [...pairs, ...missing];
  if (scorer.kind !== "pass_rate" || all.length === 0) return null;
  const values: number[] = all.map(({ unchanged }) => (unchanged ? 0 : -1));
  const clusters = all.map(({ cluster }) => cluster);
  return tango({
    worse: values.filter((value) => value < 0).length,
    better: 0,
    n: all.length,
    designEffect: designEffect({ values, clusters }),
    confidence,
  });
}
