import type { EvaluationPlan } from "../../evaluate/plan.ts";
import type { Prepared } from "./prepare.ts";
import { scorerPlans } from "./scorers.ts";

/** What `evaluate` is asked to do. The seed is the dataset's version: the same records are judged in the same order everywhere. */
export function evaluationPlan(prepared: Prepared): EvaluationPlan {
  const { given, head, base, suites, stores, request, ports, concurrency } = prepared;
  const { app } = suites.head.config;
  const { baseline } = given.policy.config;
  return {
    records: given.records,
    samples: app.samples,
    base: base?.side ?? null,
    head: head.side,
    scorers: scorerPlans(prepared.scorers),
    verdicts: stores.verdicts,
    bought: prepared.bought,
    traces: stores.traces,
    max_age_ms: baseline === "none" ? null : baseline.max_age,
    app_concurrency: request.concurrency ?? app.concurrency,
    model_concurrency: concurrency,
    seed: suites.head.datasetVersion,
    now: ports.now,
    signal: ports.signal,
    onProgress: ports.onProgress,
  };
}
