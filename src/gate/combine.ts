import type { Ruling } from "./decide-change.ts";
import type { Outcome } from "./decision.ts";
import type { Weighed } from "./weigh.ts";

const GRAVITY: { [outcome in Outcome]: number } = { fail: 2, inconclusive: 1, pass: 0 };

/**
 * One answer from a metric's must records, change and floor: the gravest, and of equals the first. Where nothing changed the floor
 * can't have been broken here; where too much is missing (rule 9) only a lost must record says anything.
 */
export function combine(weighed: Weighed): Ruling {
  const { mustLost, missing, nothingChanged, changeRuling, floorRuling } = weighed;
  if (mustLost) return { decision: "fail", reason: "must" };
  if (missing) return { decision: "inconclusive", reason: missing };
  const rulings = [changeRuling, nothingChanged ? null : floorRuling].filter((ruling) => ruling !== null);
  const [first, ...rest] = rulings;
  if (first) return rest.reduce(graver, first);
  if (floorRuling && nothingChanged) return { decision: "pass", reason: "unchanged" };
  return { decision: "pass", reason: "report_only" };
}

/** Whether the doubt is about the change: a floor in doubt is not settled by what would settle a change. */
export function isChangeInDoubt({ changeRuling }: Weighed): boolean {
  return changeRuling?.decision === "inconclusive";
}

function graver(a: Ruling, b: Ruling): Ruling {
  return GRAVITY[b.decision] > GRAVITY[a.decision] ? b : a;
}
