import { type PredictionPowered, type Predictions, type Protection, protectedPpi } from "./protected-ppi.ts";

/**
 * A loss and a gain of the whole scale that the judge misses, half a pair each; t then has n-1 degrees of
 * freedom.
 */
const MISSED_LOSS_AND_GAIN: Protection = {
  pseudo: [
    { human: -1, judge: 0 },
    { human: 1, judge: 0 },
  ],
  weight: 0.5,
};

/**
 * A change from a random draw of pairs (case C), differences head - base in [-1, 1]: protected PPI++. Null
 * below two labelled pairs.
 */
export function ppiDifference(predictions: Predictions): PredictionPowered | null {
  return protectedPpi({ ...predictions, protection: MISSED_LOSS_AND_GAIN });
}
