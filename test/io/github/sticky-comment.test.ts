import { expect, test } from "vitest";
import { addComment } from "../../github/seed.ts";
import { forkToken, jobToken, personToken } from "../../github/tokens.ts";
import { bodies, forgeOf, worldWithPull } from "./world.ts";

const marker = "<!-- assize: gate -->";
const BOT = "github-actions[bot]";
const first = { pull: 1, marker, body: `${marker} first` };
const second = { pull: 1, marker, body: `${marker} second` };

test("it is created once and edited from then on", async () => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  const created = await forge.upsertComment(first);
  const edited = await forge.upsertComment(second);
  expect(bodies(repo)).toEqual([`${marker} second`]);
  const [comment] = repo.comments;
  const url = `https://github.com/octo/app/pull/1#issuecomment-${comment?.id}`;
  expect([created, edited]).toEqual(Array(2).fill({ status: "published", id: comment?.id, url }));
  expect(await forge.findComment(1, marker)).toEqual({ id: comment?.id, body: `${marker} second`, url });
});

test("the same text again is no write", async () => {
  const { github, forge } = await worldWithPull();
  await using _ = github;
  await forge.upsertComment(first);
  github.requests.length = 0;
  await forge.upsertComment(first);
  expect(github.requests.map(({ operation }) => operation)).toEqual(["graphql"]);
});

test("it is found behind many other comments", async () => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  for (let n = 0; n < 230; n++) addComment(github.state, repo, { on: 1, author: "mia", body: `talk ${n}` });
  await forge.upsertComment(first);
  for (let n = 0; n < 30; n++) addComment(github.state, repo, { on: 1, author: "mia", body: `more ${n}` });
  await forge.upsertComment(second);
  expect(bodies(repo).filter((body) => body.includes(marker))).toEqual([`${marker} second`]);
});

const NOT_OURS: [name: string, comment: { author: string; body: string; minimized?: boolean }][] = [
  ["a marker that somebody pasted", { author: "eve", body: `${marker} pass!` }],
  ["another bot's echo of the marker", { author: "echo[bot]", body: marker }],
  ["a person who is called like our bot", { author: "github-actions", body: marker }],
  ["our comment with another marker", { author: BOT, body: "<!-- assize: labels -->" }],
  ["our comment that somebody minimised", { author: BOT, body: marker, minimized: true }],
];

test.each(NOT_OURS)("%s is left alone", async (_name, comment) => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  addComment(github.state, repo, { on: 1, ...comment });
  expect(await forge.findComment(1, marker)).toBeNull();
  await forge.upsertComment(first);
  expect(bodies(repo)).toEqual([comment.body, first.body]);
});

test("a person's token finds the person's own comment", async () => {
  const { github, repo, forge } = await worldWithPull({ token: personToken("mia") });
  await using _ = github;
  await forge.upsertComment(first);
  await forge.upsertComment(second);
  expect(repo.comments.map(({ author, body }) => [author, body])).toEqual([["mia", second.body]]);
});

test("parallel jobs that each create one leave one", async () => {
  const { github, repo } = await worldWithPull();
  await using _ = github;
  const jobs = ["a", "b", "c", "d"].map((name) =>
    forgeOf(github.url).upsertComment({ pull: 1, marker, body: `${marker} ${name}` }),
  );
  const outcomes = await Promise.all(jobs);
  expect(outcomes.map(({ status }) => status)).toEqual(Array(4).fill("published"));
  const created = github.requests.filter(({ operation }) => operation === "issues/create-comment");
  expect(created.length).toBeGreaterThan(1); // else nothing raced, and this test shows nothing
  expect(repo.comments).toHaveLength(1);
});

test("a list that lags behind makes no second comment", async () => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  github.fault({ operation: "graphql", kind: "stale" });
  addComment(github.state, repo, { on: 1, author: BOT, body: first.body });
  await forge.upsertComment(second);
  expect(bodies(repo)).toEqual([second.body]);
});

test("a list that lags behind twice is looked at again", async () => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  github.fault({ operation: "graphql", kind: "stale", times: 3 });
  addComment(github.state, repo, { on: 1, author: BOT, body: first.body });
  await forge.upsertComment(second);
  expect(bodies(repo)).toEqual([second.body]);
});

