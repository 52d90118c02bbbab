import type { LabelSchema } from "../formats/schema.ts";
import type { Span } from "../formats/span.ts";
import { spanHash } from "../formats/span-hash.ts";
import { partsOfKind } from "../formats/span-path.ts";
import type { TracePart } from "./trace-part.ts";

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
