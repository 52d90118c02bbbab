import { expect, test } from "vitest";
import type { Annotation } from "../../../src/commands/forge.ts";
import { jobToken, personToken } from "../../github/tokens.ts";
import { BASE, HEAD, worldWithPull } from "./world.ts";

const finished = {
  name: "assize",
  conclusion: "failure" as const,
  title: "Fails",
  summary: "12 records got worse",
  text: null,
  annotations: [],
  detailsUrl: null,
};

function annotations(count: number): Annotation[] {
  const one = {
    path: "eval/data.jsonl",
    level: "warning" as const,
    title: "got worse",
    message: "was BACKGROUND",
  };
  return Array.from({ length: count }, (_, index) => ({ ...one, line: index + 1 }));
}

async function startedCheck() {
  const world = await worldWithPull();
  const request = { sha: HEAD, name: "assize", title: "Trying", summary: "0 of 240" };
  const started = await world.forge.startCheck(request);
  if (started.status !== "published") throw new Error(`not started: ${started.status}`);
  return { ...world, id: started.id };
}

test("it opens in progress on the head commit and closes with the verdict", async () => {
  const { github, repo, forge, id } = await startedCheck();
  await using _ = github;
  expect(repo.checks).toMatchObject([
    { id, headSha: HEAD, status: "in_progress", output: { title: "Trying" } },
  ]);
  const outcome = await forge.finishCheck({
    ...finished,
    id,
    text: "more",
    detailsUrl: "https://ci.example/run/1",
  });
  expect(outcome).toEqual({ status: "published", id, url: `https://github.com/octo/app/runs/${id}` });
  const output = { title: "Fails", summary: "12 records got worse", text: "more" };
  const detailsUrl = "https://ci.example/run/1";
  expect(repo.checks).toMatchObject([{ status: "completed", conclusion: "failure", output, detailsUrl }]);
});

test("what a killed run of the same name left spinning on this commit is closed by the next", async () => {
  const { github, repo, forge } = await startedCheck();
  await using _ = github;
  for (const [name, sha] of [
    ["assize: other", HEAD],
    ["assize", BASE],
  ] as const)
    await forge.startCheck({ sha, name, title: "Trying", summary: "" });
  await forge.startCheck({ sha: HEAD, name: "assize", title: "Trying again", summary: "" });
  const said = repo.checks.map(({ status, conclusion, output }) => [status, conclusion, output.title]);
  expect(said).toEqual([
    ["completed", "cancelled", "Not tried: the run was stopped, and a later one took its place"],
    ["in_progress", null, "Trying"],
    ["in_progress", null, "Trying"],
    ["in_progress", null, "Trying again"],
  ]);
});

test.each(["cut_off", "lost_answer"] as const)(
  "an answer that comes as %s leaves no second check spinning",
  async (kind) => {
    const { github, repo, forge } = await worldWithPull();
    await using _ = github;
    github.fault({ operation: "checks/create", kind });
    const opened = await forge.startCheck({ sha: HEAD, name: "assize", title: "Trying", summary: "" });
    expect(opened).toMatchObject({ status: "published", id: repo.checks[1]?.id });
    expect(repo.checks.map(({ status }) => status)).toEqual(["completed", "in_progress"]);
  },
);

test.each(["checks/list-for-ref", "checks/create"])(
  "a page of a proxy in the place of %s is an outcome that says so",
  async (operation) => {
    const { github, forge } = await worldWithPull();
    await using _ = github;
    github.fault({ operation, kind: "page", times: 9 });
    const opened = await forge.startCheck({ sha: HEAD, name: "assize", title: "Trying", summary: "" });
    if (operation === "checks/list-for-ref") expect(opened.status).toBe("published");
    else
      expect(opened).toEqual({
        status: "failed",
        message: "a web page came instead of an answer (200 text/html)",
      });
  },
);

test("a check opens although those that were left can't be listed", async () => {
  const { github, repo, forge } = await worldWithPull();
  await using _ = github;
  github.fault({ operation: "checks/list-for-ref", kind: "forbidden" });
  await forge.startCheck({ sha: HEAD, name: "assize", title: "Trying", summary: "" });
  expect(repo.checks).toMatchObject([{ status: "in_progress" }]);
});

test.each([
  [0, [0]],
  [50, [50]],
  [51, [50, 1]],
  [120, [50, 50, 20]],
])("%i annotations go in requests of %j", async (count, sizes) => {
  const { github, repo, forge, id } = await startedCheck();
  await using _ = github;
  await forge.finishCheck({ ...finished, id, annotations: annotations(count) });
  const updates = github.requests.filter(({ operation }) => operation === "checks/update");
  const sent = updates.map(
    ({ body }) => (body as { output: { annotations: unknown[] } }).output.annotations.length,
  );
  expect(sent).toEqual(sizes);
  const lines = repo.checks[0]?.annotations.map((one) => one.start_line);
  expect(lines).toEqual(annotations(count).map(({ line }) => line));
});

test("a check is closed even if adding further annotations fails", async () => {
  const { github, repo, forge, id } = await startedCheck();
  await using _ = github;
  github.fault({ operation: "checks/update", kind: "bad_gateway", spare: 1, times: 9 });
  expect(await forge.finishCheck({ ...finished, id, annotations: annotations(51) })).toEqual({
    status: "failed",
    message: "Server Error",
  });
  expect(repo.checks).toMatchObject([{ status: "completed", conclusion: "failure" }]);
});

test("texts over GitHub's limits are cut, between characters, and say so", async () => {
  const { github, repo, forge, id } = await startedCheck();
  await using _ = github;
  // 65,535 - 15 places for the mark is an even number: after one "x" each pair of places is one 😀, the cut falls within.
  const summary = `x${"😀".repeat(40_000)}`;
  const long = {
    path: "a",
    line: 1,
    level: "notice" as const,
    title: "t".repeat(300),
    message: "m".repeat(70_000),
  };
  await forge.finishCheck({ ...finished, id, summary, text: summary, annotations: [long] });
  const output = repo.checks[0]?.output;
  expect(output?.summary).toMatch(/^x(😀)+\n\n… \(shortened\)$/u);
  expect(output?.summary?.length).toBeLessThanOrEqual(65_535);
  expect(output?.text).toBe(output?.summary);
  expect(repo.checks[0]?.annotations[0]).toMatchObject({ title: `${"t".repeat(254)}…` });
});

test("without the permission it is not opened, and the permission is named", async () => {
  const { github, forge } = await worldWithPull({ token: jobToken({ "pull-requests": "write" }) });
  await using _ = github;
  const outcome = await forge.startCheck({ sha: HEAD, name: "assize", title: "Trying", summary: "…" });
  expect(outcome).toEqual({ status: "forbidden", permission: "checks: write" });
});

test("a person's token cannot own a check: no permission would help, so GitHub's words are given", async () => {
  const { github, forge } = await worldWithPull({ token: personToken("mia") });
  await using _ = github;
  const outcome = await forge.startCheck({ sha: HEAD, name: "assize", title: "Trying", summary: "…" });
  expect(outcome).toEqual({ status: "failed", message: "You must authenticate via a GitHub App." });
});

test("a check that is gone is an outcome", async () => {
  const { github, forge } = await worldWithPull();
  await using _ = github;
  expect(await forge.finishCheck({ ...finished, id: 4711 })).toMatchObject({ status: "failed" });
});
