import { short } from "./cause.ts";
import { hiddenLines } from "./comment.ts";
import type { CommentState } from "./comment-state.ts";
import { cut, markdownText } from "./escape.ts";
import { duration } from "./numbers.ts";
import { blocks, list } from "./parts/fold.ts";
import type { NotTried } from "./trial.ts";

/** Problems listed at most, and characters of each. */
const PROBLEMS = 30;
const PROBLEM = 500;

/** The comment of a run that could not be tried: why, and that it says nothing about the change. */
export function renderNotTried(notTried: NotTried, state: CommentState | null): string {
  return `${hiddenLines(notTried.config, state)}\n${notTriedBody(notTried)}\n`;
}

/** "Not tried: OPENAI_API_KEY is missing. This says nothing about your change." Plain text. */
export function notTriedSentence({ reason }: NotTried): string {
  return `Not tried: ${sentenceEnd(reason)} This says nothing about your change.`;
}

/** The same in Markdown, with every problem and what to do. */
export function notTriedBody(notTried: NotTried): string {
  const { reason, run } = notTried;
  return blocks([
    `**Not tried:** ${markdownText(sentenceEnd(reason))} This says nothing about your change.`,
    markdownText(notTriedWhere(notTried)),
    problemList(notTried),
    markdownText(
      `It took ${duration(run.wall_s)}. Once this is mended, run the gate again. Assize ${run.version}.`,
    ),
  ]);
}

/** Which configuration and commit it is about. */
function notTriedWhere({ config, commit }: NotTried): string {
  const here = commit.head ? `${config} at ${short(commit.head)}` : config;
  return commit.base ? `${here}, to be compared with its base ${short(commit.base)}.` : `${here}.`;
}

/** Problems to list: none where the first sentence has said it all. */
function problemLines({ problems, reason }: NotTried): string[] {
  if (problems.length === 1 && problems[0]?.trim() === reason.trim()) return [];
  const shown = problems.slice(0, PROBLEMS).map((problem) => cut(problem, PROBLEM));
  return problems.length > PROBLEMS ? [...shown, `and ${problems.length - PROBLEMS} more`] : shown;
}

function problemList(notTried: NotTried): string {
  return list(problemLines(notTried).map(markdownText));
}

function sentenceEnd(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
