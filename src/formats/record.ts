import { z } from "zod";
import { type Json, json, jsonObject } from "./json.ts";

/** One line of a dataset file, as a user writes it. */
export const recordLine = z.strictObject({
  /** Unique over all datasets; without it, made from the canonical JSON of `inputs`. */
  id: z.string().min(1).max(200).optional(),
  inputs: jsonObject,
  /** What a good answer is; reserved keys as in MLflow (`expected_response`, `expected_facts`, `guidelines`, …). */
  expectations: jsonObject.optional(),
  tags: z.record(z.string(), z.string()).optional(),
  /** Records that belong together (document, conversation); splits and intervals cluster by it. */
  group: z.string().min(1).optional(),
  /** A record that must not be lost: base pass, head fail on an exact scorer fails the gate by itself. */
  must: z.boolean().optional(),
  source: json.optional(),
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
  /** Identity of what is compared between base and head: inputs, expectations, tags, group, must. */
  content_hash: string;
}
