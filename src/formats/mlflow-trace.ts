import { z } from "zod";
import { assessment } from "./assessment.ts";
import { type Json, type JsonObject, json } from "./json.ts";
import type { Span, Usage } from "./span.ts";
import type { AppOutcome, TraceContent } from "./trace.ts";

const attributes = z.record(z.string(), json).nullish();
const nanoseconds = z.union([z.number(), z.string()]).nullish();

const mlflowSpan = z.looseObject({
  name: z.string(),
  span_id: z.string().nullish(),
  parent_span_id: z.string().nullish(),
  start_time_unix_nano: nanoseconds,
  end_time_unix_nano: nanoseconds,
  status: z
    .union([z.string(), z.looseObject({ code: z.string().nullish(), message: z.string().nullish() })])
    .nullish(),
  attributes,
  events: z.array(z.looseObject({ name: z.string(), attributes })).nullish(),
});

/** MLflow's trace JSON, schema version 3, tolerant of what other versions add. */
export const mlflowTrace = z.looseObject({
  info: z.looseObject({
    trace_id: z.string().min(1).nullish(),
    request_time: z.union([z.string(), z.number()]).nullish(),
    execution_duration_ms: z.number().nonnegative().nullish(),
    state: z.string().nullish(),
    request_preview: z.string().nullish(),
    response_preview: z.string().nullish(),
    trace_metadata: z.record(z.string(), json).nullish(),
    tags: z.record(z.string(), json).nullish(),
    assessments: z.array(assessment).nullish(),
  }),
  data: z.looseObject({ spans: z.array(mlflowSpan).nullish() }).nullish(),
});

type MlflowTrace = z.infer<typeof mlflowTrace>;
type MlflowSpan = z.infer<typeof mlflowSpan>;

/** What a trace file says, before it has an identity: both forms come down to this. */
export interface TraceParts extends TraceContent {
  trace_id: string | null;
  inputs: Json | undefined;
}

/** Metadata under which MLflow's traces carry the record they answer. */
export const RECORD_ID_KEY = "assize.record_id";

/** The parts of an MLflow trace; inputs and outputs are the root span's, else those that the metadata repeats. */
export function mlflowParts({ info, data }: MlflowTrace): TraceParts {
  const spans = data?.spans ?? [];
  const root = spans.find(({ parent_span_id }) => !parent_span_id);
  const metadata = info.trace_metadata ?? {};
  const recordId = metadata[RECORD_ID_KEY];
  const session = metadata["mlflow.trace.session"];
  return {
    trace_id: info.trace_id ?? null,
    record_id: typeof recordId === "string" ? recordId : null,
    inputs:
      attributeOf(root, "mlflow.spanInputs") ??
      decoded(metadata["mlflow.traceInputs"] ?? info.request_preview),
    outcome: outcomeOf({ info, data }, root),
    duration_ms: info.execution_duration_ms ?? null,
    usage: usageOf(metadata),
    session: typeof session === "string" ? session : null,
    tags: textsOf(info.tags ?? {}),
    spans: spansOf(spans, root),
    assessments: info.assessments ?? [],
    metadata,
    at_ms: timeOf(info.request_time),
  };
}

function outcomeOf({ info }: MlflowTrace, root: MlflowSpan | undefined): AppOutcome {
  if (info.state === "ERROR")
    return { status: "silent", reason: "app_error", detail: root ? (errorOf(root) ?? "") : "" };
  const repeated = info.trace_metadata?.["mlflow.traceOutputs"] ?? info.response_preview;
  const outputs = attributeOf(root, "mlflow.spanOutputs") ?? decoded(repeated);
  if (outputs === undefined || outputs === null) return { status: "silent", reason: "no_output", detail: "" };
  return { status: "answered", outputs };
}

/** Parents are named by index: names repeat. Times count from the root's start. */
function spansOf(spans: readonly MlflowSpan[], root: MlflowSpan | undefined): Span[] {
  const start = milliseconds(root?.start_time_unix_nano) ?? 0;
  const positions = new Map(spans.map(({ span_id }, index) => [span_id, index]));
  return spans.map((span) => ({
    name: span.name,
    type: textOf(attributeOf(span, "mlflow.spanType")),
    inputs: attributeOf(span, "mlflow.spanInputs"),
    outputs: attributeOf(span, "mlflow.spanOutputs"),
    start_ms: since(start, span.start_time_unix_nano),
    end_ms: since(start, span.end_time_unix_nano),
    error: errorOf(span),
    parent: span.parent_span_id ? positions.get(span.parent_span_id) : undefined,
  }));
}

function errorOf({ status, events }: MlflowSpan): string | undefined {
  const code = typeof status === "string" ? status : status?.code;
  if (!code?.includes("ERROR")) return undefined;
  const exception = events?.find(({ name }) => name === "exception")?.attributes?.["exception.message"];
  const message = typeof status === "object" ? status?.message : undefined;
  return message || textOf(exception) || "the span ended with an error";
}

function usageOf(metadata: JsonObject): Usage | null {
  const tokens = decoded(metadata["mlflow.trace.tokenUsage"]);
  const cost = decoded(metadata["mlflow.trace.cost"]);
  const usage = {
    input_tokens: numberIn(tokens, "input_tokens"),
    output_tokens: numberIn(tokens, "output_tokens"),
    usd: numberIn(cost, "total_cost"),
  };
  return Object.values(usage).some((amount) => amount !== undefined) ? usage : null;
}

function numberIn(value: Json | undefined, key: string): number | undefined {
  if (value === undefined || value === null || typeof value !== "object" || Array.isArray(value))
    return undefined;
  const member = value[key];
  return typeof member === "number" && member >= 0 ? member : undefined;
}

function attributeOf(span: MlflowSpan | undefined, key: string): Json | undefined {
  return decoded(span?.attributes?.[key]);
}

/** Attribute values are JSON inside a text; what is not is taken as it stands. */
function decoded(value: Json | undefined | null): Json | undefined {
  if (typeof value !== "string") return value ?? undefined;
  try {
    return json.parse(JSON.parse(value));
  } catch {
    return value;
  }
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function textsOf(members: JsonObject): { [key: string]: string } {
  const texts = Object.entries(members).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(texts.map(([key, value]) => [key, String(value)]));
}

/** A number can't hold nanoseconds since 1970: what is finer than a microsecond is noise. */
const MICROSECONDS = 1000;

function since(start: number, nanos: string | number | null | undefined): number | undefined {
  const at = milliseconds(nanos);
  return at === null ? undefined : Math.round((at - start) * MICROSECONDS) / MICROSECONDS;
}

function milliseconds(nanos: string | number | null | undefined): number | null {
  const at = Number(nanos ?? Number.NaN) / 1e6;
  return Number.isFinite(at) ? at : null;
}

function timeOf(time: string | number | null | undefined): number | null {
  const at = typeof time === "number" ? time : Date.parse(time ?? "");
  return Number.isFinite(at) ? at : null;
}
