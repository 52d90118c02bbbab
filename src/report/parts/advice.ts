import { advice } from "../advice.ts";
import { markdownCode, markdownText } from "../escape.ts";
import type { Trial } from "../trial.ts";
import { list } from "./fold.ts";

/** What to do now, as a list; commands are set as code. */
export function advicePart(trial: Trial): string {
  const items = advice(trial);
  if (items.length === 0) return "";
  const lines = items.map(({ text, command }) =>
    command === null ? markdownText(text) : `${markdownText(text)} ${markdownCode(command)}`,
  );
  return `**What to do**\n\n${list(lines)}`;
}
