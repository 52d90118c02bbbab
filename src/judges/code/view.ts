import type { JsonObject } from "../../formats/json.ts";
import { outputsOf } from "../../formats/trace.ts";
import type { Subject } from "../scorer.ts";

/** The places that paths lead into: the trace's, and the record's expectations and tags. */
export function viewOf({ trace, record }: Subject): JsonObject {
  const view = {
    inputs: trace.inputs,
    outputs: outputsOf(trace),
    expectations: record?.expectations ?? {},
    tags: { ...trace.tags, ...record?.tags },
    spans: trace.spans,
    usage: trace.usage,
    duration_ms: trace.duration_ms,
  };
  return view as JsonObject; // spans and usage were read as JSON; members that are undefined are left out of it
}
