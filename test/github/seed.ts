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

/** Adds a repository; `gitDir` names an existing git directory, without it an empty bare one is made when git is first needed. */
export function addRepo(
  state: State,
  options: {
    fullName: string;
    gitDir?: string;
    private?: boolean;
    parent?: string;
    permissions?: Record<string, Permission>;
    actionsMayCreatePulls?: boolean;
  },
): Repo {
  const repo: Repo = {
    id: freshId(state),
    fullName: options.fullName,
    private: options.private ?? false,
    parent: options.parent ?? null,
    defaultBranch: "main",
    actionsMayCreatePulls: options.actionsMayCreatePulls ?? true,
    permissions: new Map(Object.entries(options.permissions ?? {})),
    git: new GitStore(options.gitDir),
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
    mergedAs: null,
    createdAt: tick(state),
  };
  repo.pulls.push(pull);
  return pull;
}

/** Issues and pull requests share their numbers; the state keeps pull requests only. */
function nextNumber(repo: Repo): number {
  return repo.pulls.length + 1;
}

/** Merges a pull request, as this commit. */
export function mergePull(pull: Pull, sha: string): void {
  Object.assign(pull, { state: "closed", mergedAs: sha });
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
    attempt: 1,
    workflow: "eval-gate.yml",
    event: "pull_request",
    headBranch: "change",
    headSha: "0".repeat(40),
    headRepo: repo.fullName,
    actor: "dev",
    status: "in_progress",
    conclusion: null,
    createdAt: tick(state),
    ...run,
    id: run.id ?? freshId(state),
  };
  repo.runs.push(made);
  return made;
}

/** Commits exactly these files on top of `parent` and moves `branch` there; gives the SHA. Authors are logins. */
export async function commitFiles(
  repo: Repo,
  commit: {
    branch: string;
    files: Record<string, string>;
    author?: string;
    committer?: string;
    parent?: string;
    message?: string;
  },
): Promise<string> {
  const author = commit.author ?? "dev";
  const files = Object.entries(commit.files).map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`);
  const stream = [
    `commit refs/heads/${commit.branch}\nmark :1\n`,
    `author ${signature(author)}\ncommitter ${signature(commit.committer ?? author)}\n`,
    data(commit.message ?? "Change"),
    commit.parent === undefined ? "" : `from ${commit.parent}\n`,
    `deleteall\n${files.join("")}`,
    "get-mark :1\n",
  ];
  return (await repo.git.git(["fast-import", "--quiet", "--force"], stream.join(""))).trim();
}

/** A person as git writes one: whoever has a space in the name is nobody that GitHub knows. */
function signature(who: string): string {
  const address = who.includes(" ") ? "somebody@example.org" : noreplyAddress(who);
  return `${who} <${address}> 1793491200 +0000`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** The address by which GitHub knows whose commit it is. */
export function noreplyAddress(login: string): string {
  return `${login}@users.noreply.github.com`;
}
