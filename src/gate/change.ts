import type { Interval } from "../stats/interval.ts";

/** Head minus base in the metric's own direction: a loss is negative whether higher or lower is better. */
export interface Change extends Interval {
  p_value: number | null;
  /** After Holm over all blocking bounds. */
  p_holm: number | null;
  /** Name of the estimator's formula, e.g. "tango", "paired_t", "clustered_t", "adjudicated", "ppi". */
  method: string;
}
