import { closeSync, openSync, readdirSync, readSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { messageOf, UserError } from "../errors.ts";
import type { Store } from "../evaluate/stores.ts";
import { type Journal, openJournal, type Place, segmentTime } from "./store-journal.ts";
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
  /**
   * Entries that no run has used for so long (milliseconds) are forgotten: segments older than this are removed, and
   * what is used of one past half its life is written anew. Null keeps everything, as evidence must.
   */
  life_ms?: number | null;
}

/** Small segments whose bytes are kept from loading, together; what lies beyond is read from the disk value by value. */
const MAX_HELD_BYTES = 8 << 20;

/** Segments held open at once; a folder may have more of them than a process may open files. */
const MAX_OPEN_FILES = 64;

interface Opened<T> {
  readonly options: StoreOptions<T>;
  readonly folder: string;
  readonly places: Map<string, Place>;
  readonly faults: Faults;
  /** Segments held open for reading, the longest held first. */
  readonly files: Map<string, number>;
  /** The bytes of small segments. */
  readonly held: Map<string, Buffer>;
  /** What could not be written, for this run alone. */
  readonly unkept: Map<string, T>;
  /** Segments past half their life. */
  readonly aging: Set<string>;
  journal: Journal | null;
  writeFault: string | null;
}

/**
 * Opens `<dir>/<kind>/*.jsonl`: segments that are only ever appended to, each by one process, so several processes may
 * use one folder at once. Loading reads where entries stand; values are read and checked when they are asked for, so
 * ten thousand of them cost little time and memory. Later segments win. Throws a UserError on a newer format.
 */
export async function openStore<T>(options: StoreOptions<T>): Promise<FileStore<T>> {
  const folder = join(options.dir, options.kind);
  const store: Opened<T> = {
    options,
    folder,
    places: new Map(),
    faults: { damaged: 0, torn: 0 },
    files: new Map(),
    held: new Map(),
    unkept: new Map(),
    aging: new Set(),
    journal: null,
    writeFault: null,
  };
  loadPlaces(store);
  return {
    get size() {
      return store.places.size + store.unkept.size;
    },
    get: (address) => get(store, address),
    put: (address, value) => put(store, address, value),
    warnings: () => describeFaults(store),
    close: () => close(store),
  };
}

function get<T>(store: Opened<T>, address: string): T | undefined {
  const { options, places, faults, unkept, aging } = store;
  const place = places.get(address);
  if (!place) return unkept.get(address);
  const value = options.validate(parseValue(readPlace(store, place)));
  if (value === null) {
    faults.damaged += 1;
    places.delete(address);
    return undefined;
  }
  // Not waited for: if it is lost the entry only ends with its segment.
  if (aging.has(place.path)) void put(store, address, value);
  return value;
}

async function put<T>(store: Opened<T>, address: string, value: T): Promise<void> {
  const { folder, options, places, unkept } = store;
  const line = segmentLine(address, value);
  store.journal ??= openJournal({ folder, kind: options.kind, now: options.now });
  try {
    places.set(address, await store.journal.append(line));
  } catch (error) {
    // A full disk must not lose what was paid for in this run: it is only not there for the next one.
    store.writeFault ??= messageOf(error);
    places.delete(address);
    unkept.set(address, value);
  }
}

async function close<T>(store: Opened<T>): Promise<void> {
  await store.journal?.close().catch((error: Error) => {
    store.writeFault ??= error.message;
  });
  for (const file of store.files.values()) closeSync(file);
  store.files.clear();
  store.held.clear();
}

interface Faults {
  damaged: number;
  torn: number;
}

function loadPlaces<T>({ options, folder, places, faults, held, aging }: Opened<T>): void {
  const { kind, now, life_ms: life = null } = options;
  let room = MAX_HELD_BYTES;
  for (const name of segmentNames(folder)) {
    const path = join(folder, name);
    const age = now() - (segmentTime(name) ?? now());
    if (life !== null && age > life) {
      rmSync(path, { force: true });
      continue;
    }
    if (life !== null && age > life / 2) aging.add(path);
    const index = indexSegment(folder, name, kind);
    for (const { address, offset, length } of index.entries) places.set(address, { path, offset, length });
    faults.damaged += index.damaged;
    faults.torn += index.torn ? 1 : 0;
    if (index.whole === null || index.whole.length > room) continue;
    held.set(path, index.whole);
    room -= index.whole.length;
  }
}

function segmentNames(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".jsonl")) // reading a pipe or a device never ends
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException; // node:fs throws errors with a code
    if (code === "ENOENT") return [];
    throw code === "ENOTDIR" ? storeIsFile(dirname(folder)) : error;
  }
}

/** What to throw where a file stands in the way of a store's folder. */
export function storeIsFile(dir: string): UserError {
  return new UserError({
    code: "store_is_file",
    message: `the store ${dir} is a folder, and a file lies in its place`,
    hint: "Take the file away, or name another folder: --store <folder>.",
  });
}

/** The line of an entry; empty where its segment was removed by another process. */
function readPlace<T>({ files, held }: Opened<T>, { path, offset, length }: Place): Buffer {
  const bytes = held.get(path);
  if (bytes) return bytes.subarray(offset, offset + length);
  const line = Buffer.allocUnsafe(length);
  try {
    const file = files.get(path) ?? openFile(files, path);
    return line.subarray(0, readSync(file, line, 0, length, offset));
  } catch {
    return Buffer.alloc(0);
  }
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

function describeFaults<T>({ folder, faults, unkept, writeFault }: Opened<T>): string[] {
  const warnings: string[] = [];
  if (faults.torn > 0) {
    const entries = count(faults.torn, "entry was", "entries were");
    warnings.push(`${folder}: ${entries} cut off by a killed run, or being written by another; left out`);
  }
  if (faults.damaged > 0) {
    const lines = count(faults.damaged, "damaged line was", "damaged lines were");
    warnings.push(`${folder}: ${lines} left out`);
  }
  if (writeFault !== null) {
    const entries = count(unkept.size, "entry", "entries");
    warnings.push(`${folder}: ${entries} could not be kept for later runs: ${writeFault}`);
  }
  return warnings;
}

function count(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}
