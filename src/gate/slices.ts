import { tagOf } from "./compare.ts";
import type { Context } from "./context.ts";
import type { MetricDecision } from "./decision.ts";
import type { MetricPlan, ScorerRows } from "./evidence.ts";
import { metricDecision } from "./metric-decision.ts";
import { adjust } from "./multiplicity.ts";
import { weigh } from "./weigh.ts";

/**
 * A metric by each value of each of its slice tags (rule 10): they inform and never block, and their p is Holm-adjusted over all
 * slices of the metric. Sorted by tag as configured, then by value.
 */
export function slicesOf(plan: MetricPlan, context: Context): MetricDecision[] {
  const rows = context.rowsOf(plan.scorer);
  const parts = plan.slices.flatMap((tag) =>
    byValue(rows, tag).map(([value, part]) => ({ slice: { tag, value }, part })),
  );
  const informing: MetricPlan = { ...plan, min: null, slices: [], blocking: false };
  const weighed = parts.map(({ part }) => weigh({ plan: informing, rows: part, context, withDraw: false }));
  const decisions = adjust(weighed, () => true).map((adjusted) => metricDecision(adjusted, context));
  const sliced = decisions.map((decision, index) => ({ ...decision, slice: parts[index]?.slice ?? null }));
  return sliced.filter(({ records }) => records > 0);
}

function byValue({ scorer, rows }: ScorerRows, tag: string): [string, ScorerRows][] {
  const values = new Map<string, ScorerRows>();
  for (const row of rows) {
    const value = tagOf(row.record, tag);
    if (value === undefined) continue;
    const part = values.get(value) ?? { scorer, rows: [] };
    part.rows.push(row);
    values.set(value, part);
  }
  return [...values].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
