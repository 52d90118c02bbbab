import type { Json } from "./json.ts";

/** Why a trace has no value from a scorer; a closed list (judges.md). What the budget did not reach is not here: it is not sampled. */
export const UNSCORED_REASONS = [
  "app_error",
  "app_timeout",
  "no_output",
  "missing_variable",
  "missing_expectation",
  "invalid_reply",
  "refused",
  "truncated",
  "empty_reply",
  "model_error",
  "no_recorded_verdict",
  "recorded_error",
  "scorer_error",
  "aborted",
] as const;

/** One of the closed list of reasons. */
export type UnscoredReason = (typeof UNSCORED_REASONS)[number];

/** What a model call cost and how it went; absent for code scorers. */
export interface CallFacts {
  /** As reported by the server. */
  model: string;
  input_tokens: number;
  output_tokens: number;
  /** Null where the price of the model is not known. */
  usd: number | null;
  latency_ms: number;
  /** Requests made for this verdict, re-asks and retries included. */
  attempts: number;
  /** Probability of the verdict where the server gave log-probabilities. */
  probability: number | null;
  /** Parameters that were really sent, where the server refused some. */
  parameters?: { [key: string]: Json };
}

/** What a judge of steps says of one step. */
export interface SpanVerdict {
  /** `retrieve[0]` (span-path.ts). */
  span: string;
  value: Json;
  pass: boolean | null;
  rationale: string;
}

/** A value from a scorer. */
export interface Scored {
  status: "scored";
  value: Json;
  /** The pass rule applied to the value; null where the scorer is a mean. */
  pass: boolean | null;
  /** The value as a number where the scorer is a mean, else null. */
  number: number | null;
  rationale: string;
  /** A judge of steps: its verdict on each; the value is the worst of them. */
  spans?: SpanVerdict[];
  call?: CallFacts;
}

/** No value, and why. Never NaN, never a silent 0. */
export interface Unscored {
  status: "unscored";
  reason: UnscoredReason;
  /** One sentence for people: the last line of stderr, the value that was out of vocabulary. */
  detail: string;
  call?: CallFacts;
}

/** One scorer's outcome on one trace. */
export type Verdict = Scored | Unscored;
