import { z } from "zod";
import { json } from "./json.ts";

/** How a label came to be asked for; absent means `chosen`. Only drawn or random labels may estimate a rate. */
export const sampling = z.enum(["random", "draw", "informative", "chosen"]);

/**
 * One line of `labels/<schema>/<labeler>.jsonl`: an assessment in MLflow's shape with a human source.
 * Every key of MLflow's assessments is accepted, so labels go in and out of MLflow unchanged.
 */
export const labelLine = z
  .strictObject({
    assessment_id: z.string().min(1),
    trace_id: z.string().regex(/^tr-[0-9a-f]{32}$/, "a trace id is tr- and 32 hex digits"),
    assessment_name: z.string().min(1),
    source: z.strictObject({ source_type: z.literal("HUMAN"), source_id: z.string().min(1) }),
    create_time: z.iso.datetime({ offset: true }),
    last_update_time: z.iso.datetime({ offset: true }).optional(),
    feedback: z.strictObject({ value: json, error: json.optional() }).optional(),
    expectation: z
      .strictObject({
        value: json.optional(),
        serialized_value: z.strictObject({ serialization_format: z.string(), value: z.string() }).optional(),
      })
      .optional(),
    rationale: z.string().nullish(),
    span_id: z.string().nullish(),
    span_name: z.string().nullish(),
    overrides: z.string().nullish(),
    valid: z.boolean().optional(),
    metadata: z
      .looseObject({
        schema_version: z
          .union([
            z.string().regex(/^\d+$/, "a schema version is a whole number"),
            z.number().int().positive(),
          ])
          .optional(),
        draw: z.string().optional(),
        session: z.string().optional(),
        sampling: sampling.optional(),
        blind: z.union([z.boolean(), z.string()]).optional(),
        derived: z.union([z.boolean(), z.string()]).optional(),
      })
      .optional(),
  })
  .refine(({ feedback, expectation }) => (feedback === undefined) !== (expectation === undefined), {
    error: "a label has exactly one of: feedback, expectation",
  });

/** The schema version that a label answers; one that says none is as old as can be. */
export function labelVersion({ metadata }: Pick<Label, "metadata">): number {
  return Number(metadata?.schema_version ?? 1);
}

/** A label as read, with the line it stands on. */
export type Label = z.infer<typeof labelLine> & { at: { file: string; line: number } };

/** The value with which a labeler says "I can't tell": counted, never a verdict. */
export const ABSTAIN = "abstain";
