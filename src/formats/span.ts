import { z } from "zod";
import { json } from "./json.ts";

/** One step of a trace. */
export const span = z.strictObject({
  name: z.string().describe("Names the step."),
  type: z.string().optional().describe("Such as LLM, TOOL or RETRIEVER."),
  inputs: json.optional().describe("What the step was given."),
  outputs: json.optional().describe("What it gave."),
  start_ms: z.number().optional().describe("Milliseconds from the start of the trace."),
  end_ms: z.number().optional().describe("The same for its end."),
  error: z.string().nullish().describe("Why it failed."),
  parent: z
    .union([z.string(), z.number().int()])
    .nullish()
    .describe("Index or name of the parent span in the same list; absent for the root."),
});

/** One step of a trace, as read. */
export type Span = z.infer<typeof span>;

/** Tokens and money that a run of the app says it spent. */
export const usage = z.looseObject({
  input_tokens: z.number().nonnegative().optional().describe("Tokens read."),
  output_tokens: z.number().nonnegative().optional().describe("Tokens written."),
  usd: z.number().nonnegative().optional().describe("US dollars."),
});

/** What a run of the app says it spent. */
export type Usage = z.infer<typeof usage>;
