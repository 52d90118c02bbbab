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

/** How many records each reason struck, most frequent first; of one metric, or of all: then each record counts once. */
export function recordCounts(
  { unscored }: Pick<Decision, "unscored">,
  metric: string | null = null,
): { reason: UnscoredReason; count: number }[] {
  const struck = new Map<UnscoredReason, Set<string>>();
  for (const record of unscored.records) {
    if (metric !== null && record.metric !== metric) continue;
    struck.set(record.reason, (struck.get(record.reason) ?? new Set()).add(record.record_id));
  }
  const counts = [...struck].map(([reason, ids]) => ({ reason, count: ids.size }));
  return counts.toSorted((a, b) => b.count - a.count);
}

/** The reasons of one metric in a few words: "the app crashed", "mostly: the judge's model failed". */
export function reasonWords(decision: Pick<Decision, "unscored">, metric: string): string {
  const [first, ...rest] = recordCounts(decision, metric);
  if (!first) return "no reason is known";
  return `${rest.length > 0 ? "mostly: " : ""}${UNSCORED_WORDS[first.reason]}`;
}
