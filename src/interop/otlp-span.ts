import { z } from "zod";
import { isPlainObject, type Json, type JsonObject, json } from "../formats/json.ts";

const nanoseconds = z.union([z.number(), z.string().regex(/^\d{1,20}$/, "nanoseconds are digits")]).nullish();
const keyValues = z.array(z.looseObject({ key: z.string(), value: json.optional() })).nullish();

/** A span of OpenTelemetry, its keys as the protocol names them. */
export const otlpSpan = z.looseObject({
  trace_id: z.string().min(1),
  span_id: z.string().min(1),
  parent_span_id: z.string().nullish(),
  name: z.string(),
  start_time_unix_nano: nanoseconds,
  end_time_unix_nano: nanoseconds,
  attributes: keyValues,
  events: z
    .array(z.looseObject({ name: z.string(), time_unix_nano: nanoseconds, attributes: keyValues }))
    .nullish(),
  status: z
    .looseObject({ code: z.union([z.string(), z.number()]).nullish(), message: z.string().nullish() })
    .nullish(),
});

/** A span of OpenTelemetry as read. */
export type OtlpSpan = z.infer<typeof otlpSpan>;

/** The members of a span by the protocol's names: JSON writers say `traceId`, others `trace_id`. */
export function snakeSpan(span: JsonObject): JsonObject {
  const { events, ...rest } = snakeKeys(span);
  const list = Array.isArray(events)
    ? events.map((event) => (isPlainObject(event) ? snakeKeys(event) : event))
    : events;
  return list === undefined ? rest : { ...rest, events: list };
}

function snakeKeys(members: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(members).map(([key, value]) => [
      key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
}

/** Attributes as plain values by key; of a key said twice the last counts. */
export function attributesOf(list: OtlpSpan["attributes"]): Map<string, Json> {
  return new Map((list ?? []).map(({ key, value }) => [key, anyValue(value ?? null)]));
}

/** OpenTelemetry's AnyValue (`{stringValue: "a"}`) as the value it stands for. */
export function anyValue(value: Json): Json {
  if (!isPlainObject(value)) return value;
  const [[key = "", inner = null] = []] = Object.entries(value as JsonObject);
  switch (key.replace("_v", "V")) {
    case "intValue":
      return typeof inner === "string" && Number.isSafeInteger(Number(inner)) ? Number(inner) : inner;
    case "arrayValue":
      return listIn(inner).map(anyValue);
    case "kvlistValue":
      return Object.fromEntries(listIn(inner).flatMap(memberOf));
    default:
      return inner;
  }
}

function listIn(value: Json): Json[] {
  const values = isPlainObject(value) ? value.values : undefined;
  return Array.isArray(values) ? values : [];
}

function memberOf(value: Json): [string, Json][] {
  if (!isPlainObject(value) || typeof value.key !== "string") return [];
  return [[value.key, anyValue((value.value ?? null) as Json)]]; // a member of JSON is JSON
}
