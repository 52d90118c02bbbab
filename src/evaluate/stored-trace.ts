import { z } from "zod";
import { assessment } from "../formats/assessment.ts";
import { json } from "../formats/json.ts";
import { span, usage } from "../formats/span.ts";
import type { Trace } from "../formats/trace.ts";

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

/** A trace as a store or a run's evidence holds it; null where it is none. */
export function readStoredTrace(value: unknown): Trace | null {
  return trace.safeParse(value).data ?? null;
}
