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
  walk: () => Promise<string[]>;
}

/**
 * Git's blob ids of the files on disk, sorted by path. In a git working tree they are those of its index where nothing
 * was edited since (so filters and large-file pointers count as they do in a commit), and files that git ignores are
 * left out; elsewhere every file is hashed. What running an app leaves behind is left out too, unless it is committed:
 * then it is code like any other.
 */
export async function diskBlobs({ root, patterns, walk }: BlobsQuestion): Promise<Map<string, string>> {
  const known = await indexBlobs(root);
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

const STAGED = /^\d+ ([0-9a-f]+) \d\t(.*)$/s;

/** Blob ids of the index by path, null for a file to hash (edited or new); null where this is no git working tree. */
async function indexBlobs(root: string): Promise<Map<string, string | null> | null> {
  const staged = await gitPaths(root, ["ls-files", "-s"]);
  const untracked = await gitPaths(root, ["ls-files", "--others", "--exclude-standard"]);
  const edited = await gitPaths(root, ["diff-files", "--name-only", "--relative"]);
  if (!staged || !untracked || !edited || staged.length + untracked.length === 0) return null;
  const blobs = new Map<string, string | null>();
  for (const line of staged) {
    const [, id = null, path = ""] = STAGED.exec(line) ?? [];
    blobs.set(path, id);
  }
  const written = untracked.filter((path) => !LEFT_BY_RUNS.test(path));
  for (const path of [...written, ...edited]) blobs.set(path, null);
  return blobs;
}

async function gitPaths(root: string, args: readonly string[]): Promise<string[] | null> {
  try {
    const options = { maxBuffer: MAX_LISTING_BYTES };
    const { stdout } = await promisify(execFile)("git", ["-C", root, ...args, "-z"], options);
    return stdout.split("\0").filter((line) => line !== "");
  } catch {
    return null; // no git, or not a working tree of it: the folder is walked instead
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
