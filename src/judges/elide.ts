import { sha256 } from "../formats/hash.ts";

/** Longest single value in a prompt, in characters (about 50,000 tokens): what is longer is cut in the middle, and said so. */
export const MAX_VALUE_CHARS = 200_000;

/** Share of the kept characters that come from the start of the text; the rest comes from its end. */
const HEAD_SHARE = 0.6;

/**
 * The text, or its start and end around a note of what was left out. The note carries a hash of the left-out part, so
 * two texts that differ only there still have different verdict addresses.
 */
export function elide(text: string, limit: number = MAX_VALUE_CHARS): string {
  if (text.length <= limit) return text;
  const head = Math.floor(limit * HEAD_SHARE);
  const tail = text.length - (limit - head);
  const left = text.slice(head, tail);
  return `${text.slice(0, head)}${elisionNote(left)}${text.slice(tail)}`;
}

/** Says how much is missing, and which text it was. */
function elisionNote(left: string): string {
  return ` [... ${left.length} characters left out, #${sha256(left).slice(0, 8)} ...] `;
}
