import { canBeRead, changedPairs } from "./changed.ts";
import type { MissingPair } from "./compare.ts";
import type { Ruling } from "./decide-change.ts";
import type { DrawStatus, Reason } from "./decision.ts";
import type { Weighed } from "./weigh.ts";

/** What labels can't settle. */
const NOT_BY_LABELS: readonly Reason[] = ["no_secrets", "no_baseline"];

/** Rule 11: answers are wanted for a blocking metric that is inconclusive, or failed by the judge alone, and has something to ask about. */
export function isDrawOpen(weighed: Weighed, { decision, reason }: Ruling): boolean {
  const { draw, plan, speaker, table, floorRuling } = weighed;
  if (!draw || !plan.blocking || (plan.margin === null && plan.min === null)) return false;
  if (decision === "pass" || NOT_BY_LABELS.includes(reason)) return false;
  if (reason === "unscored" && !table.missing.every(staysUnscored)) return false;
  if (speaker.estimator === "A") return false;
  // A planned second look is open until it too is complete and recorded.
  if (speaker.estimator !== "D")
    return decision === "inconclusive" && speaker.looks.length < draw.plan.looks.length;
  const onFloor = floorRuling?.decision === "inconclusive" && draw.plan.kind === "random";
  return onFloor || changedPairs(table).length > 0;
}

/** A judge that refuses an answer will refuse it again, and people can speak instead; after an outage it is asked again. */
function staysUnscored(pair: MissingPair): boolean {
  const runs = [...pair.base, ...pair.head];
  const outage = runs.some(
    ({ verdict }) => verdict.status === "unscored" && verdict.reason === "model_error",
  );
  return canBeRead(pair) && !outage;
}

/** A metric's draw, where it is wanted, or stands in the repository (as it should, or with other content: then it is refused, and said). */
export function drawStatus(weighed: Weighed, { open }: { open: boolean }): DrawStatus | null {
  const { draw } = weighed;
  if (!draw) return null;
  const { status } = draw;
  return open || status.recorded || status.differs || draw.looks.length > 0 ? status : null;
}
