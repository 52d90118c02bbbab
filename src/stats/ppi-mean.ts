import { type PredictionPowered, type Predictions, type Protection, protectedPpi } from "./protected-ppi.ts";

/** The judge is wrong once each way; t then has n degrees of freedom. */
const WRONG_BOTH_WAYS: Protection = {
  pseudo: [
    { human: 0, judge: 1 },
    { human: 1, judge: 0 },
  ],
  weight: 1,
};

/**
 * A pass rate (or a mean scaled to [0, 1]) from a complete random draw: protected PPI++, n degrees of
 * freedom. Null without a label.
 */
export function ppiMean(predictions: Predictions): PredictionPowered | null {
  return protectedPpi({ ...predictions, protection: WRONG_BOTH_WAYS });
}
