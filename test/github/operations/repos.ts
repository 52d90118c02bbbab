import { ApiError, type Call, type Handler, notFound, page } from "../answer.ts";
import { fill } from "../fill.ts";
import type { Commit } from "../git-store.ts";
import { commitShape, repoShape, userShape } from "../shapes.ts";
import { fileShape } from "./pulls.ts";

const get: Handler = (call) => ({ status: 200, body: repoShape(call, call.repo, "full-repository") });

const getBranch: Handler = async (call) => {
  const name = call.params.branch ?? "";
  const sha = await call.repo.git.resolve(`refs/heads/${name}`);
  if (sha === undefined) throw new ApiError(404, "Branch not found");
  const commit = commitShape(call, call.repo, await call.repo.git.commit(sha));
  const url = `${call.baseUrl}${call.path}`;
  const links = { html: url, self: url };
  const protection = { enabled: false };
  return {
    status: 200,
    body: fill(call.description, "branch-with-protection", { name, commit, protection, _links: links }),
  };
};

const getCommit: Handler = async (call) => {
  const sha = await resolve(call, call.params.ref ?? "");
  return { status: 200, body: commitShape(call, call.repo, await call.repo.git.commit(sha)) };
};

const compare: Handler = async (call) => {
  const [base = "", head = ""] = (call.params.basehead ?? "").split("...");
  const { git } = call.repo;
  const [from, to] = [await resolve(call, base), await resolve(call, head)];
  const meeting = await git.mergeBase(from, to);
  const ahead = await git.commitsBetween(from, to);
  const behind = await git.commitsBetween(to, from);
  const shapes = (commits: Commit[]) => commits.map((commit) => commitShape(call, call.repo, commit));
  const shape = async (sha: string) => commitShape(call, call.repo, await git.commit(sha));
  const body = fill(call.description, "commit-comparison", {
    status: status(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    base_commit: await shape(from),
    merge_base_commit: await shape(meeting),
    commits: page(call, ahead, shapes).body,
    files: (await git.changedFiles(meeting, to)).map((file) => fileShape(call, file)),
  });
  return { status: 200, body };
};

const getContent: Handler = async (call) => {
  const path = call.params.path ?? "";
  const sha = await resolve(call, call.query.ref ?? call.repo.defaultBranch);
  const blob = await call.repo.git
    .git(["rev-parse", "--verify", "--quiet", `${sha}:${path}`])
    .catch(() => "");
  if (blob === "") throw notFound();
  const content = await call.repo.git.bytes(["cat-file", "blob", blob.trim()]);
  const url = `${call.baseUrl}${call.path}`;
  const body = fill(call.description, "content-file", {
    type: "file",
    name: path.split("/").at(-1),
    path,
    sha: blob.trim(),
    size: content.length,
    encoding: "base64",
    content: content.toString("base64"),
    url,
    _links: { git: url, html: url, self: url },
  });
  return { status: 200, body };
};

const getPermission: Handler = (call) => {
  const login = call.params.username ?? "";
  // Anybody may read a public repository; "maintain" and "triage" are roles that the old word hides.
  const role = call.repo.permissions.get(login) ?? (call.repo.private ? "none" : "read");
  const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
  const body = { permission, role_name: role, user: userShape(call, login, "nullable-collaborator") };
  return { status: 200, body };
};

const getViewer: Handler = (call) => {
  if (call.token.kind !== "user") throw new ApiError(403, "Resource not accessible by integration");
  return { status: 200, body: userShape(call, call.token.login, "public-user") };
};

/** Handlers of repositories, their commits and contents, and of the caller. */
export const repos: Record<string, Handler> = {
  "repos/get": get,
  "repos/get-branch": getBranch,
  "repos/get-commit": getCommit,
  "repos/compare-commits-with-basehead": compare,
  "repos/get-content": getContent,
  "repos/get-collaborator-permission-level": getPermission,
  "users/get-authenticated": getViewer,
};

async function resolve(call: Call, name: string): Promise<string> {
  const sha = await call.repo.git.resolve(name);
  if (sha !== undefined) return sha;
  throw /^[0-9a-f]{40}$/.test(name) ? new ApiError(422, `No commit found for SHA: ${name}`) : notFound();
}

function status(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? "diverged" : "ahead";
  return behind > 0 ? "behind" : "identical";
}
