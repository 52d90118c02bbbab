import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type GitObject, GitObjects, parseTree, type TreeEntry } from "./git-objects.ts";

const run = promisify(execFile);

/** A real git repository behind the pretended GitHub: commits, trees and comparisons are git's own answers. */
export class GitStore {
  readonly #existing: string | undefined;
  #made: Promise<string> | undefined;
  #objects: Promise<GitObjects> | undefined;

  /** Over an existing git directory, or over an empty bare one that is made at the first use and goes with the store. */
  constructor(existing: string | undefined) {
    this.#existing = existing;
  }

  async dispose(): Promise<void> {
    (await this.#objects)?.dispose();
    if (this.#made !== undefined) await rm(await this.#made, { recursive: true, force: true });
  }

  /** The git directory, for clones and pushes past the API. */
  async dir(): Promise<string> {
    if (this.#existing !== undefined) return this.#existing;
    this.#made ??= emptyGitDir();
    return this.#made;
  }

  /** Runs git and gives its standard output; refused by git means an Error with git's own words. */
  async git(args: string[], input?: string | Buffer): Promise<string> {
    return (await this.bytes(args, input)).toString("utf8");
  }

  /** As `git`, for contents that need not be text. */
  async bytes(
    args: string[],
    input: string | Buffer = "",
    env: Record<string, string> = {},
  ): Promise<Buffer> {
    const running = run("git", ["--git-dir", await this.dir(), ...args], {
      encoding: "buffer",
      maxBuffer: LARGEST_OUTPUT,
      env: { ...process.env, ...WHO, ...env },
    });
    // A git that ends before it read everything closes the pipe; its exit code says why.
    running.child.stdin?.on("error", () => {}).end(input);
    return (await running).stdout;
  }

  /** Writes the tree `base` with the entries laid over it (lines as `update-index --index-info` takes them). */
  async writeTree(base: string | undefined, entries: string[]): Promise<string> {
    const folder = await mkdtemp(join(tmpdir(), "assize-index-"));
    const env = { GIT_INDEX_FILE: join(folder, "index") };
    try {
      if (base !== undefined) await this.bytes(["read-tree", base], "", env);
      await this.bytes(["update-index", "--index-info"], entries.map((entry) => `${entry}\n`).join(""), env);
      return (await this.bytes(["write-tree"], "", env)).toString("utf8").trim();
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  /** The full SHA of a branch, tag, `heads/x` or commit; undefined if there is none. */
  async resolve(name: string): Promise<string | undefined> {
    const names = [name, `refs/${name}`, `refs/heads/${name}`];
    for (const candidate of names) {
      const found = await (await this.#reader()).info(`${candidate}^{commit}`);
      if (found) return found.sha;
    }
    return undefined;
  }

  /** The object of a name as git reads names; undefined if there is none. */
  async object(name: string): Promise<GitObject | undefined> {
    return (await this.#reader()).object(name);
  }

  /** What lies in a tree, not below it. */
  async entries(tree: GitObject): Promise<TreeEntry[]> {
    const reader = await this.#reader();
    return Promise.all(
      parseTree(tree.bytes).map(async (entry) => {
        const blob = entry.type === "blob" ? await reader.info(entry.sha) : undefined;
        return blob ? { ...entry, size: blob.size } : entry;
      }),
    );
  }

  #reader(): Promise<GitObjects> {
    this.#objects ??= this.dir().then((dir) => new GitObjects(dir));
    return this.#objects;
  }

  async commit(sha: string): Promise<Commit> {
    const text = await this.git(["log", "--max-count=1", `--format=${COMMIT_FORMAT}`, sha]);
    return parseCommit(text);
  }

  /** Commits reachable from `head` and not from `base`, oldest first. */
  async commitsBetween(base: string, head: string): Promise<Commit[]> {
    const text = await this.git(["log", "--reverse", `--format=${COMMIT_FORMAT}`, `${base}..${head}`]);
    return text
      .split(END)
      .slice(0, -1)
      .map((one) => parseCommit(one.trimStart()));
  }

  async mergeBase(one: string, other: string): Promise<string> {
    return (await this.git(["merge-base", one, other])).trim();
  }

  async changedFiles(base: string, head: string): Promise<ChangedFile[]> {
    const numbers = await this.git(["diff", "--numstat", "--no-renames", base, head]);
    const states = await this.git(["diff", "--name-status", "--no-renames", base, head]);
    const letters = new Map(
      lines(states)
        .map((line) => line.split("\t") as [string, string])
        .map(([l, f]) => [f, l]),
    );
    return lines(numbers).map((line) => {
      const [added = "0", removed = "0", filename = ""] = line.split("\t");
      const status = STATUS[letters.get(filename) ?? "M"] ?? "modified";
      return { filename, status, additions: Number(added) || 0, deletions: Number(removed) || 0 };
    });
  }
}

export interface Commit {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
}

export interface Person {
  name: string;
  email: string;
  date: string;
}

export interface ChangedFile {
  filename: string;
  status: string;
  additions: number;
  deletions: number;
}

const LARGEST_OUTPUT = 64 * 1024 * 1024;
const STATUS: Record<string, string> = { A: "added", D: "removed", M: "modified", T: "changed" };
const COMMIT_FORMAT = "%H%x00%T%x00%P%x00%an%x00%ae%x00%aI%x00%cn%x00%ce%x00%cI%x00%B%x01";
/** What COMMIT_FORMAT ends each commit with. */
const END = "\x01";
const WHO = {
  GIT_AUTHOR_NAME: "GitHub",
  GIT_AUTHOR_EMAIL: "noreply@github.com",
  GIT_COMMITTER_NAME: "GitHub",
  GIT_COMMITTER_EMAIL: "noreply@github.com",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

async function emptyGitDir(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "assize-github-"));
  await run("git", ["init", "--quiet", "--bare", "--initial-branch=main", dir]);
  return dir;
}

function parseCommit(text: string): Commit {
  const [sha = "", tree = "", parents = "", ...rest] = text.split("\0");
  const [an = "", ae = "", ad = "", cn = "", ce = "", cd = "", message = ""] = rest;
  return {
    sha,
    tree,
    parents: parents.split(" ").filter((parent) => parent !== ""),
    author: { name: an, email: ae, date: ad },
    committer: { name: cn, email: ce, date: cd },
    message: message.replace(END, "").trimEnd(),
  };
}

function lines(text: string): string[] {
  return text.split("\n").filter((line) => line !== "");
}
