import { z } from "zod";
import { json } from "./json.ts";

/** Who or what gave an assessment. `AI_JUDGE` is MLflow's older name for `LLM_JUDGE` and is read as such. */
const assessmentSource = z.object({
  source_type: z.enum(["HUMAN", "LLM_JUDGE", "AI_JUDGE", "CODE", "SOURCE_TYPE_UNSPECIFIED"]),
  source_id: z.string().min(1),
});

const feedback = z.object({
  value: json.optional(),
  error: z
    .object({
      error_code: z.string(),
      error_message: z.string().optional(),
      stack_trace: z.string().optional(),
    })
    .nullish(),
});

const expectation = z.object({
  value: json.optional(),
  serialized_value: z.object({ serialization_format: z.string(), value: z.string() }).optional(),
});

/** One assessment in MLflow's JSON shape, tolerant of keys that machines add: what trace files carry. */
export const assessment = z.looseObject({
  assessment_id: z.string().min(1).optional(),
  assessment_name: z.string().min(1),
  trace_id: z.string().optional(),
  span_id: z.string().nullish(),
  source: assessmentSource.optional(),
  create_time: z.string().optional(),
  last_update_time: z.string().optional(),
  feedback: feedback.optional(),
  expectation: expectation.optional(),
  rationale: z.string().nullish(),
  metadata: z.record(z.string(), z.string()).nullish(),
  overrides: z.string().nullish(),
  valid: z.boolean().optional(),
});

/** One assessment as read. */
export type Assessment = z.infer<typeof assessment>;
