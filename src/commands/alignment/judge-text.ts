import type { JudgeComparison } from "../../gate/judge-standing.ts";
import { oneLine } from "../../report/escape.ts";
import { count, levelRange, percent, range, SHARE, share } from "../../report/numbers.ts";
import { trustText } from "../../report/trust-text.ts";
import type { Interval } from "../../stats/interval.ts";
import type { Disagreement, JudgeReport, JudgesReport, TriedOutput } from "./judge-report.ts";

/** Disagreements shown of each judge; the JSON has all. */
const MOST_SHOWN = 10;

/** The trust report for a terminal: a table where several judges are asked about, then each judge. */
export function judgeText({ judges, comparisons, tried }: JudgesReport): string {
  const parts = [
    judges.length > 1 ? sideBySide(judges) : "",
    ...judges.map(oneJudge),
    ...comparisons.map(comparisonText),
    ...tried.map(triedLine),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const COLUMNS = [
  "judge",
  "labels",
  "agreement",
  "kappa",
  "passes good",
  "fails bad",
  "J",
  "J low",
  "trusted",
];

function sideBySide(judges: readonly JudgeReport[]): string {
  const rows = [COLUMNS, ...judges.map(({ card }) => columnsOf(card))];
  const widths = COLUMNS.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function columnsOf({ name, labels, numbers, trusted }: JudgeReport["card"]): string[] {
  return [
    name,
    String(labels),
    ranged(numbers?.agreement),
    plain(numbers?.kappa?.estimate),
    ranged(numbers?.sensitivity),
    ranged(numbers?.specificity),
    plain(numbers?.j),
    plain(numbers?.j_low, "down"),
    trusted ? "yes" : "not yet",
  ];
}

function ranged(of: Interval | null | undefined): string {
  return of ? `${percent(of.estimate)} (${levelRange(of, SHARE)})` : "-";
}

/** A lower bound is rounded down: it must never look better than it is. */
function plain(value: number | null | undefined, round: "nearest" | "down" = "nearest"): string {
  return value == null ? "-" : share(value, round);
}

function oneJudge({ card, disagreements, labelers }: JudgeReport): string {
  const { line, details } = trustText(card);
  const people = Object.entries(labelers).map(([labeler, n]) => `${oneLine(labeler)} ${n}`);
  const confusion = card.numbers ? confusionLines(card.numbers.confusion) : [];
  const shown = disagreements.slice(0, MOST_SHOWN).map(disagreementLines);
  const more = disagreements.length > MOST_SHOWN ? [`  and ${disagreements.length - MOST_SHOWN} more`] : [];
  const head = disagreements.length > 0 ? [`  ${count(disagreements.length, "disagreement")}:`] : [];
  return [
    line,
    ...confusion,
    ...details.map((detail) => `  ${detail}`),
    `  labelled by ${people.join(", ") || "nobody"}`,
    ...head,
    ...shown,
    ...more,
  ].join("\n");
}

function confusionLines({ tp, fp, fn, tn }: { tp: number; fp: number; fn: number; tn: number }): string[] {
  const width = Math.max(...[tp, fp, fn, tn].map((cell) => String(cell).length), "judge passes".length);
  const row = (name: string, cells: readonly (string | number)[]) =>
    `  ${name.padEnd(12)}${cells.map((cell) => String(cell).padStart(width + 2)).join("")}`;
  return [
    row("", ["judge passes", "judge fails"]),
    row("people pass", [tp, fn]),
    row("people fail", [fp, tn]),
  ];
}

function disagreementLines({
  trace_id,
  label,
  verdict,
  rationale,
  label_rationale,
  seen,
}: Disagreement): string {
  const people = label_rationale ? `: ${oneLine(label_rationale)}` : "";
  return [
    `  ${oneLine(trace_id)}${seen ? " (in its memory)" : ""}`,
    `    people  ${oneLine(JSON.stringify(label))}${people}`,
    `    judge   ${verdict === null ? "no verdict" : oneLine(JSON.stringify(verdict))}: ${oneLine(rationale)}`,
  ].join("\n");
}

function comparisonText({ name, n, gained, lost, change, worse, before, after }: JudgeComparison): string {
  if (n === 0 || !change) return `${name}: no label has a verdict of both, so they can't be compared.`;
  const shown = worse
    ? "The new one is shown worse."
    : change.low > 0
      ? "The new one agrees better."
      : "Neither is shown better.";
  const numbers = `${gained} gained, ${lost} lost on ${count(n, "label")} that neither has learned from: ${range(change, SHARE)} points (90 %), p of a loss ${change.p_value?.toFixed(4) ?? "unknown"}`;
  return `${name}@${before.fingerprint.slice(0, 6)} to @${after.fingerprint.slice(0, 6)}: ${numbers}. ${shown}`;
}

function triedLine({ trace_id, judge, verdict }: TriedOutput): string {
  if (verdict.status === "unscored")
    return `${trace_id}  ${judge}: no verdict (${verdict.reason}): ${oneLine(verdict.detail)}`;
  return `${trace_id}  ${judge}: ${oneLine(JSON.stringify(verdict.value))}: ${oneLine(verdict.rationale)}`;
}
