import { markdownText } from "../escape.ts";
import type { Notice } from "../notice.ts";
import { notices } from "../notices.ts";
import type { Trial } from "../trial.ts";

/** Items of one notice at most. */
const ITEMS = 20;

/** What must be known before the numbers are read, set off as GitHub sets off a note. */
export function noticesPart(trial: Trial): string {
  return notices(trial).map(noticeMarkdown).join("\n\n");
}

function noticeMarkdown({ title, text, items }: Notice): string {
  const first = `> **${markdownText(title)}** ${markdownText(text)}`.trimEnd();
  if (items.length === 0) return first;
  const shown = items.slice(0, ITEMS).map((item) => `> - ${markdownText(item)}`);
  const more = items.length > ITEMS ? [`> - and ${items.length - ITEMS} more`] : [];
  return [first, ">", ...shown, ...more].join("\n");
}
