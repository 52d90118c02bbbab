import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { type StoreKind, segmentHeader } from "./store-segment.ts";

/** Appends lines to a segment of its own; what was appended is in the file when the promise resolves. */
export interface Journal {
  /** Resolves with where the line stands in the segment. */
  append(line: string): Promise<Place>;
  close(): Promise<void>;
}

/** Where a line stands. */
export interface Place {
  path: string;
  offset: number;
  length: number;
}

interface Waiting {
  line: Buffer;
  resolve: (place: Place) => void;
  reject: (error: unknown) => void;
}

interface Segment {
  readonly folder: string;
  readonly path: string;
  readonly kind: StoreKind;
  /** Null before the first line. */
  file: number | null;
  end: number;
  waiting: Waiting[];
}

/**
 * A segment no other process writes to, made on the first append. Lines that come in one turn of the event loop go
 * together in one write; it is done at once, for a thousand small writes take a pool of threads longer than the disk.
 * The file is synced when it is closed: a killed process loses nothing that was written, only a machine that loses
 * power does.
 */
export function openJournal({
  folder,
  kind,
  now,
}: {
  folder: string;
  kind: StoreKind;
  now: () => number;
}): Journal {
  const path = join(folder, segmentName(now()));
  const segment: Segment = { folder, path, kind, file: null, end: 0, waiting: [] };
  return {
    append: (line) => append(segment, line),
    async close() {
      writeWaiting(segment);
      if (segment.file === null) return;
      fsyncSync(segment.file);
      closeSync(segment.file);
      segment.file = null;
    },
  };
}

function append(segment: Segment, line: string): Promise<Place> {
  return new Promise((resolve, reject) => {
    if (segment.waiting.length === 0) setImmediate(writeWaiting, segment);
    segment.waiting.push({ line: Buffer.from(line), resolve, reject });
  });
}

function writeWaiting(segment: Segment): void {
  const batch = segment.waiting.splice(0);
  if (batch.length === 0) return;
  try {
    segment.file ??= createSegment(segment);
    writeAll(segment.file, Buffer.concat(batch.map(({ line }) => line)), segment.end);
    for (const { line, resolve } of batch) {
      resolve({ path: segment.path, offset: segment.end, length: line.length - 1 });
      segment.end += line.length;
    }
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

function createSegment(segment: Segment): number {
  mkdirSync(segment.folder, { recursive: true });
  keepOutOfGit(segment.folder);
  const file = openSync(segment.path, "wx");
  const header = Buffer.from(segmentHeader(segment.kind));
  writeAll(file, header, 0);
  segment.end = header.length;
  return file;
}

/** A store that is committed by chance is refused, for it could be forged; so git is told not to see it. */
function keepOutOfGit(folder: string): void {
  const path = join(folder, ".gitignore");
  if (!existsSync(path)) writeFileSync(path, "*\n");
}

/** Names sort by time, so that what was written later is read later and wins. */
function segmentName(now: number): string {
  return `${now.toString(36).padStart(9, "0")}-${process.pid}-${randomBytes(4).toString("hex")}.jsonl`;
}

/** When a segment was begun (milliseconds since 1970), null where its name does not say. */
export function segmentTime(name: string): number | null {
  const [time = ""] = name.split("-");
  return /^[0-9a-z]{9}$/.test(time) ? Number.parseInt(time, 36) : null;
}

function writeAll(file: number, data: Buffer, position: number): void {
  for (let done = 0; done < data.length; )
    done += writeSync(file, data, done, data.length - done, position + done);
}
