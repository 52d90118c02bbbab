import type { LabelSchema } from "../formats/schema.ts";

/** A part of an answer that is judged by itself: a step of the type that a question is about, or a document. */
export interface TracePart {
  /** The kind as the question names it: `TOOL`, `RETRIEVER`, `document`. */
  about: LabelSchema["about"];
  /** What its labels carry as `span_id` (formats/span-path.ts). */
  path: string;
  /** What they carry as `metadata.span_hash` (formats/span-hash.ts): a label holds for what was said, as with answers. */
  hash: string;
}
