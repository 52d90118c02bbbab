import type { Result } from "../formats/result.ts";
import type { Decision, Flip, MetricDecision, TrustCard } from "../gate/decision.ts";
import type { Interval } from "../stats/interval.ts";
import { sentence } from "./sentence.ts";
import type { Trial } from "./trial.ts";
import { trustCards } from "./trust-text.ts";

/** The result file (cli.md): full precision, shares in [0, 1] or the scorer's unit; what varies between equal runs stands under `run`. */
export function resultJson(trial: Trial): Result {
  const { decision, exit_code, run } = trial;
  const { evidence } = decision;
  return {
    version: 1,
    decision: decision.decision,
    reason: decision.reason,
    exit_code,
    summary: sentence(trial),
    config: evidence.config,
    commit: evidence.commit,
    first_run: evidence.first_run,
    dataset: datasetOf(decision),
    baseline: { from: evidence.baseline.from, commit: evidence.baseline.commit },
    policy: {
      from: evidence.policy_from === "head" ? "head" : "base",
      changed: evidence.policy_changes.length > 0,
    },
    cause: evidence.cause,
    metrics: decision.metrics.flatMap((metric) => [metric, ...metric.slices]).map(metricOf),
    draws: decision.draws.map(({ id, metric, pairs, labelled, complete }) => ({
      id,
      metric,
      pairs,
      labelled,
      complete,
    })),
    judges: trustCards(decision).map(judgeOf),
    first_sessions: decision.first_sessions.map(({ judge, question, traces }) => ({
      judge,
      question,
      outputs: traces.length,
    })),
    unscored: { total: decision.unscored.total, by_reason: decision.unscored.by_reason },
    flips: decision.flips.map((flip) => flipOf(flip, trial)),
    run,
  };
}

function datasetOf({ evidence }: Decision): Result["dataset"] {
  const { version, records, common, added, removed, changed } = evidence.dataset;
  return {
    version,
    records,
    common,
    added: added.length,
    removed: removed.length,
    changed: changed.length,
  };
}

/** Only what the format names: no slices inside, for each stands as an entry of its own. */
function metricOf(metric: MetricDecision): Result["metrics"][number] {
  const { name, scorer, kind, unit, slice, decision, reason, blocking, estimator } = metric;
  const { n, unchanged, unscored, lost_runs, not_sampled, worse, better, labels_used } = metric;
  const { records, quarantined, not_common } = metric;
  const { base, head, observed, change, margin, floor, needs, detectable_change, draw } = metric;
  return {
    ...{ name, scorer, kind, unit, slice, decision, reason, blocking, estimator },
    ...{ n, unchanged, unscored, lost_runs, not_sampled, records, quarantined, not_common },
    ...{ base, head, observed, change, margin, floor, worse, better, labels_used },
    ...{ needs, detectable_change, draw },
  };
}

function judgeOf({ numbers, human_ceiling, ...card }: TrustCard): Result["judges"][number] {
  const { name, fingerprint, model, trusted, labels, missing_class, difference_error, last_label } = card;
  return {
    ...{ name, fingerprint, model, trusted, labels },
    agreement: numbers?.agreement ?? null,
    kappa: intervalOf(numbers?.kappa),
    sensitivity: intervalOf(numbers?.sensitivity),
    specificity: intervalOf(numbers?.specificity),
    j_low: numbers?.j_low ?? null,
    missing_class,
    human_ceiling: human_ceiling?.estimate ?? null,
    difference_error,
    last_label,
  };
}

function intervalOf(interval: Interval | null | undefined): Interval | null {
  if (!interval) return null;
  const { estimate, low, high } = interval;
  return { estimate, low, high };
}

function flipOf({ record, metric, direction, base, head }: Flip, { report }: Trial): Result["flips"][number] {
  const said = head.verdict.status === "scored" ? head.verdict.rationale : head.verdict.detail;
  return {
    record_id: record.id,
    metric,
    direction,
    base_trace_id: base.trace_id,
    head_trace_id: head.trace_id,
    rationale: report.outputs === "redacted" ? "" : said,
  };
}
