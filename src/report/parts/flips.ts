import type { Flip } from "../../gate/decision.ts";
import { cut, markdownCode, markdownText, oneLine } from "../escape.ts";
import { type AnswerText, type FlipText, flipText } from "../flip-text.ts";
import type { Trial } from "../trial.ts";
import { type DiffPart, wordDiff } from "../word-diff.ts";
import { list } from "./fold.ts";

/** How many flips are shown, and how many characters of each text. */
export interface FlipsSize {
  examples: number;
  text: number;
}

/** Below this share of common words a word by word comparison is confetti: both texts are shown whole. */
const ALIKE = 0.4;

/** Two texts of this length together stand side by side in any case. */
const SHORT = 60;

/** An unchanged stretch longer than this is shown by its ends only. */
const STRETCH = 160;
const STRETCH_END = 60;

/** The worst flips in full: what was asked, how the answer changed, what was expected, the reason given. */
export function flipsPart(trial: Trial, { examples, text }: FlipsSize): string {
  const { flips } = trial.decision;
  const worse = flips.filter((flip) => flip.direction === "worse");
  const shown = worse.slice(0, Math.min(examples, trial.report.examples));
  if (shown.length === 0) return "";
  const all = shown.length === worse.length ? "" : ` (${shown.length} of ${worse.length}, worst first)`;
  return [`**What got worse**${all}`, ...shown.map((flip) => flipMarkdown(flip, trial, text))].join("\n\n");
}

function flipMarkdown(flip: Flip, trial: Trial, limit: number): string {
  const { id, what, contents } = flipText(flip, trial);
  const title = `${markdownCode(id)} ${markdownText(what)}`;
  if (!contents) return `${title} (contents are redacted)`;
  return `${title}\n\n${list(contentLines(contents, limit))}`;
}

function contentLines(contents: NonNullable<FlipText["contents"]>, limit: number): string[] {
  const { input, answers, expected, reason } = contents;
  const lines = [
    named("Asked", markdownText(cut(input, limit))),
    ...answers.flatMap((answer) => answerLines(answer, limit)),
    named("Expected", markdownText(cut(expected, limit))),
    named("Reason", markdownText(cut(reason, limit))),
  ];
  return lines.filter((line) => line !== "");
}

function named(name: string, text: string): string {
  return text === "" ? "" : `${name}: ${text}`;
}

function answerLines({ field, before, after }: AnswerText, limit: number): string[] {
  const title = field === null ? "Answer" : markdownCode(field);
  if (before === after) return [`${title}, on both sides: ${markdownText(cut(oneLine(after), limit))}`];
  const parts = wordDiff(before, after);
  if (commonShare(parts) >= ALIKE || isShort(before, after)) {
    return [`${title}: ${within(parts, limit).map(partMarkdown).join(" ")}`];
  }
  return [
    `${title} of the base: ${markdownText(cut(oneLine(before), limit))}`,
    `${title} here: ${markdownText(cut(oneLine(after), limit))}`,
  ];
}

/** A word or two on either side are compared best side by side. */
function isShort(before: string, after: string): boolean {
  return before.length + after.length <= SHORT;
}

function commonShare(parts: readonly DiffPart[]): number {
  const length = (kinds: readonly DiffPart["kind"][]) =>
    parts.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + text.length, 0);
  const longer = Math.max(length(["same", "removed"]), length(["same", "added"]));
  return longer === 0 ? 1 : length(["same"]) / longer;
}

/** Long unchanged stretches are shortened first; then the whole is cut to the limit. */
function within(parts: readonly DiffPart[], limit: number): DiffPart[] {
  let room = limit;
  return parts.flatMap(({ kind, text }, index) => {
    if (room <= 0) return [];
    const line = oneLine(text);
    const shown = cut(kind === "same" ? shortened(line, index, parts.length) : line, room);
    room -= shown.length;
    return shown === "" ? [] : [{ kind, text: shown }];
  });
}

function shortened(text: string, index: number, parts: number): string {
  if (text.length <= STRETCH) return text;
  const start = index === 0 ? "" : text.slice(0, STRETCH_END);
  const end = index === parts - 1 ? "" : text.slice(-STRETCH_END);
  return `${start} … ${end}`.trim();
}

function partMarkdown({ kind, text }: DiffPart): string {
  const shown = markdownText(text);
  if (kind === "removed") return `<del>${shown}</del>`;
  return kind === "added" ? `<ins>${shown}</ins>` : shown;
}
