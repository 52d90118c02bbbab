import { z } from "zod";
import { appSpec } from "./app-spec.ts";
import { duration } from "./duration.ts";
import { LABELER_ID, LABELER_WORDS } from "./labeler.ts";
import { metricSpec } from "./metric-spec.ts";
import { scorerSpec } from "./scorer-spec.ts";

/** Share that may stay without a value where nobody says otherwise: of a gate's records, and of the calls that an alignment rests on. */
export const MOST_UNSCORED = 0.05;

const adjudication = z
  .strictObject({
    pairs: z.number().int().min(10).max(2000).default(60).describe("Pairs of outputs to draw for people."),
    kind: z
      .enum(["stratified", "random"])
      .default("stratified")
      .describe("random: over all records, for a floor of a judge."),
    top_up: z
      .number()
      .int()
      .min(20)
      .max(4000)
      .optional()
      .describe("Total pairs after a planned second look."),
  })
  .refine(({ pairs, top_up }) => top_up === undefined || top_up > pairs, {
    error: "top_up is the total after the second look: more than pairs",
  });

/** `gate:`, the policy. On a pull request the base's decides. */
export const gatePolicy = z.strictObject({
  enforce: z.boolean().default(true).describe('false: report "would fail", end green.'),
  confidence: z
    .number()
    .min(0.8)
    .max(0.999)
    .default(0.95)
    .describe("One-sided; shown ranges are two-sided 2 x confidence - 1."),
  inconclusive: z.enum(["pass", "fail"]).default("pass").describe("What statistical doubt does."),
  missing: z
    .enum(["pass", "fail"])
    .default("fail")
    .describe("What missing data does: no baseline, too much unscored, no secrets."),
  max_unscored: z
    .number()
    .min(0)
    .max(1)
    .default(MOST_UNSCORED)
    .describe("Share of records that may stay without a value."),
  judge_only_fail: z
    .enum(["beyond_margin", "any_loss"])
    .default("beyond_margin")
    .describe("What a judge alone must show to fail a change."),
  allow_self: z
    .boolean()
    .default(false)
    .describe("May the author's own labels settle the author's own pull request?"),
  metrics: z
    .record(z.string(), metricSpec)
    .default({})
    .describe("What must hold, by metric. {} on a pass rate means { max_drop: 0.05 }; min alone is a floor."),
  adjudication: adjudication.prefault({}).describe("The draw that people settle a doubt with."),
});

/** The policy as read. */
export type GatePolicy = z.infer<typeof gatePolicy>;

const baseline = z.union([
  z.literal("none"),
  z.strictObject({
    from: z
      .array(z.enum(["cache", "rerun"]))
      .min(1)
      .default(["cache", "rerun"])
      .describe("Where the base's outputs come from, in this order."),
    max_age: duration.prefault("7d").describe("Older outputs are run again, both sides in one go."),
    file: z.string().min(1).optional().describe("A file of recorded traces instead."),
  }),
]);

const price = z.strictObject({
  input: z.number().nonnegative().describe("For tokens that are read."),
  output: z.number().nonnegative().describe("For tokens that are written."),
});

const modelName = z
  .string()
  .regex(/^[a-z][a-z0-9_-]*:\/./, "a model is named provider:/model, such as openai:/gpt-6-luna");

type Prices = { [model: string]: z.infer<typeof price> };

/** The embedded stand-in runs on the user's own machine. */
const FREE: Prices = { "offline:/standin": { input: 0, output: 0 } };

const models = z.strictObject({
  judge: modelName.optional().describe("Model of judges that name none: provider:/model."),
  reflection: modelName.optional().describe("Model that writes guidelines when judges are aligned."),
  embedding: z.string().default("lexical").describe("lexical (local) or provider:/model."),
  concurrency: z.number().int().positive().max(1024).default(16).describe("Calls in flight at once."),
  prices: z
    .record(z.string(), price)
    .default({})
    .describe("US dollars per million tokens, by provider:/model.")
    .transform((prices): Prices => ({ ...FREE, ...prices })),
});

/** Models and their prices, as read. */
export type ModelsSpec = z.infer<typeof models>;

/** `assize.yaml`, every key; unknown ones are errors. */
export const configFile = z.strictObject({
  version: z.literal(1).describe("Version of the format; this assize knows 1."),
  name: z
    .string()
    .min(1)
    .max(60)
    .optional()
    .describe(
      "Names comment and check, so several configurations live in one repository; default: the name of the app's folder, or `app` where that is the whole repository.",
    ),
  datasets: z
    .array(z.string().min(1))
    .min(1)
    .default(["datasets/*.jsonl"])
    .describe("Files of records (globs), relative to this file."),
  app: appSpec.describe("How the outputs come about."),
  scorers: z.array(scorerSpec).min(1).describe("What looks at the outputs."),
  judges: z
    .array(z.string().min(1))
    .default(["judges/*"])
    .describe("Folders of judges (globs), relative to this file."),
  gate: gatePolicy.prefault({}).describe("What must hold. On a pull request the base's decides."),
  baseline: baseline.prefault({}).describe("Where the base's outputs come from, or none."),
  budget: z
    .strictObject({
      usd: z
        .number()
        .positive()
        .optional()
        .describe("US dollars for models in one run; needs models.prices."),
      requests: z.number().int().positive().optional().describe("Calls of models in one run."),
    })
    .prefault({})
    .describe("At the cap the run stops asking and decides on what it has."),
  models: models.prefault({}).describe("Which models judge, and what they cost."),
  labelers: z
    .record(
      z.string().regex(LABELER_ID, LABELER_WORDS),
      z.strictObject({
        submitted_by: z
          .array(z.string())
          .default([])
          .describe("Logins that may submit this labeler's labels."),
      }),
    )
    .default({})
    .describe("Whose labels count; empty: anyone's."),
  report: z
    .strictObject({
      comment: z
        .enum(["always", "on-change", "on-failure", "never"])
        .default("on-change")
        .describe("When a comment is created; an existing one is always updated."),
      check: z.boolean().default(true).describe("Whether a check run is published."),
      examples: z.number().int().nonnegative().max(50).default(5).describe("Flips shown in full."),
      outputs: z.enum(["shown", "redacted"]).default("shown").describe("Whether outputs may be published."),
    })
    .prefault({})
    .describe("What is published."),
  align: z
    .strictObject({
      conflict: z
        .enum(["majority", "unanimous", "all"])
        .default("majority")
        .describe("Which of several labels of one trace is learned from."),
      min_label_agreement: z
        .number()
        .min(-1)
        .max(1)
        .default(0.4)
        .describe("Agreement between people below which alignment stops."),
      derived: z
        .boolean()
        .default(false)
        .describe(
          "Whether labels that exact scorers gave teach too, where no person answered; they prove nothing.",
        ),
    })
    .prefault({})
    .describe("How judges are aligned."),
  labels: z
    .strictObject({
      redact: z
        .array(z.string())
        .default([])
        .describe("Paths left out of traces kept with labels: inputs.customer."),
    })
    .prefault({})
    .describe("How labels are kept."),
});

/** `assize.yaml` as read, defaults filled in. */
export type Config = z.infer<typeof configFile>;
