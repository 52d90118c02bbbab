/** A reply longer than this is cut out (formats.md: a line has at most 8 MiB). */
export const MAX_LINE_BYTES = 8 << 20;

const NEWLINE = 10;

/** Cuts a stream of bytes into lines. */
export interface LineSplitter {
  push(chunk: Buffer): void;
  /** A last line without a newline is a line. */
  end(): void;
}

/** Gives each line to `onLine`; one that is too long is skipped, not gathered, and counted by `onOverlong`. */
export function lineSplitter(onLine: (line: string) => void, onOverlong: () => void): LineSplitter {
  let parts: Buffer[] = [];
  let length = 0;
  let skipping = false;

  function finish(): void {
    if (!skipping && length > 0) onLine(Buffer.concat(parts).toString());
    parts = [];
    length = 0;
    skipping = false;
  }

  function gather(part: Buffer): void {
    if (skipping || part.length === 0) return;
    parts.push(part);
    length += part.length;
    if (length <= MAX_LINE_BYTES) return;
    onOverlong();
    parts = [];
    length = 0;
    skipping = true;
  }

  return {
    push(chunk) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        gather(chunk.subarray(start, end));
        finish();
        start = end + 1;
      }
      gather(chunk.subarray(start));
    },
    end: finish,
  };
}
