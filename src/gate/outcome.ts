import type { Verdict } from "../formats/verdict.ts";
import type { HumanOutcome, ScoredSample, ScorerFacts } from "./evidence.ts";

/** What a metric counts: passes as 0 and 1, or the numbers themselves. */
export type MetricKind = "pass_rate" | "mean";

/** A verdict as the metric counts it; null where it is unscored, or has no value in these terms. */
export function verdictValue(verdict: Verdict, kind: MetricKind): number | null {
  return verdict.status === "scored" ? countedAs(verdict, kind) : null;
}

/** People's word as the metric counts it; null where nobody said, could say, or where they do not agree. */
export function humanValue(outcome: HumanOutcome | undefined, kind: MetricKind): number | null {
  return outcome?.status === "labelled" ? countedAs(outcome, kind) : null;
}

/** One side of a record: the mean over its runs that have a value; null where none has. */
export function sideValue(samples: readonly ScoredSample[], kind: MetricKind): number | null {
  const values = samples.flatMap(({ verdict }) => verdictValue(verdict, kind) ?? []);
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Width of the scale where the scorer declares its bounds (1 for pass rates), else null. */
export function scaleWidth({ kind, range }: Pick<ScorerFacts, "kind" | "range">): number | null {
  if (kind === "pass_rate") return 1;
  return range === null ? null : range[1] - range[0];
}

function countedAs(said: { pass: boolean | null; number: number | null }, kind: MetricKind): number | null {
  if (kind === "pass_rate") return said.pass === null ? null : Number(said.pass);
  return said.number !== null && Number.isFinite(said.number) ? said.number : null;
}
