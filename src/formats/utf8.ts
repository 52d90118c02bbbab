/** Bytes as text, or the index of the byte at which they stop being UTF-8. Nothing is replaced or left out. */
export type Decoded = { status: "text"; text: string } | { status: "faulty"; byte: number; before: string };

/** Decodes strictly; a byte order mark is kept, so that the reader can refuse it. */
export function decodeUtf8(bytes: Uint8Array): Decoded {
  try {
    return { status: "text", text: new TextDecoder("utf-8", STRICT).decode(bytes) };
  } catch {
    const byte = firstFault(bytes);
    return { status: "faulty", byte, before: decodePrefix(bytes, byte) ?? "" };
  }
}

const STRICT = { fatal: true, ignoreBOM: true } as const;

/** Length of the longest beginning that decodes: the decoder does not say where it failed, halving finds it. */
function firstFault(bytes: Uint8Array): number {
  let sound = 0;
  let faulty = bytes.byteLength + 1;
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1;
    if (decodePrefix(bytes, middle) === null) faulty = middle;
    else sound = middle;
  }
  return sound;
}

/** The text of the first bytes, null where they are not UTF-8; a character cut at the end does not count. */
function decodePrefix(bytes: Uint8Array, length: number): string | null {
  try {
    return new TextDecoder("utf-8", STRICT).decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return null;
  }
}
