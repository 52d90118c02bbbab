import type { Json, JsonObject } from "../formats/json.ts";
import { objectOf } from "./hide-users.ts";
import { anyValue } from "./otlp-span.ts";

/** Whether a trace has the shape of the server's REST API (`{trace_info, spans}`). */
export function isFromServer(value: JsonObject): boolean {
  return Object.hasOwn(value, "trace_info");
}

/** A trace as the REST API answers it in the shape of trace files. Its spans come in OpenTelemetry's protocol. */
export function fromServer({ trace_info, spans }: JsonObject): JsonObject {
  const { execution_duration, ...info } = objectOf(trace_info);
  const duration = durationMs(execution_duration);
  return {
    info: { ...info, ...(duration !== null && { execution_duration_ms: duration }) },
    data: { spans: Array.isArray(spans) ? spans.map(spanOf) : [] },
  };
}

/** The protocol's durations: `"1.5s"`. */
function durationMs(duration: Json | undefined): number | null {
  const seconds =
    typeof duration === "string" ? Number(/^(\d+(?:\.\d+)?)s$/.exec(duration)?.[1] ?? "x") : Number.NaN;
  return Number.isFinite(seconds) ? Math.round(seconds * 1000) : null;
}

function spanOf(value: Json): Json {
  const span = objectOf(value);
  const { events } = span;
  return {
    ...span,
    ...(Array.isArray(span.attributes) && { attributes: encoded(span.attributes) }),
    ...(Array.isArray(events) && { events: events.map(eventOf) }),
  };
}

function eventOf(value: Json): Json {
  const event = objectOf(value);
  if (!Array.isArray(event.attributes)) return event;
  const members = event.attributes.map((one) => [
    String(objectOf(one).key),
    anyValue(objectOf(one).value ?? null),
  ]);
  return { ...event, attributes: Object.fromEntries(members) };
}

/** Attributes of spans are JSON inside a text; those that come as such texts already stay. */
function encoded(attributes: readonly Json[]): JsonObject {
  return Object.fromEntries(
    attributes.map((one) => {
      const value = anyValue(objectOf(one).value ?? null);
      return [
        String(objectOf(one).key),
        typeof value === "string" && isJsonText(value) ? value : JSON.stringify(value),
      ];
    }),
  );
}

function isJsonText(text: string): boolean {
  if (!/^["[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
