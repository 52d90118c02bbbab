import type { Files } from "./run.ts";

/** Without labels the judge is not measured: 80 calls fewer where nothing is said of it. */
export const UNLABELLED: Files = { "eval/labels": null, "eval/traces": null };

/** The first so many questions, labels and labelled outputs of the judged desk: each is a call to a model. */
export function fewer({ questions, labels = 0 }: { questions: number; labels?: number }): Files {
  const labelled: Files = {
    "eval/labels/helpful/mia.jsonl": first(labels),
    "eval/traces/orders.jsonl": first(labels),
  };
  return {
    "eval/datasets/questions.jsonl": first(questions),
    ...(labels === 0 ? UNLABELLED : labelled),
  };
}

function first(count: number): (text: string) => string {
  return (text) => `${text.split("\n").slice(0, count).join("\n")}\n`;
}
