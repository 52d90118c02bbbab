import type { z } from "zod";
import { oneOf, typeName } from "./describe.ts";
import { nearest } from "./nearest.ts";

type Issue = z.core.$ZodIssue;

/** What an issue asks for, in words that go on "expected …"; null where the schema brings its own sentence. */
export function expectation(issue: Issue): string | null {
  switch (issue.code) {
    case "invalid_type":
      return typeName(issue.expected);
    case "invalid_value":
      return oneOf(issue.values);
    case "too_small":
      return bound(issue.origin, Number(issue.minimum), issue.inclusive ? "at least" : "more than");
    case "too_big":
      return bound(issue.origin, Number(issue.maximum), issue.inclusive ? "at most" : "less than");
    case "invalid_format":
      return FORMATS[issue.format] ?? null;
    default:
      return issue.message.startsWith(EXPECTED) ? issue.message.slice(EXPECTED.length) : null;
  }
}

/** How the sentences of our own checks begin that say what was expected. */
const EXPECTED = "expected ";

const FORMATS: { [format: string]: string } = {
  datetime: "a time such as 2026-11-22T10:00:00Z",
  date: "a date such as 2026-11-22",
};

function bound(origin: string, limit: number, words: string): string {
  if (origin === "string") return limit === 1 ? "a text that is not empty" : `${words} ${limit} characters`;
  if (origin === "array") return limit === 1 ? `${words} one entry` : `${words} ${limit} entries`;
  return `${words} ${limit}`;
}

/** The choice that was probably meant, as a hint. */
export function meantChoice(issue: Issue, found: unknown): string | undefined {
  if (issue.code !== "invalid_value" || typeof found !== "string") return undefined;
  const meant = nearest(found, issue.values.map(String));
  return meant === null ? undefined : `Did you mean "${meant}"?`;
}
