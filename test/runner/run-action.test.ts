import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addPull, addRepo } from "../github/seed.ts";
import { startGitHub } from "../github/start-github.ts";
import { pullRequestEvent, pushEvent } from "./events.ts";
import { type ActionResult, type ActionRun, runAction } from "./run-action.ts";

const action = fileURLToPath(new URL("../fixtures/runner/echo-action", import.meta.url));
const MERGE = "3".repeat(40);

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), "assize-workspace-"));
});
afterEach(() => rm(workspace, { recursive: true }));

async function echo(options: Partial<ActionRun> = {}) {
  await using github = await startGitHub();
  const repo = addRepo(github.state, { fullName: "octo/app" });
  const pull = addPull(github.state, repo, { head: { sha: "1".repeat(40) } });
  const event = await pullRequestEvent({ ...github, repo }, { pull, action: "opened", mergeSha: MERGE });
  return await runAction({ action, github, repo, event, workspace, ...options });
}

/** One run that goes well, read by several tests. */
let well: Promise<ActionResult> | undefined;
function ranWell(): Promise<ActionResult> {
  well ??= echo({ inputs: { "two words": "yes" }, env: { KEY: "sk-secret" }, secrets: ["sk-secret"] });
  return well;
}

test("a step sees its inputs, its event and nothing of this process but PATH", async () => {
  const { exitCode, outputs, summary } = await ranWell();
  expect([exitCode, summary, outputs.lines]).toEqual([0, "# Summary", "one\ntwo"]);
  expect(JSON.parse(outputs.seen ?? "")).toEqual({
    inputs: { who: "world", twoWords: "yes" },
    env: ["CI", "HOME", "KEY", "PATH"],
    eventName: "pull_request",
    sha: MERGE,
    ref: "refs/pull/1/merge",
    repo: { owner: "octo", repo: "app" },
    runAttempt: 1,
    action: "opened",
  });
});

test("what the main step saved, exported and masked reaches the post step and the log", async () => {
  const { log, state, env, path, post } = await ranWell();
  expect([state, env, path]).toEqual([
    { kept: "for the post step" },
    { FROM_MAIN: "exported" },
    ["/opt/echo/bin"],
  ]);
  expect(post?.exitCode).toBe(0);
  expect(log).toContain("the password is ***, the token is ***, the key is ***");
  expect(log).toContain("post sees for the post step, exported");
  expect(log).toContain("\n::error::untrusted text\n");
  expect(log).not.toMatch(/hunter2|sk-secret|nobody reads this|add-mask/);
});

test("annotations are read as GitHub reads them: ten a level, the others dropped, masked", async () => {
  const { annotations, droppedAnnotations } = await ranWell();
  expect(annotations.map(({ level }) => level)).toEqual(["error", ...Array(10).fill("warning")]);
  expect(annotations[0]).toEqual({ level: "error", message: "it is ***" });
  const place = { file: "eval/a,b.jsonl", line: "1", title: "Title: with, all" };
  expect(annotations[1]).toEqual({ level: "warning", message: "careful, 1 %", ...place });
  expect(droppedAnnotations).toBe(2);
});

test("a failed main step is followed by the post step all the same", async () => {
  const { exitCode, post } = await echo({ inputs: { "two words": "fail" } });
  expect([exitCode, post?.exitCode]).toEqual([3, 0]);
});

test("a cancelled run is interrupted, then its post step runs", async () => {
  const cancelling = new AbortController();
  const running = echo({ inputs: { "two words": "wait" }, cancel: cancelling.signal });
  await expect.poll(() => existsSync(join(workspace, "waiting")), { timeout: 120_000 }).toBe(true);
  cancelling.abort();
  const { exitCode, log, post } = await running;
  expect([exitCode, post?.exitCode]).toEqual([130, 0]);
  expect(log).toContain("interrupted");
});

test("the same run again is its next attempt", async () => {
  await using github = await startGitHub();
  const repo = addRepo(github.state, { fullName: "octo/app" });
  const event = await pushEvent({ ...github, repo }, { before: "1".repeat(40), after: "2".repeat(40) });
  const run = { action, github, repo, event, workspace, runId: 99 };
  await runAction(run);
  const { outputs } = await runAction(run);
  expect(JSON.parse(outputs.seen ?? "")).toMatchObject({
    runAttempt: 2,
    eventName: "push",
    sha: "2".repeat(40),
  });
  expect(repo.runs).toMatchObject([{ id: 99, attempt: 2, headBranch: "main" }]);
});
