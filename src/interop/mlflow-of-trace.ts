import { canonicalJson } from "../formats/canonical.ts";
import { sha256 } from "../formats/hash.ts";
import type { Json, JsonObject } from "../formats/json.ts";
import { RECORD_ID_KEY } from "../formats/mlflow-trace.ts";
import { SOURCE_ID_KEY } from "../formats/read-trace.ts";
import type { Span } from "../formats/span.ts";
import { outputsOf, type Trace } from "../formats/trace.ts";
import { base64OfHex, hexOfId } from "./bytes.ts";
import { REQUEST_ID } from "./check-spans.ts";

/** A trace that was not MLflow's in MLflow's form, under the given id. A root span is made where no span is the whole trace. */
export function mlflowOfTrace(trace: Trace, id: string): JsonObject {
  const spans = withRoot(trace);
  return {
    info: {
      trace_id: id,
      ...(trace.at_ms !== null && { request_time: new Date(trace.at_ms).toISOString() }),
      ...(trace.duration_ms !== null && { execution_duration_ms: trace.duration_ms }),
      state: trace.outcome.status === "silent" && trace.outcome.reason !== "no_output" ? "ERROR" : "OK",
      trace_metadata: metadataOf(trace),
      tags: trace.tags,
      assessments: trace.assessments.map((one) => ({ ...(one as JsonObject), trace_id: id })), // read as JSON
    },
    data: { spans: spans.map((span, index) => spanOf(span, { id, index, spans, at_ms: trace.at_ms ?? 0 })) },
  };
}

function metadataOf({ metadata, record_id, session, usage, inputs, outcome }: Trace): JsonObject {
  const { [SOURCE_ID_KEY]: _, ...own } = metadata;
  const texts = Object.entries(own).map(([key, value]) => [key, textOf(value)]);
  const { usd, ...tokens } = usage ?? {};
  return {
    ...Object.fromEntries(texts),
    "mlflow.trace_schema.version": "3",
    "mlflow.traceInputs": JSON.stringify(inputs),
    ...(outcome.status === "answered" && { "mlflow.traceOutputs": JSON.stringify(outcome.outputs) }),
    ...(record_id !== null && { [RECORD_ID_KEY]: record_id }),
    ...(session !== null && { "mlflow.trace.session": session }),
    ...(Object.keys(tokens).length > 0 && { "mlflow.trace.tokenUsage": JSON.stringify(tokens) }),
    ...(usd !== undefined && { "mlflow.trace.cost": JSON.stringify({ total_cost: usd }) }),
  };
}

function textOf(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The spans, the first of them one whose inputs and outputs are the trace's. */
function withRoot(trace: Trace): Span[] {
  const [first] = trace.spans;
  const whole = canonicalJson([trace.inputs, outputsOf(trace)]);
  const isWhole =
    first?.parent == null && canonicalJson([first?.inputs ?? null, first?.outputs ?? null]) === whole;
  if (first && isWhole) return trace.spans;
  const { outcome, duration_ms } = trace;
  const root: Span = {
    name: "app",
    type: "CHAIN",
    inputs: trace.inputs,
    ...(outcome.status === "answered"
      ? { outputs: outcome.outputs }
      : outcome.detail && { error: outcome.detail }),
    start_ms: 0,
    ...(duration_ms !== null && { end_ms: duration_ms }),
  };
  return [root, ...trace.spans.map((span) => ({ ...span, parent: movedParent(span.parent) }))];
}

/** Parents by index move by one for the root that was put before them; what had none is the root's. */
function movedParent(parent: Span["parent"]): Span["parent"] {
  if (typeof parent === "number") return parent + 1;
  return parent ?? 0;
}

interface Surroundings {
  id: string;
  index: number;
  spans: readonly Span[];
  at_ms: number;
}

function spanOf(
  { name, type, inputs, outputs, start_ms, end_ms, error, parent }: Span,
  around: Surroundings,
): JsonObject {
  const { id, index, at_ms } = around;
  const members: [string, Json | undefined][] = [
    ["mlflow.spanType", type],
    ["mlflow.spanInputs", inputs],
    ["mlflow.spanOutputs", outputs],
  ];
  const said = members.filter((entry): entry is [string, Json] => entry[1] !== undefined);
  const above = typeof parent === "string" ? around.spans.findIndex((one) => one.name === parent) : parent;
  return {
    trace_id: base64OfHex(hexOfId(id, 16) ?? sha256(id).slice(0, 32)),
    span_id: spanId(id, index),
    parent_span_id: above == null || above < 0 || above >= around.spans.length ? null : spanId(id, above),
    name,
    start_time_unix_nano: nanos(at_ms, start_ms ?? 0),
    end_time_unix_nano: nanos(at_ms, end_ms ?? start_ms ?? 0),
    events: error
      ? [
          {
            name: "exception",
            time_unix_nano: nanos(at_ms, end_ms ?? 0),
            attributes: { "exception.message": error },
          },
        ]
      : [],
    status: { code: error ? "STATUS_CODE_ERROR" : "STATUS_CODE_OK", message: error ?? "" },
    attributes: {
      [REQUEST_ID]: JSON.stringify(id),
      ...Object.fromEntries(said.map(([key, value]) => [key, JSON.stringify(value)])),
    },
  };
}

function spanId(id: string, index: number): string {
  return base64OfHex(sha256(`${id} ${index}`).slice(0, 16));
}

/** Milliseconds as whole nanoseconds, in digits. */
function nanos(at_ms: number, offset_ms: number): string {
  return String(BigInt(Math.round(at_ms)) * 1_000_000n + BigInt(Math.round(offset_ms * 1e6)));
}
