import { causeSentence } from "./cause.ts";
import { markdownText } from "./escape.ts";
import { metricRows } from "./metric-table.ts";
import { advicePart } from "./parts/advice.ts";
import { drawFold } from "./parts/draw-fold.ts";
import { type FlipsSize, flipsPart } from "./parts/flips.ts";
import { blocks, list } from "./parts/fold.ts";
import { noticesPart } from "./parts/notices.ts";
import { runFold } from "./parts/run-fold.ts";
import { slicesFold } from "./parts/slices-fold.ts";
import { tablePart } from "./parts/table.ts";
import { trustFold } from "./parts/trust-fold.ts";
import { unscoredFold } from "./parts/unscored-fold.ts";
import { sentenceParts } from "./sentence.ts";
import type { Trial } from "./trial.ts";

/** How much of a report there is room for. */
export interface BodySize extends FlipsSize {
  folds: "all" | "few" | "none";
}

/** Warnings shown at most. */
const WARNINGS = 10;

/** Everything, at a length that people read. */
export const WHOLE: BodySize = { examples: Number.POSITIVE_INFINITY, text: 1200, folds: "all" };

/** The report in Markdown: sentence, cause, what must be known, table, what to do, worst flips, folds. */
export function reportBody(trial: Trial, size: BodySize): string {
  return blocks([headline(trial), bodyTop(trial), bodyDetails(trial, size)]);
}

/** What stands right below the sentence: the cause, what must be known, the table, what to do. */
export function bodyTop(trial: Trial): string {
  return blocks([
    markdownText(causeSentence(trial)),
    noticesPart(trial),
    tablePart(metricRows(trial.decision.metrics)),
    advicePart(trial),
  ]);
}

/** Worst flips, folds and warnings. */
export function bodyDetails(trial: Trial, size: BodySize): string {
  return blocks([flipsPart(trial, size), ...folds(trial, size), warnings(trial)]);
}

function headline(trial: Trial): string {
  const { opening, finding } = sentenceParts(trial);
  return `**${markdownText(opening)}:** ${markdownText(finding)}`;
}

function folds(trial: Trial, { folds: wanted }: BodySize): string[] {
  if (wanted === "none") return [];
  const few = [trustFold(trial), drawFold(trial), runFold(trial)];
  const [trust = "", draw = "", run = ""] = few;
  return wanted === "few" ? few : [unscoredFold(trial), draw, trust, slicesFold(trial), run];
}

function warnings({ warnings: all }: Trial): string {
  const shown = all.slice(0, WARNINGS).map(markdownText);
  const more = all.length > WARNINGS ? [`and ${all.length - WARNINGS} more`] : [];
  return shown.length > 0 ? `**Also**\n\n${list([...shown, ...more])}` : "";
}