test("an answer that was lost after the comment was written leaves one comment", async () => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  github.fault({ operation: "issues/create-comment", kind: "lost_answer" });
  expect(await forge.upsertComment(first)).toMatchObject({ status: "published" });
  expect(bodies(repo)).toEqual([first.body]);
});

test("a comment that somebody deleted meanwhile is written anew", async () => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  await forge.upsertComment(first);
  github.fault({ operation: "issues/update-comment", kind: "slow", ms: 50 });
  const upserted = forge.upsertComment(second);
  await expect.poll(() => github.requests.at(-1)?.operation).toBe("graphql");
  repo.comments.length = 0;
  expect(await upserted).toMatchObject({ status: "published" });
  expect(bodies(repo)).toEqual([second.body]);
});

test.each([
  { kind: "bad_gateway" as const },
  { kind: "reset" as const },
  { kind: "cut_off" as const },
  { kind: "page" as const },
  { kind: "secondary_rate_limit" as const, status: 403 as const, retryAfter: 30 },
  { kind: "secondary_rate_limit" as const, status: 429 as const, retryAfter: 30 },
])("$kind once is waited out", async (fault) => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  github.fault({ operation: "issues/create-comment", ...fault });
  expect(await forge.upsertComment(first)).toMatchObject({ status: "published" });
  expect(bodies(repo)).toEqual([first.body]);
});

test("a limit that asks for more than a minute is not waited for", async () => {
  const { github, forge } = await worldWithPull();
  await using _ = github;
  github.fault({
    operation: "issues/create-comment",
    kind: "secondary_rate_limit",
    retryAfter: 3600,
    times: 9,
  });
  const message = expect.stringContaining("You have exceeded a secondary rate limit.");
  expect(await forge.upsertComment(first)).toEqual({ status: "failed", message });
});

test("a server that stays broken is an outcome, not a crash", async () => {
  const { github, forge } = await worldWithPull();
  await using _ = github;
  github.fault({ operation: "issues/create-comment", kind: "bad_gateway", times: 9 });
  expect(await forge.upsertComment(first)).toEqual({ status: "failed", message: "Server Error" });
});

test("a text over GitHub's limit is an outcome in GitHub's words", async () => {
  const { github, forge } = await worldWithPull();
  await using _ = github;
  const outcome = await forge.upsertComment({ ...first, body: marker + "x".repeat(65_536) });
  expect(outcome).toMatchObject({ status: "failed", message: expect.stringContaining("body is too long") });
});

test.each([
  ["a fork's token", forkToken()],
  ["a workflow that did not ask for it", jobToken({ contents: "read" })],
])("%s may not: the missing permission is named as YAML", async (_name, token) => {
  const { github, forge } = await worldWithPull({ token });
  await using _ = github;
  expect(await forge.upsertComment(first)).toEqual({
    status: "forbidden",
    permission: "pull-requests: write",
  });
});

test("where not even reading is allowed, the permission to write is what to add", async () => {
  const { github, forge } = await worldWithPull({ private: true, token: jobToken({ contents: "read" }) });
  await using _ = github;
  expect(await forge.upsertComment(first)).toEqual({
    status: "forbidden",
    permission: "pull-requests: write",
  });
  await expect(forge.findComment(1, marker)).rejects.toThrow("Add `pull-requests: read` to the workflow's");
});

test("a pull request that is not there is an outcome in GitHub's words", async () => {
  const { github, forge } = await worldWithPull();
  await using _ = github;
  const message = "Could not resolve to a PullRequest with the number of 9.";
  expect(await forge.upsertComment({ ...first, pull: 9 })).toEqual({ status: "failed", message });
});

test("servers that name no permission leave the one that our documentation asks for", async () => {
  const { github, forge } = await worldWithPull();
  await using _ = github;
  github.fault({ operation: "issues/create-comment", kind: "forbidden" });
  expect(await forge.upsertComment(first)).toEqual({
    status: "forbidden",
    permission: "pull-requests: write",
  });
});
