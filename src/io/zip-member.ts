import { inflateRawSync } from "node:zlib";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
/** The end record is 22 bytes and may be followed by a comment of as many as 16 bits count. */
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * One member of a ZIP archive by its exact name, in memory: nothing is unpacked to disk, so no name in the archive can
 * lead anywhere. Null where there is no such member. Throws an Error where the archive is damaged, or the member larger
 * than `limit` bytes, whatever its header says.
 */
export function readZipMember(archive: Buffer, name: string, limit: number): Buffer | null {
  try {
    for (const entry of entriesOf(archive)) if (entry.name === name) return contentOf(archive, entry, limit);
    return null;
  } catch (cause) {
    throw new Error("the archive is damaged or too large", { cause });
  }
}

/** A member as the archive's directory at its end lists it. */
interface Entry {
  name: string;
  method: number;
  compressed: number;
  size: number;
  offset: number;
}

function* entriesOf(archive: Buffer): Generator<Entry> {
  const end = endOfDirectory(archive);
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new Error("no directory entry");
    const nameLength = archive.readUInt16LE(at + 28);
    yield {
      name: archive.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength),
      method: archive.readUInt16LE(at + 10),
      compressed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    };
    at += ENTRY_BYTES + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
}

function endOfDirectory(archive: Buffer): number {
  const earliest = Math.max(0, archive.length - END_BYTES - LONGEST_COMMENT);
  for (let at = archive.length - END_BYTES; at >= earliest; at--) {
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new Error("no directory");
}

function contentOf(archive: Buffer, { method, compressed, size, offset }: Entry, limit: number): Buffer {
  if (size > limit) throw new Error("too large");
  if (archive.readUInt32LE(offset) !== LOCAL_ENTRY) throw new Error("no entry where the directory says");
  const start = offset + LOCAL_BYTES + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  const bytes = archive.subarray(start, start + compressed);
  if (bytes.length !== compressed) throw new Error("cut off");
  if (method === STORED) return bytes;
  if (method !== DEFLATED) throw new Error("an unknown compression");
  return inflateRawSync(bytes, { maxOutputLength: limit });
}
