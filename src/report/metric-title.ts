import type { MetricDecision } from "../gate/decision.ts";

/** A metric's name as surfaces print it: the row of a changed judge bears the name of the one that decides. */
export function metricTitle({ name, beside }: Pick<MetricDecision, "name" | "beside">): string {
  return beside ? `${name}, by the changed judge` : name;
}
