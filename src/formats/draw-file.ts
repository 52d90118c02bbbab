import { z } from "zod";

/** First line of `draws/<id>.jsonl`: how the pairs below were drawn (statistics.md 0, rule 11). */
export const drawHead = z.strictObject({
  version: z.literal(1),
  metric: z.string(),
  kind: z.enum(["stratified", "random"]),
  seed: z.string(),
  strata: z.array(
    z.strictObject({
      name: z.string(),
      N: z.number().int().nonnegative(),
      n: z.number().int().nonnegative(),
    }),
  ),
});

const traceIdText = z.string().regex(/^tr-[0-9a-f]{32}$/, "a trace id is tr- and 32 hex digits");

/** One drawn pair; `base` is null where there is no baseline. */
export const drawPair = z.strictObject({
  pair: z.string(),
  stratum: z.string(),
  record_id: z.string(),
  base: traceIdText.nullable(),
  head: traceIdText,
});

/** A draw as written to `draws/<id>.jsonl`: pairs of outputs that people are asked about. */
export interface Draw {
  /** The file's name: a hash of the paired trace ids, metric, judge fingerprint and dataset version. */
  id: string;
  head: z.infer<typeof drawHead>;
  pairs: z.infer<typeof drawPair>[];
}
