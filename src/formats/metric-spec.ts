import { z } from "zod";

/** An entry of `gate.metrics`: what must hold for one scorer, or for a part of its records. */
export const metricSpec = z.strictObject({
  scorer: z.string().optional().describe("The scorer it is about; default: the metric's own name."),
  where: z
    .record(z.string().regex(/^tags\../, "where names a tag, such as tags.topic"), z.string())
    .optional()
    .describe("Only records whose tag has this value, such as { tags.topic: billing }."),
  better: z.enum(["higher", "lower"]).default("higher").describe("Which way is an improvement."),
  max_drop: z
    .number()
    .positive()
    .optional()
    .describe(
      "The loss you would not ship: a share for pass rates (0.05 = 5 points), the scorer's unit for means.",
    ),
  max_rise: z.number().positive().optional().describe("The same where lower is better."),
  min: z.number().optional().describe("A floor for the head alone."),
  slices: z
    .array(z.string().regex(/^tags\../, "slices name tags, such as tags.topic"))
    .default([])
    .describe("Tags to show slices by; slices inform, they never block."),
});

/** An entry of `gate.metrics` as read. */
export type MetricSpec = z.infer<typeof metricSpec>;
