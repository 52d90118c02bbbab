import { z } from "zod";
import { json } from "./json.ts";

/** One step of a trace. */
export const span = z.strictObject({
  name: z.string(),
  type: z.string().optional(),
  inputs: json.optional(),
  outputs: json.optional(),
  start_ms: z.number().optional(),
  end_ms: z.number().optional(),
  error: z.string().nullish(),
  /** Index or name of the parent span in the same list; absent for the root. */
  parent: z.union([z.string(), z.number().int()]).nullish(),
});

/** One step of a trace, as read. */
export type Span = z.infer<typeof span>;

/** Tokens and money that a run of the app says it spent. */
export const usage = z.looseObject({
  input_tokens: z.number().nonnegative().optional(),
  output_tokens: z.number().nonnegative().optional(),
  usd: z.number().nonnegative().optional(),
});

/** What a run of the app says it spent. */
export type Usage = z.infer<typeof usage>;
