import type { Tree } from "../formats/tree.ts";

/** A checkout of one commit in a folder of its own; gone when disposed. */
export interface Worktree extends AsyncDisposable {
  dir: string;
}

/** A commit that is wanted, or the sentence that says why it cannot be had. */
export type Found = { status: "found"; sha: string } | { status: "missing"; why: string };

/** What no commit has. */
export interface Edited {
  /** Files that git tracks were changed. */
  tracked: boolean;
  /** Files and folders (these end with a slash) that git neither tracks nor ignores, from the root. */
  untracked: string[];
}

/** The git repository of the workspace, in our words; implemented over git in `io/git`. */
export interface Repo {
  /** Folder of the working tree's root. */
  readonly root: string;
  /** Full SHA of the commit that is checked out; throws a UserError where nothing is committed yet. */
  head(): Promise<string>;
  /** How the working tree differs from the commit that is checked out. */
  edited(): Promise<Edited>;
  /** Resolves a ref, branch, tag or SHA to a commit, fetching it from the remote where the clone is shallow. */
  resolve(ref: string): Promise<Found>;
  /** Merge base of two commits; deepens a shallow clone as far as needed, and says so when it can't. */
  mergeBase(one: string, other: string): Promise<Found>;
  /** Whether the first commit (its full SHA) is the other or in its history, as far as this clone knows. */
  isAncestor(one: string, other: string): Promise<boolean>;
  firstParent(sha: string): Promise<Found>;
  parents(sha: string): Promise<string[]>;
  /** The files of a commit, read without checking it out. */
  tree(sha: string, label: string): Tree;
  /** A checkout of the commit in a temporary folder. */
  worktree(sha: string): Promise<Worktree>;
  /** Author e-mails and names of the commits in base..head. */
  authors(base: string, head: string): Promise<{ name: string; email: string }[]>;
}
