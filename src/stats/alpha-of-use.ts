import { DEFAULT_CONFIDENCE } from "./interval.ts";

/**
 * Level of the k-th look at one held-out set, α_k = α·6/(π²k²): .0304, .0076, .0034, … All of them together
 * spend α.
 */
export function alphaOfUse(use: number, alpha = 1 - DEFAULT_CONFIDENCE): number {
  if (!(Number.isInteger(use) && use >= 1)) throw new RangeError(`uses are counted from 1, not ${use}`);
  return (alpha * 6) / (Math.PI * use) ** 2;
}
