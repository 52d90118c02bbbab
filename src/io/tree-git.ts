import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { UserError } from "../errors.ts";
import { globMatcher } from "../formats/glob.ts";
import type { Tree } from "../formats/tree.ts";
import { folderOf, insideTree, nameIn } from "../formats/tree-path.ts";
import { CatFilePool } from "./cat-file.ts";

/**
 * The files of a commit, read from git's objects without a checkout. `commit` is a full object id, so nothing a user
 * wrote can be taken for an option; the listing is fetched at the first question.
 */
export function gitTree({
  repoDir,
  commit,
  label,
  objects = new CatFilePool(repoDir),
}: {
  repoDir: string;
  commit: string;
  label: string;
  /** Where trees of one repository share the processes that read it. */
  objects?: CatFilePool;
}): Tree {
  if (!OBJECT_ID.test(commit)) throw new Error(`not a full commit id: ${commit}`);
  let listing: Promise<Map<string, Entry>> | null = null;
  const entries = () => (listing ??= listTree(repoDir, commit));
  const file = async (path: string) => resolveLink({ path, entries: await entries(), objects, label });
  return {
    label,
    async list(patterns) {
      const candidates = [...(await entries())]
        .filter(matching(patterns))
        .filter(([, { kind }]) => kind !== "module");
      const targets = await Promise.all(
        candidates.map(([path, entry]) => (entry.kind === "file" ? entry : file(path))),
      );
      return candidates.map(([path]) => path).filter((_, index) => targets[index]);
    },
    async size(path) {
      const entry = await file(path);
      return entry ? objects.size(entry.id) : null;
    },
    async *chunks(path) {
      const entry = await file(path);
      if (!entry) throw new Error(`no such file: ${nameIn({ label }, path)}`);
      yield* objects.content(entry.id);
    },
    async blobs(patterns) {
      const named = [...(await entries())].filter(matching(patterns));
      return new Map(named.map(([path, { id }]) => [path, id]));
    },
  };
}

/** One line of `git ls-tree`. */
interface Entry {
  id: string;
  kind: "file" | "link" | "module";
}

function matching(patterns: readonly string[]): (entry: [path: string, entry: Entry]) => boolean {
  const matches = globMatcher(patterns);
  return ([path]) => matches(path);
}

const OBJECT_ID = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
const LISTED = /^(\d{6}) \w+ ([0-9a-f]+)\t(.*)$/s;
const KINDS: { [mode: string]: Entry["kind"] } = { "120000": "link", "160000": "module" };

/** Links may lead to links, as often as a file system lets them. */
const MAX_LINKS = 8;

/** Without sizes: in a partial clone git would fetch every blob to tell them. */
async function listTree(repoDir: string, commit: string): Promise<Map<string, Entry>> {
  const output = await git(repoDir, ["ls-tree", "-r", "-z", "--full-tree", commit]);
  const entries = new Map<string, Entry>();
  for (const line of output.split("\0")) {
    const [, mode = "", id = "", path] = LISTED.exec(line) ?? [];
    if (path !== undefined) entries.set(path, { id, kind: KINDS[mode] ?? "file" });
  }
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The file that a path names, through symbolic links within the tree; null where there is none. */
async function resolveLink({
  path,
  entries,
  objects,
  label,
}: {
  path: string;
  entries: ReadonlyMap<string, Entry>;
  objects: CatFilePool;
  label: string;
}): Promise<Entry | null> {
  let at = path;
  for (let links = 0; links <= MAX_LINKS; links++) {
    const entry = entries.get(at);
    if (!entry || entry.kind === "module") return null;
    if (entry.kind === "file") return entry;
    const target = insideTree(folderOf(at), await objects.text(entry.id));
    if (target === null) throw leavesTree(nameIn({ label }, path));
    at = target;
  }
  return null;
}

/** A link that leads out of the tree is refused: what it names is not under review. */
export function leavesTree(file: string): UserError {
  return new UserError({
    code: "leaves_workspace",
    message: "this symbolic link leads out of the workspace",
    hint: "Put a copy of the file where the link stands.",
    at: { file },
  });
}

async function git(repoDir: string, args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)("git", ["-C", repoDir, ...args], {
    maxBuffer: MAX_LISTING_BYTES,
  });
  return stdout;
}

/** Listings of very large repositories stay below this. */
const MAX_LISTING_BYTES = 1024 ** 3;
