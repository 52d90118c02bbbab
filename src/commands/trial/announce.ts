import { detectableChange } from "../../gate/detectable-change.ts";
import type { GatePorts } from "./ports.ts";
import type { Prepared } from "./prepare.ts";

/** Says, before anything is spent, what this run can find (statistics.md 3.10). */
export function announce({ given, base, scorers }: Prepared, { say }: Pick<GatePorts, "say">): void {
  const n = given.common.size;
  const judges = scorers.filter((scorer) => scorer.judge).length;
  say(
    `${given.records.length} records, ${scorers.length} scorers (${judges} judges)${base ? `, ${n} records compared with the base` : ", nothing to compare with"}.`,
  );
  if (!base) return;
  const smallest = detectableChange({ n, confidence: given.policy.config.gate.confidence });
  say(
    smallest === null
      ? `With ${n} records no loss can be shown with confidence; only what hardly changed can be cleared.`
      : `With ${n} records a loss of ${(smallest * 100).toFixed(1)} points or more is found 8 times in 10 (if 15 % of outcomes differ).`,
  );
}
