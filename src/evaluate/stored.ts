import { z } from "zod";
import { assessment } from "../formats/assessment.ts";
import { json } from "../formats/json.ts";
import { span, usage } from "../formats/span.ts";
import type { Trace } from "../formats/trace.ts";
import { UNSCORED_REASONS, type Verdict } from "../formats/verdict.ts";

const call = z.object({
  model: z.string(),
  input_tokens: z.number(),
  output_tokens: z.number(),
  usd: z.number().nullable(),
  latency_ms: z.number(),
  attempts: z.number(),
  probability: z.number().nullable(),
  parameters: z.record(z.string(), json).optional(),
});

const verdict = z.discriminatedUnion("status", [
  z.object({
    status: z.literal("scored"),
    value: json,
    pass: z.boolean().nullable(),
    number: z.number().nullable(),
    rationale: z.string(),
    call: call.optional(),
  }),
  z.object({
    status: z.literal("unscored"),
    reason: z.enum(UNSCORED_REASONS),
    detail: z.string(),
    call: call.optional(),
  }),
]);

const outcome = z.discriminatedUnion("status", [
  z.object({ status: z.literal("answered"), outputs: json }),
  z.object({
    status: z.literal("silent"),
    reason: z.enum(["app_error", "app_timeout", "no_output"]),
    detail: z.string(),
  }),
]);

const trace = z.object({
  trace_id: z.string().regex(/^tr-[0-9a-f]{32}$/),
  record_id: z.string().nullable(),
  sample: z.number().int().nonnegative(),
  inputs: json,
  outcome,
  duration_ms: z.number().nullable(),
  usage: usage.nullable(),
  session: z.string().nullable(),
  tags: z.record(z.string(), z.string()),
  spans: z.array(span),
  assessments: z.array(assessment),
  metadata: z.record(z.string(), json),
  at_ms: z.number().nullable(),
});

/** A verdict as a store or a run's evidence holds it; null where it is none. Stores travel, so they are a door. */
export function readStoredVerdict(value: unknown): Verdict | null {
  return verdict.safeParse(value).data ?? null;
}

/** A trace as a store or a run's evidence holds it; null where it is none. */
export function readStoredTrace(value: unknown): Trace | null {
  return trace.safeParse(value).data ?? null;
}
