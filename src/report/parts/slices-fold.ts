import type { MetricDecision } from "../../gate/decision.ts";
import { markdownText } from "../escape.ts";
import { COLUMNS, cells, metricRow } from "../metric-table.ts";
import type { Trial } from "../trial.ts";
import { fold } from "./fold.ts";
import { table } from "./table.ts";

/** Slices of one metric shown at most. */
const SLICES = 40;

/** Each metric by its slices: they inform and never block. */
export function slicesFold({ decision }: Trial): string {
  const sliced = decision.metrics.filter((metric) => metric.slices.length > 0);
  const alpha = 1 - decision.evidence.policy.confidence;
  return fold(
    "Slices (they inform, and never block)",
    sliced.map((metric) => sliceTable(metric, alpha)).join("\n\n"),
  );
}

function sliceTable({ name, slices }: MetricDecision, alpha: number): string {
  const head = COLUMNS.map((column) =>
    column === "metric" ? markdownText(name) : column === "decision" ? "stands out" : column,
  );
  const decision = COLUMNS.indexOf("decision");
  const rows = slices.slice(0, SLICES).map((slice) => {
    const texts = cells(metricRow(slice)).map(markdownText);
    return texts.map((cell, column) => (column === decision ? standsOut(slice, alpha) : cell));
  });
  const more = slices.length > SLICES ? `\n\nand ${slices.length - SLICES} more` : "";
  return `${table(head, rows)}${more}`;
}

/** A loss that would be surprising by chance alone, among all slices of the metric (Holm). */
function standsOut({ change }: MetricDecision, alpha: number): string {
  const p = change?.p_holm ?? null;
  return change && p !== null && p <= alpha && change.estimate < 0 ? "**got worse**" : "no";
}
