import type { Evaluation } from "../../evaluate/evaluation.ts";
import { exampleAnswer } from "../../formats/example-answer.ts";
import type { Cause, Evidence } from "../../gate/evidence.ts";
import type { Measured } from "./judge-people.ts";
import { NO_LAST_RUN } from "./last-run.ts";
import { metricPlans } from "./metric-plans.ts";
import type { Prepared } from "./prepare.ts";
import { scorerRows } from "./scored-rows.ts";
import { besideKey } from "./scorers.ts";
import { isAgainstLastRun } from "./sides.ts";

/** A baseline older than this may differ because a model behind the app moved. */
const OLD_BASELINE_MS = 24 * 3600 * 1000;

/** Everything the decision depends on, as one value. */
export function gatherEvidence(from: {
  prepared: Prepared;
  evaluation: Evaluation;
  measured: Measured;
}): Evidence {
  const { prepared, evaluation, measured } = from;
  const { given, checkouts, suites, scorers } = prepared;
  const { config } = given.policy;
  return {
    config: suites.head.config.name,
    commit: { head: checkouts.head.sha, base: checkouts.base?.sha ?? null },
    policy: config.gate,
    policy_from: given.policyFrom,
    policy_fault: given.policyFault,
    policy_changes: given.policyChanges,
    app_changes: given.appChanges,
    first_run: given.firstRun,
    dataset: datasetFacts(prepared),
    baseline: baselineFacts(prepared, evaluation),
    cause: causes(prepared, evaluation, measured),
    no_secrets: prepared.noSecrets,
    metrics: metricPlans(given, scorers),
    scorers: [...evaluation.scorers.values()].map((run) => scorerRows(run, evaluation, given)),
    people: measured.people,
    label_of: labelNames(prepared),
    questions: questionsOf(prepared),
    judges: measured.judges,
    judge_changes: measured.changes,
    draws: new Map([...(suites.base?.draws ?? []), ...(suites.tip?.draws ?? []), ...suites.head.draws]),
  };
}

function datasetFacts({ given, suites }: Prepared): Evidence["dataset"] {
  const { added, removed, changed, quarantined, common } = given;
  return {
    version: suites.head.datasetVersion,
    records: given.records.length,
    common: common.size,
    added,
    removed,
    changed,
    quarantined,
  };
}

function baselineFacts(prepared: Prepared, evaluation: Evaluation): Evidence["baseline"] {
  const { request, given, base, checkouts } = prepared;
  const wanted = request.baseline.kind !== "none" && given.policy.config.baseline !== "none";
  const none = isAgainstLastRun(prepared) ? NO_LAST_RUN : "no base was named";
  const missing = given.policyFault ?? evaluation.base_lost ?? checkouts.missing ?? none;
  const there = evaluation.base !== null;
  const ran = evaluation.facts.app.base.run > 0;
  return {
    wanted,
    from: !there || !base ? "none" : base.from === "rerun" && !ran ? "cache" : base.from,
    commit: checkouts.base?.sha ?? null,
    missing: (wanted || given.policyFault !== null) && !there ? missing : null,
    app_failed: evaluation.base_failed,
    app_unchanged: evaluation.same_app,
  };
}

function causes(prepared: Prepared, evaluation: Evaluation, measured: Measured): Cause[] {
  const { given, base, head } = prepared;
  const sameApp = isAgainstLastRun(prepared);
  const found: Cause[] = [];
  if (base && !sameApp && base.side.digest !== head.side.digest) found.push("app");
  if (measured.changes.length > 0) found.push("judge");
  if (given.added.length + given.removed.length + given.changed.length > 0) found.push("dataset");
  const at = evaluation.facts.baseline_at_ms;
  const isOld = at !== null && evaluation.facts.started_at_ms - at > OLD_BASELINE_MS;
  if (isOld || (base && sameApp)) found.push("baseline_age");
  return found.length > 0 || !base ? found : ["unknown"];
}

function labelNames({ scorers }: Prepared): Map<string, string> {
  const pairs = scorers.flatMap(({ name, label, beside }) => {
    if (!label) return [];
    return beside ? [[name, label] as const, [besideKey(name), label] as const] : [[name, label] as const];
  });
  return new Map(pairs);
}

/** The deciding side's questions, each with one of its answers. */
function questionsOf({ given }: Prepared): Evidence["questions"] {
  const questions = [...given.policy.schemas.values()].map((schema) => ({
    name: schema.name,
    version: schema.version,
    example: exampleAnswer(schema),
  }));
  return new Map(questions.map((question) => [question.name, question]));
}
