import type { Draw } from "../formats/draw-file.ts";
import type { DatasetRecord } from "../formats/record.ts";
import type { UnscoredReason } from "../formats/verdict.ts";
import type { Interval } from "../stats/interval.ts";
import type { Change } from "./change.ts";
import type { Evidence, Question, ScoredSample } from "./evidence.ts";
import type { FirstSession } from "./first-sessions.ts";
import type { JudgeComparison, TrustCard } from "./judge-standing.ts";

export type { Change } from "./change.ts";
export type { JudgeComparison, TrustCard } from "./judge-standing.ts";

/** The three answers. */
export type Outcome = "pass" | "fail" | "inconclusive";

/** Why, for each answer; closed lists (cli.md). */
export type PassReason =
  | "unchanged"
  | "too_few_changes"
  | "no_loss_beyond_margin"
  | "small_loss"
  | "first_run"
  | "report_only";
/** Why a change fails. */
export type FailReason = "loss" | "loss_beyond_margin" | "floor" | "must" | "judge_worse";
/** Why nothing can be said: statistical doubt, governed by `inconclusive:`. */
export type DoubtReason =
  | "too_close"
  | "judge_only"
  | "untrusted"
  | "draw_incomplete"
  | "too_few_records"
  | "multiplicity";
/** Why nothing can be said: data is missing, governed by `missing:`. */
export type MissingReason = "no_baseline" | "unscored" | "no_secrets" | "judge_differs";
/** Any reason. */
export type Reason = PassReason | FailReason | DoubtReason | MissingReason;

/** Reasons that `missing:` governs; the others of an inconclusive decision are governed by `inconclusive:`. */
export const MISSING_REASONS: readonly Reason[] = ["no_baseline", "unscored", "no_secrets", "judge_differs"];

/** Who speaks (statistics.md 0, rule 2). */
export type Estimator = "A" | "B" | "C" | "D";

/** What would settle an inconclusive metric; null where more of it would not help. */
export interface Needs {
  /** More common records. */
  records: number | null;
  /** Answers still missing in the draw. */
  labels: number | null;
  /** Which class of answers trust still lacks ("6 more answers that people call wrong"). */
  class: string | null;
}

/** What is said about one metric, or one slice of it. */
export interface MetricDecision {
  name: string;
  scorer: string;
  voice: "code" | "judge";
  kind: "pass_rate" | "mean";
  unit: string | null;
  better_when: "higher" | "lower";
  slice: { tag: string; value: string } | null;
  decision: Outcome;
  reason: Reason;
  /** Whether it is the floor that is in doubt, and not the change. */
  floor_in_doubt: boolean;
  blocking: boolean;
  beside: "new_judge" | null;
  estimator: Estimator;
  /** All records that the metric speaks of: n + unscored + not_sampled + quarantined + not_common. */
  records: number;
  /** Common records scored on both sides; with no baseline, records scored on the head. */
  n: number;
  /** Groups that the n records lie in; n where each stands by itself. */
  clusters: number;
  unchanged: number;
  unscored: number;
  /** Single runs without a value on records that have one on both sides: with several runs a record, these count for rule 9. */
  lost_runs: LostRuns | null;
  not_sampled: number;
  quarantined: number;
  /** Records that the pull request added or edited: run and shown, never compared. 0 where there is no baseline. */
  not_common: number;
  base: Interval | null;
  head: Interval | null;
  observed: { base: number | null; head: number | null };
  change: Change | null;
  margin: number | null;
  /** `level`: a judge's head on people's scale, as it was held against `min`; null where nothing lets it be known, and for code. */
  floor: { min: number; decision: Outcome; base_below: boolean; level: Interval | null } | null;
  worse: number;
  better: number;
  /** Labelled outputs that the estimate rests on. */
  labels_used: number;
  /** Where people speak: what the judge alone would have said, shown beside. */
  judge_view: Change | null;
  needs: Needs;
  /** Smallest loss this n finds with power 0.8. */
  detectable_change: number | null;
  /** Id of the draw that would settle it, or that settled it. */
  draw: string | null;
  /** Slices of this metric: informative, `p_holm` over the slices. */
  slices: MetricDecision[];
}

/** Runs that got no value, of all runs of records that were compared. */
export interface LostRuns {
  count: number;
  of: number;
  /** The most frequent one. */
  reason: UnscoredReason;
}

/** Progress of one draw. */
export interface DrawStatus {
  id: string;
  metric: string;
  /** What people are asked: the judge's `labels:`. */
  question: Question;
  /** Pairs drawn. */
  pairs: number;
  /** Pairs labelled on both sides. */
  labelled: number;
  complete: boolean;
  /** The repository holds this draw's file as it should be; without the file its labels decide nothing. */
  recorded: boolean;
  /** The draw itself, as its file says (or will say). */
  draw: Draw;
  /** True where the repository has this file with other content: it is refused. */
  differs: boolean;
}

/** A record on which the two sides differ in outcome for a metric. */
export interface Flip {
  metric: string;
  record: DatasetRecord;
  direction: "worse" | "better";
  base: ScoredSample;
  head: ScoredSample;
  /** What people say about the pair, where they have looked; a judge's flip that nobody looked at says so. */
  people: { base: boolean | null; head: boolean | null } | null;
}

/** A record without a value on a side, and why. */
export interface UnscoredRecord {
  metric: string;
  record_id: string;
  side: "base" | "head" | "both";
  reason: UnscoredReason;
  detail: string;
}

/** The one decision of a run: every surface is a function of it and of the run's facts. */
export interface Decision {
  decision: Outcome;
  reason: Reason;
  /** The metric (or judge) that the first sentence speaks of; null where it speaks of the run ("nothing changed"). */
  headline: string | null;
  metrics: MetricDecision[];
  draws: DrawStatus[];
  judges: TrustCard[];
  judge_changes: JudgeComparison[];
  /** What people judge first, on a first run: a list for every judge that is not trusted yet. */
  first_sessions: FirstSession[];
  /** Verdicts missing, per metric's row; counts add up to n on every surface. */
  unscored: { total: number; by_reason: { [reason in UnscoredReason]?: number }; records: UnscoredRecord[] };
  flips: Flip[];
  evidence: Pick<
    Evidence,
    | "config"
    | "commit"
    | "policy"
    | "policy_from"
    | "policy_fault"
    | "policy_changes"
    | "app_changes"
    | "first_run"
    | "dataset"
    | "baseline"
    | "cause"
  >;
}
