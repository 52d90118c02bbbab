import { describeValue, oneOf } from "./describe.ts";
import type { Json } from "./json.ts";
import { ABSTAIN, type Label } from "./label.ts";
import { isWithin, readBoolean } from "./pass-rule.ts";
import type { LabelSchema } from "./schema.ts";

/** What a label says under its question, "I can't tell", or why the question does not take it. */
export type LabelValue =
  | { status: "value"; value: Json }
  | { status: "abstained" }
  | { status: "invalid"; message: string; hint: string };

/** The value that a label carries: of its feedback, or of its expectation, which MLflow may keep as JSON in a text. */
export function labelPayload({
  feedback,
  expectation,
}: Pick<Label, "feedback" | "expectation">): Json | undefined {
  if (feedback) return feedback.value;
  if (expectation?.value !== undefined) return expectation.value;
  const serialized = expectation?.serialized_value?.value;
  if (serialized === undefined) return undefined;
  try {
    return JSON.parse(serialized) as Json; // JSON.parse gives nothing but JSON
  } catch {
    return serialized;
  }
}

/** Reads a label's value under its question; pass_fail becomes true or false however it is written. */
export function readLabelValue({ input }: Pick<LabelSchema, "input">, value: Json): LabelValue {
  if (value === ABSTAIN) return { status: "abstained" };
  if ("pass_fail" in input) return passFail(value, input.pass_fail);
  if ("categorical" in input) return categorical(value, input.categorical);
  if ("numeric" in input) return numeric(value, input.numeric);
  if ("text" in input) return text(value, input.text.max_length);
  return textList(value, input.text_list);
}

type Input = LabelSchema["input"];
type Settings<K extends string> = Extract<Input, { [key in K]: unknown }>[K];

function passFail(value: Json, { positive, negative }: Settings<"pass_fail">): LabelValue {
  const named = value === positive ? true : value === negative ? false : readBoolean(value);
  return named === null
    ? invalid(value, `true or false (also ${positive}, ${negative}, yes, no)`)
    : { status: "value", value: named };
}

function categorical(value: Json, { options, multiple }: Settings<"categorical">): LabelValue {
  const isOption = (chosen: Json) => typeof chosen === "string" && options.includes(chosen);
  const allowed = oneOf(options);
  if (!multiple) {
    const option = typeof value === "boolean" ? optionFor(value, options) : value;
    return isOption(option) ? { status: "value", value: option } : invalid(value, allowed);
  }
  const isChoice = Array.isArray(value) && value.every(isOption) && new Set(value).size === value.length;
  return isChoice
    ? { status: "value", value }
    : invalid(value, `a list of different options, each ${allowed}`);
}

/** A truth value answers a question whose options say the same in words. */
function optionFor(value: boolean, options: readonly string[]): Json {
  return options.find((option) => readBoolean(option) === value) ?? value;
}

function numeric(value: Json, bounds: Settings<"numeric">): LabelValue {
  if (typeof value === "number" && isWithin(value, bounds)) return { status: "value", value };
  return invalid(value, `a ${bounds.integer ? "whole " : ""}number from ${bounds.min} to ${bounds.max}`);
}

function text(value: Json, longest: number): LabelValue {
  const fits = typeof value === "string" && value.length <= longest;
  return fits ? { status: "value", value } : invalid(value, `a text of at most ${longest} characters`);
}

function textList(value: Json, { max_count, max_length_each }: Settings<"text_list">): LabelValue {
  const fits =
    Array.isArray(value) &&
    value.length <= max_count &&
    value.every((item) => typeof item === "string" && item.length <= max_length_each);
  if (fits) return { status: "value", value };
  return invalid(value, `a list of at most ${max_count} texts of at most ${max_length_each} characters`);
}

function invalid(value: Json, allowed: string): LabelValue {
  return {
    status: "invalid",
    message: `the answer ${describeValue(value)} is not one of this question`,
    hint: `Allowed: ${allowed}; or "${ABSTAIN}".`,
  };
}
