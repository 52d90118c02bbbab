import type { Estimate } from "./interval.ts";
import { normalCdf } from "./normal.ts";
import { studentTCdf } from "./student-t.ts";

/**
 * One-sided p of the hypothesis "the true change is `bound` or more" (0 unless given), by the estimate's own
 * t or z: `F((estimate - bound)/se)`. Small where a loss is shown. Without any spread the estimate itself
 * decides.
 */
export function lossP({ estimate, se, df }: Pick<Estimate, "estimate" | "se" | "df">, bound = 0): number {
  const excess = estimate - bound;
  if (se === 0) return excess < 0 ? 0 : 1;
  return df === null ? normalCdf(excess / se) : studentTCdf(excess / se, df);
}
