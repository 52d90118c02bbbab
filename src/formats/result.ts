import { z } from "zod";
import { UNSCORED_REASONS } from "./verdict.ts";

const outcome = z.enum(["pass", "fail", "inconclusive"]);

/** Why, for each answer; a closed list. */
export const RESULT_REASONS = [
  ...["unchanged", "too_few_changes", "no_loss_beyond_margin", "small_loss", "first_run", "report_only"],
  ...["loss", "loss_beyond_margin", "floor", "must", "judge_worse"],
  ...["too_close", "judge_only", "untrusted", "draw_incomplete", "too_few_records", "multiplicity"],
  ...["no_baseline", "unscored", "no_secrets", "judge_differs"],
] as const;

const reason = z.enum(RESULT_REASONS);
const count = z.number().int().nonnegative();
const interval = z.object({ estimate: z.number(), low: z.number(), high: z.number() });

const metric = z.object({
  name: z.string(),
  scorer: z.string(),
  kind: z.enum(["pass_rate", "mean"]),
  unit: z.string().nullable(),
  slice: z.object({ tag: z.string(), value: z.string() }).nullable(),
  decision: outcome,
  reason,
  blocking: z.boolean(),
  estimator: z.enum(["A", "B", "C", "D"]),
  n: count.describe("Common records scored on both sides; without a baseline, records scored on the head."),
  unchanged: count,
  unscored: count,
  lost_runs: z
    .object({ count, of: count, reason: z.enum(UNSCORED_REASONS) })
    .nullable()
    .describe("Single runs without a value on records that have one, by their most frequent reason."),
  not_sampled: count,
  /** All records of the metric: n + unscored + not_sampled + quarantined + not_common. */
  records: count,
  quarantined: count,
  /** Added or edited by the change: shown, not compared. */
  not_common: count,
  base: interval.nullable(),
  head: interval.nullable(),
  observed: z.object({ base: z.number().nullable(), head: z.number().nullable() }),
  change: interval
    .extend({ p_value: z.number().nullable(), p_holm: z.number().nullable(), method: z.string() })
    .nullable()
    .describe("Head minus base; a loss is negative."),
  margin: z.number().nullable(),
  floor: z
    .object({ min: z.number(), decision: outcome, base_below: z.boolean(), level: interval.nullable() })
    .nullable()
    .describe("`level`: the judged level on people's scale that was held against `min`; null for code."),
  worse: count,
  better: count,
  labels_used: count,
  needs: z.object({
    records: z.number().nullable(),
    labels: z.number().nullable(),
    class: z.string().nullable(),
  }),
  detectable_change: z.number().nullable(),
  draw: z.string().nullable(),
});

const judge = z.object({
  name: z.string(),
  fingerprint: z.string(),
  model: z.string().nullable(),
  trusted: z.boolean(),
  labels: count,
  agreement: interval.nullable().describe("Null under 30 labels: not enough to say."),
  kappa: interval.nullable(),
  sensitivity: interval.nullable(),
  specificity: interval.nullable(),
  j_low: z.number().nullable(),
  missing_class: z.string().nullable(),
  human_ceiling: z.number().nullable(),
  difference_error: z
    .object({ rms: z.number(), occasions: count })
    .nullable()
    .optional()
    .describe("How far its differences were from people's, over completed draws."),
  last_label: z.string().nullable().optional(),
});

const run = z.object({
  started_at: z.string(),
  wall_s: z.number(),
  requests: count,
  reused: count,
  retries: count,
  input_tokens: count,
  output_tokens: count,
  usd: z.number().nullable(),
  budget_reached: z.boolean(),
  baseline_age_s: z.number().nullable(),
  attempt: count,
  accepted_by: z.string().nullable(),
  version: z.string(),
});

/**
 * `gate --json`, version 1. Numbers are shares in [0, 1] or in the scorer's unit, never percent. All that varies between
 * equal runs stands under `run`; everything else is a function of the evidence.
 */
export const resultFile = z.object({
  version: z.literal(1),
  decision: outcome,
  reason,
  exit_code: z.number().int().min(0).max(3),
  summary: z.string(),
  config: z.string(),
  commit: z.object({ head: z.string().nullable(), base: z.string().nullable() }),
  first_run: z.boolean(),
  dataset: z.object({
    version: z.string(),
    records: count,
    common: count,
    added: count,
    removed: count,
    changed: count,
  }),
  baseline: z.object({ from: z.enum(["cache", "rerun", "file", "none"]), commit: z.string().nullable() }),
  policy: z.object({ from: z.enum(["base", "head"]), changed: z.boolean() }),
  cause: z.array(z.enum(["app", "judge", "dataset", "baseline_age", "unknown"])),
  metrics: z.array(metric),
  draws: z.array(
    z.object({ id: z.string(), metric: z.string(), pairs: count, labelled: count, complete: z.boolean() }),
  ),
  judges: z.array(judge),
  first_sessions: z
    .array(z.object({ judge: z.string(), question: z.string(), outputs: count }))
    .optional()
    .describe("On a first run: lists of outputs for people to judge first."),
  unscored: z.object({ total: count, by_reason: z.partialRecord(z.enum(UNSCORED_REASONS), count) }),
  flips: z.array(
    z.object({
      record_id: z.string(),
      metric: z.string(),
      direction: z.enum(["worse", "better"]),
      base_trace_id: z.string(),
      head_trace_id: z.string(),
      rationale: z.string(),
    }),
  ),
  run,
});

/** The result of a run as `gate --json` writes it. */
export type Result = z.infer<typeof resultFile>;
