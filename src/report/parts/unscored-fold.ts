import { markdownCode, markdownText } from "../escape.ts";
import { count } from "../numbers.ts";
import type { Trial } from "../trial.ts";
import { type Gap, unscoredText } from "../unscored-text.ts";
import { fold, list } from "./fold.ts";

/** What could not be scored: a line a reason, with the records that it struck. */
export function unscoredFold(trial: Trial): string {
  const { records, counts, gaps, more } = unscoredText(trial);
  if (records === 0) return "";
  const body = [counts, list([...gaps.map(gapMarkdown), ...more])].filter((part) => part !== "");
  return fold(`Could not be scored: ${count(records, "record")}`, body.join("\n\n"));
}

function gapMarkdown({ text, ids, more }: Gap): string {
  return `${markdownText(text)}: ${ids.map(markdownCode).join(", ")}${more}`;
}
