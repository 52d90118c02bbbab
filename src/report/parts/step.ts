import { markdownCode, markdownText } from "../escape.ts";
import type { Step } from "../step.ts";

/** A step as a line of Markdown; its command is set as code. */
export function stepMarkdown({ text, command }: Step): string {
  return command === null ? markdownText(text) : `${markdownText(text)} ${markdownCode(command)}`;
}
