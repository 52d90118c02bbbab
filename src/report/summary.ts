import { reportBody } from "./body.ts";
import { COMMENT_STEPS } from "./comment.ts";
import { fitted } from "./fitted.ts";
import { notTriedBody } from "./not-tried.ts";
import type { NotTried, Trial } from "./trial.ts";

/** GitHub drops a job summary over 1 MiB without a word; a character of UTF-16 takes three bytes at most. */
const LONGEST_SUMMARY = Math.floor((1024 * 1024) / 3);

/** The job's summary: the same words as the comment, with more room. */
export function renderSummary(trial: Trial): string {
  return fitted({
    limit: LONGEST_SUMMARY,
    steps: COMMENT_STEPS,
    render: (size) => `${reportBody(trial, size)}\n`,
  });
}

/** The job's summary of a run that could not be tried. */
export function renderNotTriedSummary(notTried: NotTried): string {
  return `${notTriedBody(notTried)}\n`;
}
