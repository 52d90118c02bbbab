import type { UnscoredReason } from "../formats/verdict.ts";
import type { MissingPair, PairedTable } from "./compare.ts";
import type { Decision, LostRuns, UnscoredRecord } from "./decision.ts";
import type { ScoredSample } from "./evidence.ts";
import { verdictValue } from "./outcome.ts";
import type { Weighed } from "./weigh.ts";

/** Every missing row of every metric with its reason, in the metrics' order; the counts are those of the metrics' rows. */
export function unscoredRecords(all: readonly Weighed[]): Decision["unscored"] {
  const records = all.flatMap(({ plan, table }) =>
    table.missing.map((missing) => recordOf(plan.name, missing)),
  );
  const by_reason: Decision["unscored"]["by_reason"] = {};
  for (const { reason } of records.toSorted((a, b) => (a.reason < b.reason ? -1 : 1))) {
    by_reason[reason] = (by_reason[reason] ?? 0) + 1;
  }
  return { total: records.length, by_reason, records };
}

/** The runs without a value on records that have one; null where there is none. */
export function lostRuns({ pairs, heads, compared, scorer }: PairedTable): LostRuns | null {
  const sides = compared ? pairs.flatMap(({ base, head }) => [base, head]) : heads.map(({ head }) => head);
  const runs = sides.flat();
  const lost = runs.filter(({ verdict }) => verdictValue(verdict, scorer.kind) === null);
  const reasons = lost.map((run) => reasonIn([run]).reason);
  const times = (reason: UnscoredReason) => reasons.filter((one) => one === reason).length;
  const [reason] = reasons.toSorted((a, b) => times(b) - times(a));
  return reason === undefined ? null : { count: lost.length, of: runs.length, reason };
}

function recordOf(metric: string, { record, side, base, head }: MissingPair): UnscoredRecord {
  const why = side === "base" ? reasonIn(base) : reasonIn(head);
  return { metric, record_id: record.id, side, ...why };
}

function reasonIn(samples: readonly ScoredSample[]): { reason: UnscoredReason; detail: string } {
  for (const { verdict } of samples) {
    if (verdict.status === "unscored") return { reason: verdict.reason, detail: verdict.detail };
  }
  if (samples.length === 0) return { reason: "no_output", detail: "the app did not run on this record" };
  return { reason: "scorer_error", detail: "the value says neither pass nor a number" };
}
