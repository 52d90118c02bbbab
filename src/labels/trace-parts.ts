import { hashJson } from "../formats/hash.ts";
import type { Json } from "../formats/json.ts";
import type { LabelSchema } from "../formats/schema.ts";
import type { Span } from "../formats/span.ts";
import { documentPath, documentsIn, isRetriever, isTool, spanPath } from "./span-path.ts";

/** A part of an answer that is judged by itself: a document that was looked up, or the call of a tool. */
export interface TracePart {
  about: Exclude<LabelSchema["about"], "answer">;
  /** What its labels carry as `span_id`: `lookup[0]`, of a document `retrieve[0].outputs[2]`. */
  path: string;
  /** 32 hex digits of SHA-256 over its canonical JSON: a label holds for what was said, as with answers. */
  hash: string;
}

/** The parts of a trace that questions can be about, in the order of its spans. */
export function tracePartsOf(spans: readonly Span[]): TracePart[] {
  return spans.flatMap((span, at): TracePart[] => {
    const path = spanPath(spans, at);
    if (isTool(span)) return [{ about: "tool_call", path, hash: hashOf(callOf(span)) }];
    if (!isRetriever(span)) return [];
    return documentsIn(span).map((document, position) => ({
      about: "document",
      path: documentPath(path, position),
      hash: hashOf(document),
    }));
  });
}

/** What a call is: the name, what was given and what came back. */
function callOf({ name, inputs = null, outputs = null, error = null }: Span): Json {
  return error === null ? { name, inputs, outputs } : { name, inputs, error };
}

function hashOf(value: Json): string {
  return hashJson(value).slice(0, 32);
}
