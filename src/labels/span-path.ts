import type { Json } from "../formats/json.ts";
import type { LabelSchema } from "../formats/schema.ts";
import type { Span } from "../formats/span.ts";

/** A part of an answer that is judged by itself: a document that was looked up, or the call of a tool. */
export interface TracePart {
  about: Exclude<LabelSchema["about"], "answer">;
  /** What its labels carry as `span_id`: `lookup[0]`, of a document `retrieve[0].outputs[2]`. */
  path: string;
  /** 32 hex digits of SHA-256 over its canonical JSON: a label holds for what was said, as with answers. */
  hash: string;
}

/** The name of a span and its number among those of the same name, from 0: `retrieve[0]`. */
export function spanPath(spans: readonly Span[], at: number): string {
  const name = spans[at]?.name ?? "";
  const before = spans.slice(0, at).filter((span) => span.name === name).length;
  return `${name}[${before}]`;
}

/** One of the documents that a retriever found. */
export function documentPath(span: string, position: number): string {
  return `${span}.outputs[${position}]`;
}

/** Whether the span looked documents up. */
export function isRetriever({ type }: Span): boolean {
  return type?.toUpperCase() === "RETRIEVER";
}

/** Whether the span called a tool. */
export function isTool({ type }: Span): boolean {
  return type?.toUpperCase() === "TOOL";
}

/** What a retriever found; nothing where its outputs are no list. */
export function documentsIn({ outputs }: Span): Json[] {
  return Array.isArray(outputs) ? outputs : [];
}
