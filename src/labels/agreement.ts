import { canonicalJson } from "../formats/canonical.ts";
import type { Json } from "../formats/json.ts";
import type { LabelSchema } from "../formats/schema.ts";
import { bcaBootstrap } from "../stats/bootstrap.ts";
import { cohenKappa } from "../stats/cohen-kappa.ts";
import { gwetAc } from "../stats/gwet.ts";
import type { Interval } from "../stats/interval.ts";
import { krippendorffAlpha, type Level } from "../stats/krippendorff.ts";
import { ratingTable } from "../stats/rating-table.ts";
import type { Rng } from "../stats/rng.ts";
import { alphaLevel } from "./alpha-level.ts";
import { type LabelQuestion, unitOf, type Vote, votesOf } from "./votes.ts";

/** Resamples of an interval of agreement; more change its ends by less than the traces do. */
const DRAWS = 2_000;

/** A coefficient with its interval; the interval is null where too few traces carry it. */
export interface Coefficient {
  estimate: number;
  interval: Interval | null;
}

/** How far people agree on one question. */
export interface Agreement {
  schema: string;
  /** Traces that at least two people answered. */
  traces: number;
  level: Level;
  /** Krippendorff's alpha; null where nothing can differ. */
  alpha: Coefficient | null;
  /** Gwet's AC1, which does not fall when one answer is rare; null for numbers without steps. */
  ac1: Coefficient | null;
  /** Cohen's kappa of every two people who share traces. */
  pairs: { labelers: [string, string]; traces: number; kappa: Interval | null }[];
  contested: Contested[];
}

/** A trace on which people differ, side by side. */
export interface Contested {
  /** Of the trace; where people differ on a part of it `tr-…#retrieve[0]` (formats/span-path.ts). */
  trace_id: string;
  answers: { labeler: string; value: Json; rationale: string }[];
}

/** Agreement of people on one question; texts have none. Whose labels count is the question's. */
export function agreementOf(question: LabelQuestion, rng: Rng): Agreement | null {
  const { schema } = question;
  if ("text" in schema.input || "text_list" in schema.input) return null;
  const answered = answeredTraces(votesOf(question).votes);
  const shared = answered.filter(({ votes }) => votes.length > 1);
  const rated = ratings(schema, answered);
  const level = alphaLevel(schema);
  const { categories, units } = rated;
  const alpha = (drawn: readonly number[][]) => krippendorffAlpha({ units: drawn, level });
  // What one person alone answered says nothing of agreement, but how frequent each answer is, and so what chance would do.
  const ac1 = (drawn: readonly number[][]) =>
    categories === null ? null : (gwetAc({ units: drawn, categories })?.coefficient ?? null);
  return {
    schema: schema.name,
    traces: shared.length,
    level,
    alpha: coefficient(
      units.filter((unit) => unit.length > 1),
      alpha,
      rng,
    ),
    ac1: coefficient(units, ac1, rng),
    pairs: pairsOf(shared),
    contested: shared.filter(isContested).map(contestedOf),
  };
}

interface AnsweredTrace {
  trace_id: string;
  votes: AnsweredVote[];
}

type AnsweredVote = Vote & { value: { status: "value"; value: Json } };

function answeredTraces(votes: readonly Vote[]): AnsweredTrace[] {
  const byTrace = new Map<string, AnsweredVote[]>();
  for (const vote of votes.filter((one): one is AnsweredVote => one.value.status === "value")) {
    const unit = unitOf(vote.label);
    byTrace.set(unit, [...(byTrace.get(unit) ?? []), vote]);
  }
  return [...byTrace].map(([trace_id, answers]) => ({ trace_id, votes: answers }));
}

/** Ratings as numbers: of named answers their position, of numbers the number; with how many categories there are. */
function ratings(
  { input }: LabelSchema,
  answered: readonly AnsweredTrace[],
): { units: number[][]; categories: number | null } {
  const values = answered.map(({ votes }) => votes.map(({ value }) => value.value));
  if ("numeric" in input) {
    const { min, max, integer } = input.numeric;
    const units = values.map((unit) => unit.map((value) => Number(value) - (integer ? Math.ceil(min) : 0)));
    return { units, categories: integer ? Math.floor(max) - Math.ceil(min) + 1 : null };
  }
  const names = namesOf(input, values);
  const units = values.map((unit) => unit.map((value) => names.indexOf(canonicalJson(value))));
  return { units, categories: Math.max(2, names.length) };
}

/** Every answer that could be given; of lists, every one that was. */
function namesOf(input: LabelSchema["input"], values: readonly Json[][]): string[] {
  if ("pass_fail" in input) return ["true", "false"];
  const options = "categorical" in input && !input.categorical.multiple ? input.categorical.options : [];
  return [...new Set([...options, ...values.flat()].map((value) => canonicalJson(value)))];
}

function coefficient(
  units: readonly number[][],
  statistic: (units: readonly number[][]) => number | null,
  rng: Rng,
): Coefficient | null {
  const estimate = statistic(units);
  if (estimate === null) return null;
  return { estimate, interval: bcaBootstrap({ items: units, statistic, rng, draws: DRAWS }) };
}

function pairsOf(shared: readonly AnsweredTrace[]): Agreement["pairs"] {
  const people = [
    ...new Set(shared.flatMap(({ votes }) => votes.map(({ label }) => label.source.source_id))),
  ].sort();
  return people
    .flatMap((first, at) => people.slice(at + 1).map((second): [string, string] => [first, second]))
    .map((labelers) => kappaOf(labelers, shared))
    .filter(({ traces }) => traces > 0);
}

function kappaOf(labelers: [string, string], shared: readonly AnsweredTrace[]): Agreement["pairs"][number] {
  const answerOf = (person: string, { votes }: AnsweredTrace) =>
    votes.find(({ label }) => label.source.source_id === person)?.value.value;
  const both = shared.flatMap((trace) => {
    const [first, second] = labelers.map((person) => answerOf(person, trace));
    return first === undefined || second === undefined
      ? []
      : [[canonicalJson(first), canonicalJson(second)] as const];
  });
  const [first, second] = [both.map(([value]) => value), both.map(([, value]) => value)];
  const categories = [...new Set([...first, ...second])].sort();
  const table = categories.length < 2 ? null : ratingTable({ first, second, categories });
  const kappa = table === null ? null : cohenKappa({ table });
  return {
    labelers,
    traces: both.length,
    kappa: kappa && { estimate: kappa.estimate, low: kappa.low, high: kappa.high },
  };
}

function isContested({ votes }: AnsweredTrace): boolean {
  return new Set(votes.map(({ value }) => canonicalJson(value.value))).size > 1;
}

function contestedOf({ trace_id, votes }: AnsweredTrace): Contested {
  const answers = votes.map(({ label, value }) => ({
    labeler: label.source.source_id,
    value: value.value,
    rationale: label.rationale ?? "",
  }));
  return { trace_id, answers };
}
