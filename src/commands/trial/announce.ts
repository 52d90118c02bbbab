import { type Estimate, estimate, formatEstimate } from "../../evaluate/estimate.ts";
import { detectableChange } from "../../gate/detectable-change.ts";
import { count } from "../../report/numbers.ts";
import { plannedCalls } from "./planned-calls.ts";
import type { GatePorts } from "./ports.ts";
import type { Prepared } from "./prepare.ts";

/** Says, before anything is spent, what this run takes and what it can find (statistics.md 3.10). */
export function announce(prepared: Prepared, { say }: Pick<GatePorts, "say">): void {
  const { given, base, scorers } = prepared;
  const n = given.common.size;
  const judges = scorers.filter((scorer) => scorer.judge).length;
  const compared = base ? `${count(n, "record")} compared with the base` : "nothing to compare with";
  say(
    `${count(given.records.length, "record")}, ${count(scorers.length, "scorer")} (${count(judges, "judge")}), ${compared}.`,
  );
  const calls = plannedCalls(prepared);
  if (calls.length > 0) say(atMost(estimate({ calls, prices: given.policy.config.models.prices })));
  if (!base) return;
  const smallest = detectableChange({ n, confidence: given.policy.config.gate.confidence });
  say(
    smallest === null
      ? `With ${count(n, "record")} no loss can be shown with confidence; only what hardly changed can be cleared.`
      : `With ${count(n, "record")} a loss of ${upwards(smallest)} points or more is found 8 times in 10 (if 15 % of outcomes differ).`,
  );
}

/** One line about cost, for the moment before it is spent. */
export function atMost(planned: Estimate): string {
  if (planned.calls === 0) return "No judge asks a model: nothing to pay for.";
  return `At most ${formatEstimate(planned)}; what earlier runs judged is not asked again.`;
}

/** In points; rounding never promises more than was computed. */
function upwards(share: number): string {
  return (Math.ceil(share * 1000) / 10).toFixed(1);
}
