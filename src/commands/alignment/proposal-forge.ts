import type { FileChange } from "../../align/plan-files.ts";
import type { Published } from "../forge.ts";

/** A branch of the repository as far as a proposal looks at it. */
export interface ProposalBranch {
  sha: string;
  /** Commits that the base has not, oldest first. */
  commits: { sha: string; message: string; author: string }[];
}

/** The latest pull request from a branch. */
export interface ProposalPull {
  number: number;
  state: "open" | "merged" | "closed";
  body: string;
  url: string;
}

/** What proposing a change needs of the code host; implemented over GitHub's API in `io/github`. */
export interface ProposalForge {
  /** The default branch and its commit. */
  base(): Promise<{ branch: string; sha: string }>;
  /** Null where there is no such branch. */
  branch(name: string, base: string): Promise<ProposalBranch | null>;
  latestPull(branch: string): Promise<ProposalPull | null>;
  /** One commit of these files on top of `parent`, made by the API so that it is verified; the branch then points to it. */
  commit(request: {
    branch: string;
    parent: string;
    message: string;
    files: readonly FileChange[];
  }): Promise<Published>;
  openPull(request: { branch: string; base: string; title: string; body: string }): Promise<Published>;
  updatePull(request: { number: number; title: string; body: string }): Promise<Published>;
  /** Page that compares the branch with the base, for where no pull request may be opened. */
  compareUrl(base: string, branch: string): string;
}
