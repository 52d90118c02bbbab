import { expect, test } from "vitest";
import { addComment, addPull, addRepo } from "./seed.ts";
import { type GitHub, JOB_TOKEN, startGitHub } from "./start-github.ts";

const COMMENTS = "/repos/octo/app/issues/1/comments";

async function ask(github: GitHub, method: string, path: string, body?: unknown) {
  const headers = { authorization: `token ${JOB_TOKEN}` };
  const response = await fetch(`${github.url}${path}`, { method, headers, body: JSON.stringify(body) });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    body: text === "" ? undefined : JSON.parse(text),
  };
}

async function started() {
  const github = await startGitHub();
  const repo = addRepo(github.state, { fullName: "octo/app" });
  addPull(github.state, repo, { head: { sha: "1".repeat(40) } });
  return { github, repo };
}

const FIFTY_ONE = Array.from({ length: 51 }, () => ({
  path: "a",
  start_line: 1,
  end_line: 1,
  annotation_level: "notice",
  message: "m",
}));

const WRONG: [name: string, method: string, path: string, body: unknown, status: number, problem: string][] =
  [
    ["an operation nobody cut out", "GET", "/repos/octo/app/stargazers", undefined, 404, "no such operation"],
    [
      "a body without its required field",
      "POST",
      COMMENTS,
      {},
      422,
      "/requestBody must have required property 'body'",
    ],
    [
      "a field that GitHub does not know",
      "POST",
      COMMENTS,
      { body: "x", colour: "red" },
      201,
      "unknown body field /colour",
    ],
    [
      "a query parameter that is none",
      "GET",
      `${COMMENTS}?pages=2`,
      undefined,
      422,
      "/query must NOT have additional",
    ],
    [
      "more than 50 annotations in one request",
      "POST",
      "/repos/octo/app/check-runs",
      { name: "c", head_sha: "a", output: { title: "t", summary: "s", annotations: FIFTY_ONE } },
      422,
      "/requestBody/output/annotations must NOT have more than 50 items",
    ],
    [
      "a summary over 65,535 characters",
      "POST",
      "/repos/octo/app/check-runs",
      { name: "c", head_sha: "a", output: { title: "t", summary: "s".repeat(65_536) } },
      422,
      "/requestBody/output/summary must NOT have more than 65535 characters",
    ],
  ];

test.each(WRONG)("it notices %s", async (_name, method, path, body, status, problem) => {
  const { github } = await started();
  await using _ = github;
  expect((await ask(github, method, path, body)).status).toBe(status);
  expect(github.takeProblems().join("\n")).toContain(problem);
});

test("it notices an answer of its own that is not as described", async () => {
  const { github, repo } = await started();
  await using _ = github;
  const check = await ask(github, "POST", "/repos/octo/app/check-runs", { name: "c", head_sha: "a" });
  Object.assign(repo.checks[0] ?? {}, { conclusion: "splendid" });
  await ask(github, "GET", `/repos/octo/app/check-runs/${check.body.id}`);
  const problem = "answer to checks/get: /conclusion must be equal to one of the allowed values";
  expect(github.takeProblems()).toEqual([problem]);
});

test("problems that nobody took fail the test at its end", async () => {
  const { github } = await started();
  await ask(github, "GET", "/nothing");
  await expect(github[Symbol.asyncDispose]()).rejects.toThrow("GitHub would not have it:\nGET /nothing");
});

test("a request without a known token is refused", async () => {
  const { github } = await started();
  await using _ = github;
  expect((await fetch(`${github.url}${COMMENTS}`)).status).toBe(401);
});

test("pages are linked", async () => {
  const { github, repo } = await started();
  await using _ = github;
  for (let n = 0; n < 5; n++) addComment(github.state, repo, { on: 1, author: "mia", body: String(n) });
  const second = await ask(github, "GET", `${COMMENTS}?per_page=2&page=2`);
  expect(second.body.map((comment: { body: string }) => comment.body)).toEqual(["2", "3"]);
  const rels = [...(second.headers.get("link") ?? "").matchAll(/page=(\d)>; rel="(\w+)"/g)].map(
    ([, n, rel]) => `${rel} ${n}`,
  );
  expect(rels).toEqual(["next 3", "last 3", "first 1", "prev 1"]);
});

test("faults strike as often as told and leave the rest alone", async () => {
  const { github, repo } = await started();
  await using _ = github;
  github.fault({
    operation: "issues/create-comment",
    kind: "secondary_rate_limit",
    status: 429,
    retryAfter: 7,
  });
  const limited = await ask(github, "POST", COMMENTS, { body: "x" });
  expect([limited.status, limited.headers.get("retry-after"), repo.comments.length]).toEqual([429, "7", 0]);
  github.fault({ operation: "issues/create-comment", kind: "bad_gateway" });
  expect((await ask(github, "POST", COMMENTS, { body: "x" })).status).toBe(502);
  github.fault({ operation: "issues/create-comment", kind: "lost_answer" });
  expect((await ask(github, "POST", COMMENTS, { body: "lost" })).status).toBe(502);
  expect(repo.comments.map(({ body }) => body)).toEqual(["lost"]);
  expect((await ask(github, "POST", COMMENTS, { body: "x" })).status).toBe(201);
});

test("eventual consistency: a list may lag behind once", async () => {
  const { github } = await started();
  await using _ = github;
  github.fault({ operation: "issues/list-comments", kind: "stale" });
  await ask(github, "POST", COMMENTS, { body: "new" });
  expect((await ask(github, "GET", COMMENTS)).body).toHaveLength(0);
  expect((await ask(github, "GET", COMMENTS)).body).toHaveLength(1);
});

test("a broken connection is no answer", async () => {
  const { github } = await started();
  await using _ = github;
  github.fault({ operation: "issues/list-comments", kind: "reset" });
  await expect(ask(github, "GET", COMMENTS)).rejects.toThrow("fetch failed");
  expect(github.requests.map(({ operation, status }) => [operation, status])).toEqual([
    ["issues/list-comments", 0],
  ]);
});
