import type { GitStore } from "./git-store.ts";

/** Everything the pretended GitHub knows. Tests write and read it directly; only requests go through the API. */
export interface State {
  repos: Map<string, Repo>;
  users: Map<string, User>;
  nextId: number;
  /** Seconds since the state's beginning; every write moves it by one, so that order is visible in time stamps. */
  ticks: number;
}

export interface User {
  id: number;
  login: string;
  type: "User" | "Bot";
}

export type Permission = "admin" | "maintain" | "write" | "triage" | "read" | "none";

export interface Repo {
  id: number;
  fullName: string;
  private: boolean;
  /** Full name of the repository this one was forked from. */
  parent: string | null;
  defaultBranch: string;
  /** "Allow GitHub Actions to create and approve pull requests", a setting outside of every workflow. */
  actionsMayCreatePulls: boolean;
  permissions: Map<string, Permission>;
  git: GitStore;
  pulls: Pull[];
  comments: Comment[];
  checks: Check[];
  runs: Run[];
  artifacts: Artifact[];
}

export interface Pull {
  id: number;
  number: number;
  title: string;
  body: string | null;
  state: "open" | "closed";
  draft: boolean;
  author: string;
  head: { repo: string; ref: string; sha: string };
  base: { ref: string; sha: string };
  labels: string[];
  events: LabelEvent[];
  reviewers: string[];
  /** The commit that it was merged as. */
  mergedAs: string | null;
  createdAt: string;
}

export interface LabelEvent {
  id: number;
  event: "labeled" | "unlabeled";
  label: string;
  actor: string;
  at: string;
}

export interface Comment {
  id: number;
  /** Number of the issue or pull request it stands on. */
  on: number;
  author: string;
  body: string;
  minimized: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface Check {
  id: number;
  name: string;
  headSha: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  externalId: string;
  detailsUrl: string | null;
  startedAt: string;
  completedAt: string | null;
  output: { title: string | null; summary: string | null; text: string | null };
  annotations: Record<string, unknown>[];
}

export interface Run {
  id: number;
  attempt: number;
  workflow: string;
  event: string;
  headBranch: string;
  headSha: string;
  headRepo: string;
  actor: string;
  status: "queued" | "in_progress" | "completed";
  conclusion: string | null;
  createdAt: string;
}

export interface Artifact {
  id: number;
  name: string;
  runId: number;
  /** Key of the uploaded bytes in the results service. */
  blob: string;
  size: number;
  /** False until the upload is finalised; nobody finds it before. */
  ready: boolean;
  expired: boolean;
  createdAt: string;
}

const BEGINNING = Date.UTC(2026, 10, 1);

/** GitHub's ids of comments have outgrown 32 bits. */
const FIRST_ID = 3_000_000_000;

export function emptyState(): State {
  return { repos: new Map(), users: new Map(), nextId: FIRST_ID, ticks: 0 };
}

export function freshId(state: State): number {
  state.nextId += 1;
  return state.nextId;
}

/** The time of the state's last write, as ISO text. */
export function now(state: State): string {
  return new Date(BEGINNING + state.ticks * 1000).toISOString().replace(".000Z", "Z");
}

/** The state's own clock, one second further at every call, as ISO text. */
export function tick(state: State): string {
  state.ticks += 1;
  return now(state);
}

/** The user of that login, made at first mention; a login in brackets' `[bot]` form is a bot. */
export function user(state: State, login: string): User {
  const known = state.users.get(login);
  if (known !== undefined) return known;
  const made: User = { id: freshId(state), login, type: login.endsWith("[bot]") ? "Bot" : "User" };
  state.users.set(login, made);
  return made;
}
