/** What a pull request is to the gate. */
export interface PullRequest {
  number: number;
  headSha: string;
  baseSha: string;
  baseRef: string;
  headRepo: string | null;
  fork: boolean;
  author: string;
  labels: string[];
}

/** A line's remark in a check run; line and column count from 1. */
export interface Annotation {
  path: string;
  line: number;
  column?: number;
  level: "notice" | "warning" | "failure";
  title: string;
  message: string;
}

/** What became of something that was to be published. Publishing never turns a decision into a crash. */
export type Published =
  | { status: "published"; url: string | null; id: number }
  | { status: "skipped"; reason: string }
  /** The token may not; `permission` is the YAML line that grants it ("pull-requests: write"). */
  | { status: "forbidden"; permission: string }
  | { status: "failed"; message: string };

/** Somebody set a label on the pull request. */
export interface LabelEvent {
  label: string;
  actor: string;
  /** ISO time. */
  at: string;
  /** Whether the actor may write to the repository. */
  canWrite: boolean;
}

/** The sticky comment as it stands: found by marker and author, never by marker alone. */
export interface StickyComment {
  id: number;
  body: string;
  url: string | null;
}

/** A file that an earlier run kept, or half a sentence on why it can't be had. */
export type KeptFile = { status: "found"; text: string; run: string } | { status: "missing"; why: string };

/** The code host, in our words; implemented over GitHub's API in `io/github`. */
export interface Forge {
  pullRequest(number: number): Promise<PullRequest | null>;
  /** Open pull requests whose head is this commit. */
  pullRequestsOf(sha: string): Promise<PullRequest[]>;
  /** The pull request that was merged as this commit; null where none is known. */
  mergedPull(sha: string): Promise<PullRequest | null>;
  /** A file that the last run on this head of a pull request of the repository's own kept; `artifact`: its name up to the attempt. */
  lastKeptFile(wanted: { sha: string; artifact: string; file: string }): Promise<KeptFile>;
  /** Logins (or, where GitHub knows none, author names) of the commits of the pull request. */
  commitAuthors(pull: number): Promise<string[]>;
  /** Who set a label that is still on the pull request, latest first. */
  labelEvents(pull: number, label: string): Promise<LabelEvent[]>;
  findComment(pull: number, marker: string): Promise<StickyComment | null>;
  /** Creates or edits the one comment that carries the marker; leaves one even when parallel jobs race. */
  upsertComment(request: { pull: number; marker: string; body: string }): Promise<Published>;
  /** Opens a check, and closes one of the same name on the same commit that a killed run left open. */
  startCheck(request: NewCheck): Promise<Published>;
  finishCheck(request: FinishedCheck): Promise<Published>;
  /** What checks of this name on a commit were closed with as `memory`, in no order. */
  checkMemories(wanted: { sha: string; name: string }): Promise<string[]>;
}

/** A check run to open. */
export interface NewCheck {
  sha: string;
  name: string;
  title: string;
  summary: string;
}

/** A check run to close. */
export interface FinishedCheck {
  id: number;
  name: string;
  conclusion: "success" | "failure" | "neutral";
  title: string;
  summary: string;
  text: string | null;
  annotations: Annotation[];
  detailsUrl: string | null;
  /** A line for later runs that nobody sees. */
  memory?: string;
}
