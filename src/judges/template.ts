import type { Problem } from "../errors.ts";
import { nearest } from "../formats/nearest.ts";
import { parsePath } from "../formats/path.ts";

/** What instructions may name. */
const VARIABLES = ["inputs", "outputs", "expectations", "trace", "span", "conversation"] as const;

/** One of the names that instructions may use. */
export type Variable = (typeof VARIABLES)[number];

/** One distinct `{{ name }}` of the instructions. */
export interface Placeholder {
  /** As written, without braces and question mark: `inputs.items[0].question`; a path of formats/path.ts. */
  name: string;
  variable: Variable;
  /** `{{ name? }}`: its absence is said in the prompt, instead of leaving the trace unscored. */
  optional: boolean;
}

/** The placeholders of a judge's instructions in order of first appearance, or all that is wrong with them. */
export type Template =
  | { status: "parsed"; placeholders: Placeholder[] }
  | { status: "invalid"; problems: Problem[] };

/** Variables that are one text and have no parts to name. */
const WHOLE: readonly Variable[] = ["trace", "conversation"];

const BRACES = /\{\{([^{}]*)\}\}/g;

/** Reads the `{{ … }}` of instructions: at least one, each a known variable or a path into one. */
export function parseTemplate(instructions: string): Template {
  const found = [...instructions.matchAll(BRACES)].map((match) => parsePlaceholder(match[1]?.trim() ?? ""));
  const problems = found.filter((item): item is Problem => "code" in item);
  if (found.length === 0) problems.push(noVariable());
  if (problems.length > 0) return { status: "invalid", problems };
  return { status: "parsed", placeholders: distinct(found as Placeholder[]) }; // no problem is left in `found`
}

function parsePlaceholder(text: string): Placeholder | Problem {
  const optional = text.endsWith("?");
  const name = optional ? text.slice(0, -1).trim() : text;
  const [head, ...rest] = parsePath(name) ?? [];
  if (head === undefined) return badPlaceholder(text);
  const variable = VARIABLES.find((known) => known === head);
  if (!variable) return unknownVariable(String(head));
  if (rest.length > 0 && WHOLE.includes(variable)) return noParts(variable, text);
  return { name, variable, optional };
}

/** One entry a name; a name written both ways is required. */
function distinct(all: Placeholder[]): Placeholder[] {
  const byName = new Map<string, Placeholder>();
  for (const placeholder of all) {
    const known = byName.get(placeholder.name);
    byName.set(placeholder.name, known?.optional === false ? known : placeholder);
  }
  return [...byName.values()];
}

const KNOWN = VARIABLES.map((name) => `{{ ${name} }}`).join(", ");

function noVariable(): Problem {
  return {
    code: "judge_without_variable",
    message: "the instructions name no variable, so the judge would read nothing",
    hint: `Name what it should read: ${KNOWN}.`,
  };
}

function unknownVariable(name: string): Problem {
  const near = nearest(name, VARIABLES);
  return {
    code: "judge_unknown_variable",
    message: `unknown variable {{ ${name} }}${near ? `, did you mean {{ ${near} }}?` : ""}`,
    hint: `Known: ${KNOWN}, and paths such as {{ inputs.question }}.`,
  };
}

function badPlaceholder(text: string): Problem {
  return {
    code: "judge_bad_placeholder",
    message: `{{ ${text} }} is not a variable or a path into one`,
    hint: "Write {{ inputs.question }}, {{ outputs.items[0] }}, or {{ expectations? }} for what may be missing.",
  };
}

function noParts(variable: Variable, text: string): Problem {
  return {
    code: "judge_bad_placeholder",
    message: `{{ ${text} }}: ${variable} is one text, without parts to name`,
    hint: `Write {{ ${variable} }}.`,
  };
}
