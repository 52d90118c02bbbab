import { z } from "zod";

/** First line of `draws/<id>.jsonl`: how the pairs below were drawn (statistics.md 0, rule 11). */
export const drawHead = z.strictObject({
  version: z.literal(1).describe("Version of the format; this assize knows 1."),
  metric: z.string().describe("The metric that it would settle."),
  kind: z.enum(["stratified", "random"]).describe("Drawn from what changed, or from all records."),
  seed: z.string().describe("What the lot hangs on."),
  strata: z
    .array(
      z.strictObject({
        name: z.string().describe("What the judge said of base and head."),
        N: z.number().int().nonnegative().describe("Pairs of this kind."),
        n: z.number().int().nonnegative().describe("Pairs drawn of them."),
      }),
    )
    .describe("The kinds of pairs."),
});

const traceIdText = z.string().regex(/^tr-[0-9a-f]{32}$/, "a trace id is tr- and 32 hex digits");

/** One drawn pair; `base` is null where there is no baseline. */
export const drawPair = z.strictObject({
  pair: z.string().describe("Names the pair."),
  stratum: z.string().describe("Its kind."),
  record_id: z.string().describe("Its record."),
  base: traceIdText.nullable().describe("The base's output."),
  head: traceIdText.describe("The head's output."),
});

/** A draw as written to `draws/<id>.jsonl`: pairs of outputs that people are asked about. */
export interface Draw {
  /** The file's name: a hash of the paired trace ids, metric, judge fingerprint and dataset version. */
  id: string;
  head: z.infer<typeof drawHead>;
  pairs: z.infer<typeof drawPair>[];
}
