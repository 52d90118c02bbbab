import type { Change, MetricDecision } from "../gate/decision.ts";
import { metricTitle } from "./metric-title.ts";
import { allowedLoss, count, levelBeside, levels, range, signed, unitName } from "./numbers.ts";

/** One row of the table that every surface shows: plain texts. */
export interface MetricRow {
  /** Which answer colours the row; "shown" where it never blocks. */
  mood: "pass" | "fail" | "inconclusive" | "shown";
  name: string;
  base: string;
  here: string;
  change: string;
  range: string;
  /** The answer in a word or two. */
  answer: string;
  /** What it was held against ("allowed loss 5, floor 85 %"); empty where there is nothing. */
  bounds: string;
  basedOn: string;
}

/** The table's head, in the order of `cells`. */
export const COLUMNS = ["metric", "base", "here", "change", "likely range", "decision", "based on"] as const;

/** A row's texts under `COLUMNS`. */
export function cells({ answer, bounds, ...row }: MetricRow): string[] {
  const decision = bounds ? `${answer} (${bounds})` : answer;
  return [row.name, row.base, row.here, row.change, row.range, decision, row.basedOn];
}

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
    mood: metric.blocking ? metric.decision : "shown",
    name: nameOf(metric),
    ...{ base, here },
    ...changeTexts(metric.change, metric),
    ...answerOf(metric),
    basedOn: basedOn(metric),
  };
}

/** Where people decided, what the judge alone would have said: beside, and never instead. */
function judgeRow(metric: MetricDecision): MetricRow[] {
  const { judge_view, observed, n, name } = metric;
  if (!judge_view) return [];
  const [base, here] = levels(observed.base, observed.head, metric);
  return [
    {
      mood: "shown",
      name: `${name}, as the judge sees it`,
      ...{ base, here },
      ...changeTexts(judge_view, metric),
      ...SHOWN,
      basedOn: `${count(n, "record")}; the judge's word`,
    },
  ];
}

/** People who looked at drawn pairs know the change; of the level only a draw over all records tells. */
function levelsOf(metric: MetricDecision): [string, string] {
  const { judge_view, observed, base, head, estimator, floor } = metric;
  if (!judge_view && floor) {
    // A level that is held against a floor is never printed on its other side.
    const shown = (level: number | null) => (level === null ? "–" : levelBeside(level, floor.min, metric));
    return [shown(observed.base), shown(observed.head)];
  }
  if (!judge_view) return levels(observed.base, observed.head, metric);
  if (estimator !== "C") return ["–", "–"];
  return levels(base?.estimate ?? null, head?.estimate ?? null, metric);
}

function nameOf(metric: MetricDecision): string {
  const { slice } = metric;
  return slice ? `${slice.tag.replace(/^tags\./, "")} = ${slice.value}` : metricTitle(metric);
}

function changeTexts(change: Change | null, metric: MetricDecision): Pick<MetricRow, "change" | "range"> {
  if (!change) return { change: "–", range: "–" };
  if (change.method === "unchanged") return { change: "none", range: "–" };
  return {
    change: `${signed(change.estimate, metric)} ${unitName(metric)}`.trim(),
    range: range(change, metric),
  };
}

const SHOWN = { answer: "shown only", bounds: "" };

/** The answer with what it was held against, or with what kept it from one; rows that never block say so. */
function answerOf(metric: MetricDecision): Pick<MetricRow, "answer" | "bounds"> {
  const { blocking, decision, reason, unscored, lost_runs } = metric;
  if (!blocking) return SHOWN;
  if (reason === "first_run") return { answer: "first run", bounds: "" };
  // Nobody asked for a comparison, and no floor was named: there is nothing that could pass.
  if (reason === "report_only") return SHOWN;
  const answer = decision === "inconclusive" ? "not decided" : decision;
  if (reason === "unscored") {
    const gaps = unscored === 0 && lost_runs ? count(lost_runs.count, "run") : `${unscored}`;
    return { answer, bounds: `${gaps} could not be scored` };
  }
  if (reason === "must") return { answer, bounds: "a must record is lost" };
  const loss = metric.margin === null ? null : allowedLoss(metric.margin, metric);
  const bounds = [loss, floorWords(metric)].filter((text) => text !== null);
  return { answer, bounds: bounds.join(", ") };
}

function floorWords(metric: MetricDecision): string | null {
  const { floor } = metric;
  if (!floor) return null;
  const least = levelBeside(floor.min, floor.min, metric);
  return floor.base_below ? `below the floor of ${least} before this pull request too` : `floor ${least}`;
}

/** What the row's numbers rest on: how many records, how many of them changed, who has looked. */
function basedOn(metric: MetricDecision): string {
  const { n, records, unchanged, estimator, labels_used, voice, change } = metric;
  const compared = n === records ? count(n, "record") : `${n} of ${count(records, "record")}`;
  if (!change) return compared;
  const changed = `${compared}, ${n - unchanged} changed`;
  if (voice === "code") return changed;
  if (estimator === "D") return `${changed}; the judge's word`;
  const drawn = estimator === "A" ? "on all that changed" : "on pairs drawn by lot";
  return `${changed}; ${count(labels_used, "answer")} of people ${drawn}`;
}
