import { trustChangeText } from "../../report/trust-change.ts";
import type { DrawShift } from "./effect.ts";
import type { JudgeShift } from "./judge-shifts.ts";

/** What labels did to the trust in a judge, for a comment or a terminal; what was not measured is said, never guessed. */
export function judgeShiftText({ judge, before, after }: JudgeShift): string {
  if (after.status === "not_measured") return `Judge ${judge}: not measured: ${after.reason}.`;
  if (before.status === "not_measured") return `Judge ${judge}: before not measured: ${before.reason}.`;
  return trustChangeText(before.card, after.card);
}

/** How far a draw has come with these labels. */
export function drawShiftText({ id, metric, pairs, labelled, complete, before }: DrawShift): string {
  const name = `Draw ${id} of ${metric}`;
  const now = `${labelled} of ${pairs} pairs have both answers (before: ${before.labelled})`;
  if (!complete) return `${name}: ${now}.`;
  const verb = before.complete ? "was complete and is" : "is now complete";
  return `${name} ${verb}: ${now}. The gate uses it from its next run on.`;
}
