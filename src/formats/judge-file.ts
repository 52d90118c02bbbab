import { z } from "zod";
import { json } from "./json.ts";

const number = z.strictObject({
  min: z.number().optional(),
  max: z.number().optional(),
  integer: z.boolean().default(false),
});

/** The vocabulary of a judge: what its verdicts may be. */
export const judgeValue = z.union([
  z.enum(["boolean", "text"]),
  z.strictObject({ categories: z.array(z.union([z.string(), z.boolean(), z.number()])).min(1) }),
  z.strictObject({ number }),
]);

/** A judge's vocabulary as read. */
export type JudgeValue = z.infer<typeof judgeValue>;

/** A line of a judge's semantic memory. */
export const guideline = z.strictObject({ text: z.string().min(1), from: z.array(z.string()).default([]) });

/** How far a judge must be shown to agree with people before it may clear a change (statistics.md 0, rule 4). */
export const trustPolicy = z.strictObject({
  min_labels: z.number().int().nonnegative().default(30),
  min_j: z.number().min(0).max(1).default(0.5),
  untrusted: z.enum(["limited", "advisory"]).default("limited"),
});

/** A judge's trust floor as read. */
export type TrustPolicy = z.infer<typeof trustPolicy>;

/** `judges/<name>/judge.yaml`: an LLM scorer as a reviewable file. */
export const judgeFile = z.strictObject({
  name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "letters, digits, - and _"),
  /** Whose labels this judge is measured on and aligned to; default: its own name. */
  labels: z.string().optional(),
  /** A built-in judge whose instructions this one takes. */
  builtin: z.string().optional(),
  /** Settings of the built-in, e.g. `{ guidelines: [...] }`; alignment never edits them. */
  with: z.record(z.string(), json).optional(),
  instructions: z.string().min(1).optional(),
  value: judgeValue.optional(),
  /** Which verdicts pass: a list of values, or a comparison such as ">= 4". */
  pass_when: z.union([z.array(z.union([z.string(), z.boolean(), z.number()])).min(1), z.string()]).optional(),
  /** `provider:/model`, or `recorded` for verdicts the traces already carry; default: models.judge. */
  model: z.string().optional(),
  parameters: z.record(z.string(), json).default({ temperature: 0 }),
  /** Odd number of reads of each output: majority, median for numbers. */
  repeat: z.number().int().positive().default(1),
  guidelines: z.array(guideline).default([]),
  examples: z
    .strictObject({
      file: z.string().default("examples.jsonl"),
      retrieve: z.number().int().nonnegative().default(5),
      min_similarity: z.number().min(0).max(1).default(0.2),
    })
    .optional(),
  trust: trustPolicy.prefault({}),
  align: z
    .strictObject({
      optimizer: z.string().default("memalign"),
      min_labels: z.number().int().positive().default(10),
      schedule_after: z.number().int().positive().default(10),
    })
    .prefault({}),
});

/** A judge's file as read. */
export type JudgeFile = z.infer<typeof judgeFile>;

/** One line of `examples.jsonl`: a labelled trace kept with its content, so a judge is a frozen artefact. */
export const judgeExample = z.strictObject({
  trace_id: z.string(),
  group: z.string().optional(),
  inputs: json.optional(),
  outputs: json.optional(),
  expectations: json.optional(),
  value: json,
  rationale: z.string().optional(),
});

/** One example of a judge's episodic memory. */
export type JudgeExample = z.infer<typeof judgeExample>;

/** `proof.json`, the part the gate reads: the held-out confusion and the fingerprint it speaks of. */
export const judgeProof = z.looseObject({
  version: z.literal(1),
  fingerprint: z.string(),
  confusion: z.object({
    tp: z.number().int().nonnegative(),
    fp: z.number().int().nonnegative(),
    tn: z.number().int().nonnegative(),
    fn: z.number().int().nonnegative(),
  }),
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
