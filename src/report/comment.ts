import { type BodySize, reportBody, WHOLE } from "./body.ts";
import { type CommentState, commentMarker, stateLine } from "./comment-state.ts";
import { fitted } from "./fitted.ts";
import type { Trial } from "./trial.ts";

/** GitHub refuses a longer comment; counted in UTF-16 units, which is never fewer than it counts. */
const LONGEST_COMMENT = 65_536;

/** Steps of shortening, in order; the last one is the decision, the table and what to do. */
export const COMMENT_STEPS: readonly BodySize[] = [
  WHOLE,
  { ...WHOLE, text: 400 },
  { ...WHOLE, text: 200, examples: 5 },
  { text: 200, examples: 3, folds: "few" },
  { text: 0, examples: 0, folds: "few" },
  { text: 0, examples: 0, folds: "none" },
];

/** The pull request's one comment. `state` is what it remembers between runs; null for an occasion without memory. */
export function renderComment(trial: Trial, state: CommentState | null): string {
  const hidden = hiddenLines(trial.decision.evidence.config, state);
  return fitted({
    limit: LONGEST_COMMENT,
    steps: COMMENT_STEPS,
    render: (size) => `${hidden}\n${reportBody(trial, size)}\n`,
  });
}

/** The lines nobody sees: by them the comment is found again. */
export function hiddenLines(config: string, state: CommentState | null): string {
  return [commentMarker(config), ...(state ? [stateLine(state)] : [])].join("\n");
}
