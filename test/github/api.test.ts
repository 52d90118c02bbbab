import { Octokit } from "@octokit/rest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addComment, addPull, addRepo, changeLabel, commitFiles } from "./seed.ts";
import { type GitHub, JOB_TOKEN, startGitHub } from "./start-github.ts";
import { forkToken, jobToken, personToken } from "./tokens.ts";

const here = { owner: "octo", repo: "app" };

function client(github: GitHub, auth = JOB_TOKEN): Octokit {
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  return new Octokit({ baseUrl: github.url, auth, log });
}

/** A repository with a pull request of two commits by two people. */
async function worldWithPull(github: GitHub) {
  const repo = addRepo(github.state, { fullName: "octo/app", permissions: { mia: "maintain" } });
  const base = await commitFiles(repo, { branch: "main", files: { "app.js": "1\n" } });
  const first = await commitFiles(repo, {
    branch: "change",
    files: { "app.js": "2\n" },
    parent: base,
    author: "ann",
  });
  const head = await commitFiles(repo, {
    branch: "change",
    files: { "app.js": "3\n" },
    parent: first,
    author: "bob",
  });
  const pull = addPull(github.state, repo, { head: { sha: head }, base: { sha: base } });
  return { repo, pull, base, head };
}

test("a pull request, its commits and its files are what git says", async () => {
  await using github = await startGitHub();
  const { head, base } = await worldWithPull(github);
  const { rest } = client(github);
  const { data: pull } = await rest.pulls.get({ ...here, pull_number: 1 });
  expect([pull.head.sha, pull.base.sha, pull.head.repo.full_name]).toEqual([head, base, "octo/app"]);
  const { data: commits } = await rest.pulls.listCommits({ ...here, pull_number: 1 });
  expect(commits.map((commit) => commit.author?.login)).toEqual(["ann", "bob"]);
  const { data: files } = await rest.pulls.listFiles({ ...here, pull_number: 1 });
  expect(files).toMatchObject([{ filename: "app.js", status: "modified", additions: 1, deletions: 1 }]);
  const { data: compared } = await rest.repos.compareCommitsWithBasehead({
    ...here,
    basehead: `${base}...${head}`,
  });
  expect([compared.status, compared.ahead_by]).toEqual(["ahead", 2]);
  const { data: ofCommit } = await rest.repos.listPullRequestsAssociatedWithCommit({
    ...here,
    commit_sha: head,
  });
  expect(ofCommit.map((one) => one.number)).toEqual([1]);
});

test("comments live: created, listed page by page, edited, deleted", async () => {
  await using github = await startGitHub();
  const repo = addRepo(github.state, { fullName: "octo/app" });
  addPull(github.state, repo, { head: { sha: "1".repeat(40) } });
  for (let n = 0; n < 150; n++)
    addComment(github.state, repo, { on: 1, author: "mia", body: `comment ${n}` });
  const octokit = client(github);
  const { data: made } = await octokit.rest.issues.createComment({ ...here, issue_number: 1, body: "ours" });
  expect(made.user?.login).toBe("github-actions[bot]");
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...here,
    issue_number: 1,
    per_page: 100,
  });
  expect(all.map((comment) => comment.body).slice(-1)).toEqual(["ours"]);
  expect(all).toHaveLength(151);
  await octokit.rest.issues.updateComment({ ...here, comment_id: made.id, body: "edited" });
  expect(repo.comments.at(-1)?.body).toBe("edited");
  await octokit.rest.issues.deleteComment({ ...here, comment_id: made.id });
  expect(repo.comments).toHaveLength(150);
});

test("labels, who set them, and what these people may", async () => {
  await using github = await startGitHub();
  const { pull } = await worldWithPull(github);
  changeLabel(github.state, pull, { event: "labeled", label: "assize: accept", actor: "mia" });
  const { rest } = client(github);
  const { data: events } = await rest.issues.listEvents({ ...here, issue_number: 1 });
  expect(events).toMatchObject([
    { event: "labeled", actor: { login: "mia" }, label: { name: "assize: accept" } },
  ]);
  const { data: mia } = await rest.repos.getCollaboratorPermissionLevel({ ...here, username: "mia" });
  const { data: stranger } = await rest.repos.getCollaboratorPermissionLevel({ ...here, username: "eve" });
  expect([mia.permission, mia.role_name, stranger.permission]).toEqual(["write", "maintain", "read"]);
});

test("a check run opens, closes, and collects annotations", async () => {
  await using github = await startGitHub();
  const { repo, head } = await worldWithPull(github);
  const { rest } = client(github);
  const { data: check } = await rest.checks.create({
    ...here,
    name: "assize",
    head_sha: head,
    status: "in_progress",
  });
  const annotation = {
    path: "a",
    start_line: 1,
    end_line: 1,
    annotation_level: "warning" as const,
    message: "m",
  };
  const output = { title: "t", summary: "s", annotations: [annotation] };
  await rest.checks.update({ ...here, check_run_id: check.id, output });
  await rest.checks.update({ ...here, check_run_id: check.id, conclusion: "failure", output });
  expect(repo.checks).toMatchObject([
    { status: "completed", conclusion: "failure", annotations: [annotation, annotation] },
  ]);
  const { data: listed } = await rest.checks.listForRef({ ...here, ref: head, check_name: "assize" });
  expect(listed.check_runs.map((one) => one.output.annotations_count)).toEqual([2]);
});

