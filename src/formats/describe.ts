import type { z } from "zod";
import { isPlainObject } from "./json.ts";
import { knownKeys, unwrap } from "./schema-walk.ts";

const LONGEST_SHOWN = 40;

/** A found value in words: `the number 5`, `"abc"`, `a list`. */
export function describeValue(value: unknown): string {
  if (value === null) return "nothing";
  if (value === undefined) return "no value";
  if (typeof value === "string") return quoted(value);
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : "a list";
  return isPlainObject(value) ? "an object" : "something that is no JSON value";
}

/** A text in double quotes, cut to what fits a line. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}

/** What a schema takes, in words: `a text`, `one of a, b`, `an object with run, per_record`. */
export function describeSchema(schema: z.core.$ZodType): string {
  const { def } = unwrap(schema)._zod;
  switch (def.type) {
    case "enum":
      return oneOf(Object.values(def.entries));
    case "literal":
      return oneOf(def.values);
    case "union":
      return def.options.map(describeSchema).join(", or ");
    case "object":
      return `an object with ${knownKeys(schema).join(", ")}`;
    case "array":
      return `a list of ${plural(describeSchema(def.element))}`;
    default:
      return typeName(def.type);
  }
}

/** The values of a closed choice: `one of a, b`, or the only one. */
export function oneOf(values: readonly unknown[]): string {
  const shown = values.map(String).join(", ");
  return values.length === 1 ? shown : `one of ${shown}`;
}

/** A type's name of zod in words. */
export function typeName(type: string): string {
  return TYPE_NAMES[type] ?? `a value of type ${type}`;
}

const TYPE_NAMES: { [type: string]: string } = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
  record: "an object",
  null: "nothing",
  custom: "a JSON value",
};

function plural(description: string): string {
  return description.startsWith("a ") ? `${description.slice(2)}s` : `(${description})`;
}
