import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edited, Found, Repo, Worktree } from "../../commands/repo.ts";
import { UserError } from "../../errors.ts";
import { nearest } from "../../formats/nearest.ts";
import { CatFilePool } from "../cat-file.ts";
import { gitTree } from "../tree-git.ts";
import { gitIn } from "./git-in.ts";
import { fetchCommit, findMergeBase, firstParent, type Git, mergeBase, revParse } from "./history.ts";

/** Hooks of the repository never run for our worktrees: they would be code of a pull request outside its app. */
const NO_HOOKS = ["-c", "core.hooksPath=/dev/null"];

/** Opens the git repository that `dir` lies in; throws a UserError where there is none. */
export async function openRepo(dir: string): Promise<Repo> {
  const git = await gitIn(dir);
  const { root, head } = placeIn(await git(WHERE).catch(notARepository(dir)));
  const turn = inTurn();
  const objects = new CatFilePool(root);
  return {
    root,
    head: async () => head ?? nothingCommitted(root),
    edited: async () => editedIn(await git(["status", "--porcelain", "-z", "--untracked-files=normal"])),
    resolve: once((ref) => resolve(git, ref)),
    mergeBase: (one, other) => findMergeBase(git, one, other),
    isAncestor: async (one, other) => (await mergeBase(git, one, other)) === one,
    firstParent: (sha) => firstParent(git, sha),
    parents: async (sha) => (await git(["rev-list", "--parents", "-n", "1", sha])).trim().split(" ").slice(1),
    tree: (sha, label) => gitTree({ repoDir: root, commit: sha, label, objects }),
    worktree: (sha) => turn(() => addWorktree({ git, sha, turn })),
    authors: (base, head) => authorsBetween(git, base, head),
  };
}

/** Asks for the working tree's root and, where something is committed, the commit that is checked out. */
const WHERE = ["rev-parse", "--show-toplevel", "--revs-only", "HEAD^{commit}"];

function placeIn(answer: string): { root: string; head: string | null } {
  const [, root = "", head = null] = /^(.*?)\n(?:([0-9a-f]{40,64})\n)?$/s.exec(answer) ?? [];
  return { root, head };
}

function notARepository(dir: string): (cause: unknown) => never {
  return (cause) => {
    if (gitIsMissing(cause)) throw noGit(cause);
    if (isOthers(cause)) throw ofOthers(dir, cause);
    const message = `${dir} is not inside a git repository`;
    const hint =
      "A comparison needs git: run inside the repository, or compare recorded outputs with --base-traces.";
    throw new UserError({ code: "no_git", message, hint }, { cause });
  };
}

/** Each name is looked up once: a branch that moves while a run is under way would be two commits to it. */
function once(look: (ref: string) => Promise<Found>): (ref: string) => Promise<Found> {
  const found = new Map<string, Promise<Found>>();
  return (ref) => {
    const known = found.get(ref) ?? look(ref);
    found.set(ref, known);
    return known;
  };
}

/** The system's words where it finds no program of that name; simple-git hands them on as the message. */
function gitIsMissing(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes("spawn git ENOENT");
}

/** Git's words where the folder belongs to somebody else, in every language that it speaks. */
function isOthers(cause: unknown): boolean {
  return cause instanceof Error && cause.message.includes("safe.directory");
}

function ofOthers(dir: string, cause: unknown): UserError {
  const message = `git does not read ${dir}: it belongs to another account`;
  const hint = `If you trust it, tell git so: git config --global --add safe.directory ${dir}`;
  return new UserError({ code: "git_owner", message, hint }, { cause });
}

function noGit(cause: unknown): UserError {
  const message = "git is not installed, or is not on the PATH";
  const hint =
    "A comparison needs git: install it (git --version must answer), or compare recorded outputs with --base-traces.";
  return new UserError({ code: "git_missing", message, hint }, { cause });
}

