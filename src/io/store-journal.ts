import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open } from "node:fs/promises";
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
  file: FileHandle | null;
  end: number;
  waiting: Waiting[];
  writing: Promise<void> | null;
}

/**
 * A segment no other process writes to, made on the first append. Lines that come while a write is under way go
 * together in the next one, so a thousand puts cost a few writes. The file is synced when it is closed: a killed
 * process loses nothing that was written, only a machine that loses power does.
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
  const segment: Segment = { folder, path, kind, file: null, end: 0, waiting: [], writing: null };
  return {
    append: (line) => append(segment, line),
    async close() {
      await segment.writing;
      await segment.file?.sync();
      await segment.file?.close();
      segment.file = null;
    },
  };
}

function append(segment: Segment, line: string): Promise<Place> {
  return new Promise((resolve, reject) => {
    segment.waiting.push({ line: Buffer.from(line), resolve, reject });
    segment.writing ??= Promise.resolve().then(() => drain(segment));
  });
}

async function drain(segment: Segment): Promise<void> {
  while (segment.waiting.length > 0) await writeBatch(segment, segment.waiting.splice(0));
  segment.writing = null;
}

async function writeBatch(segment: Segment, batch: Waiting[]): Promise<void> {
  try {
    segment.file ??= await createSegment(segment);
    await writeAll(segment.file, Buffer.concat(batch.map(({ line }) => line)), segment.end);
    for (const { line, resolve } of batch) {
      resolve({ path: segment.path, offset: segment.end, length: line.length - 1 });
      segment.end += line.length;
    }
  } catch (error) {
    for (const { reject } of batch) reject(error);
  }
}

async function createSegment(segment: Segment): Promise<FileHandle> {
  await mkdir(segment.folder, { recursive: true });
  const file = await open(segment.path, "wx");
  const header = Buffer.from(segmentHeader(segment.kind));
  await writeAll(file, header, 0);
  segment.end = header.length;
  return file;
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

async function writeAll(file: FileHandle, data: Buffer, position: number): Promise<void> {
  let done = 0;
  while (done < data.length) {
    const { bytesWritten } = await file.write(data, done, data.length - done, position + done);
    done += bytesWritten;
  }
}
