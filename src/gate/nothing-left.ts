import { type PairedTable, speaksOf } from "./compare.ts";
import type { Context } from "./context.ts";
import type { MetricPlan, ScorerRows } from "./evidence.ts";

/**
 * A change that edits or removes all that it could be held against has no baseline: missing data, not a doubt (gate.md
 * 8, 4). With the same app on both sides there is nothing to hide, and records may be changed as one likes.
 */
export function nothingLeft({
  plan,
  rows,
  table,
  context,
}: {
  plan: MetricPlan;
  rows: ScorerRows;
  table: PairedTable;
  context: Context;
}): boolean {
  const { dataset, baseline } = context.evidence;
  if (!context.baseline || table.compared || baseline.app_unchanged) return false;
  if (dataset.common === 0 || table.counts.records === 0)
    return dataset.removed.length + dataset.changed.length > 0;
  const edited = new Set(dataset.changed);
  return rows.rows.some(
    ({ record, sampled }) => sampled && edited.has(record.id) && speaksOf(plan.where, record),
  );
}
