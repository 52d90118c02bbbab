import type { Decision, MetricDecision } from "../gate/decision.ts";
import { count, range, signed, size, unitName } from "./numbers.ts";
import type { Trial } from "./trial.ts";

/**
 * The one sentence: what was found, with the number, and what it does to the merge. Title of the check, first line of
 * the comment, `summary` of the result. Plain text; callers escape it for their sink.
 */
export function sentence(trial: Trial): string {
  return `${finding(trial.decision)} ${consequence(trial)}`;
}

/** What was found, without what it does to the merge. */
export function finding(decision: Decision): string {
  const metric = headlineMetric(decision);
  switch (decision.reason) {
    case "unchanged":
      return unchangedFinding(decision);
    case "report_only":
      return "Report only: the configuration names no bound, so nothing was tried.";
    case "first_run":
      return firstRunFinding(decision);
    case "no_baseline":
      return `Nothing to compare with: ${decision.evidence.baseline.missing ?? "there is no baseline"}.`;
    case "no_secrets":
      return "Not judged: a pull request from a fork has no access to the judge's key.";
    case "judge_worse":
      return judgeWorse(decision);
    default:
      return metric ? metricFinding(metric) : "Nothing got worse.";
  }
}

/** The metric that the sentence speaks of. */
export function headlineMetric(decision: Decision): MetricDecision | null {
  return decision.metrics.find((metric) => metric.name === decision.headline && !metric.beside) ?? null;
}

function unchangedFinding(decision: Decision): string {
  if (decision.evidence.baseline.app_unchanged) return "Nothing to try: no file of the app changed.";
  const [metric] = decision.metrics;
  return `Nothing changed: ${count(metric?.n ?? decision.evidence.dataset.common, "record")} compared, every outcome is the same.`;
}

function firstRunFinding({ evidence, metrics }: Decision): string {
  const n = metrics[0]?.records ?? evidence.dataset.records;
  return `First run: ${count(n, "record")} scored. From the next change on, this gate compares.`;
}

function judgeWorse({ judge_changes }: Decision): string {
  const worse = judge_changes.find((change) => change.worse);
  if (!worse) return "The changed judge agrees less with people.";
  return `The changed judge ${worse.name} agrees less with people: of ${count(worse.n, "labelled output")}, ${worse.lost} are now judged wrongly and ${worse.gained} newly right.`;
}

/** One metric's finding in words. */
export function metricFinding(metric: MetricDecision): string {
  switch (metric.reason) {
    case "loss":
      return `${metric.name} got worse by ${lossOf(metric)}: ${flips(metric)}.`;
    case "loss_beyond_margin":
      return `${metric.name} got worse by ${lossOf(metric)} by the judge's word alone: ${flips(metric)}. Nobody has looked yet.`;
    case "floor":
      return `${metric.name} is below its floor: ${floorText(metric)}.`;
    case "must":
      return `${metric.name} lost a record that must not be lost.`;
    case "unscored":
      return `${metric.name} can't be decided: ${metric.unscored} of ${count(metric.records, "record")} could not be scored.`;
    case "judge_differs":
      return `${metric.name} can't be compared: the recorded verdicts of the two sides come from different judges.`;
    default:
      return metric.decision === "inconclusive" ? doubt(metric) : cleared(metric);
  }
}

function cleared(metric: MetricDecision): string {
  const { change, reason, name } = metric;
  if (reason === "too_few_changes") {
    return `${name}: too little changed to matter (${metric.n - metric.unchanged} of ${count(metric.n, "record")} differ).`;
  }
  if (!change) return `${name} holds.`;
  if (reason === "small_loss")
    return `${name} got worse by ${lossOf(metric)}, within the allowed ${allowed(metric)}.`;
  return `${name}: no loss beyond the allowed ${allowed(metric)} (change ${signed(change.estimate, metric)}, likely ${range(change, metric)}, ${count(metric.n, "record")}).`;
}

function doubt(metric: MetricDecision): string {
  const { change, name } = metric;
  const could = change
    ? ` It could be ${couldBe(change.low, metric)} or ${couldBe(change.high, metric)} (allowed loss ${allowed(metric)}).`
    : "";
  switch (metric.reason) {
    case "untrusted":
      return `${name} can't be cleared: its judge is not yet trusted.${could}`;
    case "draw_incomplete":
      return `${name} waits for people: the drawn outputs are not all answered yet.${could}`;
    case "too_few_records":
      return `${name} can't be cleared with ${count(metric.n, "record")}.${could}`;
    case "multiplicity":
      return `${name} may have got worse, but not surely so among this many metrics.${could}`;
    case "judge_only":
      return `${name} may have got worse, by the judge's word alone.${could}`;
    default:
      return `${name} is too close to call.${could}`;
  }
}

function couldBe(bound: number, metric: MetricDecision): string {
  const kind = bound < 0 ? "loss" : "gain";
  const round = "up";
  const unit = unitName(metric);
  return unit === "points"
    ? `a ${size(bound, metric, round)}-point ${kind}`
    : `a ${kind} of ${size(bound, metric, round)} ${unit}`;
}

function lossOf(metric: MetricDecision): string {
  const { change, n } = metric;
  if (!change) return "an unknown amount";
  return `${size(change.estimate, metric)} ${unitName(metric)} (likely ${range(change, metric)}, ${count(n, "record")})`;
}

function flips({ worse, better }: MetricDecision): string {
  return `${worse} got worse, ${better} got better`;
}

function allowed(metric: MetricDecision): string {
  return metric.margin === null ? "none" : `${size(metric.margin, metric)} ${unitName(metric)}`;
}

function floorText({ floor, observed, kind, unit }: MetricDecision): string {
  const scale = { kind, unit };
  const now = observed.head === null ? "unknown" : levelText(observed.head, scale);
  return `${now} now, at least ${levelText(floor?.min ?? 0, scale)} wanted`;
}

function levelText(value: number, scale: { kind: "pass_rate" | "mean"; unit: string | null }): string {
  return scale.kind === "pass_rate" ? `${(value * 100).toFixed(1)} %` : `${value} ${scale.unit ?? ""}`.trim();
}

/** What the decision does to the merge. */
export function consequence({ decision, exit_code, run }: Trial): string {
  if (run.accepted_by) return `Accepted by ${run.accepted_by}, so it does not block the merge.`;
  if (!decision.evidence.policy.enforce && decision.decision === "fail")
    return "It would block the merge if the gate were enforced.";
  if (exit_code !== 0) return "This blocks the merge.";
  if (decision.decision === "pass") return "The merge is free.";
  return "By this repository's policy it does not block the merge.";
}
