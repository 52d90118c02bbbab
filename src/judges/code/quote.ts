import type { Json } from "../../formats/json.ts";

const MAX_QUOTED = 80;

/** A value as JSON, cut to what fits a sentence. */
export function quote(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}…`;
}

/** What a value is, for a sentence: "a list", "null", "a number". */
export function kindOf(value: Json): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value === "string" ? "text" : typeof value}`;
}

/** A value as text where it can be read as one. */
export function asText(value: Json): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}
