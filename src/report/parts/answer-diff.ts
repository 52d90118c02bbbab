import { cut, markdownCode, markdownText, oneLine } from "../escape.ts";
import type { AnswerText } from "../flip-text.ts";
import { type DiffPart, wordDiff } from "../word-diff.ts";

/** Below this share of common words a comparison word by word is confetti: both texts are shown whole. */
const ALIKE = 0.4;

/** Two texts of this length together stand side by side in any case. */
const SHORT = 60;

/** An unchanged stretch longer than this is shown by its ends only. */
const STRETCH = 160;
const STRETCH_END = 60;

/** How an answer changed, word by word where the texts are alike, else one below the other; lines of Markdown. */
export function answerLines({ field, before, after }: AnswerText, limit: number): string[] {
  const title = field === null ? "Answer" : markdownCode(field);
  const whole = (text: string) => markdownText(cut(oneLine(text), limit));
  if (before === after) return [`${title}, on both sides: ${whole(after)}`];
  const parts = wordDiff(before, after);
  const sideBySide = before.length + after.length <= SHORT || commonShare(parts) >= ALIKE;
  if (sideBySide) return [`${title}: ${diffMarkdown(parts, limit)}`];
  return [`${title} of the base: ${whole(before)}`, `${title} here: ${whole(after)}`];
}

function commonShare(parts: readonly DiffPart[]): number {
  const length = (kinds: readonly DiffPart["kind"][]) =>
    parts.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { text }) => sum + text.length, 0);
  const longer = Math.max(length(["same", "removed"]), length(["same", "added"]));
  return longer === 0 ? 1 : length(["same"]) / longer;
}

/** Long unchanged stretches are shortened first; then the whole is cut to the limit, and says so. */
function diffMarkdown(parts: readonly DiffPart[], limit: number): string {
  let room = limit;
  let shown = "";
  for (const [index, part] of parts.entries()) {
    if (room <= 0) return `${shown}…`;
    const line = oneLine(part.text);
    const text = cut(part.kind === "same" ? shortened(line, index, parts.length) : line, room);
    room -= text.length;
    shown += `${partMarkdown(part.kind, text)}${gap(part, parts[index + 1])}`;
  }
  return shown.trim();
}

function shortened(text: string, index: number, parts: number): string {
  if (text.length <= STRETCH) return text;
  const start = index === 0 ? "" : text.slice(0, STRETCH_END);
  const end = index === parts - 1 ? "" : text.slice(-STRETCH_END);
  return `${start} … ${end}`.trim();
}

function partMarkdown(kind: DiffPart["kind"], text: string): string {
  const shown = markdownText(text);
  if (shown === "" || kind === "same") return shown;
  return kind === "removed" ? `<del>${shown}</del>` : `<ins>${shown}</ins>`;
}

/** The space that the text had; scripts without spaces get none, but for the one between old and new. */
function gap({ kind, text }: DiffPart, next: DiffPart | undefined): string {
  return /\s$/.test(text) || (kind === "removed" && next?.kind === "added") ? " " : "";
}
