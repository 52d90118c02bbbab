import type { Json, JsonObject } from "../formats/json.ts";
import { objectOf } from "./hide-users.ts";

/** Whether a trace has the shape that MLflow wrote before version 3. */
export function isVersion2({ info }: JsonObject): boolean {
  const { trace_id, request_id } = objectOf(info);
  return typeof trace_id !== "string" && typeof request_id === "string";
}

/** A trace of MLflow 2 in the shape of version 3. */
export function fromVersion2({ info, data }: JsonObject): JsonObject {
  const { request_id, experiment_id, timestamp_ms, execution_time_ms, status, request_metadata, ...rest } =
    objectOf(info);
  const { spans, request, response } = objectOf(data);
  const metadata = objectOf(request_metadata);
  return {
    info: {
      ...rest,
      trace_id: request_id ?? null,
      ...(experiment_id !== undefined && {
        trace_location: { type: "MLFLOW_EXPERIMENT", mlflow_experiment: { experiment_id } },
      }),
      ...(typeof timestamp_ms === "number" &&
        isTime(timestamp_ms) && { request_time: new Date(timestamp_ms).toISOString() }),
      execution_duration_ms: execution_time_ms ?? null,
      state: status ?? null,
      trace_metadata: {
        ...metadata,
        ...(typeof request === "string" && { "mlflow.traceInputs": request }),
        ...(typeof response === "string" && { "mlflow.traceOutputs": response }),
      },
    },
    data: { spans: Array.isArray(spans) ? spans.map(spanOf) : [] },
  };
}

/** JavaScript knows no time further from 1970. */
const LAST_TIME_MS = 8.64e15;

/** Whether a number of milliseconds is a time. */
export function isTime(ms: number): boolean {
  return Math.abs(ms) <= LAST_TIME_MS;
}

function spanOf(value: Json): Json {
  const span = objectOf(value);
  const { context, parent_id, start_time, end_time, status_code, status_message, events, ...rest } = span;
  if (context === undefined) return value;
  const { span_id, trace_id } = objectOf(context);
  return {
    ...rest,
    trace_id: trace_id ?? null,
    span_id: span_id ?? null,
    parent_span_id: parent_id ?? null,
    start_time_unix_nano: start_time ?? null,
    end_time_unix_nano: end_time ?? null,
    status: { code: status_code ?? "UNSET", message: status_message ?? "" },
    events: Array.isArray(events) ? events.map(eventOf) : [],
  };
}

function eventOf(value: Json): Json {
  const { timestamp, ...rest } = objectOf(value);
  return { ...rest, ...(timestamp !== undefined && { time_unix_nano: timestamp }) };
}
