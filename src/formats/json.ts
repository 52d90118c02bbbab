import { z } from "zod";

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** Deeper values are refused: what walks them recursively (canonical JSON, schemas) must not run out of stack. */
export const MAX_JSON_DEPTH = 200;

/** Any JSON value, at the door: also refuses NaN, functions, class instances and values nested too deeply. */
export const json: z.ZodType<Json> = z.custom<Json>((value) => isJson(value), "expected a JSON value");

/** A JSON object, at the door. */
export const jsonObject: z.ZodType<JsonObject> = z
  .custom<JsonObject>((value) => isPlainObject(value) && isJson(value), "expected an object")
  .meta({ type: "object" });

/** Whether a value is JSON; a hand-written walk because every record passes here (z.json() takes three times as long). */
export function isJson(value: unknown, depth = 0): value is Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (depth >= MAX_JSON_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isJson(item, depth + 1));
  return isPlainObject(value) && Object.values(value).every((member) => isJson(member, depth + 1));
}

/** Plain data as JSON: members that are undefined are left out, and so is what JSON has no word for. */
export function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value ?? null)) as Json; // JSON.parse gives nothing but JSON
}

/** Whether a value is an object as JSON and YAML make them: no list, no null, no class instance. */
export function isPlainObject(value: unknown): value is { [key: string]: unknown } {
  if (value === null || typeof value !== "object") return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
