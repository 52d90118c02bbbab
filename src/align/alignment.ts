import type { Json } from "../formats/json.ts";
import type { Judge } from "../formats/judge-file.ts";
import type { Verdict } from "../formats/verdict.ts";
import type { Embedder, Model } from "../judges/model.ts";
import type { NotSampled, Subject } from "../judges/scorer.ts";
import type { Rng } from "../stats/rng.ts";
import type { ReplyStore } from "./reply-store.ts";

/** What one labeler said of one output, in the judge's vocabulary. */
export interface Voice {
  labeler: string;
  value: Json;
  /** Empty where the labeler gave no reason. */
  rationale: string;
}

/** A labelled output to learn from or to be measured on. */
export interface Example {
  trace_id: string;
  /** The unit of splitting: the record's group, else the hash of the inputs. */
  group: string;
  subject: Subject;
  /** People's answer in the judge's vocabulary. */
  label: Json;
  /** People's answer in the judge's terms: its pass rule applied, or the number of a mean. */
  human: { pass: boolean | null; number: number | null };
  /** Who said so, and why; under the policy `all` also who said otherwise. */
  voices: readonly Voice[];
  /** Hash of the valid labels behind it: equal means that nothing was said since. */
  fingerprint: string;
  /** False where only the latest answer broke a tie: learned from, never measured on. */
  settled: boolean;
}

/** An example with what the judge to be aligned says of it: alignment learns from disagreement. */
export interface JudgedExample extends Example {
  verdict: Verdict | NotSampled;
  /** Labelled, or labelled otherwise, since the judge was last aligned. */
  fresh: boolean;
}

/** Models that an alignment asks, by name. */
export interface AlignModels {
  port: Model;
  /** Of judges that name none. */
  judge: string | null;
  /** Writes guidelines, advice and instructions. */
  reflection: string;
}

/** How much an optimizer may ask. */
export interface AlignBudget {
  judge_calls: number;
  reflections: number;
}

/** What an optimizer gets: a judge value in, an improved copy out, no I/O of its own beyond these ports. */
export interface AlignTask {
  judge: Judge;
  examples: readonly JudgedExample[];
  model: AlignModels;
  embed: Embedder | "lexical";
  rng: Rng;
  budget: AlignBudget;
  signal: AbortSignal;
  /** A secret of this process for the fences in prompts. */
  nonce: string;
  /** Replies already paid for: a killed alignment goes on where it stopped. */
  replies: ReplyStore;
  /** A line for people, while it runs. */
  say?(line: string): void;
}

/** One thing that an optimizer did, in a sentence for the report. */
export interface LogEntry {
  step: string;
  detail: string;
}

/** What an alignment took. */
export interface AlignCalls {
  judge: number;
  reflection: number;
  /** Calls that an earlier run or an equal request had paid for. */
  reused: number;
  input_tokens: number;
  output_tokens: number;
  /** Null where a price is not known. */
  usd: number | null;
}

/** How an alignment went. */
export interface AlignLog {
  entries: LogEntry[];
  calls: AlignCalls;
  /** True where the budget ended it before it was done: the judge is the best one by then. */
  budget_reached: boolean;
  /** Places where people's labels seem to contradict each other, for people to talk about. */
  contradictions: string[];
}

/** The improved copy and its log. */
export interface Aligned {
  judge: Judge;
  log: AlignLog;
}

/** An optimizer; a user's own is a module that exports one of this shape. */
export type Optimizer = (task: AlignTask) => Promise<Aligned>;
