import type { UnscoredReason } from "../formats/verdict.ts";
import type { MissingPair, Pair, PairedTable } from "./compare.ts";
import type { HumanOutcome, ScoredSample } from "./evidence.ts";
import { humanValue, type MetricKind } from "./outcome.ts";

/** What people say about outputs, by trace id. */
export type People = ReadonlyMap<string, HumanOutcome>;

/** A record whose two sides people can compare: with a verdict of the scorer on both sides, or without. */
export type Comparable = Pair | MissingPair;

/** Reasons that leave nothing to look at: the app gave no answer, or it is not known whether it did. */
const NO_ANSWER: readonly UnscoredReason[] = ["app_error", "app_timeout", "no_output", "aborted"];

/** The pairs that a label can settle: changed for the scorer, answered on both sides, scored or not. */
export function changedPairs({ pairs, missing }: PairedTable): Comparable[] {
  const unscored = missing.filter(canBeRead);
  return [...pairs, ...unscored].filter((pair) => !pair.unchanged);
}

/** Whether there is an answer that could be shown to people. */
export function isAnswered({ verdict }: ScoredSample): boolean {
  return verdict.status === "scored" || !NO_ANSWER.includes(verdict.reason);
}

/** Whether people could compare the two sides, though the scorer did not. */
export function canBeRead({ base, head }: MissingPair): boolean {
  return base.some(isAnswered) && head.some(isAnswered);
}

/**
 * People's difference on a changed pair, head minus base; null unless every run of both sides is labelled. Where both
 * sides said the very same (only what else the scorer reads has changed), a label can't have told them apart: null.
 */
export function peopleDifference(
  { base, head }: Pick<Comparable, "base" | "head">,
  { people, kind }: { people: People; kind: MetricKind },
): number | null {
  if (sameAnswers(base, head)) return null;
  const before = peopleMean(base, people, kind);
  const after = peopleMean(head, people, kind);
  return before === null || after === null ? null : after - before;
}

function sameAnswers(base: readonly ScoredSample[], head: readonly ScoredSample[]): boolean {
  const ids = (samples: readonly ScoredSample[]) => samples.map(({ trace_id }) => trace_id).join(" ");
  return ids(base) === ids(head);
}

function peopleMean(samples: readonly ScoredSample[], people: People, kind: MetricKind): number | null {
  const values = samples.map(({ trace_id }) => humanValue(people.get(trace_id), kind));
  const said = values.filter((value) => value !== null);
  if (said.length === 0 || said.length < values.length) return null;
  return said.reduce((sum, value) => sum + value, 0) / said.length;
}
