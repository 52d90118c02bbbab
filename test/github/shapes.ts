import type { Call } from "./answer.ts";
import { fill } from "./fill.ts";
import type { Commit } from "./git-store.ts";
import {
  type Artifact,
  type Check,
  type Comment,
  type LabelEvent,
  now,
  type Pull,
  type Repo,
  type Run,
  user,
} from "./state.ts";

/** What a shape needs of a call: state to look things up in, the description to fill the rest, links. */
export type Context = Pick<Call, "state" | "description" | "baseUrl">;
type Json = Record<string, unknown>;

export function userShape(context: Context, login: string, schema = "simple-user"): Json {
  const { id, type } = user(context.state, login);
  const name = encodeURIComponent(login);
  const url = `${context.baseUrl}/users/${name}`;
  return fill(context.description, schema, { id, login, type, url, html_url: `https://github.com/${name}` });
}

export function repoShape(context: Context, repo: Repo, schema = "repository"): Json {
  const [owner = "", name = ""] = repo.fullName.split("/");
  return fill(context.description, schema, {
    id: repo.id,
    name,
    full_name: repo.fullName,
    private: repo.private,
    fork: repo.parent !== null,
    default_branch: repo.defaultBranch,
    owner: userShape(context, owner),
    url: `${context.baseUrl}/repos/${repo.fullName}`,
    html_url: `https://github.com/${repo.fullName}`,
  });
}

export function pullShape(context: Context, repo: Repo, pull: Pull, schema = "pull-request"): Json {
  const html = `https://github.com/${repo.fullName}/pull/${pull.number}`;
  const url = `${context.baseUrl}/repos/${repo.fullName}/pulls/${pull.number}`;
  return fill(context.description, schema, {
    id: pull.id,
    number: pull.number,
    url,
    html_url: html,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    draft: pull.draft,
    user: userShape(context, pull.author),
    labels: pull.labels.map((label) => labelShape(context, label)),
    head: sideShape(context, pull.head.repo, pull.head),
    base: sideShape(context, repo.fullName, pull.base),
    created_at: pull.createdAt,
    merged_at: pull.mergedAs === null ? null : now(context.state),
    merge_commit_sha: pull.mergedAs,
    comments: repo.comments.filter((comment) => comment.on === pull.number).length,
    requested_reviewers: pull.reviewers.map((login) => userShape(context, login)),
    author_association: "CONTRIBUTOR",
  });
}

/** Head or base of a pull request; a fork that was deleted meanwhile has no repository any more. */
function sideShape(context: Context, fullName: string, side: { ref: string; sha: string }): Json {
  const repo = context.state.repos.get(fullName);
  const owner = fullName.split("/")[0] ?? "";
  const shape = repo === undefined ? null : repoShape(context, repo);
  return {
    label: `${owner}:${side.ref}`,
    ref: side.ref,
    sha: side.sha,
    repo: shape,
    user: userShape(context, owner),
  };
}

/** In lists of pull requests the description of a label must be text. */
export function labelShape(context: Context, name: string): Json {
  return fill(context.description, "label", { name, color: "ededed", description: "" });
}

export function labelEventShape(context: Context, event: LabelEvent): Json {
  const schema = event.event === "labeled" ? "labeled-issue-event" : "unlabeled-issue-event";
  return fill(context.description, schema, {
    id: event.id,
    event: event.event,
    actor: userShape(context, event.actor),
    created_at: event.at,
    label: { name: event.label, color: "ededed" },
    commit_id: null,
    commit_url: null,
    performed_via_github_app: null,
  });
}

export function commentShape(context: Context, repo: Repo, comment: Comment): Json {
  const root = `${context.baseUrl}/repos/${repo.fullName}/issues`;
  return fill(context.description, "issue-comment", {
    id: comment.id,
    url: `${root}/comments/${comment.id}`,
    issue_url: `${root}/${comment.on}`,
    html_url: `https://github.com/${repo.fullName}/pull/${comment.on}#issuecomment-${comment.id}`,
    body: comment.body,
    user: userShape(context, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: "NONE",
  });
}

export function checkShape(context: Context, repo: Repo, check: Check): Json {
  const url = `${context.baseUrl}/repos/${repo.fullName}/check-runs/${check.id}`;
  return fill(context.description, "check-run", {
    id: check.id,
    name: check.name,
    head_sha: check.headSha,
    status: check.status,
    conclusion: check.conclusion,
    external_id: check.externalId,
    details_url: check.detailsUrl,
    started_at: check.startedAt,
    completed_at: check.completedAt,
    url,
    html_url: `https://github.com/${repo.fullName}/runs/${check.id}`,
    output: {
      ...check.output,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
  });
}

/** A commit as the repository's list of commits shows it; GitHub knows a login only where it knows the address. */
export function commitShape(context: Context, repo: Repo, commit: Commit): Json {
  const url = `${context.baseUrl}/repos/${repo.fullName}/commits/${commit.sha}`;
  return fill(context.description, "commit", {
    sha: commit.sha,
    url,
    html_url: `https://github.com/${repo.fullName}/commit/${commit.sha}`,
    commit: {
      url,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url },
    },
    author: accountShape(context, commit.author.email),
    committer: accountShape(context, commit.committer.email),
    parents: commit.parents.map((sha) => ({ sha, url })),
  });
}

function accountShape(context: Context, email: string): Json | null {
  const login = /^(?:\d+\+)?([^@]+)@users\.noreply\.github\.com$/.exec(email)?.[1];
  return login === undefined ? null : userShape(context, login);
}

export function runShape(context: Context, repo: Repo, run: Run): Json {
  return fill(context.description, "workflow-run", {
    id: run.id,
    run_attempt: run.attempt,
    name: run.workflow,
    path: `.github/workflows/${run.workflow}`,
    display_title: run.workflow,
    event: run.event,
    head_branch: run.headBranch,
    head_sha: run.headSha,
    status: run.status,
    conclusion: run.conclusion,
    created_at: run.createdAt,
    head_commit: null,
    repository: repoShape(context, repo, "minimal-repository"),
    head_repository: {
      ...repoShape(context, context.state.repos.get(run.headRepo) ?? repo, "minimal-repository"),
      full_name: run.headRepo,
    },
    actor: userShape(context, run.actor),
    pull_requests: null,
  });
}

export function artifactShape(context: Context, repo: Repo, artifact: Artifact): Json {
  const url = `${context.baseUrl}/repos/${repo.fullName}/actions/artifacts/${artifact.id}`;
  const run = repo.runs.find((candidate) => candidate.id === artifact.runId);
  return fill(context.description, "artifact", {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.size,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expired,
    created_at: artifact.createdAt,
    workflow_run: { id: artifact.runId, head_branch: run?.headBranch ?? "", head_sha: run?.headSha ?? "" },
  });
}
