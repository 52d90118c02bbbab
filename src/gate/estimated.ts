import type { Interval } from "../stats/interval.ts";

/** A change as its speaker sees it, in the metric's own direction and unit. */
export interface Estimated {
  interval: Interval;
  /** One-sided: for a loss in A, B, C; for a loss beyond the margin where the judge alone must show that. */
  p: number;
  /** What the p must not pass: 1 - confidence of this look. */
  alpha: number;
  method: string;
  /** Records (labelled pairs in B and C) on which the head is worse, and better. */
  worse: number;
  better: number;
  /** The same, estimated for all records: what plans are made from. */
  seen: { worse: number; better: number; n: number };
  labels_used: number;
  designEffect: number;
  se: number | null;
}
