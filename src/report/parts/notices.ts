import { markdownText } from "../escape.ts";
import { type Notice, notices } from "../notices.ts";
import type { Trial } from "../trial.ts";

/** Lines of one notice at most. */
const LINES = 20;

/** What must be known before the numbers are read, set off as GitHub sets off a note. */
export function noticesPart(trial: Trial): string {
  return notices(trial).map(noticeMarkdown).join("\n\n");
}

function noticeMarkdown({ title, lines }: Notice): string {
  const shown = lines.slice(0, LINES).map((line) => `> - ${markdownText(line)}`);
  const more = lines.length > LINES ? [`> - and ${lines.length - LINES} more`] : [];
  return [`> **${markdownText(title)}**`, ">", ...shown, ...more].join("\n");
}
