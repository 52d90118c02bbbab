import { createReadStream, type Dirent } from "node:fs";
import { lstat, readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { UserError } from "../errors.ts";
import { globBase, globMatcher } from "../formats/glob.ts";
import type { Tree } from "../formats/tree.ts";
import { folderOf, nameIn } from "../formats/tree-path.ts";
import { diskBlobs, gitIndex } from "./disk-blobs.ts";
import { leavesTree } from "./tree-git.ts";

/** Folders that hold nothing a user wrote; entered only where a pattern names them. */
const SKIPPED_FOLDERS = [".git", "node_modules", ".assize"];

/**
 * The files below a folder on disk. Symbolic links to files inside are followed; linked folders are not walked, and a file
 * named through one is refused: in a commit it does not exist, and both sides of a comparison must be read alike.
 */
export function diskTree({ root, label = "" }: { root: string; label?: string }): Tree {
  const links = linkedFolders(root);
  const index = gitIndex(root);
  const real = async (path: string) => {
    const link = await links(folderOf(path));
    if (link === null && isBelow(path)) {
      const size = await plainSize(join(root, path));
      if (size !== null) return { path: join(root, path), size };
    }
    const file = await realFile({ root, path, label });
    if (file && link) throw linkedFolder(nameIn({ label }, link));
    return file;
  };
  return {
    label,
    list: async (patterns) => {
      const found = await walkAll(root, patterns);
      const files = await Promise.all(found.map(async (path) => ((await real(path)) ? path : null)));
      return files.filter((path) => path !== null).sort();
    },
    size: async (path) => (await real(path))?.size ?? null,
    async *chunks(path) {
      const file = await real(path);
      if (!file) throw new Error(`no such file: ${nameIn({ label }, path)}`);
      // A byte more than the file has, so that a small one is read at once and needs no buffer for large ones.
      yield* createReadStream(file.path, { highWaterMark: Math.min(file.size + 1, CHUNK_BYTES) });
    },
    blobs: async (patterns) =>
      diskBlobs({ root, patterns, known: await index(), walk: () => walkAll(root, patterns) }),
  };
}

/** Finds the folder on the way to another that is a link; null where none is. Each folder is looked at once. */
function linkedFolders(root: string): (folder: string) => Promise<string | null> {
  const known = new Map<string, Promise<string | null>>([["", Promise.resolve(null)]]);
  const find = (folder: string): Promise<string | null> => {
    const found = known.get(folder) ?? look(folder);
    known.set(folder, found);
    return found;
  };
  const look = async (folder: string) => {
    const above = await find(folderOf(folder));
    if (above !== null) return above;
    return (await lstat(join(root, folder)).catch(absent))?.isSymbolicLink() ? folder : null;
  };
  return find;
}

function linkedFolder(file: string): UserError {
  return new UserError({
    code: "linked_folder",
    message: "this folder is a symbolic link, which git keeps as a link and not as a folder",
    hint: "Put the folder itself there, or name its own path.",
    at: { file },
  });
}

const CHUNK_BYTES = 256 * 1024;

/** True where no step of a path leads upwards, so that only a link could lead out of the root. */
function isBelow(path: string): boolean {
  return !path.split("/").includes("..");
}

/** The size of a file that is no link itself: most are, and need no look at where they really lie. */
async function plainSize(path: string): Promise<number | null> {
  const status = await lstat(path).catch(absent);
  return status?.isFile() ? status.size : null;
}

/** The regular file that a path leads to, links followed; null where there is none, a UserError where it leads out. */
async function realFile({
  root,
  path,
  label,
}: {
  root: string;
  path: string;
  label: string;
}): Promise<{ path: string; size: number } | null> {
  const target = await realpath(join(root, path)).catch(absent);
  if (target === null) return null;
  if (!target.startsWith(`${await realpath(root)}${sep}`)) throw leavesTree(nameIn({ label }, path));
  const status = await stat(target).catch(absent);
  return status?.isFile() ? { path: target, size: status.size } : null;
}

/** Paths that match, links among them, from walks that start where the patterns do and go no deeper than they. */
async function walkAll(root: string, patterns: readonly string[]): Promise<string[]> {
  const including = patterns.filter((pattern) => !pattern.startsWith("!"));
  const matches = globMatcher(patterns);
  const found = new Set<string>();
  for (const pattern of including.length > 0 ? including : ["**"]) {
    const skipped = SKIPPED_FOLDERS.filter((folder) => !pattern.split("/").includes(folder));
    const base = globBase(pattern);
    const depth = pattern.includes("**") ? Number.POSITIVE_INFINITY : pattern.split("/").length;
    const baseDepth = base === "" ? 0 : base.split("/").length;
    for await (const path of walk({ root, folder: base, depth: depth - baseDepth, skipped })) {
      if (matches(path)) found.add(path);
    }
  }
  return [...found].sort();
}

async function* walk({
  root,
  folder,
  depth,
  skipped,
}: {
  root: string;
  folder: string;
  depth: number;
  skipped: readonly string[];
}): AsyncGenerator<string> {
  const entries: Dirent[] | null = await readdir(join(root, folder), { withFileTypes: true }).catch(absent);
  for (const entry of entries ?? []) {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) yield path;
    else if (depth > 1 && !skipped.includes(entry.name)) {
      yield* walk({ root, folder: path, depth: depth - 1, skipped });
    }
  }
}

/** Null for what is not there; any other failure of the disk is not hidden. */
function absent(error: NodeJS.ErrnoException): null {
  if (["ENOENT", "ENOTDIR", "ELOOP"].includes(error.code ?? "")) return null;
  throw error;
}
