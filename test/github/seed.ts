import { execFile } from "node:child_process";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { GitStore } from "./git-store.ts";
import {
  type Comment,
  freshId,
  type LabelEvent,
  type Permission,
  type Pull,
  type Repo,
  type Run,
  type State,
  tick,
} from "./state.ts";

/** Adds a repository; `gitDir` names an existing git directory, without it an empty bare one is made in a new folder. */
export async function addRepo(
  state: State,
  options: {
    fullName: string;
    gitDir?: string;
    private?: boolean;
    parent?: string;
    permissions?: Record<string, Permission>;
    actionsMayCreatePulls?: boolean;
  },
): Promise<Repo> {
  const repo: Repo = {
    id: freshId(state),
    fullName: options.fullName,
    private: options.private ?? false,
    parent: options.parent ?? null,
    defaultBranch: "main",
    actionsMayCreatePulls: options.actionsMayCreatePulls ?? true,
    permissions: new Map(Object.entries(options.permissions ?? {})),
    git: await gitStore(options.gitDir),
    pulls: [],
    comments: [],
    checks: [],
    runs: [],
    artifacts: [],
  };
  state.repos.set(repo.fullName, repo);
  return repo;
}

/** Adds an open pull request onto `main`; with a `head.repo` other than its own repository it comes from a fork. */
export function addPull(
  state: State,
  repo: Repo,
  options: {
    author?: string;
    title?: string;
    head: { repo?: string; ref?: string; sha: string };
    base?: { ref?: string; sha: string };
  },
): Pull {
  const pull: Pull = {
    id: freshId(state),
    number: nextNumber(repo),
    title: options.title ?? "Change the app",
    body: null,
    state: "open",
    draft: false,
    author: options.author ?? "dev",
    head: {
      repo: options.head.repo ?? repo.fullName,
      ref: options.head.ref ?? "change",
      sha: options.head.sha,
    },
    base: { ref: options.base?.ref ?? repo.defaultBranch, sha: options.base?.sha ?? "0".repeat(40) },
    labels: [],
    events: [],
    reviewers: [],
    createdAt: tick(state),
  };
  repo.pulls.push(pull);
  return pull;
}

/** Issues and pull requests share their numbers; the state keeps pull requests only. */
function nextNumber(repo: Repo): number {
  return repo.pulls.length + 1;
}

/** Puts a comment on an issue or pull request, as if its author had written it on the page. */
export function addComment(
  state: State,
  repo: Repo,
  comment: { on: number; author: string; body: string; minimized?: boolean },
): Comment {
  const at = tick(state);
  const made = { minimized: false, ...comment, id: freshId(state), createdAt: at, updatedAt: at };
  repo.comments.push(made);
  return made;
}

/** Sets or takes off a label and keeps the event that says who did. */
export function changeLabel(
  state: State,
  pull: Pull,
  change: { event: LabelEvent["event"]; label: string; actor: string },
): void {
  const others = pull.labels.filter((label) => label !== change.label);
  pull.labels = change.event === "labeled" ? [...others, change.label] : others;
  pull.events.push({ ...change, id: freshId(state), at: tick(state) });
}

/** Adds a workflow run; artifacts belong to one. */
export function addRun(state: State, repo: Repo, run: Partial<Omit<Run, "id">> & { id?: number }): Run {
  const made: Run = {
    id: run.id ?? freshId(state),
    attempt: 1,
    workflow: "eval-gate.yml",
    event: "pull_request",
    headBranch: "change",
    headSha: "0".repeat(40),
    headRepo: repo.fullName,
    status: "in_progress",
    conclusion: null,
    createdAt: tick(state),
    ...run,
  };
  repo.runs.push(made);
  return made;
}

/** Commits files on top of `parent` by git's plumbing and moves `branch` there; gives the SHA. Authors are logins. */
export async function commitFiles(
  repo: Repo,
  commit: {
    branch: string;
    files: Record<string, string>;
    author?: string;
    parent?: string;
    message?: string;
  },
): Promise<string> {
  const entries = await Promise.all(
    Object.entries(commit.files).map(async ([path, text]) => {
      const blob = await repo.git.git(["hash-object", "-w", "--stdin"], text);
      return `100644 blob ${blob.trim()}\t${path}\n`;
    }),
  );
  const tree = await repo.git.git(["mktree"], entries.join(""));
  const parents = commit.parent === undefined ? [] : ["-p", commit.parent];
  const author = commit.author ?? "dev";
  const identity = { GIT_AUTHOR_NAME: author, GIT_AUTHOR_EMAIL: noreplyAddress(author) };
  const args = ["commit-tree", tree.trim(), ...parents, "-m", commit.message ?? "Change"];
  const sha = (await repo.git.bytes(args, "", identity)).toString("utf8").trim();
  await repo.git.git(["update-ref", `refs/heads/${commit.branch}`, sha]);
  return sha;
}

/** The address by which GitHub knows whose commit it is. */
export function noreplyAddress(login: string): string {
  return `${login}@users.noreply.github.com`;
}

async function gitStore(existing: string | undefined): Promise<GitStore> {
  if (existing !== undefined) return new GitStore(existing, { ours: false });
  const dir = await mkdtemp(join(tmpdir(), "assize-github-"));
  await promisify(execFile)("git", ["init", "--quiet", "--bare", "--initial-branch=main", dir]);
  return new GitStore(dir, { ours: true });
}