test("git objects are git's: what is written through the API can be read from a branch", async () => {
  await using github = await startGitHub({
    token: jobToken({ contents: "write", "pull-requests": "write" }),
  });
  const { base } = await worldWithPull(github);
  const { rest } = client(github);
  const { data: blob } = await rest.git.createBlob({ ...here, content: "hello\n" });
  // git hash-object of "hello\n"
  expect(blob.sha).toBe("ce013625030ba8dba906f756967f9e9ca394464a");
  const entry = { path: "docs/hello.txt", mode: "100644" as const, type: "blob" as const, sha: blob.sha };
  const { data: tree } = await rest.git.createTree({ ...here, base_tree: base, tree: [entry] });
  const { data: commit } = await rest.git.createCommit({
    ...here,
    message: "Say hello",
    tree: tree.sha,
    parents: [base],
  });
  await rest.git.createRef({ ...here, ref: "refs/heads/hello", sha: commit.sha });
  const { data: content } = await rest.repos.getContent({ ...here, path: "docs/hello.txt", ref: "hello" });
  expect(content).toMatchObject({ type: "file", content: Buffer.from("hello\n").toString("base64") });
  const { data: pull } = await rest.pulls.create({ ...here, title: "Hello", head: "hello", base: "main" });
  expect([pull.number, pull.head.sha, pull.user.login]).toEqual([2, commit.sha, "github-actions[bot]"]);
  const { data: whole } = await rest.git.getTree({ ...here, tree_sha: commit.sha, recursive: "1" });
  expect(whole.tree.map(({ path }) => path)).toEqual(["app.js", "docs", "docs/hello.txt"]);
});

test("GraphQL says who the caller is and which comments were minimised, and refuses unknown fields", async () => {
  await using github = await startGitHub();
  const { repo } = await worldWithPull(github);
  addComment(github.state, repo, { on: 1, author: "github-actions[bot]", body: "old", minimized: true });
  const octokit = client(github);
  const comments =
    "comments(first: 10) { nodes { body isMinimized author { __typename login } } pageInfo { hasNextPage } }";
  const query = `query ($number: Int!) { viewer { login } repository(owner: "octo", name: "app") { pullRequest(number: $number) { ${comments} } } }`;
  const old = { body: "old", isMinimized: true, author: { __typename: "Bot", login: "github-actions" } };
  const found = { nodes: [old], pageInfo: { hasNextPage: false } };
  const said = { viewer: { login: "github-actions[bot]" }, repository: { pullRequest: { comments: found } } };
  expect(await octokit.graphql(query, { number: 1 })).toEqual(said);
  await expect(octokit.graphql("{ viewer { shoeSize } }")).rejects.toThrow(
    "Field 'shoeSize' doesn't exist on type 'viewer'",
  );
  expect(github.takeProblems()).toEqual(["graphql: Field 'shoeSize' doesn't exist on type 'viewer'"]);
});

const REFUSALS: [name: string, act: (octokit: Octokit) => Promise<unknown>, answer: object][] = [
  [
    "a comment longer than 65,536 characters",
    ({ rest }) => rest.issues.createComment({ ...here, issue_number: 1, body: "x".repeat(65_537) }),
    { status: 422, message: expect.stringContaining("body is too long (maximum is 65536 characters)") },
  ],
  [
    "a comment on a pull request that is not there",
    ({ rest }) => rest.issues.createComment({ ...here, issue_number: 9, body: "x" }),
    { status: 404 },
  ],
  [
    "a completed check without a conclusion",
    ({ rest }) => rest.checks.create({ ...here, name: "c", head_sha: "a", status: "completed" } as never),
    { status: 422, message: expect.stringContaining('Missing required key "conclusion"') },
  ],
  ["the caller's user for a job token", ({ rest }) => rest.users.getAuthenticated(), { status: 403 }],
  [
    "a second pull request from the same branch",
    ({ rest }) => rest.pulls.create({ ...here, title: "again", head: "change", base: "main" }),
    { status: 422, message: expect.stringContaining("A pull request already exists for octo:change.") },
  ],
];

describe("GitHub refuses", () => {
  let github: GitHub; // a refusal leaves it as it was
  beforeAll(async () => {
    github = await startGitHub();
    await worldWithPull(github);
  });
  afterAll(() => github[Symbol.asyncDispose]());

  test.each(REFUSALS)("%s", async (_name, act, answer) => {
    await expect(act(client(github))).rejects.toMatchObject(answer);
  });
});

test("a repository without a commit has no refs to get", async () => {
  await using github = await startGitHub();
  addRepo(github.state, { fullName: "octo/app" });
  const ref = client(github).rest.git.getRef({ ...here, ref: "heads/main" });
  await expect(ref).rejects.toMatchObject({
    status: 409,
    message: expect.stringContaining("Git Repository is empty."),
  });
});

test("a check run is for Apps only: a person's token may not create one", async () => {
  await using github = await startGitHub({ token: personToken("mia") });
  await worldWithPull(github);
  const { rest } = client(github);
  await expect(rest.checks.create({ ...here, name: "c", head_sha: "a" })).rejects.toMatchObject({
    status: 403,
  });
  expect((await rest.users.getAuthenticated()).data.login).toBe("mia");
});

test("a token that may only read is told what is missing", async () => {
  await using github = await startGitHub({ token: forkToken() });
  addPull(github.state, addRepo(github.state, { fullName: "octo/app" }), { head: { sha: "1".repeat(40) } });
  const comment = client(github).rest.issues.createComment({ ...here, issue_number: 1, body: "x" });
  const headers = { "x-accepted-github-permissions": "issues=write; pull_requests=write" };
  await expect(comment).rejects.toMatchObject({ status: 403, response: { headers } });
});

test("Actions may not open pull requests where the repository's setting forbids it", async () => {
  await using github = await startGitHub();
  const { repo } = await worldWithPull(github);
  repo.actionsMayCreatePulls = false;
  const created = client(github).rest.pulls.create({ ...here, title: "t", head: "other", base: "main" });
  await expect(created).rejects.toThrow(
    "GitHub Actions is not permitted to create or approve pull requests.",
  );
});
