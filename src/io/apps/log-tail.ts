import type { Mask } from "../masking.ts";

/** Lines that are kept of a log. */
const LINES = 20;
/** Characters that are kept of a log; a line without an end must not fill the memory. */
const CHARACTERS = 4_000;

/** The last lines of a stream of text. */
export interface LogTail {
  add(chunk: Uint8Array): void;
  /** Empty where nothing was written. */
  text(): string;
}

/** Keeps the end of what is added; secrets are masked when it is read. */
export function logTail(mask: Mask): LogTail {
  const decoder = new TextDecoder();
  let kept = "";
  return {
    add(chunk) {
      kept = (kept + decoder.decode(chunk, { stream: true })).slice(-CHARACTERS);
    },
    text: () => mask(kept).trimEnd().split("\n").slice(-LINES).join("\n"),
  };
}
