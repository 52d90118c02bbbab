import { joinBytes } from "./text-file.ts";

/** A line of a JSONL file may have this many bytes. */
export const MAX_LINE_BYTES = 8 * 1024 * 1024;

/** A line's bytes without its line end, numbered from 1; null where it is longer than MAX_LINE_BYTES. */
export interface ByteLine {
  number: number;
  bytes: Uint8Array | null;
}

const LF = 0x0a;

/** Cuts chunks into lines; holds one line at most, and nothing of a line that is too long. */
export async function* byteLines(
  chunks: AsyncIterable<Uint8Array>,
  limit = MAX_LINE_BYTES,
): AsyncGenerator<ByteLine> {
  let number = 1;
  let length = 0;
  let parts: Uint8Array[] = [];
  const finish = (): ByteLine => {
    const line = { number, bytes: length > limit ? null : joinBytes(parts) };
    number += 1;
    length = 0;
    parts = [];
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF); ; end = chunk.indexOf(LF, start)) {
      const part = chunk.subarray(start, end === -1 ? undefined : end);
      length += part.byteLength;
      parts = length > limit ? [] : [...parts, part];
      if (end === -1) break;
      yield finish();
      start = end + 1;
    }
  }
  if (length > 0) yield finish();
}
