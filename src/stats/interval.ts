/** A point with its likely range, in the estimate's own unit (rates in [0, 1]). */
export interface Interval {
  estimate: number;
  low: number;
  high: number;
}

/** An interval together with what a test needs: its standard error and degrees of freedom (null: normal). */
export interface Estimate extends Interval {
  se: number;
  df: number | null;
}

/**
 * Confidence of one bound, as everywhere in this room: 0.95 makes each end a one-sided 95 % bound, so the
 * interval between the two ends is the two-sided 90 % one.
 */
export const DEFAULT_CONFIDENCE = 0.95;
