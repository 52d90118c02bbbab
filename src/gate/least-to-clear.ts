import { DEFAULT_CONFIDENCE } from "../stats/interval.ts";
import { normalQuantile } from "../stats/normal.ts";
import { LEAST_RECORDS } from "./decide-change.ts";

/**
 * Fewest common records on which an exact scorer can clear a change at this margin when nothing got worse, unless nothing or little changed
 * (rule 8): Tango's lower end is then -z²/(n + z²), so n > z²(1 - m)/m. 52 at a margin of 5 points.
 */
export function leastToClear({
  margin,
  confidence = DEFAULT_CONFIDENCE,
}: {
  margin: number;
  confidence?: number;
}): number {
  const bound = (normalQuantile(confidence) ** 2 * (1 - margin)) / margin;
  return Math.max(LEAST_RECORDS, Math.floor(bound) + 1);
}
