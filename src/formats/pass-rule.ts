import type { Json } from "./json.ts";
import type { JudgeFile, JudgeValue } from "./judge-file.ts";

/** Which verdicts pass. */
export type PassRule =
  | { kind: "values"; values: Scalar[] }
  | { kind: "comparison"; operator: Operator; bound: number };

/** How a verdict is compared with a bound. */
export type Operator = ">=" | ">" | "<=" | "<" | "==" | "!=";

/** A rule, no rule (a mean, or text that is never a metric), or a rule that the vocabulary cannot follow. */
export type ParsedPassRule =
  | { status: "rule"; rule: PassRule }
  | { status: "none" }
  | { status: "invalid"; message: string; hint: string };

type Scalar = string | boolean | number;

/**
 * The pass rule of a judge. Default: true, or `yes` where the categories have it; numbers without a rule are a mean,
 * text never passes or fails; other categories need a rule, because nothing else says which of them is good.
 */
export function parsePassRule({
  value,
  passWhen,
}: {
  value: JudgeValue;
  passWhen: JudgeFile["pass_when"];
}): ParsedPassRule {
  if (value === "text") {
    return passWhen === undefined
      ? { status: "none" }
      : invalid(
          "pass_when on a text",
          "A judge whose value is text never passes or fails; remove pass_when.",
        );
  }
  if (passWhen === undefined) return defaultRule(value);
  if (typeof passWhen !== "string") return valuesRule(passWhen, value);
  const comparison = parseComparison(passWhen);
  return comparison ? comparisonRule(comparison, value) : valuesRule([passWhen], value);
}

/** Whether a value passes; null where it is of another kind than the rule speaks of. */
export function applyPassRule(rule: PassRule, value: Json): boolean | null {
  switch (rule.kind) {
    case "values":
      return isScalar(value) ? rule.values.includes(value) : null;
    case "comparison":
      return typeof value === "number" ? COMPARE[rule.operator](value, rule.bound) : null;
  }
}

const COMPARE: { [operator in Operator]: (value: number, bound: number) => boolean } = {
  ">=": (value, bound) => value >= bound,
  ">": (value, bound) => value > bound,
  "<=": (value, bound) => value <= bound,
  "<": (value, bound) => value < bound,
  "==": (value, bound) => value === bound,
  "!=": (value, bound) => value !== bound,
};

function defaultRule(value: Exclude<JudgeValue, "text">): ParsedPassRule {
  if (value === "boolean") return { status: "rule", rule: { kind: "values", values: [true] } };
  if ("number" in value) return { status: "none" };
  const good = value.categories.find((category) => category === true || category === "yes");
  if (good !== undefined) return { status: "rule", rule: { kind: "values", values: [good] } };
  return invalid(
    "pass_when is missing: nothing says which categories pass",
    `Name those that pass, such as pass_when: [${value.categories[0]}].`,
  );
}

function valuesRule(values: readonly Scalar[], value: Exclude<JudgeValue, "text">): ParsedPassRule {
  const read = values.map((wanted) => ({ wanted, known: inVocabulary(wanted, value) }));
  const foreign = read.filter(({ known }) => known === null).map(({ wanted }) => JSON.stringify(wanted));
  if (foreign.length > 0) {
    return invalid(
      `pass_when names ${foreign.join(", ")}, which the judge can't answer`,
      vocabularyHint(value),
    );
  }
  return {
    status: "rule",
    rule: { kind: "values", values: read.map(({ known }) => known).filter((known) => known !== null) },
  };
}

/** The value as the vocabulary has it (a boolean judge reads yes and no), or null where it has no such value. */
function inVocabulary(wanted: Scalar, value: Exclude<JudgeValue, "text">): Scalar | null {
  if (value === "boolean") return readBoolean(wanted);
  if ("categories" in value) return value.categories.includes(wanted) ? wanted : null;
  return typeof wanted === "number" && isWithin(wanted, value.number) ? wanted : null;
}

/** A truth value as people and models write it: true, false, "yes", "no", "true", "false". */
export function readBoolean(value: Json): boolean | null {
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  const word = value.trim().toLowerCase();
  if (word === "yes" || word === "true") return true;
  return word === "no" || word === "false" ? false : null;
}

function comparisonRule(
  { operator, bound }: { operator: Operator; bound: number },
  value: Exclude<JudgeValue, "text">,
): ParsedPassRule {
  const hint = vocabularyHint(value);
  if (value === "boolean") return invalid("pass_when compares, but the judge answers true or false", hint);
  const compare = COMPARE[operator];
  const written = `pass_when "${operator} ${bound}"`;
  if ("categories" in value) {
    const numbers = value.categories.filter((category) => typeof category === "number");
    if (numbers.length < value.categories.length)
      return invalid(`${written} compares, but not all categories are numbers`, hint);
    if (!numbers.some((number) => compare(number, bound)))
      return invalid(`${written} lets no answer pass`, hint);
  } else if (!reachable({ operator, bound }, value.number)) {
    return invalid(`${written} lets no answer pass`, hint);
  }
  return { status: "rule", rule: { kind: "comparison", operator, bound } };
}

/** Whether a number within the bounds passes: the ends decide, the bound itself for an equality. */
function reachable({ operator, bound }: { operator: Operator; bound: number }, range: NumberRange): boolean {
  if (operator === "==") return isWithin(bound, range);
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = range;
  return COMPARE[operator](min, bound) || COMPARE[operator](max, bound);
}

interface NumberRange {
  min?: number | undefined;
  max?: number | undefined;
  integer?: boolean;
}

/** Whether a number is one that a judge or a question with these bounds may answer. */
export function isWithin(value: number, { min, max, integer }: NumberRange): boolean {
  if (integer && !Number.isInteger(value)) return false;
  return (min === undefined || value >= min) && (max === undefined || value <= max);
}

function parseComparison(text: string): { operator: Operator; bound: number } | null {
  const [, operator, bound] = /^\s*(>=|<=|==|!=|>|<)\s*(-?\d+(?:\.\d+)?)\s*$/.exec(text) ?? [];
  return operator ? { operator: operator as Operator, bound: Number(bound) } : null; // the pattern has these operators only
}

function vocabularyHint(value: Exclude<JudgeValue, "text">): string {
  if (value === "boolean") return "Its values are true, false.";
  if ("categories" in value) return `Its values are ${value.categories.map(String).join(", ")}.`;
  const { min, max, integer } = value.number;
  const bounds = [min === undefined ? "" : ` from ${min}`, max === undefined ? "" : ` to ${max}`].join("");
  return `Its values are ${integer ? "whole numbers" : "numbers"}${bounds}; a rule reads ">= 4" or [4, 5].`;
}

function isScalar(value: Json): value is Scalar {
  return typeof value === "string" || typeof value === "boolean" || typeof value === "number";
}

function invalid(message: string, hint: string): ParsedPassRule {
  return { status: "invalid", message, hint };
}
