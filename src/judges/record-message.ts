import type { Json } from "../formats/json.ts";
import type { JudgeExample } from "../formats/judge-file.ts";
import { elide } from "./elide.ts";
import { fenced } from "./fence.ts";
import { type PromptValue, valueText } from "./judge-content.ts";

/** Longest value of a retrieved example, in characters: examples illustrate, the record is what is judged. */
const MAX_EXAMPLE_CHARS = 8_000;

/** The changing part of a judge's prompt: examples that people judged, then the record, every value behind the mark. */
export function recordMessage(options: {
  values: readonly PromptValue[];
  examples: readonly JudgeExample[];
  mark: string;
}): string {
  const { values, examples, mark } = options;
  return [
    `The mark of this message is ${mark}.`,
    ...(examples.length > 0
      ? [EXAMPLES, ...examples.map((example, at) => exampleText(example, at + 1, mark))]
      : []),
    "# Record",
    ...values.map((value) => valueSection(value, mark)),
    "Judge the record by your instructions and reply with the JSON object.",
  ].join("\n\n");
}

/** What a judge is told once when its reply could not be read. */
export function reAsk(detail: string): string {
  return `That reply could not be used: ${detail}. Reply again with only the JSON object: {"rationale": "...", "verdict": ...}`;
}

const EXAMPLES =
  "# Examples\nAnswers that people have judged, the most similar first. Their verdicts show the standard.";

function exampleText(example: JudgeExample, position: number, mark: string): string {
  const { inputs, outputs, expectations, value, rationale } = example;
  const parts: [string, Json | undefined][] = [
    ["inputs", inputs],
    ["outputs", outputs],
    ["expectations", expectations],
    ["people's reason", rationale],
    ["people's verdict", value],
  ];
  const present = parts.flatMap(([name, part]) =>
    part === undefined ? [] : [valueSection({ name, text: elide(valueText(part), MAX_EXAMPLE_CHARS) }, mark)],
  );
  return [`## Example ${position}`, ...present].join("\n\n");
}

function valueSection({ name, text }: PromptValue, mark: string): string {
  return `### ${name}\n${text === null ? "(not given)" : fenced(text, mark)}`;
}
