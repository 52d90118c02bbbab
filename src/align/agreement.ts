import type { Json } from "../formats/json.ts";
import type { JudgeValue } from "../formats/judge-file.ts";
import type { Verdict } from "../formats/verdict.ts";
import type { NotSampled } from "../judges/scorer.ts";
import type { Example } from "./alignment.ts";

/**
 * How far a verdict agrees with people, in [0, 1]; null without a verdict. Numbers are graded by their distance on the
 * scale, `1 - |a - b| / (max - min)`, other words agree or don't; with a pass rule, its side is half of the grade.
 */
export function agreement(
  { label, human }: Pick<Example, "label" | "human">,
  verdict: Verdict | NotSampled,
  vocabulary: JudgeValue,
): number | null {
  if (verdict.status !== "scored") return null;
  const near = nearness(label, verdict.value, vocabulary);
  if (human.pass === null || verdict.pass === null) return near;
  return (Number(human.pass === verdict.pass) + near) / 2;
}

/** Whether a verdict says what people say, by the pass rule where there is one; null without a verdict. */
export function agrees(
  example: Pick<Example, "label" | "human">,
  verdict: Verdict | NotSampled,
): boolean | null {
  if (verdict.status !== "scored") return null;
  if (example.human.pass !== null && verdict.pass !== null) return example.human.pass === verdict.pass;
  return verdict.value === example.label;
}

/** Agreement on each example; what has no verdict agrees with nobody. */
export function grades(
  examples: readonly Example[],
  verdicts: readonly (Verdict | NotSampled)[],
  vocabulary: JudgeValue,
): number[] {
  return examples.map((example, at) => {
    const verdict = verdicts[at];
    return verdict ? (agreement(example, verdict, vocabulary) ?? 0) : 0;
  });
}

function nearness(label: Json, value: Json, vocabulary: JudgeValue): number {
  const range = rangeOf(vocabulary);
  if (range === null || typeof label !== "number" || typeof value !== "number")
    return label === value ? 1 : 0;
  return Math.max(0, 1 - Math.abs(label - value) / range);
}

/** The width of an ordered scale; null where answers are only names. */
export function rangeOf(vocabulary: JudgeValue): number | null {
  if (typeof vocabulary !== "object") return null;
  if ("number" in vocabulary) {
    const { min, max } = vocabulary.number;
    return min === undefined || max === undefined ? null : max - min;
  }
  const numbers = vocabulary.categories.filter((category) => typeof category === "number");
  if (numbers.length < vocabulary.categories.length || numbers.length < 2) return null;
  return Math.max(...numbers) - Math.min(...numbers);
}
