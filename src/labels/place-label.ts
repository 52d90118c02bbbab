import type { Label } from "../formats/label.ts";
import type { Span } from "../formats/span.ts";
import { spanHash } from "../formats/span-hash.ts";
import { allParts, type NamedSpan, partAt, partsOfKind } from "../formats/span-path.ts";

/** The parts that a question, or the judge that is measured on it, is about. */
export interface PartsRead {
  /** A type of steps, or `document`. */
  kind: string;
  /** The steps of an output as they are now; null where the repository does not have it. */
  spansOf(traceId: string): readonly Span[] | null;
}

/** Why a label on a part does not count; the words are shown. */
export type NotPlaced =
  | "the output has no such part"
  | "the step is another one now"
  | "on a part that is not read one by one";

/** The part that a label is about as the trace has it now: none of that name, one with other content, or the part. */
export type PlacedPart =
  | { status: "unknown" }
  | { status: "changed"; path: string }
  | { status: "placed"; path: string };

/**
 * Finds the part that a label on one is about. The label holds for the content that it hashed, wherever that stands now;
 * without a hash for whatever stands at its path.
 */
export function placePart(
  spans: readonly Span[],
  { span_id, metadata }: Pick<Label, "span_id" | "metadata">,
): PlacedPart {
  const named = partAt(spans, span_id ?? "");
  const hash = metadata?.span_hash;
  const isSame = ({ span }: NamedSpan) => hash === undefined || spanHash(span) === hash;
  if (named && isSame(named)) return { status: "placed", path: named.path };
  const moved = hash === undefined ? undefined : allParts(spans).find(isSame);
  if (moved) return { status: "placed", path: moved.path };
  return named ? { status: "changed", path: named.path } : { status: "unknown" };
}

/** A label with its part by the name it has now, or why it does not count; one on a whole output as it is. */
export function placeLabel(label: Label, { kind, spansOf }: PartsRead): Label | NotPlaced {
  const spans = label.span_id ? spansOf(label.trace_id) : null;
  if (spans === null) return label;
  const place = placePart(spans, label);
  if (place.status === "unknown") return "the output has no such part";
  if (place.status === "changed") return "the step is another one now";
  const isRead = partsOfKind(spans, kind).some(({ path }) => path === place.path);
  return isRead ? { ...label, span_id: place.path } : "on a part that is not read one by one";
}
