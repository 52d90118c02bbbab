import { hashJson } from "./hash.ts";
import type { Span } from "./span.ts";

/** Hex digits of a hash of a part: it tells versions of one part apart, nothing more. */
const HASH_DIGITS = 16;

/**
 * Hash of what a part of a trace was given and gave: a label on it holds for that. Of a document: what was looked for and
 * the document, wherever among the others it stands. The first 16 hex digits of SHA-256 over the canonical JSON.
 */
export function spanHash({ name, type, inputs, outputs, error }: Span): string {
  const content = {
    name,
    type: type ?? null,
    inputs: inputs ?? null,
    outputs: outputs ?? null,
    error: error ?? null,
  };
  return hashJson(content).slice(0, HASH_DIGITS);
}
