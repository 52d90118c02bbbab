import type { Json } from "../formats/json.ts";
import type { DatasetRecord } from "../formats/record.ts";
import type { ScorerFacts } from "../formats/scorer-facts.ts";
import type { Trace } from "../formats/trace.ts";
import type { Unscored, Verdict } from "../formats/verdict.ts";

/** What a scorer looks at: one trace, the record it answers (null for a labelled trace without one), earlier turns. */
export interface Subject {
  record: DatasetRecord | null;
  trace: Trace;
  /** Earlier traces of the same session, oldest first. */
  earlier: Trace[];
  /** Path of the one step that is judged; absent: the whole output, or each of its steps. */
  span?: string;
}

/** Exactly what a verdict depends on, or why there is nothing to ask. */
export type Reading = { status: "ready"; content: Json } | Unscored;

/** The budget ended before this verdict: smaller n, not worse quality, so it is no verdict and is never stored. */
export interface NotSampled {
  status: "not_sampled";
}

/**
 * A judge or a code scorer, ready to use. `read` is pure and says exactly what the verdict depends on; `score` answers
 * from that content alone. So a verdict's address is fingerprint x hash(content) x repeat, and unchanged content
 * costs nothing (gate.md 4).
 */
export interface Scorer extends ScorerFacts {
  /** Odd number of reads of each output; the verdict is their majority or median. */
  repeat: number;
  /** A label's value in the scorer's own terms: the human outcome of the same pass rule; null where it does not apply. */
  outcomeOf(label: Json): { pass: boolean | null; number: number | null } | null;
  read(subject: Subject): Reading;
  score(content: Json, options: { repeat: number; signal: AbortSignal }): Promise<Verdict | NotSampled>;
}
