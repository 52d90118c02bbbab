import { z } from "zod";
import type { JsonObject } from "../../formats/json.ts";

/** Numbers of items of the question; models write them as text too. */
const numbers = z.array(z.coerce.number());

/** A list of guidelines that each name what they come from, under the key that the question shows. */
export function draftList<K extends "sources" | "merges">(key: K) {
  const entry = { text: z.string(), [key]: numbers } as { text: z.ZodString } & Record<K, typeof numbers>; // TypeScript widens a computed key to string
  return z.array(z.looseObject(entry));
}

/** JSON Schema of a list of numbers of items. */
export const NUMBERS = { type: "array", items: { type: "integer" } };

/** The same list as JSON Schema, closed as strict servers want it. */
export function draftListSchema(key: "sources" | "merges"): JsonObject {
  return { type: "array", items: closed({ text: { type: "string" }, [key]: NUMBERS }) };
}

/** An object schema with these members, all of them and no other. */
export function closed(properties: JsonObject): JsonObject {
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/** A guideline on one line, as the judge's file holds it. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
