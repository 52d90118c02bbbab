import { z } from "zod";
import { appSpec } from "./app-spec.ts";
import { duration } from "./duration.ts";
import { scorerSpec } from "./scorer-spec.ts";

/** An entry of `gate.metrics`: what must hold for one scorer, or for a part of its records. */
export const metricSpec = z.strictObject({
  /** Default: the metric's own name. */
  scorer: z.string().optional(),
  /** Only records whose tag has this value, e.g. `{ tags.topic: billing }`. */
  where: z
    .record(z.string().regex(/^tags\./, "where names a tag, such as tags.topic"), z.string())
    .optional(),
  better: z.enum(["higher", "lower"]).default("higher"),
  /** The loss you would not ship: a share for pass rates (0.05 = 5 points), the scorer's own unit for means. */
  max_drop: z.number().positive().optional(),
  /** The same where lower is better. */
  max_rise: z.number().positive().optional(),
  /** A floor for the head alone. */
  min: z.number().optional(),
  /** Tags to show slices by; slices inform, they never block. */
  slices: z.array(z.string().regex(/^tags\./, "slices name tags, such as tags.topic")).default([]),
});

/** An entry of `gate.metrics` as read. */
export type MetricSpec = z.infer<typeof metricSpec>;

const adjudication = z.strictObject({
  pairs: z.number().int().min(10).max(2000).default(60),
  kind: z.enum(["stratified", "random"]).default("stratified"),
  /** Total pairs after a planned second look. */
  top_up: z.number().int().min(20).max(4000).optional(),
});

/** `gate:`, the policy. On a pull request the base's decides. */
export const gatePolicy = z.strictObject({
  /** false: report "would fail", end green. */
  enforce: z.boolean().default(true),
  /** One-sided; shown ranges are two-sided 2 x confidence - 1. */
  confidence: z.number().min(0.8).max(0.999).default(0.95),
  /** What statistical doubt does. */
  inconclusive: z.enum(["pass", "fail"]).default("pass"),
  /** What missing data does: no baseline, too much unscored, no secrets. */
  missing: z.enum(["pass", "fail"]).default("fail"),
  max_unscored: z.number().min(0).max(1).default(0.05),
  /** What a judge alone must show to fail a change. */
  judge_only_fail: z.enum(["beyond_margin", "any_loss"]).default("beyond_margin"),
  /** May the author's own labels settle the author's own pull request? */
  allow_self: z.boolean().default(false),
  metrics: z.record(z.string(), metricSpec).default({}),
  adjudication: adjudication.prefault({}),
});

/** The policy as read. */
export type GatePolicy = z.infer<typeof gatePolicy>;

const baseline = z.union([
  z.literal("none"),
  z.strictObject({
    from: z.array(z.enum(["cache", "rerun"])).default(["cache", "rerun"]),
    max_age: duration.prefault("7d"),
    file: z.string().optional(),
  }),
]);

/** Where the base's outputs come from, as read. */
export type BaselineSpec = z.infer<typeof baseline>;

const price = z.strictObject({ input: z.number().nonnegative(), output: z.number().nonnegative() });

const models = z.strictObject({
  judge: z.string().optional(),
  reflection: z.string().optional(),
  embedding: z.string().default("lexical"),
  concurrency: z.number().int().positive().max(1024).default(16),
  /** US dollars per million tokens. */
  prices: z.record(z.string(), price).default({}),
});

/** Models and their prices, as read. */
export type ModelsSpec = z.infer<typeof models>;

/** `assize.yaml`, every key; unknown ones are errors. */
export const configFile = z.strictObject({
  version: z.literal(1),
  /** Names comment and check, so several configurations live in one repository. Default: the app's folder. */
  name: z.string().min(1).max(60).optional(),
  datasets: z.array(z.string()).min(1).default(["datasets/*.jsonl"]),
  app: appSpec,
  scorers: z.array(scorerSpec).min(1),
  judges: z.array(z.string()).default(["judges/*"]),
  gate: gatePolicy.prefault({}),
  baseline: baseline.prefault({}),
  budget: z
    .strictObject({ usd: z.number().positive().optional(), requests: z.number().int().positive().optional() })
    .prefault({}),
  models: models.prefault({}),
  /** Whose labels count; empty: anyone's. */
  labelers: z
    .record(z.string(), z.strictObject({ submitted_by: z.array(z.string()).default([]) }))
    .default({}),
  report: z
    .strictObject({
      comment: z.enum(["always", "on-change", "on-failure", "never"]).default("on-change"),
      check: z.boolean().default(true),
      examples: z.number().int().nonnegative().max(50).default(5),
      outputs: z.enum(["shown", "redacted"]).default("shown"),
    })
    .prefault({}),
  align: z
    .strictObject({
      conflict: z.enum(["majority", "unanimous", "all"]).default("majority"),
      min_label_agreement: z.number().min(-1).max(1).default(0.4),
    })
    .prefault({}),
  labels: z.strictObject({ redact: z.array(z.string()).default([]) }).prefault({}),
});

/** `assize.yaml` as read, defaults filled in. */
export type Config = z.infer<typeof configFile>;
