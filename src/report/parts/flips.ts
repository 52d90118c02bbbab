import type { Flip } from "../../gate/decision.ts";
import { cut, markdownCode, markdownText } from "../escape.ts";
import { type FlipText, flipText, shownOf } from "../flip-text.ts";
import type { Trial } from "../trial.ts";
import { answerLines } from "./answer-diff.ts";
import { list } from "./fold.ts";

/** How many flips are shown, and how many characters of each text. */
export interface FlipsSize {
  examples: number;
  text: number;
}

/** The worst flips in full: what was asked, how the answer changed, what was expected, the reason given. */
export function flipsPart(trial: Trial, { examples, text }: FlipsSize): string {
  const { flips } = trial.decision;
  const worse = flips.filter((flip) => flip.direction === "worse");
  const shown = worse.slice(0, Math.min(examples, trial.report.examples));
  if (shown.length === 0) return "";
  const title = `**What got worse**${shownOf(worse, shown.length)}`;
  return [title, ...shown.map((flip) => flipMarkdown(flip, trial, text))].join("\n\n");
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
