import type { GatePolicy } from "../formats/config.ts";
import type { Draw } from "../formats/draw-file.ts";
import type { Json } from "../formats/json.ts";
import type { TrustPolicy } from "../formats/judge-file.ts";
import type { ResolvedMetric } from "../formats/metrics.ts";
import type { DatasetRecord } from "../formats/record.ts";
import type { ScorerFacts } from "../formats/scorer-facts.ts";
import type { Verdict } from "../formats/verdict.ts";
import type { Confusion } from "../stats/confusion.ts";

export type { ScorerFacts } from "../formats/scorer-facts.ts";

/** One run of one side on one record, scored. */
export interface ScoredSample {
  trace_id: string;
  verdict: Verdict;
}

/** One record as one scorer saw it on both sides. */
export interface ScoredRow {
  record: DatasetRecord;
  /** Null where there is no baseline, or the record is not common to both sides with equal content. */
  base: ScoredSample[] | null;
  head: ScoredSample[];
  /** What the scorer read is equal on both sides: difference exactly 0, no label needed. */
  unchanged: boolean;
  /** False where sampling or the budget left the pair out: smaller n, not worse quality. */
  sampled: boolean;
}

/** All verdicts of one scorer. */
export interface ScorerRows {
  scorer: ScorerFacts;
  rows: ScoredRow[];
}

/** What people say about one output, in the judge's own terms (its `pass_when` applied to the label). */
export type HumanOutcome =
  | { status: "labelled"; pass: boolean | null; number: number | null }
  | { status: "contested" }
  | { status: "abstained" };

/** One labelled trace with the judge's present verdict on it: what trust is measured on. */
export interface LabelledVerdict {
  trace_id: string;
  group: string;
  human: { pass: boolean | null; number: number | null };
  verdict: Verdict;
  /** Seen by the judge's memory (its group is in a guideline's `from` or in examples.jsonl): no evidence of trust. */
  seen: boolean;
  /** Drawn at random among all current outputs: may estimate rates and bias. */
  random: boolean;
  /** Drawn by what a judge had said: the kind, and the share of all outputs that were of it. Else absent. */
  stratum?: { session: string; name: string; share: number };
}

/** All that trust in one judge is computed from. */
export interface JudgeEvidence {
  name: string;
  fingerprint: string;
  model: string | null;
  trust: TrustPolicy;
  labelled: LabelledVerdict[];
  /** Held-out confusion of proof.json where it speaks of this very fingerprint, and the design effects of its groups. */
  proof: { confusion: Confusion; effects: { pass: number; fail: number } } | null;
  /** Krippendorff's alpha between people where at least two labelled the same traces: the ceiling of any judge. */
  human_ceiling: { estimate: number; traces: number } | null;
  /** Share of outputs whose verdict flipped over repeated reads; null with a single read. */
  flip_rate: { rate: number; outputs: number } | null;
  /** Labels left out and why, counted ("contested": 4, "schema version is stale": 2). */
  left_out: { [reason: string]: number };
  /** Draws of its metrics that the repository keeps: occasions on which people looked at both sides. */
  past_draws: Draw[];
  /** When its last label was given (ISO time); null without one. */
  last_label: string | null;
}

/** One metric to decide: a scorer, a part of the records, and what must hold. */
export interface MetricPlan extends ResolvedMetric {
  /** Set on a row that shows a changed judge beside the one that decides. */
  beside: "new_judge" | null;
  /** Verdicts of different judges on the two sides (recorded verdicts of two fingerprints). */
  judge_differs: boolean;
}

/** Old against new judge on the same labels, where a pull request changes a judge. */
export interface JudgeChange {
  name: string;
  before: JudgeEvidence;
  after: JudgeEvidence;
}

/** The question that labels of one name answer, as far as a line to copy needs it. */
export interface Question {
  name: string;
  /** Version of the labelling schema. */
  version: number;
  /** One of the answers that it allows. */
  example: Json;
}

/** Everything that the decision depends on, and nothing that varies between equal runs. */
export interface Evidence {
  config: string;
  commit: { head: string | null; base: string | null };
  policy: GatePolicy;
  /** `tip`: the base has no configuration, but the base branch as it is now has one. */
  policy_from: "base" | "tip" | "head";
  /** There is a base with a configuration that can't be read, so that nobody's policy may let this through: why, in half a sentence. */
  policy_fault: string | null;
  /** The pull request's own changes of the policy, a sentence each ("gate.metrics.role.max_drop: 0.05 -> 0.2"). */
  policy_changes: string[];
  /** What the head changes of `app:`, a sentence each. */
  app_changes: string[];
  first_run: boolean;
  dataset: {
    version: string;
    records: number;
    common: number;
    added: string[];
    removed: string[];
    changed: string[];
    /** Set aside in the base's quarantine.yaml: run and shown, not in n. */
    quarantined: string[];
  };
  /** `wanted` false: `baseline: none` or --no-base, nobody asked for a comparison. */
  baseline: {
    wanted: boolean;
    from: "cache" | "rerun" | "file" | "none";
    commit: string | null;
    /** One sentence where a wanted baseline is missing ("the base commit is not in this shallow clone"). */
    missing: string | null;
    /** The base was found, and its app could not be tried. */
    app_failed: boolean;
    /** The app's files are the same on both sides, so it was not run twice. */
    app_unchanged: boolean;
  };
  /** What differs between the sides; empty: not known. */
  cause: Cause[];
  /** Set where nothing could be judged for want of secrets (a fork). */
  no_secrets: boolean;
  metrics: MetricPlan[];
  scorers: ScorerRows[];
  /** People's word on outputs, by the label's name of each judge (`labels:`), then by trace id; only labels that may settle. */
  people: Map<string, Map<string, HumanOutcome>>;
  /** Which label name speaks for a scorer. */
  label_of: Map<string, string>;
  /** What an answer looks like, by the label's name: for a line to copy. */
  questions: Map<string, Question>;
  judges: JudgeEvidence[];
  judge_changes: JudgeChange[];
  /** Draw files of head and base tip, by id. */
  draws: Map<string, Draw>;
}

/** What may have moved the numbers. */
export type Cause = "app" | "judge" | "dataset" | "baseline_age" | "unknown";
