import { hashJson } from "../formats/hash.ts";
import type { Json } from "../formats/json.ts";
import type { Span } from "../formats/span.ts";
import { documentPath, documentsIn, isRetriever, isTool, spanPath, type TracePart } from "./span-path.ts";

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
