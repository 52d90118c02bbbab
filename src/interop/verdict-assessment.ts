import { z } from "zod";
import { sha256 } from "../formats/hash.ts";
import { type Json, type JsonObject, json } from "../formats/json.ts";

/** One line of what `assize gate --verdicts` writes, as far as an export needs it. */
export const recordedVerdict = z.looseObject({
  trace_id: z.string().min(1),
  scorer: z.string().min(1),
  status: z.enum(["scored", "unscored"]),
  value: json.optional(),
  rationale: z.string().nullish(),
  reason: z.string().nullish(),
  model: z.string().nullish(),
});

/** A verdict that a run recorded. */
export type RecordedVerdict = z.infer<typeof recordedVerdict>;

/** A verdict as an assessment of MLflow: of a model where one was asked, else of code; unscored is an error, never a value. */
export function verdictAssessment(verdict: RecordedVerdict, traceId: string): JsonObject {
  const { scorer, status, value, rationale, reason, model } = verdict;
  const error = { error_code: reason ?? "unscored", error_message: rationale ?? reason ?? "unscored" };
  const feedback: JsonObject = status === "scored" ? { value: value ?? null } : { value: null, error };
  return {
    assessment_id: `a-${sha256(JSON.stringify([traceId, scorer, model ?? null])).slice(0, 32)}`,
    assessment_name: scorer.replaceAll(".", "_"),
    trace_id: traceId,
    source: sourceOf({ scorer, model: model ?? null }),
    feedback,
    ...(rationale && { rationale }),
    valid: true,
  };
}

function sourceOf({ scorer, model }: { scorer: string; model: string | null }): { [key: string]: Json } {
  return model === null
    ? { source_type: "CODE", source_id: scorer }
    : { source_type: "LLM_JUDGE", source_id: model };
}