/** Of `git status --porcelain -z`: two letters and a path an entry; a renamed file's old path follows as one more. */
function editedIn(status: string): Edited {
  const entries = status.split("\0").filter((entry) => entry !== "");
  const untracked = entries.filter((entry) => entry.startsWith("?? ")).map((entry) => entry.slice(3));
  return { tracked: entries.length > untracked.length, untracked };
}

function nothingCommitted(root: string): never {
  const message = `nothing is committed yet in ${root}`;
  const hint = "Commit first; assize gate --no-base compares with nothing and needs no commit.";
  throw new UserError({ code: "no_commit", message, hint });
}

/** A ref that this clone does not know may still be on the remote: a shallow clone has one branch. */
async function resolve(git: Git, ref: string): Promise<Found> {
  const local = await revParse(git, ref);
  if (local) return { status: "found", sha: local };
  const fetched = await fetchCommit(git, ref);
  if (fetched.status === "missing") return { ...fetched, why: fetched.why + (await meant(git, ref)) };
  const sha = (await revParse(git, ref)) ?? (await revParse(git, "FETCH_HEAD"));
  return sha ? { status: "found", sha } : { status: "missing", why: `git knows no commit "${ref}"` };
}

/** The branch or tag of this clone that a misspelt name probably stands for, as the end of a sentence. */
async function meant(git: Git, ref: string): Promise<string> {
  const names = await git(["for-each-ref", "--format=%(refname:short)"]).catch(() => "");
  const near = nearest(ref, names.split("\n"));
  return near === null ? "" : `; did you mean "${near}"?`;
}

type Turn = <T>(run: () => Promise<T>) => Promise<T>;

/**
 * One after the other: git lists all worktrees when it adds one, and dies of another that is only half there ("failed to
 * read .git/worktrees/checkout/commondir").
 */
function inTurn(): Turn {
  let before: Promise<unknown> = Promise.resolve();
  return (run) => {
    const own = before.then(run);
    before = own.catch(() => undefined);
    return own;
  };
}

/** Another process may be making one in the same repository: git dies of it now and then, and not a second time. */
const WORKTREE_TRIES = 3;

async function addWorktree({ git, sha, turn }: { git: Git; sha: string; turn: Turn }): Promise<Worktree> {
  for (let tries = 1; ; tries++) {
    try {
      return await tryWorktree({ git, sha, turn });
    } catch (cause) {
      if (tries === WORKTREE_TRIES) throw noWorktree(sha, cause);
    }
  }
}

async function tryWorktree({ git, sha, turn }: { git: Git; sha: string; turn: Turn }): Promise<Worktree> {
  const parent = await mkdtemp(join(tmpdir(), "assize-"));
  const dir = join(parent, "checkout");
  const remove = async () => {
    await rm(parent, { recursive: true, force: true });
    // Git forgets each worktree whose folder is gone.
    await git(["worktree", "prune"]).catch(() => undefined);
  };
  const added = git([...NO_HOOKS, "worktree", "add", "--detach", "--force", dir, sha]);
  await added.catch(async (error: unknown) => {
    await remove();
    throw error;
  });
  return { dir, [Symbol.asyncDispose]: () => turn(remove) };
}

/** What git says first is that it prepares; what went wrong comes after. */
function noWorktree(sha: string, cause: unknown): UserError {
  const lines = cause instanceof Error ? cause.message.split("\n") : [];
  const why = lines.find((line) => /^(error|fatal): |^E[A-Z]+: /.test(line)) ?? lines[0] ?? String(cause);
  const message = `commit ${sha.slice(0, 12)} cannot be checked out: ${why}`;
  const hint = `It is checked out below ${tmpdir()} (TMPDIR): is there room, and the right to write?`;
  return new UserError({ code: "no_checkout", message, hint }, { cause });
}

async function authorsBetween(git: Git, base: string, head: string) {
  const log = await git(["log", "--format=%an%x00%ae", `${base}..${head}`]).catch(() => "");
  return log
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", email = ""] = line.split("\0");
      return { name, email };
    });
}
