import { advice } from "./advice.ts";
import { causeSentence } from "./cause.ts";
import { oneLine, withoutCommands } from "./escape.ts";
import { metricRows } from "./metric-table.ts";
import type { Notice } from "./notice.ts";
import { notices } from "./notices.ts";
import { runLines } from "./run-text.ts";
import { sentenceParts } from "./sentence.ts";
import { drawLines } from "./terminal/draws.ts";
import { flipLines } from "./terminal/flips.ts";
import { MOODS, paint, type Terminal } from "./terminal/paint.ts";
import { stepLines } from "./terminal/steps.ts";
import { terminalTable } from "./terminal/table.ts";
import { wrapped } from "./terminal/wrapped.ts";
import type { Trial } from "./trial.ts";
import { trustCards, trustText } from "./trust-text.ts";
import { unscoredText } from "./unscored-text.ts";

/** A trial for a terminal or a job's log: the sentence, the table, what to do. Ends with a line break. */
export function renderTerminal(trial: Trial, terminal: Terminal): string {
  const item = (text: string) => wrapped(text, terminal.width, "  - ");
  return finished([
    headline(trial, terminal),
    wrapped(causeSentence(trial), terminal.width),
    ...notices(trial).map((notice) => noticeLines(notice, terminal)),
    terminalTable(metricRows(trial.decision.metrics), terminal),
    section(
      "What to do",
      advice(trial).flatMap((step) => stepLines(step, terminal)),
    ),
    flipLines(trial, terminal).join("\n"),
    section("Could not be scored", unscoredLines(trial, item)),
    section("The draw", drawLines(trial, terminal)),
    section(
      "Judges",
      trustCards(trial.decision).map((card) => item(trustText(card).line)),
    ),
    section("The run", runLines(trial).map(item)),
    section("Also", trial.warnings.map(item)),
  ]);
}

/** Items of one notice at most. */
const ITEMS = 20;

function noticeLines({ title, text, items }: Notice, terminal: Terminal): string {
  const lines = wrapped(`${title} ${text}`, terminal.width);
  const shown = items.slice(0, ITEMS).map((item) => wrapped(item, terminal.width, "  - "));
  const more = items.length > ITEMS ? [`  - and ${items.length - ITEMS} more`] : [];
  return [paint(lines, "bold", terminal), ...shown, ...more].join("\n");
}

function headline(trial: Trial, terminal: Terminal): string {
  const { opening, finding } = sentenceParts(trial);
  const [first = "", ...rest] = wrapped(`${opening}: ${finding}`, terminal.width).split("\n");
  const answer = oneLine(opening);
  const mood = MOODS[trial.decision.decision];
  const start = first.startsWith(answer) ? paint(answer, mood, terminal) + first.slice(answer.length) : first;
  return [start, ...rest].join("\n");
}

function unscoredLines(trial: Trial, item: (text: string) => string): string[] {
  const { counts, gaps, more } = unscoredText(trial);
  const lines = gaps.map(({ text, ids, more }) => `${text}: ${ids.join(", ")}${more}`);
  return [counts, ...lines, ...more].filter((line) => line !== "").map(item);
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines].join("\n");
}

function finished(parts: readonly string[]): string {
  return `${withoutCommands(parts.filter((part) => part !== "").join("\n\n"))}\n`;
}
