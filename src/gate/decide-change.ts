import type { Interval } from "../stats/interval.ts";
import type { Outcome, Reason } from "./decision.ts";

/** An answer with its reason. */
export interface Ruling {
  decision: Outcome;
  reason: Reason;
}

/** Fewer common records than these can't pass a change (rule 8). */
export const LEAST_RECORDS = 30;
/** Nor can fewer clusters. */
export const LEAST_CLUSTERS = 10;

/** On whose scale the change is, and what a judge alone may say with it (rule 4). */
export type Scale =
  | { of: "people" }
  | {
      of: "judge";
      trusted: boolean;
      /** J, which shrinks the margin; read only of a trusted judge. */
      j: number;
      /** What it must show to fail a change. */
      mustShow: "beyond_margin" | "any_loss";
      /** The sides were judged by different judges. */
      differs: boolean;
      /** Its recorded draw is not labelled yet. */
      drawIncomplete: boolean;
    };

/** All that the change of one metric is decided from. */
export interface ChangeFacts {
  nothingChanged: boolean;
  /** Set by rule 9. */
  missing: "unscored" | "no_secrets" | null;
  /** If all that changed were lost; null where that has no meaning. */
  worstCase: Interval | null;
  /** Null where there is nothing to estimate from. */
  change: { interval: Interval; p: number; alpha: number } | null;
  margin: number;
  /** Common records with a value on both sides, and their clusters. */
  n: number;
  clusters: number;
  scale: Scale;
}

/** Rules 1, 3, 4, 8 and 9 for one change, at full precision (rule 15), in this order. */
export function decideChange(facts: ChangeFacts): Ruling {
  const { missing, worstCase, change, margin, scale } = facts;
  if (missing) return { decision: "inconclusive", reason: missing };
  if (facts.nothingChanged) return { decision: "pass", reason: "unchanged" };
  if (worstCase && worstCase.low > -margin) return { decision: "pass", reason: "too_few_changes" };
  if (scale.of === "judge" && scale.differs) return { decision: "inconclusive", reason: "judge_differs" };
  if (!change) return { decision: "inconclusive", reason: "too_few_records" };
  const { low, high } = change.interval;
  const enough = facts.n >= LEAST_RECORDS && facts.clusters >= LEAST_CLUSTERS;
  const within = mayPass(scale) && low > -toExclude(margin, scale);
  if (within && enough)
    return { decision: "pass", reason: high < 0 ? "small_loss" : "no_loss_beyond_margin" };
  // Too few for a PASS make no FAIL of a loss that is allowed: with a record more it would pass.
  const loss = within ? null : shownLoss({ high, p: change.p, alpha: change.alpha, margin, scale });
  if (loss) return { decision: "fail", reason: loss };
  return { decision: "inconclusive", reason: enough ? doubt(scale) : "too_few_records" };
}

function mayPass(scale: Scale): boolean {
  return scale.of === "people" || scale.trusted;
}

/** A judge shrinks differences by J, so it must exclude a smaller loss. */
function toExclude(margin: number, scale: Scale): number {
  return scale.of === "people" ? margin : margin * scale.j;
}

function shownLoss(from: {
  high: number;
  p: number;
  alpha: number;
  margin: number;
  scale: Scale;
}): "loss" | "loss_beyond_margin" | null {
  const { high, p, alpha, margin, scale } = from;
  if (scale.of === "people") return high < 0 && p <= alpha ? "loss" : null;
  if (scale.mustShow === "any_loss") return high < 0 ? "loss" : null;
  return high < -margin ? "loss_beyond_margin" : null;
}

function doubt(scale: Scale): Reason {
  if (scale.of === "people") return "too_close";
  if (scale.drawIncomplete) return "draw_incomplete";
  return scale.trusted ? "judge_only" : "untrusted";
}
