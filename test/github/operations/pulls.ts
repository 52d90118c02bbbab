import { ApiError, type Call, type Handler, notFound, page } from "../answer.ts";
import { addPull } from "../seed.ts";
import { commitShape, pullShape } from "../shapes.ts";
import type { Pull } from "../state.ts";

/** The pull request that a request's path names; 404 where there is none. */
export function findPull(call: Call): Pull {
  const number = Number(call.params.pull_number ?? call.params.issue_number);
  const pull = call.repo.pulls.find((candidate) => candidate.number === number);
  if (pull === undefined) throw notFound();
  return pull;
}

const get: Handler = (call) => ({ status: 200, body: pullShape(call, call.repo, findPull(call)) });

const list: Handler = (call) => {
  const { state = "open", head, base } = call.query;
  const found = call.repo.pulls.filter(
    (pull) =>
      (state === "all" || pull.state === state) &&
      (head === undefined || headLabel(pull) === head) &&
      (base === undefined || pull.base.ref === base),
  );
  return page(call, found.toReversed(), (pulls) => pulls.map((pull) => simple(call, pull)));
};

const ofCommit: Handler = (call) => {
  const sha = call.params.commit_sha;
  const found = call.repo.pulls.filter((pull) => pull.head.sha === sha || pull.mergedAs === sha);
  return page(call, found, (pulls) => pulls.map((pull) => simple(call, pull)));
};

const create: Handler = async (call) => {
  // Checked against the description before any handler sees it.
  const body = call.body as { title?: string; body?: string; head: string; base: string; draft?: boolean };
  if (call.token.kind === "installation" && !call.repo.actionsMayCreatePulls)
    throw new ApiError(403, "GitHub Actions is not permitted to create or approve pull requests.");
  const ref = body.head.split(":").at(-1) ?? body.head;
  const sha = await call.repo.git.resolve(`refs/heads/${ref}`);
  if (sha === undefined) throw invalidPull({ resource: "PullRequest", field: "head", code: "invalid" });
  const same = call.repo.pulls.find(
    (pull) => pull.state === "open" && pull.head.ref === ref && pull.base.ref === body.base,
  );
  if (same !== undefined) {
    const message = `A pull request already exists for ${headLabel(same)}.`;
    throw invalidPull({ resource: "PullRequest", code: "custom", message });
  }
  const base = { ref: body.base, sha: (await call.repo.git.resolve(`refs/heads/${body.base}`)) ?? sha };
  const pull = addPull(call.state, call.repo, {
    author: call.token.login,
    title: body.title,
    head: { ref, sha },
    base,
  });
  Object.assign(pull, { body: body.body ?? null, draft: body.draft ?? false });
  return { status: 201, body: pullShape(call, call.repo, pull) };
};

const update: Handler = (call) => {
  const pull = findPull(call);
  // Checked against the description before any handler sees it.
  const body = call.body as { title?: string; body?: string; state?: Pull["state"]; base?: string };
  Object.assign(pull, {
    title: body.title ?? pull.title,
    body: body.body ?? pull.body,
    state: body.state ?? pull.state,
  });
  return { status: 200, body: pullShape(call, call.repo, pull) };
};

/** GitHub lists no more commits of a pull request than these. */
const LISTED_COMMITS = 250;

const commits: Handler = async (call) => {
  const pull = findPull(call);
  const between = await call.repo.git.commitsBetween(pull.base.sha, pull.head.sha);
  return page(call, between.slice(0, LISTED_COMMITS), (shown) =>
    shown.map((commit) => commitShape(call, call.repo, commit)),
  );
};

const files: Handler = async (call) => {
  const pull = findPull(call);
  const from = await call.repo.git.mergeBase(pull.base.sha, pull.head.sha);
  const changed = await call.repo.git.changedFiles(from, pull.head.sha);
  return page(call, changed, (shown) => shown.map((file) => fileShape(call, file)));
};

const requestReviewers: Handler = (call) => {
  const pull = findPull(call);
  const { reviewers = [] } = call.body as { reviewers?: string[] };
  if (reviewers.includes(pull.author))
    throw new ApiError(422, "Review cannot be requested from pull request author.");
  pull.reviewers = [...new Set([...pull.reviewers, ...reviewers])];
  return { status: 201, body: simple(call, pull) };
};

/** Handlers of everything under `/pulls`. */
export const pulls: Record<string, Handler> = {
  "pulls/get": get,
  "pulls/list": list,
  "pulls/create": create,
  "pulls/update": update,
  "pulls/list-commits": commits,
  "pulls/list-files": files,
  "pulls/request-reviewers": requestReviewers,
  "repos/list-pull-requests-associated-with-commit": ofCommit,
};

function simple(call: Call, pull: Pull): unknown {
  return pullShape(call, call.repo, pull, "pull-request-simple");
}

function headLabel(pull: Pull): string {
  return `${pull.head.repo.split("/")[0]}:${pull.head.ref}`;
}

function invalidPull(error: Record<string, unknown>): ApiError {
  return new ApiError(422, "Validation Failed", { errors: [error] });
}

/** One changed file as the API shows it; also used where two commits are compared. */
export function fileShape(
  call: Call,
  file: { filename: string; status: string; additions: number; deletions: number },
): unknown {
  const url = `${call.baseUrl}/repos/${call.repo.fullName}/contents/${file.filename}`;
  const links = { blob_url: url, raw_url: url, contents_url: url };
  return { ...file, ...links, sha: null, changes: file.additions + file.deletions };
}
