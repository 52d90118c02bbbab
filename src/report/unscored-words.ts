import type { UnscoredReason } from "../formats/verdict.ts";
import type { Decision } from "../gate/decision.ts";

/** Why an output has no value, as people say it. */
export const UNSCORED_WORDS: { [reason in UnscoredReason]: string } = {
  app_error: "the app crashed",
  app_timeout: "the app did not answer in time",
  no_output: "the app gave no output",
  missing_variable: "the judge's template names something that is not there",
  missing_expectation: "the record lacks the expectation",
  invalid_reply: "the judge's reply was none of its values",
  refused: "the judge's model refused",
  truncated: "the judge's reply was cut off",
  empty_reply: "the judge's reply was empty",
  model_error: "the judge's model failed",
  no_recorded_verdict: "no verdict was recorded",
  recorded_error: "the recorded verdict is an error",
  scorer_error: "the scorer failed",
  aborted: "the run was stopped",
};

/** How often each reason occurred, most frequent first: "31 × the app crashed". Of one metric, or of all. */
export function reasonCounts(
  { unscored }: Pick<Decision, "unscored">,
  metric: string | null = null,
): { reason: UnscoredReason; count: number }[] {
  const counts = new Map<UnscoredReason, number>();
  for (const record of unscored.records) {
    if (metric !== null && record.metric !== metric) continue;
    counts.set(record.reason, (counts.get(record.reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).toSorted((a, b) => b.count - a.count);
}

/** The reasons of one metric in a few words: "the app crashed", "mostly: the judge's model failed". */
export function reasonWords(decision: Pick<Decision, "unscored">, metric: string): string {
  const [first, ...rest] = reasonCounts(decision, metric);
  if (!first) return "no reason is known";
  return `${rest.length > 0 ? "mostly: " : ""}${UNSCORED_WORDS[first.reason]}`;
}
