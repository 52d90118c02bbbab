import { STRATUM_SPREAD } from "../stats/draw-allocation.ts";
import type { DrawnRuns } from "./draw-lot.ts";
import { type MetricKind, verdictValue } from "./outcome.ts";

/** One stratum of a draw, its members in the order of their lots. */
export interface Stratum {
  name: string;
  spread: number;
  /** Taken whole: records that must hold. */
  whole: boolean;
  members: DrawnRuns[];
}

const JUDGED = ["pass_fail", "fail_pass", "pass_pass", "fail_fail", "other"] as const;

/** Sorts drawn runs into the strata of rules 11 and 14, empty ones left out; a random draw has one, "all". */
export function inStrata({
  drawn,
  must,
  kind,
  metricKind,
}: {
  drawn: readonly DrawnRuns[];
  must: ReadonlySet<string>;
  kind: "stratified" | "random";
  metricKind: MetricKind;
}): Stratum[] {
  const byLot = drawn.toSorted((a, b) => (a.lot < b.lot ? -1 : 1));
  if (kind === "random") return [{ name: "all", spread: 1, whole: false, members: byLot }];
  const rest = byLot.filter(({ record_id }) => !must.has(record_id));
  const strata: Stratum[] = [
    { name: "must", spread: 1, whole: true, members: byLot.filter(({ record_id }) => must.has(record_id)) },
    ...JUDGED.map((name) => ({
      name,
      spread: STRATUM_SPREAD[name],
      whole: false,
      members: rest.filter((runs) => judgedAs(runs, metricKind) === name),
    })),
  ];
  return strata.filter(({ members }) => members.length > 0);
}

/** What the judge said about (base, head); "other" where a side is unscored or nothing passes or fails. */
function judgedAs({ base, head }: DrawnRuns, kind: MetricKind): (typeof JUDGED)[number] {
  if (kind !== "pass_rate" || base === null) return "other";
  const before = verdictValue(base.verdict, kind);
  const after = verdictValue(head.verdict, kind);
  if (before === null || after === null) return "other";
  if (before === 1) return after === 1 ? "pass_pass" : "pass_fail";
  return after === 1 ? "fail_pass" : "fail_fail";
}
