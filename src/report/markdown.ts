import { reportBody, WHOLE } from "./body.ts";
import type { Trial } from "./trial.ts";

/** The comment's words for a file: whole, without the lines that nobody sees. */
export function renderMarkdown(trial: Trial): string {
  return `${reportBody(trial, WHOLE)}\n`;
}
