import { z } from "zod";
import { json } from "./json.ts";

/** How a label came to be asked for; absent means `chosen`. Only drawn or random labels may estimate a rate. */
export const sampling = z.enum(["random", "draw", "informative", "chosen"]);

const flag = z.union([z.boolean(), z.string()]);

const line = z.strictObject({
  assessment_id: z.string().min(1).describe("Unique over all labels."),
  trace_id: z
    .string()
    .regex(/^tr-[0-9a-f]{32}$/, "a trace id is tr- and 32 hex digits")
    .describe("The output that it is about."),
  assessment_name: z.string().min(1).describe("Name of the schema, that is, of the question."),
  source: z
    .strictObject({
      source_type: z.literal("HUMAN").describe("Only people label."),
      source_id: z.string().min(1).describe("The labeler."),
    })
    .describe("Who says so."),
  create_time: z.iso.datetime({ offset: true }).describe("When it was given, with a time zone."),
  last_update_time: z.iso.datetime({ offset: true }).optional().describe("MLflow's; not read."),
  feedback: z
    .strictObject({
      value: json.describe("The answer, or abstain for somebody who can't tell."),
      error: json.optional().describe("MLflow's; not read."),
    })
    .optional()
    .describe("A word about this output."),
  expectation: z
    .strictObject({
      value: json.optional().describe("The value."),
      serialized_value: z
        .strictObject({
          serialization_format: z.string().describe("JSON_FORMAT."),
          value: z.string().describe("The value as a text."),
        })
        .optional()
        .describe("MLflow's other form of the value."),
    })
    .optional()
    .describe("What the output should have been."),
  rationale: z.string().nullish().describe("Why; judges learn from it."),
  span_id: z
    .string()
    .nullish()
    .describe("Path of the part it is about: lookup[0], of a document retrieve[0].outputs[2]."),
  span_name: z.string().nullish().describe("MLflow's; not read."),
  overrides: z.string().nullish().describe("Id of the earlier label that this one replaces."),
  valid: z.boolean().optional().describe("false: it does not count."),
  metadata: z
    .looseObject({
      schema_version: z
        .union([z.string().regex(/^\d+$/, "a schema version is a whole number"), z.number().int().positive()])
        .optional()
        .describe("Version of the question that was answered; absent: 1."),
      draw: z.string().optional().describe("Id of the draw that asked."),
      session: z.string().optional().describe("Name of the session that asked."),
      sampling: sampling.optional().describe("How the output came to be asked about; absent: chosen."),
      span_hash: z
        .string()
        .optional()
        .describe(
          "Hash of the part as it was labelled: a label on a step or document holds for that content.",
        ),
      blind: flag.optional().describe("Whether verdicts and other labels were hidden."),
      derived: flag.optional().describe("Whether it was made from other data; such labels are not people's."),
    })
    .optional()
    .describe("How the label came about; further keys are kept."),
});

/** A label says one thing: how this output is, or how it should have been. */
const ONE_WORD = { error: "a label has exactly one of: feedback, expectation" };

function hasOneWord({ feedback, expectation }: { feedback?: unknown; expectation?: unknown }): boolean {
  return (feedback === undefined) !== (expectation === undefined);
}

/**
 * One line of `labels/<schema>/<labeler>.jsonl`: an assessment in MLflow's shape with a human source.
 * Every key of MLflow's assessments is accepted, so labels go in and out of MLflow unchanged.
 */
export const labelLine = line.refine(hasOneWord, ONE_WORD);

/**
 * One line of `derived/<schema>/<scorer>.jsonl`: what an exact scorer says in people's stead. It may teach a judge where
 * that is asked for, and counts nowhere as a person's word.
 */
export const derivedLine = line
  .extend({
    source: z
      .strictObject({
        source_type: z.literal("CODE").describe("No person said so."),
        source_id: z.string().min(1).describe("The scorer."),
      })
      .describe("Which scorer says so."),
  })
  .refine(hasOneWord, ONE_WORD);

/** The schema version that a label answers; one that says none is as old as can be. */
export function labelVersion({ metadata }: Pick<Label, "metadata">): number {
  return Number(metadata?.schema_version ?? 1);
}

/** A label as read, with the line it stands on. */
export type Label = z.infer<typeof labelLine> & { at: { file: string; line: number } };

/** A derived label as read, with the line it stands on. */
export type DerivedLabel = z.infer<typeof derivedLine> & { at: { file: string; line: number } };

/** The value with which a labeler says "I can't tell": counted, never a verdict. */
export const ABSTAIN = "abstain";
