import { canonicalJson } from "../formats/canonical.ts";
import type { Json } from "../formats/json.ts";
import { alphaLevel } from "../labels/alpha-level.ts";
import { type LabelQuestion, unitOf, type Vote, votesOf } from "../labels/votes.ts";
import { bcaBootstrap } from "../stats/bootstrap.ts";
import { cohenKappa } from "../stats/cohen-kappa.ts";
import type { Interval } from "../stats/interval.ts";
import { krippendorffAlpha } from "../stats/krippendorff.ts";
import { ratingTable } from "../stats/rating-table.ts";
import { type Rng, seededRng } from "../stats/rng.ts";
import { votesByTrace } from "./votes-by-trace.ts";

/** An output that people answer differently, with what each of them said. */
export interface ContestedTrace {
  trace_id: string;
  answers: { labeler: string; value: Json; rationale: string }[];
}

/** How good the labels are before anything is learned from them. */
export interface LabelHealth {
  /** Answers by labeler, "I can't tell" apart. */
  labelers: { [labeler: string]: number };
  /** Outputs with an answer, and those that at least two people answered. */
  traces: number;
  overlap: number;
  /** Agreement between people, with its range where one can be had; null where nobody overlaps. */
  agreement: {
    coefficient: "alpha" | "kappa";
    /** What a difference weighs in alpha; kappa knows none but the same. */
    level: "nominal" | "interval";
    estimate: number;
    low: number | null;
    high: number | null;
  } | null;
  /** Most divided first. */
  contested: ContestedTrace[];
}

/** Resamples of the interval: it is shown, and decides nothing. */
const DRAWS = 1_000;

/** Who labelled, how far people agree among themselves, and which outputs they should talk about. */
export function labelHealth(question: LabelQuestion): LabelHealth {
  const answers = votesOf(question).votes.filter(({ value }) => value.status === "value");
  const byTrace = votesByTrace(answers);
  const shared = [...byTrace.values()].filter((votes) => votes.length > 1);
  return {
    labelers: countBy(answers),
    traces: byTrace.size,
    overlap: shared.length,
    agreement: agreementOf(shared, question),
    contested: shared.filter(isContested).map(contestedTrace),
  };
}

/** `kappa`, `alpha`, and of numbers `alpha (interval)`: a coefficient by the name that says what it weighs. */
export function coefficientName(agreement: NonNullable<LabelHealth["agreement"]>): string {
  const { coefficient, level } = agreement;
  return level === "interval" ? `${coefficient} (interval)` : coefficient;
}

/** Whether people agree too little to learn from: asked only where they overlap, and not on a handful of outputs. */
export function tooContested({ agreement, overlap }: LabelHealth, least: number): boolean {
  return agreement !== null && overlap >= LEAST_OVERLAP && agreement.estimate < least;
}

/** Under so many shared outputs agreement is chance. */
const LEAST_OVERLAP = 5;

/** Two people who both answered every shared output: Cohen's kappa; else Krippendorff's alpha. */
function agreementOf(shared: readonly Vote[][], { schema }: LabelQuestion): LabelHealth["agreement"] {
  const level = alphaLevel(schema);
  const numeric = level === "interval";
  if (shared.length === 0) return null;
  const people = [...new Set(shared.flat().map(labelerOf))].sort();
  const [first, second] = people;
  if (!numeric && people.length === 2 && first && second) return kappaOf(shared, [first, second]);
  const units = unitsOf(shared, numeric);
  const alpha = (items: readonly (readonly number[])[]) => krippendorffAlpha({ units: items, level });
  const estimate = alpha(units);
  if (estimate === null) return null;
  const rng: Rng = seededRng(`label health ${units.length}`);
  const interval = bcaBootstrap({ items: units, statistic: alpha, rng, draws: DRAWS });
  return { coefficient: "alpha", level, estimate, ...ends(interval) };
}

function kappaOf(shared: readonly Vote[][], people: readonly [string, string]): LabelHealth["agreement"] {
  const said = people.map((person) =>
    shared.map((votes) => keyOf(votes.find((vote) => labelerOf(vote) === person))),
  );
  const [first = [], second = []] = said;
  const categories = [...new Set(said.flat())].sort();
  if (categories.length < 2) return null;
  const kappa = cohenKappa({ table: ratingTable({ first, second, categories }) });
  return kappa && { coefficient: "kappa", level: "nominal", estimate: kappa.estimate, ...ends(kappa) };
}

function ends(interval: Interval | null): { low: number | null; high: number | null } {
  return { low: interval?.low ?? null, high: interval?.high ?? null };
}

/** Answers as numbers; of named answers only equality counts, so any numbering serves. */
function unitsOf(shared: readonly Vote[][], numeric: boolean): number[][] {
  const positions = new Map<string, number>();
  const position = (key: string) => {
    const known = positions.get(key) ?? positions.size;
    positions.set(key, known);
    return known;
  };
  return shared.map((votes) =>
    votes.map((vote) => (numeric ? Number(answerOf(vote)) : position(keyOf(vote)))),
  );
}

function isContested(votes: readonly Vote[]): boolean {
  return new Set(votes.map(keyOf)).size > 1;
}

function contestedTrace(votes: readonly Vote[]): ContestedTrace {
  return {
    trace_id: votes[0] ? unitOf(votes[0].label) : "",
    answers: votes.map((vote) => ({
      labeler: labelerOf(vote),
      value: answerOf(vote),
      rationale: vote.label.rationale ?? "",
    })),
  };
}

function countBy(votes: readonly Vote[]): { [labeler: string]: number } {
  const counts: { [labeler: string]: number } = {};
  for (const vote of votes) counts[labelerOf(vote)] = (counts[labelerOf(vote)] ?? 0) + 1;
  return counts;
}

function labelerOf({ label }: Vote): string {
  return label.source.source_id;
}

function answerOf({ value }: Vote): Json {
  return value.status === "value" ? value.value : null;
}

function keyOf(vote: Vote | undefined): string {
  return canonicalJson(vote ? answerOf(vote) : null);
}
