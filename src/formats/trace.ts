import { z } from "zod";
import { type Assessment, assessment } from "./assessment.ts";
import { hashJson } from "./hash.ts";
import { type Json, json } from "./json.ts";
import { type Span, span, type Usage, usage } from "./span.ts";

/** One line of a trace file in the short form. */
export const traceLine = z
  .strictObject({
    trace_id: z
      .string()
      .min(1)
      .optional()
      .describe("Any id; kept as the source's where it is not the content's."),
    record_id: z
      .string()
      .min(1)
      .optional()
      .describe("The record it answers; by default the one with equal inputs."),
    inputs: json.optional().describe("What the app was asked; by default the record's inputs."),
    outputs: json.optional().describe("What the app answered."),
    error: z.string().optional().describe("Why the app gave no answer."),
    duration_ms: z.number().nonnegative().optional().describe("How long it took."),
    request_time: z.iso.datetime({ offset: true }).optional().describe("When the app answered."),
    usage: usage.optional().describe("What it spent."),
    session: z.string().optional().describe("Names the conversation that the trace is a turn of."),
    tags: z.record(z.string(), z.string()).optional().describe("Texts to find and slice by."),
    spans: z.array(span).optional().describe("The steps it took."),
    assessments: z.array(assessment).optional().describe("Judgements made elsewhere: data, never labels."),
    trace_metadata: z.record(z.string(), json).optional().describe("Anything else; kept as it is."),
  })
  .refine(
    ({ outputs, error }) => outputs === undefined || error === undefined,
    "a trace has outputs or an error, not both",
  );

/** Why an app gave no answer on a record. */
export type Silence = "app_error" | "app_timeout" | "no_output";

/** What the app gave: an answer, or silence with the reason and the last words of its log. */
export type AppOutcome =
  | { status: "answered"; outputs: Json }
  | { status: "silent"; reason: Silence; detail: string };

/** What a trace says beside its identity and what it was asked, whichever form it was written in. */
export interface TraceContent {
  record_id: string | null;
  outcome: AppOutcome;
  duration_ms: number | null;
  usage: Usage | null;
  session: string | null;
  tags: { [key: string]: string };
  spans: Span[];
  assessments: Assessment[];
  metadata: { [key: string]: Json };
  /** When the app answered (milliseconds since 1970), null for traces recorded elsewhere without a time. */
  at_ms: number | null;
}

/** One run of the app on a record. */
export interface Trace extends TraceContent {
  /** `tr-` and 32 hex digits over canonical `{inputs, outputs}`: a label sticks to what was said. */
  trace_id: string;
  /** Which run of the record this is, from 0. */
  sample: number;
  inputs: Json;
}

/** The content address of a trace; a silent run has the address of `outputs: null`. */
export function traceId(inputs: Json, outputs: Json): string {
  return `tr-${hashJson({ inputs, outputs }).slice(0, 32)}`;
}

/** What a trace answered, null where it was silent. */
export function outputsOf(trace: Trace): Json {
  return trace.outcome.status === "answered" ? trace.outcome.outputs : null;
}
