import { combine } from "./combine.ts";
import { contextOf } from "./context.ts";
import { decideRun, type RunRuling } from "./decide-run.ts";
import type { Decision } from "./decision.ts";
import { drawStatus, isDrawOpen } from "./draws.ts";
import type { Evidence } from "./evidence.ts";
import { firstSessions } from "./first-sessions.ts";
import { flipsOf } from "./flips.ts";
import { compareJudges } from "./judge-change.ts";
import { metricDecision } from "./metric-decision.ts";
import { adjust } from "./multiplicity.ts";
import { slicesOf } from "./slices.ts";
import { trustCard } from "./trust-card.ts";
import { unscoredRecords } from "./unscored-records.ts";
import { weigh } from "./weigh.ts";

/**
 * The decision of a run (statistics.md 0): every metric weighed by itself, bounds adjusted together, one answer for the whole. Pure:
 * equal evidence gives the same bytes, whatever order its rows, labels and draws come in.
 */
export function decide(evidence: Evidence): Decision {
  const context = contextOf(evidence);
  const { confidence } = context;
  const weighed = evidence.metrics.map((plan) =>
    weigh({ plan, rows: context.rowsOf(plan.scorer), context, withDraw: true }),
  );
  const adjusted = adjust(weighed, ({ blocking }) => blocking);
  const metrics = adjusted.map((metric) => ({
    ...metricDecision(metric, context),
    slices: slicesOf(metric.plan, context),
  }));
  const judge_changes = evidence.judge_changes.map((change) => compareJudges(change, { confidence }));
  const judges = evidence.judges.map((judge) => trustCard(judge, { confidence }));
  return {
    ...unlessNoPolicy(evidence, decideRun(metrics, judge_changes, evidence.policy)),
    metrics,
    draws: adjusted.flatMap(
      (metric) => drawStatus(metric, { open: isDrawOpen(metric, combine(metric)) }) ?? [],
    ),
    judges,
    judge_changes,
    first_sessions: firstSessions(evidence, judges),
    unscored: unscoredRecords(adjusted),
    flips: flipsOf(adjusted, context),
    evidence: factsOf(evidence),
  };
}

/** Where the policy that should decide can't be read, nothing passes by the one that stands in for it (gate.md 8, 7). */
function unlessNoPolicy({ policy_fault }: Evidence, ruling: RunRuling): RunRuling {
  if (policy_fault === null || ruling.decision === "fail") return ruling;
  return { decision: "inconclusive", reason: "no_baseline", headline: null };
}

/** What surfaces say of the run beside the decision; lists of record ids are sorted, for they come from files in any order. */
function factsOf(evidence: Evidence): Decision["evidence"] {
  const { config, commit, first_run, dataset, baseline, cause } = evidence;
  const { policy, policy_from, policy_fault, policy_changes, app_changes } = evidence;
  return {
    ...{ config, commit, first_run, baseline, cause },
    ...{ policy, policy_from, policy_fault, policy_changes, app_changes },
    dataset: {
      ...dataset,
      added: dataset.added.toSorted(),
      removed: dataset.removed.toSorted(),
      changed: dataset.changed.toSorted(),
      quarantined: dataset.quarantined.toSorted(),
    },
  };
}
