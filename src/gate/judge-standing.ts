import type { Interval } from "../stats/interval.ts";
import type { Change } from "./change.ts";
import type { DifferenceError } from "./difference-error.ts";

/** How far a judge can be trusted (statistics.md 2.5). `numbers` is null under 30 labels: "not enough labels to say". */
export interface TrustCard {
  name: string;
  fingerprint: string;
  model: string | null;
  trusted: boolean;
  /** limited: may still fail on a loss beyond the margin; advisory: never blocks. */
  untrusted_is: "limited" | "advisory";
  /** Where the numbers come from: labels under the present fingerprint, or proof.json. */
  based_on: "labels" | "proof";
  labels: number;
  /** Labels of outputs that were drawn by what a judge had said of them: they count by the share they stand for. */
  weighed: number;
  /** Labels of sessions of which one kind of output has no answer yet. */
  waiting: number;
  seen_left_out: number;
  left_out: { [reason: string]: number };
  numbers: {
    agreement: Interval;
    sensitivity: (Interval & { n: number; weak: boolean }) | null;
    specificity: (Interval & { n: number; weak: boolean }) | null;
    /** J with one pseudo success and failure per class: shrinks the margin in case D. */
    j: number | null;
    j_low: number | null;
    kappa: (Interval & { se: number }) | null;
    ac1: number | null;
    mcc: number | null;
    /** Judge minus people, pass rate, on n outputs that were drawn at random. */
    bias: (Interval & { n: number }) | null;
    confusion: { tp: number; fp: number; tn: number; fn: number };
  } | null;
  /** "6 more answers that people call wrong"; null where nothing is missing. */
  missing_class: string | null;
  human_ceiling: { estimate: number; traces: number } | null;
  /** How often a verdict changed when the same output was read again. */
  flip_rate: { rate: number; outputs: number } | null;
  /** How far its differences were from people's, over past draws; null without a completed one. */
  difference_error: DifferenceError | null;
  /** When its last label was given (ISO time). */
  last_label: string | null;
}

/** Old against new judge on the same labels. */
export interface JudgeComparison {
  name: string;
  n: number;
  /** Labels that the new judge gets right and the old one wrong, and the reverse. */
  gained: number;
  lost: number;
  change: Change | null;
  /** Shown worse on people's labels (statistics.md 0, rule 13). */
  worse: boolean;
  before: TrustCard;
  after: TrustCard;
}
