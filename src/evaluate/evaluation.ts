import type { Trace } from "../formats/trace.ts";
import type { Verdict } from "../formats/verdict.ts";
import type { Scorer } from "../judges/scorer.ts";

/** The two sides of a comparison. */
export type SideName = "base" | "head";

/**
 * What is kept of a trace for the whole run: all but its spans and assessments, so that ten thousand records fit in
 * memory. `SideRun.full` fetches the rest.
 */
export interface KeptTrace extends Omit<Trace, "spans" | "assessments" | "inputs"> {
  /** Where the whole trace stands in the trace store: app digest x inputs x sample. Null where it was recorded in a file. */
  address: string | null;
  /** Where this run of the evaluation has it from. */
  origin: "run" | "store" | "recorded";
}

/** What one side's app gave on the records. */
export interface SideRun {
  name: SideName;
  /** Identity of what the app is made of. */
  digest: string;
  /** By record id, one trace a sample in order; a record of the base without a baseline is absent. */
  traces: ReadonlyMap<string, readonly KeptTrace[]>;
  /** The trace with spans and assessments, null where it can no longer be read. */
  full(trace: KeptTrace): Trace | null;
}

/** One side of a pair under one scorer: a verdict a sample; several reads of each are combined into it. */
export interface SideVerdicts {
  verdicts: readonly Verdict[];
  /** Whether an earlier run paid for it, a sample each; null where none was. */
  reused: readonly boolean[] | null;
}

/** What one scorer said about one record. */
export type Pair =
  | {
      status: "read";
      /** Null: the scorer does not look at the base, or the record has no baseline. */
      base: SideVerdicts | null;
      head: SideVerdicts;
      /**
       * What the scorer read is equal on both sides (as multisets over samples), so the difference is exactly 0 and no
       * label is needed. False without a base, and where no sample of the pair could be read.
       */
      unchanged: boolean;
    }
  /** Not asked: left out by the scorer's `sample_rate`, or beyond what the budget reached. Smaller n, not missing data. */
  | { status: "not_sampled"; cause: "sample_rate" | "budget" };

/** One scorer over all records. */
export interface ScorerRun {
  /** Tells apart two judges of the same name (the base's and the head's); else the scorer's name. */
  key: string;
  scorer: Pick<Scorer, "name" | "voice" | "kind" | "unit" | "range" | "fingerprint" | "repeat" | "model">;
  /** By record id, every record of the run, in the order of the dataset. */
  pairs: ReadonlyMap<string, Pair>;
}

/** What the run cost and what it did not have to do. */
export interface EvaluationFacts {
  started_at_ms: number;
  wall_ms: number;
  /** Runs of the app (records x samples, second tries included) on each side, and traces that served from earlier runs. */
  app: { base: { run: number; reused: number }; head: { run: number; reused: number } };
  /** Verdicts that a scorer was asked for, and those that served from the store; code scorers that cost nothing are not counted. */
  asked: number;
  reused: number;
  /** Requests to models, retries included, and how many of them were retries or re-asks. */
  requests: number;
  retries: number;
  input_tokens: number;
  output_tokens: number;
  /** Null where a model without a known price was asked. */
  usd: number | null;
  /** The budget ended the asking. */
  budget_reached: boolean;
  /** When the oldest baseline trace was made (milliseconds since 1970), null where no time is known. */
  baseline_at_ms: number | null;
}

/** Everything that was run and scored: what the gate builds its paired tables from. */
export interface Evaluation {
  /** `aborted`: stopped from outside; what was not reached is unscored{aborted}. */
  status: "complete" | "aborted";
  /** Null without a base, or where it could not be tried. */
  base: SideRun | null;
  head: SideRun;
  /** Why the base's app could not be tried (a sentence or more), where a base was wanted. */
  base_lost: string | null;
  /** Whether that is because its app failed, and not because nothing was kept of it. */
  base_failed: boolean;
  /** No file of the app differs: it ran at most once, for both sides. */
  same_app: boolean;
  /** By key, in the order given, and last `answers`: did the app answer at all (see answers.ts). */
  scorers: ReadonlyMap<string, ScorerRun>;
  /** Notes of the apps and stores for the end of the run. */
  warnings: readonly string[];
  facts: EvaluationFacts;
}
