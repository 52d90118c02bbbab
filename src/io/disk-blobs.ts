import { execFile } from "node:child_process";
import { lstat, readFile, readlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { globMatcher } from "../formats/glob.ts";
import { gitBlobId } from "../formats/hash.ts";

/** What to identify: files below `root` that match; `walk` finds them where git does not know the folder. */
interface BlobsQuestion {
  root: string;
  patterns: readonly string[];
  /** What git says of the folder. */
  known: IndexBlobs | null;
  walk: () => Promise<string[]>;
}

/** Blob ids of the index by path, null for a file to hash (edited or new). */
type IndexBlobs = Map<string, string | null>;

/**
 * Git's blob ids of the files on disk, sorted by path. In a git working tree they are those of its index where nothing
 * was edited since (so filters and large-file pointers count as they do in a commit), and files that git ignores are
 * left out; elsewhere every file is hashed. What running an app leaves behind is left out too, unless it is committed:
 * then it is code like any other.
 */
export async function diskBlobs({
  root,
  patterns,
  known,
  walk,
}: BlobsQuestion): Promise<Map<string, string>> {
  const matches = globMatcher(patterns);
  const paths = known
    ? [...known.keys()].filter(matches).sort()
    : (await walk()).filter((path) => !LEFT_BY_RUNS.test(path));
  const blobs = new Map<string, string>();
  for (const path of paths) {
    const id = known?.get(path) ?? (await hashFile(join(root, path)));
    if (id !== null) blobs.set(path, id);
  }
  return blobs;
}

/** What trying an app leaves in its folder: no part of it, or every run would be the first. */
const LEFT_BY_RUNS = /(^|\/)(\.assize|__pycache__)\//;

/** Asks git about a folder, once for all who want to know at the same moment: each answer costs processes. */
export function gitIndex(root: string): () => Promise<IndexBlobs | null> {
  let underWay: Promise<IndexBlobs | null> | null = null;
  return () => {
    underWay ??= indexBlobs(root).finally(() => {
      underWay = null;
    });
    return underWay;
  };
}

/** A line of `ls-files -t -s`: a file of the index with its blob, or one that git does not know. */
const LISTED = /^(?:\? |(\S) \d+ ([0-9a-f]+) \d\t)(.*)$/s;

/** What git puts before a file that was edited or deleted since; it stands in the list of the index as well. */
const EDITED = "C";

/** Null where this is no git working tree. */
async function indexBlobs(root: string): Promise<IndexBlobs | null> {
  const lines = await listFiles(root);
  if (lines.length === 0) return null;
  const blobs: IndexBlobs = new Map();
  for (const line of lines) {
    const [, letter, id = null, path = ""] = LISTED.exec(line) ?? [];
    if (letter === EDITED) blobs.set(path, null);
    else if (id !== null || !LEFT_BY_RUNS.test(path)) blobs.set(path, id);
  }
  return blobs;
}

/** One question for the index, for what differs from it and for what it lacks: each process costs more than its answer. */
async function listFiles(root: string): Promise<string[]> {
  const args = ["-t", "-s", "--cached", "--modified", "--others", "--exclude-standard", "-z"];
  try {
    const options = { maxBuffer: MAX_LISTING_BYTES };
    const { stdout } = await promisify(execFile)("git", ["-C", root, "ls-files", ...args], options);
    return stdout.split("\0").filter((line) => line !== "");
  } catch {
    return []; // no git, or not a working tree of it: the folder is walked instead
  }
}

/** Listings of very large repositories stay below this. */
const MAX_LISTING_BYTES = 1024 ** 3;

/** A link is identified by where it leads, as in git; what is gone or is a folder (a submodule) has no blob. */
async function hashFile(path: string): Promise<string | null> {
  const status = await lstat(path).catch(() => null);
  if (status?.isSymbolicLink()) return gitBlobId(Buffer.from(await readlink(path)));
  return status?.isFile() ? gitBlobId(await readFile(path)) : null;
}
