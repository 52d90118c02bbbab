import { type Comparison, fieldValues, type Labelled } from "./filter-fields.ts";

/** Longest text that a pattern of a filter is tried on. */
const LONGEST = 100_000;

/** Whether a pattern occurs in a text; throws where the search takes too long, as a pattern of few signs can take for ever. */
export type Search = (pattern: RegExp, text: string) => boolean;

/** How to mend such a pattern. */
export const SLOW_PATTERN = "Repeats within repeats, as in (a+)+, can take for ever: write it without.";

const searchOn: Search = (pattern, text) => pattern.test(text);

/**
 * Whether a trace is what all comparisons of a filter say. Where a field has several values, one that fits is enough.
 * Throws where `search` does.
 */
export function matches(
  labelled: Labelled,
  comparisons: readonly Comparison[],
  search: Search = searchOn,
): boolean {
  return comparisons.every((comparison) =>
    holds(fieldValues(labelled, comparison.field), comparison, search),
  );
}

function holds(values: readonly (string | number)[], comparison: Comparison, search: Search): boolean {
  switch (comparison.test) {
    case "present":
      return values.length > 0;
    case "absent":
      return values.length === 0;
    case "one_of":
      return values.some((value) => comparison.values.some((other) => order(value, other) === 0));
    case "none_of":
      return values.every((value) => comparison.values.every((other) => order(value, other) !== 0));
    case "like":
    case "ilike":
    case "rlike":
      return values.some((value) =>
        search(patternOf(comparison.test, comparison.pattern), String(value).slice(0, LONGEST)),
      );
    default:
      return values.some((value) => compares(order(value, comparison.value), comparison.test));
  }
}

/** Below 0, 0 or above 0; numbers are compared as numbers where both sides are some. */
function order(value: string | number, other: string | number): number {
  if (typeof value === "number" && Number.isFinite(Number(other))) return value - Number(other);
  const [a, b] = [String(value), String(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

function compares(sign: number, test: "=" | "!=" | "<" | "<=" | ">" | ">="): boolean {
  switch (test) {
    case "=":
      return sign === 0;
    case "!=":
      return sign !== 0;
    case "<":
      return sign < 0;
    case "<=":
      return sign <= 0;
    case ">":
      return sign > 0;
    case ">=":
      return sign >= 0;
  }
}

/** LIKE and ILIKE know `%` and `_`; RLIKE is a regular expression found anywhere. */
function patternOf(test: "like" | "ilike" | "rlike", pattern: string): RegExp {
  if (test === "rlike") return new RegExp(pattern, "u");
  const source = pattern
    .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    .replaceAll("%", ".*")
    .replaceAll("_", ".");
  return new RegExp(`^${source}$`, test === "ilike" ? "isu" : "su");
}
