import { checkConclusion } from "../gate/exit-code.ts";
import { annotations, type CheckAnnotation } from "./annotations.ts";
import { type BodySize, bodyDetails, bodyTop, WHOLE } from "./body.ts";
import { cut, oneLine } from "./escape.ts";
import { fitted } from "./fitted.ts";
import { notTriedBody, notTriedSentence } from "./not-tried.ts";
import { sentence } from "./sentence.ts";
import type { NotTried, Trial } from "./trial.ts";

/** What closes a check run. */
export interface CheckOutput {
  conclusion: "success" | "failure" | "neutral";
  /** Plain text on one line: the sentence. */
  title: string;
  /** Markdown. */
  summary: string;
  /** Markdown below the summary; null where there is no more to say. */
  text: string | null;
  annotations: CheckAnnotation[];
}

/** GitHub's limits on a check run's output: summary and text each, and the title that is shown whole. */
const LONGEST_TEXT = 65_535;
const LONGEST_TITLE = 255;

/** Steps of shortening: the folds go first, for a check has no need to be the place for them. */
const STEPS: readonly BodySize[] = [
  WHOLE,
  { ...WHOLE, text: 400 },
  { text: 200, examples: 5, folds: "few" },
  { text: 0, examples: 0, folds: "none" },
];

/** The check run of a trial: the sentence as title, the report below it, a remark on the dataset line of each flip. */
export function checkOutput(trial: Trial): CheckOutput {
  const accepted = trial.run.accepted_by !== null;
  return {
    conclusion: checkConclusion(trial.decision, { accepted }),
    title: titleOf(sentence(trial)),
    summary: fitted({ limit: LONGEST_TEXT, steps: [WHOLE], render: () => `${bodyTop(trial)}\n` }),
    text: fitted({ limit: LONGEST_TEXT, steps: STEPS, render: (size) => `${bodyDetails(trial, size)}\n` }),
    annotations: annotations(trial),
  };
}

/** A configuration's check goes by this name. */
export function checkName(config: string): string {
  return `assize: ${config}`;
}

/** The check run while it is under way. */
export function startedCheck(config: string): Pick<CheckOutput, "title" | "summary"> {
  return {
    title: titleOf(`Trying ${config}`),
    summary: "Base and head are run on the same records, and scored. The decision follows.",
  };
}

/** The check run of a change that could not be tried. */
export function notTriedCheck(notTried: NotTried): CheckOutput {
  return {
    conclusion: "failure",
    title: titleOf(notTriedSentence(notTried)),
    summary: `${notTriedBody(notTried)}\n`,
    text: null,
    annotations: [],
  };
}

function titleOf(text: string): string {
  return cut(oneLine(text), LONGEST_TITLE);
}
