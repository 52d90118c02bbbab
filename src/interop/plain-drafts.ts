import { z } from "zod";
import { assessment } from "../formats/assessment.ts";
import { type Json, type JsonObject, json, jsonObject } from "../formats/json.ts";
import { span, usage } from "../formats/span.ts";
import { checkWith } from "../formats/zod-problems.ts";
import type { Drafts } from "./foreign.ts";
import { hideSources, hideUser } from "./hide-users.ts";
import type { Row } from "./rows.ts";

const id = z.union([z.string().min(1), z.number()]);

/** A row of plain JSONL: the members of a trace under their usual names; anything else is kept as metadata. */
const plainRow = z.looseObject({
  id: id.optional(),
  trace_id: id.optional(),
  record_id: z.string().min(1).optional(),
  inputs: json.optional(),
  input: json.optional(),
  outputs: json.optional(),
  output: json.optional(),
  error: z.string().nullish(),
  duration_ms: z.number().nonnegative().nullish(),
  request_time: z.iso.datetime({ offset: true }).nullish(),
  usage: usage.nullish(),
  session: z.string().nullish(),
  user: id.nullish(),
  tags: z.record(z.string(), z.string()).nullish(),
  spans: z.array(span).nullish(),
  expectations: jsonObject.nullish(),
  feedback: jsonObject.nullish(),
  assessments: z.array(assessment).nullish(),
  trace_metadata: jsonObject.nullish(),
});

/**
 * Traces of plain rows `{inputs, outputs, …}` (`input`, `output` too). `expectations` and `feedback`, objects of values by
 * name, become assessments: data of the trace, never labels.
 */
export function plainDrafts(rows: readonly Row[]): Drafts {
  const drafts: Drafts = { drafted: [], problems: [], warnings: [] };
  for (const { value, locate } of rows) {
    const checked = checkWith(plainRow, value, locate);
    if (checked.status === "faulty") drafts.problems.push(...checked.problems);
    else drafts.drafted.push({ line: lineOf(checked.value), locate });
  }
  return drafts;
}

function lineOf(row: z.infer<typeof plainRow>): JsonObject {
  const { id: rowId, trace_id, inputs, input, outputs, output, user, ...rest } = row;
  const { expectations, feedback, assessments, trace_metadata, error, ...others } = rest;
  const given = trace_id ?? rowId;
  const answer = outputs ?? output;
  const judged = [
    ...hideSources((assessments ?? []) as Json[]), // read as JSON, and checked since
    ...Object.entries(expectations ?? {}).map(expectationOf),
    ...Object.entries(feedback ?? {}).map(([name, value]) => feedbackOf({ name, value, user: user ?? null })),
  ];
  const { known, unknown } = sorted(others);
  const metadata = { ...unknown, ...trace_metadata, ...(user != null && { user: hideUser(String(user)) }) };
  return written({
    ...known,
    trace_id: given === undefined ? null : String(given),
    inputs: inputs ?? input ?? null,
    outputs: error ? null : (answer ?? null),
    error: error || null,
    assessments: judged.length > 0 ? judged : null,
    trace_metadata: Object.keys(metadata).length > 0 ? metadata : null,
  });
}

function expectationOf([name, value]: [string, Json]): JsonObject {
  const isScalar = value === null || typeof value !== "object";
  const serialized = { serialization_format: "JSON_FORMAT", value: JSON.stringify(value) };
  const source = { source_type: "HUMAN", source_id: "default" };
  return {
    assessment_name: name,
    source,
    expectation: isScalar ? { value } : { serialized_value: serialized },
  };
}

/** A person's word about an output, of a user where the row names one. */
export function feedbackOf({
  name,
  value,
  user,
}: {
  name: string;
  value: Json;
  user: string | number | null;
}): JsonObject {
  const source = { source_type: "HUMAN", source_id: user === null ? "default" : hideUser(String(user)) };
  return { assessment_name: name, source, feedback: { value } };
}

const KNOWN = ["record_id", "duration_ms", "request_time", "usage", "session", "tags", "spans"];

function sorted(members: { [key: string]: unknown }): { known: JsonObject; unknown: JsonObject } {
  const entries = Object.entries(members) as [string, Json][]; // members of a row are JSON
  const pick = (isKnown: boolean) =>
    Object.fromEntries(entries.filter(([key]) => KNOWN.includes(key) === isKnown));
  return { known: pick(true), unknown: pick(false) };
}

/** A line without its empty members. */
export function written(line: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(line).filter(([, value]) => value !== null && value !== undefined),
  );
}
