import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../errors.ts";

/** Everything that a store's folder may keep. */
export const STORE_KINDS = ["verdicts", "traces", "replies"] as const;

/** What a folder of segments keeps; also the name of the folder. */
export type StoreKind = (typeof STORE_KINDS)[number];

/** Format of the segments this version writes; newer ones are refused by name, for guessing at them would lose money. */
const STORE_VERSION = 1;

/** A content address: 64 hex digits. */
const ADDRESS = /^[0-9a-f]{64}$/;

/** The first line of a segment. */
export function segmentHeader(kind: StoreKind): string {
  return `${JSON.stringify({ assize: kind, version: STORE_VERSION })}\n`;
}

/** One entry as a line. The address stands first at a fixed place, so that loading need not parse the value. */
export function segmentLine(address: string, value: unknown): string {
  if (!ADDRESS.test(address)) throw new RangeError(`not a content address: ${address}`);
  return `{"a":"${address}","v":${JSON.stringify(value)}}\n`;
}

/** Where the entries of one segment stand, and what was wrong with it. */
export interface SegmentIndex {
  entries: { address: string; offset: number; length: number }[];
  /** Lines that are no entries. */
  damaged: number;
  /** The last line has no end: the process was killed while it wrote. */
  torn: boolean;
  /** All of a segment of at most a mebibyte, so that its values need not be read one by one; null of a larger one. */
  whole: Buffer | null;
}

const CHUNK = 1 << 20;
const NEWLINE = 10;
/** A longer line is no entry of ours; what follows it in the segment is left out. */
const MAX_LINE = 32 << 20;
const PREFIX = '{"a":"';
const VALUE_AT = PREFIX.length + 64 + '","v":'.length;

/** Reads where entries stand, without parsing them. Throws a UserError on a segment of a newer version. */
export function indexSegment(folder: string, name: string, kind: StoreKind): SegmentIndex {
  const index: SegmentIndex = { entries: [], damaged: 0, torn: false, whole: null };
  let header = true;
  const read = eachLine(join(folder, name), (line, offset) => {
    if (header) {
      header = false;
      return checkHeader(line, name, kind, index);
    }
    const address = addressOf(line);
    if (address) index.entries.push({ address, offset, length: line.length });
    else index.damaged += 1;
    return true;
  });
  return { ...index, ...read };
}

/** The value of an entry's line, undefined where it is no JSON. */
export function parseValue(line: Uint8Array): unknown {
  try {
    return JSON.parse(
      Buffer.from(line.buffer, line.byteOffset + VALUE_AT, line.length - VALUE_AT - 1).toString(),
    );
  } catch {
    return undefined;
  }
}

function addressOf(line: Buffer): string | null {
  if (line.length <= VALUE_AT || line[line.length - 1] !== 0x7d) return null;
  const head = line.toString("latin1", 0, VALUE_AT);
  const address = head.slice(PREFIX.length, PREFIX.length + 64);
  return head === `${PREFIX}${address}","v":` && ADDRESS.test(address) ? address : null;
}

/** Whether to read on; a segment that is not ours at all counts as one damaged line. */
function checkHeader(line: Buffer, name: string, kind: StoreKind, index: SegmentIndex): boolean {
  const header = parseHeader(line);
  if (header?.assize === kind && header.version === STORE_VERSION) return true;
  if (header?.assize === kind && typeof header.version === "number" && header.version > STORE_VERSION) {
    throw newerStore(kind, name, header.version);
  }
  index.damaged += 1;
  return false;
}

function parseHeader(line: Buffer): { assize?: unknown; version?: unknown } | null {
  try {
    return JSON.parse(line.toString());
  } catch {
    return null;
  }
}

function newerStore(kind: StoreKind, name: string, version: number): UserError {
  return new UserError({
    code: "store_newer",
    message: `${kind}/${name} was written by a newer Assize (store version ${version}, this one reads ${STORE_VERSION})`,
    hint: "Use that version here too, or remove the store folder: what it holds will be asked again.",
  });
}

/** Calls back with each whole line; says whether the file ends in the middle of one, and hands over a small file. */
function eachLine(
  path: string,
  onLine: (line: Buffer, offset: number) => boolean,
): Pick<SegmentIndex, "torn" | "whole"> {
  const file = openSync(path, "r");
  try {
    let carry: Buffer = Buffer.alloc(0);
    let carryAt = 0;
    let whole: Buffer | null = null;
    for (;;) {
      const left = fstatSync(file).size - carryAt - carry.length;
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(0, left) + 1));
      const size = readSync(file, chunk, 0, chunk.length, carryAt + carry.length);
      if (size === 0) return { torn: carry.length > 0, whole };
      const data =
        carry.length > 0 ? Buffer.concat([carry, chunk.subarray(0, size)]) : chunk.subarray(0, size);
      whole = carryAt + carry.length === 0 ? data : null;
      let start = 0;
      for (let end = data.indexOf(NEWLINE); end >= 0; end = data.indexOf(NEWLINE, start)) {
        if (!onLine(data.subarray(start, end), carryAt + start)) return { torn: false, whole: null };
        start = end + 1;
      }
      carry = data.subarray(start);
      carryAt += start;
      if (carry.length > MAX_LINE) return { torn: true, whole: null };
    }
  } finally {
    closeSync(file);
  }
}
