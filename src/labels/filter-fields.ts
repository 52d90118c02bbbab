import type { Json } from "../formats/json.ts";
import type { Label } from "../formats/label.ts";
import { labelPayload } from "../formats/label-value.ts";
import { outputsOf, type Trace } from "../formats/trace.ts";

/** What a comparison looks at. */
export type FieldName =
  | {
      room: "attribute";
      name: "timestamp" | "execution_time" | "end_time" | "status" | "trace_id" | "record_id" | "session";
    }
  | { room: "text" }
  | { room: "tag" | "metadata" | "feedback" | "expectation"; name: string }
  | { room: "span"; name: "name" | "type" | "status" };

/** One comparison of a filter. */
export type Comparison =
  | { field: FieldName; test: "present" | "absent" }
  | { field: FieldName; test: "one_of" | "none_of"; values: (string | number)[] }
  | { field: FieldName; test: "like" | "ilike" | "rlike"; pattern: string }
  | { field: FieldName; test: "=" | "!=" | "<" | "<=" | ">" | ">="; value: string | number };

/** What a filter can name, as messages list it. */
export const KNOWN_FIELDS =
  "timestamp_ms, execution_time_ms, end_time_ms, status, trace_id, record_id, session, text, tags.<key>, metadata.<key>, feedback.<name>, expectation.<name>, span.name, span.type, span.status";

const ATTRIBUTES: { [name: string]: Extract<FieldName, { room: "attribute" }>["name"] } = {
  timestamp: "timestamp",
  timestamp_ms: "timestamp",
  execution_time: "execution_time",
  execution_time_ms: "execution_time",
  end_time: "end_time",
  end_time_ms: "end_time",
  status: "status",
  trace_id: "trace_id",
  request_id: "trace_id",
  record_id: "record_id",
  session: "session",
};

const ROOMS: { [prefix: string]: "tag" | "metadata" | "feedback" | "expectation" } = {
  tag: "tag",
  tags: "tag",
  metadata: "metadata",
  feedback: "feedback",
  expectation: "expectation",
};

/** Reads the name of a field; `trace.` and `attributes.` may stand before it, dotted keys in back-ticks. Null: there is none. */
export function fieldName(written: string): FieldName | null {
  const name = written.replace(/^(trace|attributes?)\./, "");
  if (name === "text") return { room: "text" };
  const attribute = Object.hasOwn(ATTRIBUTES, name) ? ATTRIBUTES[name] : undefined;
  if (attribute) return { room: "attribute", name: attribute };
  const dot = name.indexOf(".");
  const [prefix, key] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1).replaceAll("`", "")];
  if (prefix === "span")
    return key === "name" || key === "type" || key === "status" ? { room: "span", name: key } : null;
  const room = Object.hasOwn(ROOMS, prefix) ? ROOMS[prefix] : undefined;
  return room && key !== "" ? { room, name: key } : null;
}

/** A trace with the labels about it. */
export interface Labelled {
  trace: Trace;
  labels: readonly Label[];
  /** Tags of the record that it answers; the trace's own of the same name come first. */
  record_tags: { [key: string]: string };
}

/** The values of a field: none where the trace has none, several for spans and for what several people said. */
export function fieldValues({ trace, labels, record_tags }: Labelled, field: FieldName): (string | number)[] {
  switch (field.room) {
    case "attribute":
      return [attribute(trace, field.name)].filter((value) => value !== null);
    case "text":
      return [JSON.stringify([trace.inputs, outputsOf(trace)])];
    case "tag":
      return [trace.tags, record_tags]
        .filter((tags) => Object.hasOwn(tags, field.name))
        .map((tags) => tags[field.name] ?? "")
        .slice(0, 1);
    case "metadata":
      return Object.hasOwn(trace.metadata, field.name) ? [said(trace.metadata[field.name] ?? null)] : [];
    case "feedback":
    case "expectation":
      return assessed({ trace, labels }, field.room, field.name);
    case "span":
      return trace.spans.map((span) => spanValue(span, field.name));
  }
}

function attribute(
  trace: Trace,
  name: Extract<FieldName, { room: "attribute" }>["name"],
): string | number | null {
  switch (name) {
    case "timestamp":
      return trace.at_ms;
    case "execution_time":
      return trace.duration_ms;
    case "end_time":
      return trace.at_ms === null || trace.duration_ms === null ? null : trace.at_ms + trace.duration_ms;
    case "status":
      return trace.outcome.status === "answered" ? "OK" : "ERROR";
    default:
      return trace[name];
  }
}

/** What people and tools said under a name; what was taken back is not said any more. */
function assessed(
  { trace, labels }: Pick<Labelled, "trace" | "labels">,
  room: "feedback" | "expectation",
  name: string,
): string[] {
  const all = [...trace.assessments, ...labels];
  const taken = new Set(all.map(({ overrides }) => overrides).filter(Boolean));
  return all
    .filter((one) => one.assessment_name === name && one.valid !== false && !taken.has(one.assessment_id))
    .filter((one) => one[room] !== undefined)
    .map((one) => said(payloadOf(one)));
}

/** Assessments inside traces have the same payloads as labels, loosely typed. */
function payloadOf({
  feedback,
  expectation,
}: Pick<Trace["assessments"][number] | Label, "feedback" | "expectation">): Json {
  const value = feedback?.value;
  if (value !== undefined) return value;
  return expectation ? (labelPayload({ expectation }) ?? null) : null;
}

/** MLflow compares values as texts: true is `true`, a list its JSON. */
function said(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function spanValue(span: Trace["spans"][number], name: "name" | "type" | "status"): string {
  if (name === "status") return span.error ? "ERROR" : "OK";
  return (name === "name" ? span.name : span.type) ?? "";
}
