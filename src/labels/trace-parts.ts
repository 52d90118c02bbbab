import type { LabelSchema } from "../formats/schema.ts";
import type { Span } from "../formats/span.ts";
import { spanHash } from "../formats/span-hash.ts";
import { partsOfKind } from "../formats/span-path.ts";

/** A part of an answer that is judged by itself: a step of the type that a question is about, or a document. */
export interface TracePart {
  /** The kind as the question names it: `TOOL`, `RETRIEVER`, `document`. */
  about: LabelSchema["about"];
  /** What its labels carry as `span_id` (formats/span-path.ts). */
  path: string;
  /** What they carry as `metadata.span_hash` (formats/span-hash.ts): a label holds for what was said, as with answers. */
  hash: string;
}

/** The parts of a trace that these questions are about, each once, in the order of the questions and of the trace. */
export function tracePartsOf(
  spans: readonly Span[],
  questions: readonly Pick<LabelSchema, "about">[],
): TracePart[] {
  const kinds = new Set(questions.map(({ about }) => about).filter((about) => about !== "answer"));
  return [...kinds].flatMap((about) =>
    partsOfKind(spans, about).map(({ path, span }) => ({ about, path, hash: spanHash(span) })),
  );
}
