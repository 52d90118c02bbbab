import type { LabelSchema } from "./schema.ts";

const common: Omit<LabelSchema, "name" | "title" | "input"> = {
  version: 1,
  type: "expectation",
  about: "answer",
  enable_comment: true,
  reason_for: [],
  show_expectation: false,
};

/** Questions that need no file: MLflow's expectations. A file of the same name in `schemas/` takes their place. */
export const BUILTIN_SCHEMAS: readonly LabelSchema[] = [
  {
    ...common,
    name: "expected_facts",
    title: "Which facts must a good answer state?",
    input: { text_list: { max_count: 10, max_length_each: 500 } },
  },
  {
    ...common,
    name: "expected_response",
    title: "What would a good answer be?",
    input: { text: { max_length: 5000 } },
  },
  {
    ...common,
    name: "guidelines",
    title: "Which rules must a good answer follow?",
    input: { text_list: { max_count: 10, max_length_each: 500 } },
  },
];
