import type { Judge } from "./judge-file.ts";
import { parsePassRule } from "./pass-rule.ts";
import type { ScorerSpec } from "./scorer-spec.ts";

/** What a scorer's verdicts become; `unknown` where only a run (a module) or the built-in judges can tell. */
export type KnownKind = "pass_rate" | "mean" | "shown" | "unknown";

/** What a configuration and its judges alone say about a scorer's kind. */
export function scorerKind(spec: ScorerSpec, judges: ReadonlyMap<string, Pick<Judge, "file">>): KnownKind {
  if (spec.judge !== undefined) return judgeKind(judges.get(spec.judge));
  if (spec.module !== undefined) return spec.at_least === undefined ? "unknown" : "pass_rate";
  if (spec.latency || spec.cost) return "mean";
  const graded = spec.set_overlap ?? spec.similarity;
  return graded && graded.at_least === undefined ? "mean" : "pass_rate";
}

function judgeKind(judge: Pick<Judge, "file"> | undefined): KnownKind {
  if (!judge) return "unknown";
  const { builtin, pass_when: passWhen } = judge.file;
  const value = judge.file.value ?? (builtin === undefined ? "boolean" : null);
  if (value === null) return "unknown";
  const rule = parsePassRule({ value, passWhen });
  if (rule.status === "rule") return "pass_rate";
  if (rule.status === "invalid") return "unknown";
  return value === "text" ? "shown" : "mean";
}

/** Bounds of a scorer's values where they are declared: a mean's floor beyond them can't be reached. */
export function scorerRange(
  spec: ScorerSpec,
  judges: ReadonlyMap<string, Pick<Judge, "file">>,
): readonly [number, number] | null {
  if (spec.range) return spec.range;
  if (spec.set_overlap || spec.similarity) return [0, 1];
  const value = spec.judge === undefined ? undefined : judges.get(spec.judge)?.file.value;
  if (typeof value !== "object" || !("number" in value)) return null;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = value.number;
  return [min, max];
}
