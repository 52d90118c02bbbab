import type { Json, JsonObject } from "../formats/json.ts";
import type { Locate } from "../formats/locate.ts";
import { base64OfHex } from "./bytes.ts";
import { REQUEST_ID } from "./check-spans.ts";
import { type GenAiStep, genAiStep } from "./gen-ai.ts";
import { isTime } from "./mlflow-v2.ts";
import { endsOf } from "./otel-ends.ts";
import { attributesOf, type OtlpSpan } from "./otlp-span.ts";

/** A span with its ids in hex and where it stood. */
export interface FoundSpan {
  traceId: string;
  spanId: string;
  parentId: string | null;
  span: OtlpSpan;
  service: string | null;
  locate: Locate;
}

interface Step extends FoundSpan {
  attributes: Map<string, Json>;
  said: GenAiStep;
}

/**
 * The spans of one trace in MLflow's form; null where none says what was asked. Where the root is a plain
 * server span, the trace's inputs and outputs are those of the outermost step that has some.
 */
export function otelTrace(traceId: string, found: readonly FoundSpan[]): JsonObject | null {
  const steps = found.map((one): Step => {
    const attributes = attributesOf(one.span.attributes);
    return { ...one, attributes, said: genAiStep(attributes) };
  });
  const known = new Set(steps.map(({ spanId }) => spanId));
  const inOrder = steps.toSorted(
    (a, b) => nanos(a.span.start_time_unix_nano) - nanos(b.span.start_time_unix_nano),
  );
  // A root whose parent ran elsewhere has a parent that is not in the file.
  const root =
    inOrder.find(({ parentId }) => parentId === null) ??
    inOrder.find(({ parentId }) => parentId && !known.has(parentId));
  const { asked, answered } = endsOf(inOrder);
  if (asked === undefined) return null;
  const id = `tr-${traceId}`;
  return {
    info: {
      trace_id: id,
      ...timesOf((root ?? asked).span),
      state: isError((root ?? asked).span) ? "ERROR" : "OK",
      trace_metadata: metadataOf({ steps: inOrder, asked, answered }),
      tags: tagsOf(root ?? asked),
    },
    data: { spans: steps.map((step) => spanOf(step, { id, isRoot: step === root })) },
  };
}

function timesOf({ start_time_unix_nano, end_time_unix_nano }: OtlpSpan): JsonObject {
  const [start, end] = [nanos(start_time_unix_nano) / 1e6, nanos(end_time_unix_nano) / 1e6];
  return {
    ...(start > 0 && isTime(start) && { request_time: new Date(start).toISOString() }),
    ...(start > 0 && end >= start && { execution_duration_ms: Math.round(end - start) }),
  };
}

function nanos(time: string | number | null | undefined): number {
  return Number(time ?? 0);
}

function metadataOf({
  steps,
  asked,
  answered,
}: {
  steps: Step[];
  asked: Step;
  answered: Step | undefined;
}): JsonObject {
  const session = firstText(steps, ["gen_ai.conversation.id", "session.id"]);
  const user = firstText(steps, ["user.id", "enduser.id"]);
  const tokens = tokensOf(steps);
  return {
    "mlflow.trace_schema.version": "3",
    "mlflow.traceInputs": JSON.stringify(asked.said.inputs),
    ...(answered && { "mlflow.traceOutputs": JSON.stringify(answered.said.outputs) }),
    ...(session !== null && { "mlflow.trace.session": session }),
    ...(user !== null && { "mlflow.trace.user": user }),
    ...(tokens !== null && { "mlflow.trace.tokenUsage": JSON.stringify(tokens) }),
  };
}

function firstText(steps: readonly Step[], keys: readonly string[]): string | null {
  const values = steps.flatMap(({ attributes }) => keys.map((key) => attributes.get(key)));
  return values.find((value) => typeof value === "string" && value !== "")?.toString() ?? null;
}

/** Tokens of the model's steps; an agent repeats the sum of its steps, so below a step that counts none is counted again. */
function tokensOf(steps: readonly Step[]): JsonObject | null {
  const counting = new Map(steps.filter(({ said }) => said.tokens).map((step) => [step.spanId, step]));
  const parents = new Map(steps.map(({ spanId, parentId }) => [spanId, parentId]));
  const outermost = [...counting.values()].filter(
    ({ parentId }) => !hasCounting(parentId, { counting, parents }),
  );
  if (outermost.length === 0) return null;
  const sum = (key: "input_tokens" | "output_tokens") =>
    outermost.reduce((total, { said }) => total + (said.tokens?.[key] ?? 0), 0);
  const [input_tokens, output_tokens] = [sum("input_tokens"), sum("output_tokens")];
  return { input_tokens, output_tokens, total_tokens: input_tokens + output_tokens };
}

function hasCounting(
  start: string | null,
  { counting, parents }: { counting: ReadonlyMap<string, Step>; parents: ReadonlyMap<string, string | null> },
): boolean {
  const seen = new Set<string>();
  for (let at: string | null | undefined = start; at && !seen.has(at); at = parents.get(at)) {
    if (counting.has(at)) return true;
    seen.add(at);
  }
  return false;
}

function tagsOf({ span, service }: Step): JsonObject {
  return { "mlflow.traceName": span.name, ...(service !== null && { "service.name": service }) };
}

function spanOf(
  { traceId, spanId, parentId, span, attributes, said }: Step,
  { id, isRoot }: { id: string; isRoot: boolean },
): JsonObject {
  const own = [...attributes].map(([key, value]): [string, Json] => [key, JSON.stringify(value)]);
  const mapped: JsonObject = {
    ...(said.type !== null && { "mlflow.spanType": JSON.stringify(said.type) }),
    ...(said.inputs !== undefined && { "mlflow.spanInputs": JSON.stringify(said.inputs) }),
    ...(said.outputs !== undefined && { "mlflow.spanOutputs": JSON.stringify(said.outputs) }),
    [REQUEST_ID]: JSON.stringify(id),
  };
  return {
    trace_id: base64OfHex(traceId),
    span_id: base64OfHex(spanId),
    parent_span_id: parentId === null || isRoot ? null : base64OfHex(parentId),
    name: span.name,
    start_time_unix_nano: span.start_time_unix_nano ?? null,
    end_time_unix_nano: span.end_time_unix_nano ?? null,
    events: (span.events ?? []).map(({ name, time_unix_nano, attributes: members }) => ({
      name,
      time_unix_nano: time_unix_nano ?? null,
      attributes: Object.fromEntries(attributesOf(members)),
    })),
    status: {
      code: isError(span) ? "STATUS_CODE_ERROR" : "STATUS_CODE_OK",
      message: span.status?.message ?? "",
    },
    attributes: { ...Object.fromEntries(own), ...mapped },
  };
}

/** Code 2 is an error; JSON may write the number or its name. */
function isError({ status }: OtlpSpan): boolean {
  return status?.code === 2 || String(status?.code ?? "").includes("ERROR");
}
