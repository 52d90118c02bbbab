import type { DatasetRecord } from "../formats/record.ts";
import type { Trace } from "../formats/trace.ts";
import type { Scorer } from "../judges/scorer.ts";
import type { App } from "./app.ts";
import type { SideName } from "./evaluation.ts";
import type { TraceStore, VerdictStore } from "./stores.ts";

/** Traces recorded elsewhere, sorted to their records. */
export interface Recorded {
  /** Samples of a record in the order of the file; empty where nothing was recorded. */
  of(recordId: string): readonly Trace[];
  /** Earlier traces of the same session, oldest first. */
  earlier(trace: Trace): readonly Trace[];
}

/** Where a side's traces come from. */
export type TraceSource =
  /** Opened at most once, only if a trace is missing; closed by `evaluate`. `afresh`: all are, whatever the store has. */
  | { kind: "app"; open: (signal: AbortSignal) => Promise<App>; afresh?: boolean }
  /** `kept`: by an earlier run, so a record that has none was not tried then; in a file of users it was silent. */
  | { kind: "recorded"; recorded: Recorded; kept?: boolean }
  /** Only what the trace store has: a cached baseline. */
  | { kind: "store" };

/** One side to try. */
export interface Side {
  name: SideName;
  /** Identity of what the app is made of (`appDigest`). */
  digest: string;
  source: TraceSource;
}

/** A scorer and how much of its work is wanted. */
export interface ScorerPlan {
  /** Default: the scorer's name. */
  key?: string;
  scorer: Scorer;
  /** Reads the base, where verdicts come recorded with the traces of each side; default: the same scorer. */
  base_scorer?: Scorer;
  /** Share of the pairs it reads, on both sides or on neither; `must` records are always read. Default 1. */
  sample_rate?: number;
  /** Default `both`. */
  sides?: "both" | "head";
  /** Keep its verdicts in the store; default: judges only, for code is quicker than a look-up. */
  remember?: boolean;
}

/** How far the run is. */
export interface Progress {
  /** Pairs whose every scorer is done, of all. */
  done: number;
  total: number;
  asked: number;
  reused: number;
  unscored: number;
}

/** What to evaluate and with what; clock, seed and signal are handed in. */
export interface EvaluationPlan {
  /** The head's records: both sides answer the same ones. */
  records: readonly DatasetRecord[];
  /** Runs of the app per record. */
  samples: number;
  base: Side | null;
  head: Side;
  scorers: readonly ScorerPlan[];
  verdicts: VerdictStore;
  traces: TraceStore;
  /** Stored traces older than this on either side are run again on both, in milliseconds; null: no limit. */
  max_age_ms: number | null;
  /** Requests in flight to the apps of both sides together. */
  app_concurrency: number;
  /** Calls in flight to models (their own limiter holds them to it); sizes the window of pairs under way. */
  model_concurrency: number;
  /** Addresses of verdicts that this very run has paid for before (judges measured on labels): not counted as reused. */
  bought?: ReadonlySet<string>;
  /** Orders the pairs, so that a budget cuts a random sample. */
  seed: string;
  now: () => number;
  signal: AbortSignal;
  onProgress?: (progress: Progress) => void;
}
