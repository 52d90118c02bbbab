import type { Change, MetricDecision } from "../gate/decision.ts";
import { allowance, count, levelBeside, levels, range, signed, unitName } from "./numbers.ts";

/** One row of the table that every surface shows: plain text, a cell each. */
export interface MetricRow {
  metric: MetricDecision;
  /** Which answer colours the row; "shown" where it never blocks. */
  mood: "pass" | "fail" | "inconclusive" | "shown";
  cells: string[];
}

/** The table's head, in the order of `cells`. */
export const COLUMNS = ["metric", "base", "here", "change", "likely range", "decision", "based on"] as const;

/** Rows of the table: metrics that block first, each with the judge's own view beside where people decided. */
export function metricRows(metrics: readonly MetricDecision[]): MetricRow[] {
  const blocking = metrics.filter((metric) => metric.blocking);
  const shown = metrics.filter((metric) => !metric.blocking);
  return [...blocking, ...shown].flatMap((metric) => [metricRow(metric), ...judgeRow(metric)]);
}

/** One metric (or slice) as a row. */
export function metricRow(metric: MetricDecision): MetricRow {
  const [base, here] = levelsOf(metric);
  return {
    metric,
    mood: metric.blocking ? metric.decision : "shown",
    cells: [
      nameOf(metric),
      base,
      here,
      ...changeCells(metric.change, metric),
      decisionWord(metric),
      basedOn(metric),
    ],
  };
}

/** Where people decided, what the judge alone would have said: beside, and never instead. */
function judgeRow(metric: MetricDecision): MetricRow[] {
  const { judge_view, observed, n, name } = metric;
  if (!judge_view) return [];
  const [base, here] = levels(observed.base, observed.head, metric);
  const cells = [
    `${name}, as the judge sees it`,
    base,
    here,
    ...changeCells(judge_view, metric),
    "shown only",
  ];
  return [{ metric, mood: "shown", cells: [...cells, `${count(n, "record")}; the judge's word`] }];
}

/** People who looked at drawn pairs know the change; of the level only a draw over all records tells. */
function levelsOf(metric: MetricDecision): [string, string] {
  const { judge_view, observed, base, head, estimator } = metric;
  if (!judge_view) return levels(observed.base, observed.head, metric);
  if (estimator !== "C") return ["–", "–"];
  return levels(base?.estimate ?? null, head?.estimate ?? null, metric);
}

function nameOf({ slice, beside, name }: MetricDecision): string {
  if (slice) return `${slice.tag.replace(/^tags\./, "")} = ${slice.value}`;
  return beside ? `${name}, by the changed judge` : name;
}

function changeCells(change: Change | null, metric: MetricDecision): [string, string] {
  if (!change) return ["–", "–"];
  if (change.method === "unchanged") return ["none", "–"];
  return [`${signed(change.estimate, metric)} ${unitName(metric)}`.trim(), range(change, metric)];
}

/** The decision in a word with the bound it was held against; rows that never block say so. */
export function decisionWord(metric: MetricDecision): string {
  if (!metric.blocking) return "shown only";
  const word = metric.decision === "inconclusive" ? "not decided" : metric.decision;
  if (metric.reason === "first_run") return "first run";
  if (metric.reason === "unscored") return `${word} (${metric.unscored} could not be scored)`;
  if (metric.reason === "must") return `${word} (a must record is lost)`;
  const bounds = [allowedLoss(metric), floorWords(metric)].filter((text) => text !== null);
  return bounds.length > 0 ? `${word} (${bounds.join(", ")})` : word;
}

function allowedLoss({ margin, ...metric }: MetricDecision): string | null {
  if (margin === null) return null;
  return `allowed loss ${allowance(margin, metric)}`;
}

function floorWords(metric: MetricDecision): string | null {
  const { floor } = metric;
  if (!floor) return null;
  const least = levelBeside(floor.min, floor.min, metric);
  return floor.base_below ? `below the floor of ${least} before this pull request too` : `floor ${least}`;
}

/** What the row's numbers rest on: how many records, how many of them changed, who has looked. */
export function basedOn(metric: MetricDecision): string {
  const { n, records, unchanged, estimator, labels_used, voice, change } = metric;
  const compared = n === records ? count(n, "record") : `${n} of ${count(records, "record")}`;
  if (!change) return compared;
  const changed = `${compared}, ${n - unchanged} changed`;
  if (voice === "code") return changed;
  if (estimator === "D") return `${changed}; the judge's word`;
  const drawn = estimator === "A" ? "on all that changed" : "on pairs drawn by lot";
  return `${changed}; ${count(labels_used, "answer")} of people ${drawn}`;
}
