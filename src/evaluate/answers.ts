import { ANSWERS } from "../formats/metrics.ts";
import type { Scored, Verdict } from "../formats/verdict.ts";
import type { Pair, ScorerRun, SideVerdicts } from "./evaluation.ts";
import type { Taken } from "./side-runner.ts";
import type { RecordTraces } from "./trace-stage.ts";

/** The facts of the built-in exact metric `answers`: did the app answer at all. */
export const answersScorer: ScorerRun["scorer"] = {
  name: ANSWERS,
  voice: "code",
  kind: "pass_rate",
  unit: null,
  range: null,
  fingerprint: "answers-1",
  repeat: 1,
  model: null,
};

/**
 * What a crash would hide from every other scorer (gate.md 3). Silence is a known outcome here, not an unscored one;
 * the traces are those after the second try, so base true and head false is a confirmed loss, and an outage is false
 * on both sides.
 */
export function answersPair({ base, head }: RecordTraces): Pair {
  const sides = { base: base && answersOf(base), head: answersOf(head) };
  return { status: "read", ...sides, unchanged: base !== null && countOf(base) === countOf(head) };
}

function answersOf(traces: readonly Taken[]): SideVerdicts {
  return { verdicts: traces.map(answerVerdict), reused: null };
}

/** One value for all of them: there are as many as traces. */
const ANSWERED: Scored = {
  status: "scored",
  value: true,
  pass: true,
  number: null,
  rationale: "the app answered",
};

function answerVerdict({ trace: { outcome } }: Taken): Verdict {
  if (outcome.status === "answered") return ANSWERED;
  return { ...ANSWERED, value: false, pass: false, rationale: `${outcome.reason}: ${outcome.detail}` };
}

/** Answers and silences as a multiset: sides of equal length and equal counts are equal. */
function countOf(traces: readonly Taken[]): string {
  return `${traces.filter(({ trace }) => trace.outcome.status === "answered").length}/${traces.length}`;
}
