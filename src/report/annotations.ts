import { cut, oneLine } from "./escape.ts";
import { type FlipText, flipText } from "./flip-text.ts";
import type { Trial } from "./trial.ts";

/** A remark on a line of a file; `line` counts from 1. */
export interface CheckAnnotation {
  path: string;
  line: number;
  level: "notice" | "warning" | "failure";
  title: string;
  /** Plain text of several lines. */
  message: string;
}

/** Remarks at most: what one request to GitHub takes. */
const ANNOTATIONS = 50;
/** Characters of a title, and of each text in a message. */
const TITLE = 255;
const TEXT = 500;

/** A remark on the dataset line of each record that got worse, worst first; a failing metric's are failures. */
export function annotations(trial: Trial): CheckAnnotation[] {
  const { decision } = trial;
  const failing = decision.metrics.filter((metric) => metric.blocking && metric.decision === "fail");
  const names = new Set(failing.map(({ name }) => name));
  const worse = decision.flips.filter((flip) => flip.direction === "worse");
  return worse.slice(0, ANNOTATIONS).map((flip) => {
    const text = flipText(flip, trial);
    return {
      path: flip.record.at.file,
      line: flip.record.at.line,
      level: names.has(flip.metric) ? "failure" : "warning",
      title: cut(oneLine(`${text.id} ${text.what}`), TITLE),
      message: message(text),
    };
  });
}

function message({ contents }: FlipText): string {
  if (!contents) return "Contents are redacted.";
  const { input, answers, expected, reason } = contents;
  const lines: [string, string][] = [
    ["Asked", input],
    ...answers.flatMap(({ field, before, after }): [string, string][] => [
      [field === null ? "Base" : `Base (${field})`, before],
      [field === null ? "Here" : `Here (${field})`, after],
    ]),
    ["Expected", expected],
    ["Reason", reason],
  ];
  return lines
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `${name}: ${cut(oneLine(text), TEXT)}`)
    .join("\n");
}
