import type { ScorerSpec } from "./scorer-spec.ts";

/** What a scorer's verdicts become over a dataset, in which unit, between which bounds. */
export interface ScorerScale {
  kind: "pass_rate" | "mean";
  unit: string | null;
  /** Bounds of a mean's values where they are declared. */
  range: readonly [number, number] | null;
}

const PASS_RATE: ScorerScale = { kind: "pass_rate", unit: null, range: null };

/** The scale of a code scorer, known from its entry alone: with `at_least`, or a boolean, a pass rate; else a mean. */
export function codeScale(spec: Omit<ScorerSpec, "judge">): ScorerScale {
  if (spec.latency) return { kind: "mean", unit: "ms", range: spec.range ?? null };
  if (spec.cost) return { kind: "mean", unit: "USD", range: spec.range ?? null };
  const graded = spec.set_overlap ?? spec.similarity;
  if (graded) return graded.at_least === undefined ? { kind: "mean", unit: null, range: [0, 1] } : PASS_RATE;
  const isNumber = spec.returns === "number" || (spec.range !== undefined && spec.returns !== "boolean");
  if (spec.module && isNumber && spec.at_least === undefined)
    return { kind: "mean", unit: null, range: spec.range ?? null };
  return PASS_RATE;
}
