import { sha256 } from "../formats/hash.ts";
import type { Json, JsonObject } from "../formats/json.ts";
import type { Label } from "../formats/label.ts";
import { labelPayload } from "../formats/label-value.ts";
import { hexOfId } from "./bytes.ts";
import { objectOf } from "./hide-users.ts";

/** An MLflow trace that a label goes to. `index` counts the traces of equal content: ids are unique over all of them. */
export interface Recipient {
  trace: JsonObject;
  id: string;
  index: number;
}

/** A label as an assessment of MLflow by a person. */
export function labelAssessment(
  { at: _, ...label }: Label,
  { overridden, to }: { overridden: boolean; to: Recipient },
): JsonObject {
  const { span_id, overrides, metadata } = label;
  const spanId = span_id ? spanIdOf(span_id, to.trace) : null;
  const texts = Object.entries(metadata ?? {}).map(([key, value]) => [key, textOf(value)]);
  const written = {
    ...label,
    assessment_id: idFor(label.assessment_id, to),
    trace_id: to.id,
    last_update_time: label.last_update_time ?? label.create_time,
    valid: label.valid !== false && !overridden,
    ...(overrides && { overrides: idFor(overrides, to) }),
    ...(label.expectation && { expectation: expectationOf(labelPayload(label) ?? null) }),
    metadata: { ...Object.fromEntries(texts), ...(span_id && { [SPAN_PATH_KEY]: span_id }) },
    ...(span_id && { span_id: spanId }),
  };
  return written as JsonObject; // made of a label, which was read as JSON
}

/** Where an assessment on a span keeps the path by which our labels name the span. */
const SPAN_PATH_KEY = "assize.span_path";

/** The same label on a second trace of equal content is an assessment of its own. */
function idFor(id: string, { id: traceId, index }: Recipient): string {
  return index === 0 ? id : `a-${sha256(`${id} ${traceId}`).slice(0, 32)}`;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function expectationOf(value: Json): JsonObject {
  if (value === null || typeof value !== "object") return { value };
  return { serialized_value: { serialization_format: "JSON_FORMAT", value: JSON.stringify(value) } };
}

const SPAN_BYTES = 8;

/** MLflow's id (hex) of the span at a path such as `retrieve[0]`: the first span of that name; null where there is none. */
function spanIdOf(path: string, trace: JsonObject): string | null {
  const { name, position } = /^(?<name>.*)\[(?<position>\d+)\]$/s.exec(path)?.groups ?? { name: path };
  const { spans } = objectOf(trace.data);
  const named = (Array.isArray(spans) ? spans : []).map(objectOf).filter((span) => span.name === name);
  const id = named[Number(position ?? 0)]?.span_id;
  return typeof id === "string" ? (hexOfId(id, SPAN_BYTES) ?? id) : null;
}
