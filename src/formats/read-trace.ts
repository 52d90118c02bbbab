import { z } from "zod";
import type { Place, Problem } from "../errors.ts";
import type { Json, JsonObject } from "./json.ts";
import { mlflowParts, mlflowTrace, type TraceParts } from "./mlflow-trace.ts";
import { type Trace, traceId, traceLine } from "./trace.ts";
import { checkWith } from "./zod-problems.ts";

/** One trace of a file, in the short form or MLflow's. */
export const anyTrace = z.union([traceLine, mlflowTrace]);

/** A trace as read, or what is wrong with it. */
export type ReadTrace = { status: "read"; trace: Trace } | { status: "faulty"; problems: Problem[] };

/** Looks up the inputs of a record, for traces that name their record and leave the inputs out. */
export type InputsOf = (recordId: string) => Json | undefined;

/** Where a trace keeps the ids that other tools gave it. */
export const SOURCE_ID_KEY = "assize.source_trace_id";

/**
 * Reads one trace in either form. Its id is computed anew from inputs and outputs; a foreign id is kept in the metadata.
 * The sample is 0 until the trace is matched to its record.
 */
export function readTrace({
  value,
  at,
  inputsOf,
}: {
  value: unknown;
  at: Place;
  inputsOf?: InputsOf;
}): ReadTrace {
  const checked = checkWith(anyTrace, value, () => at);
  return checked.status === "sound" ? identify({ parsed: checked.value, at, inputsOf }) : checked;
}

/** The second half of `readTrace`, for values that the schema has already taken. */
export function identify({
  parsed,
  at,
  inputsOf,
}: {
  parsed: z.infer<typeof anyTrace>;
  at: Place;
  inputsOf?: InputsOf | undefined;
}): ReadTrace {
  const parts = "info" in parsed ? mlflowParts(parsed) : shortParts(parsed);
  const recordInputs = parts.record_id === null ? undefined : inputsOf?.(parts.record_id);
  const inputs = parts.inputs === undefined ? recordInputs : parts.inputs;
  if (inputs === undefined) {
    const message = "the trace has no inputs, and no known record_id to take them from";
    return { status: "faulty", problems: [{ code: "no_inputs", message, at }] };
  }
  const id = traceId(inputs, parts.outcome.status === "answered" ? parts.outcome.outputs : null);
  const { trace_id: given } = parts;
  const metadata = given === null || given === id ? parts.metadata : withSource(parts.metadata, given);
  return { status: "read", trace: { ...parts, trace_id: id, inputs, sample: 0, metadata } };
}

/** Ids that other tools gave the trace; MLflow's metadata are texts, so a list may come as its JSON. */
export function sourceIds({ metadata }: Pick<Trace, "metadata">): string[] {
  const kept = metadata[SOURCE_ID_KEY];
  if (Array.isArray(kept)) return kept.filter((id) => typeof id === "string");
  if (typeof kept !== "string") return [];
  return kept.startsWith("[")
    ? kept
        .slice(1, -1)
        .split(",")
        .map((id) => id.trim().replaceAll('"', ""))
    : [kept];
}

function withSource(metadata: JsonObject, id: string): JsonObject {
  return { ...metadata, [SOURCE_ID_KEY]: [...new Set([...sourceIds({ metadata }), id])] };
}

/** Metadata of a silent trace whose reason is not a plain error of the app. */
export const SILENCE_KEY = "assize.silence";

function shortParts(line: z.infer<typeof traceLine>): TraceParts {
  return {
    trace_id: line.trace_id ?? null,
    record_id: line.record_id ?? null,
    inputs: line.inputs,
    outcome: shortOutcome(line),
    duration_ms: line.duration_ms ?? null,
    usage: line.usage ?? null,
    session: line.session ?? null,
    tags: line.tags ?? {},
    spans: line.spans ?? [],
    assessments: line.assessments ?? [],
    metadata: line.trace_metadata ?? {},
    at_ms: line.request_time === undefined ? null : Date.parse(line.request_time),
  };
}

function shortOutcome({ outputs, error, trace_metadata }: z.infer<typeof traceLine>): Trace["outcome"] {
  if (outputs !== undefined) return { status: "answered", outputs };
  if (error === undefined) return { status: "silent", reason: "no_output", detail: "" };
  const reason = trace_metadata?.[SILENCE_KEY] === "app_timeout" ? "app_timeout" : "app_error";
  return { status: "silent", reason, detail: error };
}
