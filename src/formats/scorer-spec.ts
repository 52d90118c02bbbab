import { z } from "zod";
import { messageOf } from "../errors.ts";
import { parsePath } from "./path.ts";

const ROOTS = ["inputs", "outputs", "expectations", "tags", "spans", "usage", "duration_ms"];

/** A path into the trace and record: `outputs.a.b[0]`, `expectations.x`, `inputs.q`, `tags.topic`. */
const path = z.string().refine((text) => ROOTS.includes(String(parsePath(text)?.[0])), {
  error: `a path starts with ${ROOTS.slice(0, -1).join(", ")} or ${ROOTS.at(-1)}, such as outputs.answer or outputs.items[0]`,
});

const actual = path.default("outputs").describe("Path of what the app gave.");
const expected = path.describe("Path of what it should have given, such as expectations.answer.");
const ignoreCase = z.boolean().default(false).describe("Whether upper and lower case are the same.");
const words = z.union([path, z.array(z.string().min(1)).min(1)]);
const threshold = z
  .number()
  .min(0)
  .max(1)
  .optional()
  .describe("At least this is a pass, and the metric a pass rate; without it the metric is a mean.");
const empty = z.strictObject({});

/** The kinds of code scorers and their settings; `expected` is a path, or a literal for what is not a path. */
const scorerKinds = {
  exact_match: z
    .strictObject({
      actual,
      expected,
      ignore_case: ignoreCase,
      trim: z.boolean().default(false).describe("Whether white space at both ends is left out."),
    })
    .describe("Passes where the two are equal."),
  contains: z
    .strictObject({
      actual,
      expected: words
        .optional()
        .describe("A path to a text or a list of texts, or the list itself: all must occur."),
      all: words.optional().describe("The same as `expected`."),
      any: words.optional().describe("At least one must occur."),
      ignore_case: ignoreCase,
    })
    .describe("Passes where the text holds the words.")
    .refine(
      ({ expected, all, any }) => [expected, all, any].filter((given) => given !== undefined).length === 1,
      {
        error: "contains needs exactly one of expected, all, any",
      },
    ),
  regex: z
    .strictObject({
      actual,
      pattern: z.string().describe("A regular expression of JavaScript."),
      flags: z
        .string()
        .regex(/^[imsuv]*$/, "flags are some of i, m, s, u, v")
        .default("")
        .describe("Flags of the expression."),
    })
    .describe("Passes where the text matches.")
    .superRefine(({ pattern, flags }, context) => {
      const fault = patternFault(pattern, flags);
      if (fault) context.addIssue({ code: "custom", path: ["pattern"], message: fault });
    }),
  json_schema: z
    .strictObject({
      actual,
      schema: z.union([z.string(), z.record(z.string(), z.json())]).describe("The schema, or its file."),
    })
    .describe("Passes where the value keeps a JSON Schema."),
  number: z
    .strictObject({
      actual,
      expected,
      tolerance: z.number().nonnegative().default(0).describe("Largest difference that passes."),
    })
    .describe("Passes where two numbers are equal, or nearly so."),
  set_overlap: z
    .strictObject({
      actual,
      expected,
      measure: z.enum(["precision", "recall", "f1"]).default("f1").describe("What is measured."),
      at_least: threshold,
    })
    .describe("How far two lists hold the same items, in any order."),
  similarity: z
    .strictObject({
      actual,
      expected,
      measure: z.enum(["rouge_l", "bleu", "levenshtein"]).default("rouge_l").describe("What is measured."),
      at_least: threshold,
    })
    .describe("How alike two texts are by their words or letters."),
  tool_calls: z
    .strictObject({
      actual: path.default("spans").describe("Path of the spans, or of a list of calls."),
      expected: path
        .default("expectations.expected_tool_calls")
        .describe("Path of the calls it should make."),
      ordered: z.boolean().default(false).describe("Whether their order counts."),
      arguments: z.boolean().default(false).describe("Whether their arguments count."),
    })
    .describe("Passes where the app called the tools that it should."),
  latency: empty.describe("Mean time for a record, in milliseconds; its metric wants better: lower."),
  cost: empty.describe(
    "Mean cost of a record in US dollars, as the app's usage says; its metric wants better: lower.",
  ),
} as const;

/** The engine's own words against a pattern, null where it takes it. */
function patternFault(pattern: string, flags: string): string | null {
  try {
    new RegExp(pattern, flags);
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

/** Name of a code scorer's kind. */
export type ScorerKind = keyof typeof scorerKinds;

/** Settings of one kind, defaults filled in. */
export type SettingsOf<K extends ScorerKind> = z.infer<(typeof scorerKinds)[K]>;

const name = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_ -]*$/, "a name has letters, digits, spaces, - and _");
const sampleRate = z.number().gt(0).max(1);
const optionalKinds = Object.fromEntries(
  Object.entries(scorerKinds).map(([kind, schema]) => [kind, schema.optional()]),
) as { [K in ScorerKind]: z.ZodOptional<(typeof scorerKinds)[K]> }; // fromEntries forgets the keys

/** An entry of `scorers`: a judge by name, a code scorer of exactly one kind, or the user's own module. */
export const scorerSpec = z
  .strictObject({
    name: name.optional().describe("Name of the scorer and of its metric; a judge has its own."),
    judge: z.string().optional().describe("Name of a judge."),
    sample_rate: sampleRate
      .optional()
      .describe("Share of the pairs that a judge reads; a pair is read on both sides or on neither."),
    module: z
      .string()
      .regex(/^[^#]+#[^#]+$/, "a module is named as path#function, such as eval/scorers/tone.mjs#tone")
      .optional()
      .describe("An exported (trace, record) => boolean | number | { value, rationale }: path#function."),
    range: z
      .tuple([z.number(), z.number()])
      .optional()
      .describe("Bounds of a module's or a mean's values, used where a range is needed."),
    at_least: z.number().optional().describe("With a number from a module: at least this is a pass."),
    returns: z
      .enum(["boolean", "number"])
      .optional()
      .describe("What a module returns: boolean, or number where `range` or `at_least` is given."),
    ...optionalKinds,
  })
  .superRefine((spec, context) => {
    const bodies = ["judge", "module", ...Object.keys(scorerKinds)].filter((key) => key in spec);
    if (bodies.length !== 1) {
      const allowed = ["judge", "module", ...Object.keys(scorerKinds)].join(", ");
      const found = bodies.length === 0 ? "none" : bodies.join(" and ");
      const message = `a scorer needs exactly one of ${allowed}, found ${found}`;
      context.addIssue({ code: "custom", message });
    } else if (bodies[0] !== "judge" && !spec.name) {
      context.addIssue({ code: "custom", message: "a code scorer needs a name" });
    }
  });

/** An entry of `scorers` as read. */
export type ScorerSpec = z.infer<typeof scorerSpec>;
