import { z } from "zod";
import { json } from "./json.ts";

const number = z.strictObject({
  min: z.number().optional().describe("Smallest value."),
  max: z.number().optional().describe("Largest value."),
  integer: z.boolean().default(false).describe("Whole numbers only."),
});

/** The vocabulary of a judge: what its verdicts may be. */
export const judgeValue = z.union([
  z.enum(["boolean", "text"]),
  z.strictObject({
    categories: z
      .array(z.union([z.string(), z.boolean(), z.number()]))
      .min(1)
      .describe("The words it may say."),
  }),
  z.strictObject({ number: number.describe("A number within bounds.") }),
]);

/** A judge's vocabulary as read. */
export type JudgeValue = z.infer<typeof judgeValue>;

/** A line of a judge's semantic memory. */
const guideline = z.strictObject({
  text: z.string().min(1).describe("The rule, in a sentence."),
  from: z.array(z.string()).default([]).describe("Ids of the traces whose labels taught it."),
});

/** How far a judge must be shown to agree with people before it may clear a change (statistics.md 0, rule 4). */
export const trustPolicy = z.strictObject({
  min_labels: z.number().int().nonnegative().default(30).describe("Labels below which it is not trusted."),
  min_j: z
    .number()
    .min(0)
    .max(1)
    .default(0.5)
    .describe("Lower bound of Youden's J: sensitivity + specificity - 1."),
  untrusted: z
    .enum(["limited", "advisory"])
    .default("limited")
    .describe("limited: blocks only a loss beyond the margin; advisory: never blocks."),
});

/** A judge's trust floor as read. */
export type TrustPolicy = z.infer<typeof trustPolicy>;

/** `judges/<name>/judge.yaml`: an LLM scorer as a reviewable file. */
export const judgeFile = z.strictObject({
  name: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "a name has letters, digits, - and _")
    .describe("Its name, by which `scorers` calls it."),
  labels: z
    .string()
    .optional()
    .describe("Schema whose labels this judge is measured on and aligned to; default: its own name."),
  builtin: z.string().optional().describe("A built-in judge whose instructions this one takes."),
  with: z
    .record(z.string(), json)
    .optional()
    .describe("Settings of the built-in, such as { guidelines: [...] }; alignment never edits them."),
  instructions: z
    .string()
    .min(1)
    .optional()
    .describe(
      "What to decide, naming {{ inputs }}, {{ outputs }}, {{ expectations }}, {{ trace }}, {{ span }} or {{ conversation }}.",
    ),
  spans: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Type of the steps that it judges one by one, such as RETRIEVER or TOOL, or document for each document that was looked up: its instructions then name {{ span }}.",
    ),
  value: judgeValue
    .optional()
    .describe("What its verdicts may be: boolean, text, { categories } or { number }."),
  pass_when: z
    .union([z.array(z.union([z.string(), z.boolean(), z.number()])).min(1), z.string()])
    .optional()
    .describe('Which verdicts pass: a list of values, or a comparison such as ">= 4".'),
  model: z
    .string()
    .regex(/^([a-z][a-z0-9_-]*:\/.+|recorded)$/, "a model is named provider:/model, or recorded")
    .optional()
    .describe("provider:/model, or recorded for verdicts that the traces carry; default: models.judge."),
  parameters: z
    .record(z.string(), json)
    .default({ temperature: 0 })
    .describe("Sent to the model as they are."),
  repeat: z
    .number()
    .int()
    .positive()
    .default(1)
    .describe("Odd number of reads of each output: majority, median for numbers."),
  guidelines: z
    .array(guideline)
    .default([])
    .describe("What people's labels taught it; alignment writes here."),
  examples: z
    .strictObject({
      file: z.string().min(1).default("examples.jsonl").describe("Beside this file."),
      retrieve: z.number().int().nonnegative().default(5).describe("Examples shown with each output."),
      min_similarity: z.number().min(0).max(1).default(0.2).describe("Less similar ones are not shown."),
    })
    .optional()
    .describe("Labelled outputs that the judge is shown."),
  trust: trustPolicy
    .prefault({})
    .describe("How far it must be shown to agree with people to clear a change."),
  align: z
    .strictObject({
      optimizer: z
        .string()
        .default("memalign")
        .describe("memalign, gepa, simba, or a module: path#function."),
      min_labels: z.number().int().positive().default(10).describe("Fewer labels are not learned from."),
      schedule_after: z.number().int().positive().default(10).describe("New labels that make alignment due."),
    })
    .prefault({})
    .describe("How it learns from labels."),
});

/** A judge's file as read. */
export type JudgeFile = z.infer<typeof judgeFile>;

/** One line of `examples.jsonl`: a labelled trace kept with its content, so a judge is a frozen artefact. */
export const judgeExample = z.strictObject({
  trace_id: z.string().describe("The output."),
  group: z.string().optional().describe("The record's group."),
  inputs: json.optional().describe("What was asked."),
  outputs: json.optional().describe("What the app answered."),
  expectations: json.optional().describe("What a good answer is."),
  value: json.describe("What people said."),
  rationale: z.string().optional().describe("Why."),
});

/** One example of a judge's episodic memory. */
export type JudgeExample = z.infer<typeof judgeExample>;

/** `proof.json`, the part the gate reads: the held-out confusion and the fingerprint it speaks of. */
export const judgeProof = z.looseObject({
  version: z.literal(1).describe("Version of the format; this assize knows 1."),
  fingerprint: z.string().describe("The judge that it speaks of."),
  unit: z
    .enum(["output", "step"])
    .optional()
    .describe(
      "What its labels are about: whole outputs (the default), or steps, which say nothing of outputs.",
    ),
  confusion: z
    .object({
      tp: z.number().int().nonnegative().describe("People pass, judge passes."),
      fp: z.number().int().nonnegative().describe("People fail, judge passes."),
      tn: z.number().int().nonnegative().describe("People fail, judge fails."),
      fn: z.number().int().nonnegative().describe("People pass, judge fails."),
    })
    .describe("Judge against people on labels it did not learn from."),
  design_effects: z
    .object({
      pass: z.number().min(1).describe("Of what people pass."),
      fail: z.number().min(1).describe("Of what people fail."),
    })
    .optional()
    .describe(
      "By how much labels of one group shrink the number of labels of a class; absent where each stands by itself.",
    ),
});

/** The held-out proof of a judge's last alignment. */
export type JudgeProof = z.infer<typeof judgeProof>;

/** A judge as loaded: its file, its memory, its proof, and the folder they stand in. */
export interface Judge {
  file: JudgeFile;
  examples: JudgeExample[];
  proof: JudgeProof | null;
  /** Folder, relative to the tree's root. */
  folder: string;
}

/** The question whose labels speak for a judge. */
export function labelName({ file }: Pick<Judge, "file">): string {
  return file.labels ?? file.name;
}
