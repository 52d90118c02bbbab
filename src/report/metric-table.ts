import type { MetricDecision } from "../gate/decision.ts";
import { count, level, range, signed, size, unitName } from "./numbers.ts";

/** One row of the table that every surface shows: plain text, a cell each. */
export interface MetricRow {
  metric: MetricDecision;
  name: string;
  base: string;
  here: string;
  change: string;
  range: string;
  decision: string;
  basedOn: string;
}

/** The table's head, in the order of `cells`. */
export const COLUMNS = ["metric", "base", "here", "change", "likely range", "decision", "based on"] as const;

/** Rows of the table: metrics that block first, in the configuration's order. */
export function metricRows(metrics: readonly MetricDecision[]): MetricRow[] {
  const blocking = metrics.filter((metric) => metric.blocking);
  const shown = metrics.filter((metric) => !metric.blocking);
  return [...blocking, ...shown].map(metricRow);
}

/** One metric (or slice) as a row. */
export function metricRow(metric: MetricDecision): MetricRow {
  const { observed, change, slice, beside, name } = metric;
  const label = slice
    ? `${slice.tag.replace(/^tags\./, "")} = ${slice.value}`
    : beside
      ? `${name} (the changed judge)`
      : name;
  return {
    metric,
    name: label,
    base: observed.base === null ? "–" : level(observed.base, metric),
    here: observed.head === null ? "–" : level(observed.head, metric),
    change: change ? signed(change.estimate, metric) : "–",
    range: change ? range(change, metric) : "–",
    decision: decisionWord(metric),
    basedOn: basedOn(metric),
  };
}

/** The cells of a row, in the order of `COLUMNS`. */
export function cells(row: MetricRow): string[] {
  return [row.name, row.base, row.here, row.change, row.range, row.decision, row.basedOn];
}

/** The decision in a word or two; rows that never block say so. */
export function decisionWord(metric: MetricDecision): string {
  if (!metric.blocking) return "shown only";
  if (metric.decision === "pass") return metric.reason === "small_loss" ? "pass (small loss)" : "pass";
  if (metric.decision === "fail") return "fail";
  return "inconclusive";
}

/** What the row's numbers rest on: how many records, how many of them changed, who has looked. */
export function basedOn(metric: MetricDecision): string {
  const { n, unchanged, estimator, labels_used, voice } = metric;
  const changed = n - unchanged;
  const records = `${count(n, "record")}, ${changed} changed`;
  if (estimator === "B" || estimator === "C")
    return `${records}; ${labels_used} answers of people on pairs drawn by lot`;
  if (voice === "judge" && estimator === "A" && labels_used > 0) return `${records}; answers of people`;
  return voice === "judge" ? `${records}; the judge's word` : records;
}

/** The allowed loss of a metric: "5 points", "200 ms"; null where no change is bounded. */
export function allowedLoss(metric: MetricDecision): string | null {
  return metric.margin === null ? null : `${size(metric.margin, metric)} ${unitName(metric)}`.trim();
}
