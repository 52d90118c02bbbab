import type { Json, JsonObject } from "../formats/json.ts";
import type { LabelSchema } from "../formats/schema.ts";
import { type Asking, askingsOf } from "./asking.ts";
import type { KeptAnswer, KeptItem } from "./kept-item.ts";
import type { ReviewHead, ReviewItem } from "./review-data.ts";
import type { TracePart } from "./trace-part.ts";

/** One person's answers with what their labels have to name. */
export interface Written {
  head: Pick<ReviewHead, "list" | "questions">;
  labeler: string;
  item: KeptItem;
  about: Pick<ReviewItem, "sampling"> & { parts: readonly TracePart[] };
}

/**
 * The label lines of one item in MLflow's assessment shape, oldest first: answers that were handed in and changed since
 * stay, each taken back by the next. An item that the person has not moved on from has none yet.
 */
export function labelsOf(written: Written): JsonObject[] {
  const { head, item, about } = written;
  if (!item.done) return [];
  return askingsOf(head.questions, about.parts).flatMap((asking) => {
    const last = item.answers[asking.key];
    const answers = [...(item.earlier[asking.key] ?? []), ...(last ? [last] : [])];
    return answers.map((answer) => lineOf(written, asking, answer));
  });
}

/** A trace as it goes with its labels, in the short form of trace files. */
export function carriedTrace({ trace_id, record_id, inputs, outputs, error, spans }: ReviewItem): JsonObject {
  const trace: JsonObject = { trace_id };
  if (record_id !== null) trace.record_id = record_id;
  trace.inputs = inputs;
  if (error === null) trace.outputs = outputs;
  else trace.error = error;
  // Spans came from a trace file: their parts are JSON but for undefined members, which the round trip drops.
  if (spans.length > 0) trace.spans = JSON.parse(JSON.stringify(spans)) as Json;
  return trace;
}

function lineOf(
  { head: { list }, labeler, item, about }: Written,
  { key, question, part }: Asking,
  answer: KeptAnswer,
): JsonObject {
  const skipped = item.skipped !== null && answer === item.answers[key];
  return {
    assessment_id: answer.id,
    assessment_name: question.name,
    trace_id: item.trace_id,
    ...(part === null ? {} : { span_id: part.path }),
    source: { source_type: "HUMAN", source_id: labeler },
    create_time: answer.at,
    ...labelContent(question.type, answer.value),
    ...(answer.reason.trim() === "" ? {} : { rationale: answer.reason.trim() }),
    ...(answer.overrides === null ? {} : { overrides: answer.overrides }),
    metadata: {
      schema_version: String(answer.version),
      ...(list.session === null ? {} : { session: list.session }),
      ...(list.draw === null ? {} : { draw: list.draw }),
      sampling: about.sampling,
      ...(part === null ? {} : { span_hash: part.hash }),
      blind: String(list.blind),
      ...(skipped ? { skipped: "true" } : {}),
    },
  };
}

/** What a label says, in MLflow's shape: expectations that are lists or objects stand as JSON in a text. */
export function labelContent(type: LabelSchema["type"], value: Json): JsonObject {
  if (type === "feedback") return { feedback: { value } };
  if (value === null || typeof value !== "object") return { expectation: { value } };
  const serialized_value = { serialization_format: "JSON_FORMAT", value: JSON.stringify(value) };
  return { expectation: { serialized_value } };
}
