import type { Json, JsonObject } from "../formats/json.ts";
import type { JudgeValue } from "../formats/judge-file.ts";
import { isWithin } from "../formats/pass-rule.ts";

/** Whether a value is one of those that a judge of this vocabulary may give: exactly, without reading "Yes" as "yes". */
export function inVocabulary(value: Json, vocabulary: JudgeValue): boolean {
  if (vocabulary === "boolean") return typeof value === "boolean";
  if (vocabulary === "text") return typeof value === "string" && value.trim() !== "";
  if ("categories" in vocabulary) return vocabulary.categories.some((category) => category === value);
  return typeof value === "number" && isWithin(value, vocabulary.number);
}

/** The vocabulary in words, for prompts and messages: `"yes" or "no"`, `a whole number from 1 to 5`. */
export function describeVocabulary(vocabulary: JudgeValue): string {
  if (vocabulary === "boolean") return "true or false";
  if (vocabulary === "text") return "a text";
  if ("categories" in vocabulary) {
    return vocabulary.categories.map((value) => JSON.stringify(value)).join(" or ");
  }
  const { min, max, integer } = vocabulary.number;
  const kind = integer ? "a whole number" : "a number";
  if (min !== undefined && max !== undefined) return `${kind} from ${min} to ${max}`;
  if (min !== undefined) return `${kind}, at least ${min}`;
  return max === undefined ? kind : `${kind}, at most ${max}`;
}

/**
 * The vocabulary as JSON Schema. Bounds of numbers are left to the parser: several servers refuse `minimum` in strict
 * schemas.
 */
export function vocabularySchema(vocabulary: JudgeValue): JsonObject {
  if (vocabulary === "boolean") return { type: "boolean" };
  if (vocabulary === "text") return { type: "string" };
  if ("number" in vocabulary) return { type: vocabulary.number.integer ? "integer" : "number" };
  const types = [...new Set(vocabulary.categories.map((value) => typeof value))];
  return { type: types.length === 1 ? (types[0] ?? "string") : types, enum: vocabulary.categories };
}

/** Pairs of words in which labels and judges may say the same thing. */
const YES_NO: readonly (readonly [Json, Json])[] = [
  [true, false],
  ["yes", "no"],
  ["true", "false"],
  ["pass", "fail"],
];

/**
 * A label's value as this judge would have said it, or null where it has no such word. People answer `true`, a judge
 * may say "yes": the pairs true/false, yes/no, "true"/"false" and pass/fail stand for each other.
 */
export function labelInVocabulary(label: Json, vocabulary: JudgeValue): Json {
  if (inVocabulary(label, vocabulary)) return label;
  for (const side of [0, 1] as const) {
    if (!YES_NO.some((pair) => pair[side] === label)) continue;
    return YES_NO.map((pair) => pair[side]).find((word) => inVocabulary(word, vocabulary)) ?? null;
  }
  return null;
}
