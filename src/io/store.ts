import { closeSync, openSync, readdirSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Store } from "../evaluate/stores.ts";
import { type Journal, openJournal } from "./store-journal.ts";
import { indexSegment, parseValue, type StoreKind, segmentLine } from "./store-segment.ts";

/** A store that lives in a folder. */
export interface FileStore<T> extends Store<T> {
  readonly size: number;
  /** What was left out or could not be kept, a sentence each. */
  warnings(): string[];
  /** Waits for what is under way, syncs, closes the files. */
  close(): Promise<void>;
}

/** How to open a store: its folder, what it keeps, and the door that its values come through. */
export interface StoreOptions<T> {
  /** The folder above `verdicts/` and `traces/` (`.assize`, or the evidence of a run). */
  dir: string;
  kind: StoreKind;
  /** A value that is not of the form gives null and is counted as damaged. */
  validate: (value: unknown) => T | null;
  now: () => number;
}

/** Segments held open at once; a folder may have more of them than a process may open files. */
const MAX_OPEN_FILES = 64;

interface Place {
  path: string;
  offset: number;
  length: number;
}

/**
 * Opens `<dir>/<kind>/*.jsonl`: segments that are only ever appended to, each by one process, so several processes may
 * use one folder at once. Loading reads where entries stand; values are read and checked when they are asked for, so
 * ten thousand of them cost little time and memory. Later segments win. Throws a UserError on a newer format.
 */
export async function openStore<T>({ dir, kind, validate, now }: StoreOptions<T>): Promise<FileStore<T>> {
  const folder = join(dir, kind);
  const { places, faults } = loadPlaces(folder, kind);
  const files = new Map<string, number>();
  const unkept = new Map<string, T>();
  let journal: Journal | null = null;
  let writeFault: string | null = null;

  function readValue(address: string, place: Place): T | undefined {
    const value = validate(parseValue(readPlace(files, place)));
    if (value !== null) return value;
    faults.damaged += 1;
    places.delete(address);
    return undefined;
  }

  return {
    get size() {
      return places.size + unkept.size;
    },
    get(address) {
      const place = places.get(address);
      return place ? readValue(address, place) : unkept.get(address);
    },
    async put(address, value) {
      const line = segmentLine(address, value);
      journal ??= openJournal({ folder, kind, now });
      try {
        places.set(address, await journal.append(line));
      } catch (error) {
        // A full disk must not lose what was paid for in this run: it is only not there for the next one.
        writeFault ??= error instanceof Error ? error.message : String(error);
        places.delete(address);
        unkept.set(address, value);
      }
    },
    warnings: () => describeFaults({ kind, folder, ...faults, unkept: unkept.size, writeFault }),
    async close() {
      await journal?.close().catch((error: Error) => {
        writeFault ??= error.message;
      });
      for (const file of files.values()) closeSync(file);
      files.clear();
    },
  };
}

interface Faults {
  damaged: number;
  torn: number;
}

function loadPlaces(folder: string, kind: StoreKind): { places: Map<string, Place>; faults: Faults } {
  const places = new Map<string, Place>();
  const faults: Faults = { damaged: 0, torn: 0 };
  for (const name of segmentNames(folder)) {
    const path = join(folder, name);
    const index = indexSegment(folder, name, kind);
    for (const { address, offset, length } of index.entries) places.set(address, { path, offset, length });
    faults.damaged += index.damaged;
    faults.torn += index.torn ? 1 : 0;
  }
  return { places, faults };
}

function segmentNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return []; // node:fs throws errors with a code
    throw error;
  }
}

function readPlace(files: Map<string, number>, { path, offset, length }: Place): Buffer {
  const file = files.get(path) ?? openFile(files, path);
  const line = Buffer.allocUnsafe(length);
  const size = readSync(file, line, 0, length, offset);
  return line.subarray(0, size);
}

function openFile(files: Map<string, number>, path: string): number {
  const [oldest] = files;
  if (oldest && files.size >= MAX_OPEN_FILES) {
    closeSync(oldest[1]);
    files.delete(oldest[0]);
  }
  const file = openSync(path, "r");
  files.set(path, file);
  return file;
}

function describeFaults(
  of: Faults & { kind: StoreKind; folder: string; unkept: number; writeFault: string | null },
): string[] {
  const warnings: string[] = [];
  if (of.torn > 0) {
    warnings.push(
      `${of.folder}: ${count(of.torn, "entry was", "entries were")} cut off when a run was killed; left out`,
    );
  }
  if (of.damaged > 0) {
    warnings.push(`${of.folder}: ${count(of.damaged, "damaged line was", "damaged lines were")} left out`);
  }
  if (of.writeFault !== null) {
    warnings.push(
      `${of.folder}: ${count(of.unkept, "entry", "entries")} could not be kept for later runs: ${of.writeFault}`,
    );
  }
  return warnings;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
