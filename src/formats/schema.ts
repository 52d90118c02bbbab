import { z } from "zod";

const input = z.union([
  z.strictObject({
    pass_fail: z
      .strictObject({
        positive: z.string().default("pass").describe("The button for true."),
        negative: z.string().default("fail").describe("The button for false."),
      })
      .describe("Two buttons: true or false."),
  }),
  z.strictObject({
    categorical: z
      .strictObject({
        options: z
          .array(z.string().min(1))
          .min(1)
          .refine((options) => new Set(options).size === options.length, "an option stands twice")
          .describe("The answers to choose from."),
        multiple: z.boolean().default(false).describe("Whether several may be chosen."),
      })
      .describe("One of several answers."),
  }),
  z.strictObject({
    numeric: z
      .strictObject({
        min: z.number().describe("Smallest."),
        max: z.number().describe("Largest."),
        integer: z.boolean().default(false).describe("Whole numbers only."),
      })
      .refine(({ min, max }) => min < max, "min is not below max")
      .describe("A number."),
  }),
  z.strictObject({
    text: z
      .strictObject({ max_length: z.number().int().positive().default(2000).describe("Characters.") })
      .describe("A text."),
  }),
  z.strictObject({
    text_list: z
      .strictObject({
        max_count: z.number().int().positive().default(10).describe("Texts."),
        max_length_each: z.number().int().positive().default(500).describe("Characters of each."),
      })
      .describe("Several texts."),
  }),
]);

/** A labelling schema, `schemas/<name>.yaml`: one question put to labelers. */
export const labelSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "a name has letters, digits, - and _")
    .describe("Names the question and its labels."),
  version: z
    .number()
    .int()
    .positive()
    .default(1)
    .describe("Raised by hand when the meaning changes: labels below it are stale."),
  type: z
    .enum(["feedback", "expectation"])
    .default("feedback")
    .describe("feedback: about this output; expectation: what the output should have been."),
  about: z
    .string()
    .regex(
      /^(answer|document|[A-Z][A-Z0-9_]*)$/,
      "a question is about answer, document, or steps of a type in capitals, such as TOOL or RETRIEVER",
    )
    .default("answer")
    .describe(
      "What is judged: answer (the whole of it), each document that it looked up, or each step of a type, such as TOOL or RETRIEVER.",
    ),
  title: z.string().min(1).describe("The question."),
  instruction: z.string().optional().describe("How to decide."),
  input: input.describe("How it is answered: pass_fail, categorical, numeric, text or text_list."),
  enable_comment: z.boolean().default(true).describe("Whether a reason may be written."),
  reason_for: z
    .array(z.union([z.string(), z.boolean()]))
    .default([])
    .describe('Answers that ask "what is wrong?".'),
  show_expectation: z.boolean().default(false).describe("Whether the record's expectations are shown."),
});

/** A labelling schema as read. */
export type LabelSchema = z.infer<typeof labelSchema>;
