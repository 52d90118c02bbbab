import type { Json, JsonObject } from "./json.ts";
import { SILENCE_KEY } from "./read-trace.ts";
import type { Trace } from "./trace.ts";

/** A trace in the short form, as `traces/` keeps it; `readTrace` gives the same trace back (its sample excepted). */
export function traceToJson(trace: Trace): JsonObject {
  const { outcome } = trace;
  const metadata =
    outcome.status === "silent" && outcome.reason === "app_timeout"
      ? { ...trace.metadata, [SILENCE_KEY]: outcome.reason }
      : trace.metadata;
  return written({
    trace_id: trace.trace_id,
    record_id: trace.record_id,
    inputs: trace.inputs,
    outputs: outcome.status === "answered" ? outcome.outputs : undefined,
    error: outcome.status === "silent" && outcome.reason !== "no_output" ? outcome.detail : undefined,
    duration_ms: trace.duration_ms,
    request_time: trace.at_ms === null ? null : new Date(trace.at_ms).toISOString(),
    usage: trace.usage,
    session: trace.session,
    tags: trace.tags,
    spans: trace.spans,
    assessments: trace.assessments,
    trace_metadata: metadata,
  });
}

const ALWAYS_WRITTEN = ["inputs", "outputs"];

/** Without what is not there: null, undefined, empty lists and objects, but for the answer itself. */
function written(members: { [key: string]: unknown }): JsonObject {
  const said = Object.entries(members).filter(
    ([key, value]) => (value !== undefined && ALWAYS_WRITTEN.includes(key)) || !isEmpty(value),
  );
  // Every member came from a trace, whose parts are JSON but for undefined members, which the round trip drops.
  return JSON.parse(JSON.stringify(Object.fromEntries(said))) as { [key: string]: Json };
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
