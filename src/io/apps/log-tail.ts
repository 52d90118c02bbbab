import type { Mask } from "../masking.ts";

/** Lines that are kept of a log. */
const LINES = 20;
/** Characters that are kept of a log; a line without an end must not fill the memory. */
const CHARACTERS = 4_000;
/** Longest secret that may begin before what is kept: its rest looks like none, so as much is never shown. */
const LONGEST_SECRET = 10_000;
/** Characters that wait to be masked: a mask makes a text shorter, so more than are shown. */
const WAITING = LONGEST_SECRET + 4 * CHARACTERS;

/** The last lines of a stream of text. */
export interface LogTail {
  add(chunk: Uint8Array): void;
  /** Empty where nothing was written. */
  text(): string;
}

/** Keeps the end of what is added. Secrets are masked before it is cut to what is shown, for half a key is masked by nothing. */
export function logTail(mask: Mask): LogTail {
  const decoder = new TextDecoder();
  let kept = "";
  let isCut = false;
  return {
    add(chunk) {
      kept += decoder.decode(chunk, { stream: true });
      isCut ||= kept.length > WAITING;
      kept = kept.slice(-WAITING);
    },
    text: () =>
      mask(kept)
        .slice(isCut ? LONGEST_SECRET : 0)
        .slice(-CHARACTERS)
        .trimEnd()
        .split("\n")
        .slice(-LINES)
        .join("\n"),
  };
}
