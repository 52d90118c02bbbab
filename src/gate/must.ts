import type { DatasetRecord } from "../formats/record.ts";
import type { Pair, PairedTable } from "./compare.ts";

/**
 * Rule 14: records that must hold, and that an exact scorer saw pass on the base and fail on the head. With several runs a
 * side passes (fails) where more (less) than half of its runs pass.
 */
export function lostMust({ scorer, direction, pairs }: PairedTable): DatasetRecord[] {
  if (scorer.voice !== "code" || scorer.kind !== "pass_rate") return [];
  return pairs.filter((pair) => pair.record.must && isLost(pair, direction)).map(({ record }) => record);
}

function isLost({ baseValue, headValue }: Pair, direction: 1 | -1): boolean {
  const [from, to] = direction === 1 ? [baseValue, headValue] : [1 - baseValue, 1 - headValue];
  return from > 0.5 && to < 0.5;
}
