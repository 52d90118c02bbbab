import { z } from "zod";

/** Any JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** Any JSON value, at the door. */
export const json: z.ZodType<Json> = z.json();

/** A JSON object, at the door. */
export const jsonObject: z.ZodType<JsonObject> = z.record(z.string(), json);
