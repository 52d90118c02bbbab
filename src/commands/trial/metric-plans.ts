import { answersScorer } from "../../evaluate/answers.ts";
import { resolveMetrics } from "../../formats/metrics.ts";
import type { MetricPlan } from "../../gate/evidence.ts";
import type { Given } from "./given.ts";
import { besideKey, type ReadyScorer } from "./scorers.ts";

/** What is decided: the policy's metrics; the head's judges beside them and its new scorers only inform. */
export function metricPlans(given: Given, scorers: readonly ReadyScorer[]): MetricPlan[] {
  const ready = new Map(scorers.map((scorer) => [scorer.name, scorer]));
  const kinds = new Map(
    [answersScorer, ...scorers.map(({ scorer }) => scorer)].map(({ name, kind }) => [name, kind]),
  );
  const decided = resolveMetrics(given.policy, (name) => kinds.get(name) ?? "shown")
    .filter(({ scorer }) => kinds.has(scorer))
    .map(
      (metric): MetricPlan => ({
        ...metric,
        beside: null,
        judge_differs: ready.get(metric.scorer)?.differs ?? false,
      }),
    );
  const known = new Set(decided.map((metric) => metric.scorer));
  const added = scorers.filter(({ name, scorer }) => !known.has(name) && scorer.kind !== "shown");
  const changed = scorers.filter(({ beside }) => beside !== null && beside.kind !== "shown");
  return [
    ...decided,
    ...changed.map(({ name }) => informing({ name, scorer: besideKey(name), beside: "new_judge" })),
    ...added.map(({ name }) => informing({ name, scorer: name, beside: null })),
  ];
}

function informing(row: Pick<MetricPlan, "name" | "scorer" | "beside">): MetricPlan {
  return {
    ...row,
    better: "higher",
    where: null,
    margin: null,
    min: null,
    slices: [],
    blocking: false,
    judge_differs: false,
  };
}
