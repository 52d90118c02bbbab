import { z } from "zod";
import { hashJson } from "./hash.ts";
import { type Json, json, jsonObject } from "./json.ts";

/** One line of a dataset file, as a user writes it. */
export const recordLine = z.strictObject({
  id: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe("Unique over all datasets; without it, made from the canonical JSON of `inputs`."),
  inputs: jsonObject.describe("What the app is asked."),
  expectations: jsonObject
    .optional()
    .describe(
      "What a good answer is. As in MLflow: expected_response, expected_facts, guidelines, expected_retrieved_context, expected_tool_calls.",
    ),
  tags: z
    .record(z.string(), z.string())
    .optional()
    .describe("Texts to slice by and to select metrics' records."),
  group: z
    .string()
    .min(1)
    .optional()
    .describe(
      "Records that belong together (a document, a conversation); splits and intervals cluster by it.",
    ),
  must: z
    .boolean()
    .optional()
    .describe(
      "A record that must not be lost: base pass, head fail on an exact scorer fails the gate by itself.",
    ),
  source: json.optional().describe("Where the record came from."),
});

/** One row of an eval dataset, loaded. */
export interface DatasetRecord {
  id: string;
  inputs: { [key: string]: Json };
  expectations: { [key: string]: Json };
  tags: { [key: string]: string };
  /** The record's own id where no group is given, so every record has a cluster. */
  group: string;
  must: boolean;
  source: Json | null;
  /** Where the line stands, for annotations. */
  at: { file: string; line: number };
  /** Identity of a line's content: inputs, expectations, tags, group. Not `must`, which is policy. An edit in the eyes of a comparison is one of inputs or expectations alone. */
  content_hash: string;
}

/** A dataset line as a record: the id made where it is absent, defaults filled in, its content hashed. */
export function readRecord(line: z.infer<typeof recordLine>, at: DatasetRecord["at"]): DatasetRecord {
  const { inputs, expectations = {}, tags = {}, must = false, source = null } = line;
  const id = line.id ?? `r-${hashJson(inputs).slice(0, MADE_ID_DIGITS)}`;
  const group = line.group ?? id;
  const content_hash = hashJson({ inputs, expectations, tags, group });
  return { id, inputs, expectations, tags, group, must, source, at, content_hash };
}

/** Hex digits of an id made from the inputs: 64 bits, so a clash is not to be met. */
const MADE_ID_DIGITS = 16;

/** Hash of the canonical records, whatever their order and files; every result names it. */
export function datasetVersion(
  records: readonly Pick<DatasetRecord, "id" | "content_hash" | "must">[],
): string {
  return hashJson(
    records.map(({ id, content_hash, must }) => `${content_hash} ${id}${must ? " must" : ""}`).sort(),
  );
}
