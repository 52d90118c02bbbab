import type { Json } from "../formats/json.ts";
import type { JudgeValue } from "../formats/judge-file.ts";
import { applyPassRule, type PassRule } from "../formats/pass-rule.ts";
import type { Scored } from "../formats/verdict.ts";
import type { Scorer } from "./scorer.ts";
import { labelInVocabulary } from "./vocabulary.ts";

/** The part of a scorer that follows from a judge's vocabulary and pass rule. */
export type JudgeScale = Pick<Scorer, "kind" | "unit" | "range" | "outcomeOf">;

/** What verdicts of this vocabulary become: with a rule a pass rate, numbers without one a mean, text is only shown. */
export function judgeScale(value: JudgeValue, rule: PassRule | null): JudgeScale {
  const kind = rule ? "pass_rate" : typeof value === "object" && "number" in value ? "mean" : "shown";
  return { kind, unit: null, range: rangeOf(value), outcomeOf };

  function outcomeOf(label: Json): { pass: boolean | null; number: number | null } | null {
    const own = labelInVocabulary(label, value);
    if (own === null) return null;
    const pass = rule ? applyPassRule(rule, own) : null;
    if (kind === "pass_rate" && pass === null) return null;
    return { pass, number: kind === "mean" ? Number(own) : null };
  }
}

/** A verdict from a value that is in the vocabulary. */
export function scoredBy(
  scale: JudgeScale,
  { value, rationale }: { value: Json; rationale: string },
): Scored {
  const { pass, number } = scale.outcomeOf(value) ?? { pass: null, number: null };
  return { status: "scored", value, pass, number, rationale };
}

function rangeOf(value: JudgeValue): readonly [number, number] | null {
  if (typeof value !== "object" || !("number" in value)) return null;
  const { min, max } = value.number;
  return min === undefined || max === undefined ? null : [min, max];
}
