import { expect, test } from "vitest";
import { addPull, addRepo, addRun, changeLabel } from "../github/seed.ts";
import { startGitHub } from "../github/start-github.ts";
import * as events from "./events.ts";

const HEAD = "1".repeat(40);
const BASE = "2".repeat(40);

async function scene() {
  await using github = await startGitHub();
  const repo = addRepo(github.state, { fullName: "octo/app" });
  addRepo(github.state, { fullName: "eve/app", parent: "octo/app" });
  const pull = addPull(github.state, repo, { author: "ann", head: { sha: HEAD }, base: { sha: BASE } });
  return { state: github.state, url: github.url, repo, pull };
}

test.each(["opened", "synchronize", "reopened"] as const)("a pull request is %s", async (action) => {
  const { pull, ...here } = await scene();
  const event = await events.pullRequestEvent(here, { pull, action });
  expect(event).toMatchObject({
    name: "pull_request",
    ref: "refs/pull/1/merge",
    baseRef: "main",
    actor: "ann",
  });
  expect(event.sha).not.toBe(HEAD);
  const sides = { head: { sha: HEAD, repo: { full_name: "octo/app" } }, base: { sha: BASE, ref: "main" } };
  const shape = { number: 1, state: "open", user: { login: "ann" }, ...sides };
  expect(event.payload).toMatchObject({ action, number: 1, pull_request: shape, sender: { login: "ann" } });
  expect(event.payload.repository).toMatchObject({ full_name: "octo/app", default_branch: "main" });
  // Nothing of the example's own repository may be left where an action would look.
  expect(JSON.stringify(event.payload.pull_request)).not.toContain("Codertocat/Hello-World");
});

test("a label says which and by whom", async () => {
  const { pull, ...here } = await scene();
  changeLabel(here.state, pull, { event: "labeled", label: "assize: accept", actor: "mia" });
  const labelled = { pull, action: "labeled", label: "assize: accept", actor: "mia" } as const;
  const { payload } = await events.pullRequestEvent(here, labelled);
  const label = { name: "assize: accept" };
  expect(payload).toMatchObject({
    action: "labeled",
    label,
    sender: { login: "mia" },
    pull_request: { labels: [label] },
  });
});

test("a fork's pull request has another head repository; Dependabot is the actor of its own", async () => {
  const { pull: _, ...here } = await scene();
  const fork = addPull(here.state, here.repo, { author: "eve", head: { repo: "eve/app", sha: HEAD } });
  const { payload } = await events.pullRequestEvent(here, { pull: fork });
  expect(payload.pull_request).toMatchObject({ head: { repo: { full_name: "eve/app", fork: true } } });
  const bump = addPull(here.state, here.repo, { author: "dependabot[bot]", head: { sha: HEAD } });
  const event = await events.pullRequestEvent(here, { pull: bump });
  expect(event).toMatchObject({ actor: "dependabot[bot]", payload: { sender: { type: "Bot" } } });
});

test("other events name their commits and refs", async () => {
  const { pull: _, ...here } = await scene();
  const push = await events.pushEvent(here, { before: BASE, after: HEAD });
  expect(push).toMatchObject({ sha: HEAD, ref: "refs/heads/main", payload: { before: BASE, after: HEAD } });
  const group = await events.mergeGroupEvent(here, { pull: 1, headSha: HEAD, baseSha: BASE });
  expect(group).toMatchObject({ sha: HEAD, payload: { merge_group: { head_sha: HEAD, base_sha: BASE } } });
  expect(group.payload).not.toHaveProperty("pull_request");
  const clock = await events.scheduleEvent(here, { sha: HEAD, cron: "0 4 * * *" });
  expect(clock).toMatchObject({ name: "schedule", sha: HEAD, payload: { schedule: "0 4 * * *" } });
  const hand = await events.dispatchEvent(here, { sha: HEAD, inputs: { pull: "1" } });
  expect(hand).toMatchObject({ sha: HEAD, ref: "refs/heads/main", payload: { inputs: { pull: "1" } } });
});

test("a run that ended tells its head, and for forks no pull request", async () => {
  const { pull: _, ...here } = await scene();
  const run = addRun(here.state, here.repo, { headSha: HEAD, headBranch: "change", headRepo: "eve/app" });
  const { payload, sha } = await events.workflowRunEvent(here, { run, sha: BASE });
  const shape = { id: run.id, head_sha: HEAD, head_branch: "change", pull_requests: [] };
  expect(payload.workflow_run).toMatchObject({ ...shape, head_repository: { full_name: "eve/app" } });
  expect(sha).toBe(BASE);
});
