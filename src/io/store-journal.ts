import { randomBytes } from "node:crypto";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { type StoreKind, segmentHeader } from "./store-segment.ts";

/** Appends lines to a segment of its own; what was appended is in the file when the promise resolves. */
export interface Journal {
  /** Resolves with where the line stands in the segment. */
  append(line: string): Promise<{ path: string; offset: number; length: number }>;
  close(): Promise<void>;
}

interface Waiting {
  line: Buffer;
  resolve: (place: { path: string; offset: number; length: number }) => void;
  reject: (error: unknown) => void;
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
  let file: FileHandle | null = null;
  let end = 0;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;

  async function ready(): Promise<FileHandle> {
    if (file) return file;
    await mkdir(folder, { recursive: true });
    file = await open(path, "wx");
    const header = Buffer.from(segmentHeader(kind));
    await file.write(header, 0, header.length, 0);
    end = header.length;
    return file;
  }

  async function writeBatch(batch: Waiting[]): Promise<void> {
    try {
      const handle = await ready();
      const data = Buffer.concat(batch.map((one) => one.line));
      await writeAll(handle, data, end);
      for (const { line, resolve } of batch) {
        resolve({ path, offset: end, length: line.length - 1 });
        end += line.length;
      }
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  async function drain(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting;
      waiting = [];
      await writeBatch(batch);
    }
    writing = null;
  }

  return {
    append(line) {
      return new Promise((resolve, reject) => {
        waiting.push({ line: Buffer.from(line), resolve, reject });
        writing ??= Promise.resolve().then(drain);
      });
    },
    async close() {
      await writing;
      await file?.sync();
      await file?.close();
      file = null;
    },
  };
}

/** Names sort by time, so that what was written later is read later and wins. */
function segmentName(now: number): string {
  return `${now.toString(36).padStart(9, "0")}-${process.pid}-${randomBytes(4).toString("hex")}.jsonl`;
}

async function writeAll(file: FileHandle, data: Buffer, position: number): Promise<void> {
  let done = 0;
  while (done < data.length) {
    const { bytesWritten } = await file.write(data, done, data.length - done, position + done);
    done += bytesWritten;
  }
}
