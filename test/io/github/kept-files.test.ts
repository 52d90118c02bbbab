import { expect, test } from "vitest";
import { reserveBlob } from "../../github/blobs.ts";
import { addPull, addRun, mergePull } from "../../github/seed.ts";
import type { GitHub } from "../../github/start-github.ts";
import { freshId, type Repo, type Run, tick } from "../../github/state.ts";
import { jobToken } from "../../github/tokens.ts";
import { zipOf } from "../zip.ts";
import { BASE, HEAD, worldWithPull } from "./world.ts";

const WANTED = { sha: HEAD, artifact: "assize-app-", file: "reuse.jsonl" };

/** A run that kept an artifact of these files. */
function keep(
  github: GitHub,
  repo: Repo,
  { name = "assize-app-1", text = "kept", run = {} }: { name?: string; text?: string; run?: Partial<Run> },
): { artifact: Repo["artifacts"][number]; run: Run } {
  const made = addRun(github.state, repo, { headSha: HEAD, ...run });
  const { key } = reserveBlob(github, "artifacts");
  const bytes = zipOf({ "result.json": "{}", "reuse.jsonl": text });
  Object.assign(github.results.blobs.get(key) ?? {}, { bytes });
  const artifact = {
    id: freshId(github.state),
    name,
    runId: made.id,
    blob: key,
    size: bytes.length,
    ready: true,
    expired: false,
    createdAt: tick(github.state),
  };
  repo.artifacts.push(artifact);
  return { artifact, run: made };
}

test("what the last attempt of the last run on the head kept is found", async () => {
  const { github, repo, forge } = await worldWithPull({ private: true });
  await using _ = github;
  keep(github, repo, { text: "older" });
  const { run, artifact } = keep(github, repo, { text: "newer", name: "assize-app-10" });
  repo.artifacts.push({ ...artifact, id: freshId(github.state), name: "assize-app-9", blob: "none" });
  repo.artifacts.push({ ...artifact, id: freshId(github.state), name: "assize-app-x-11", blob: "none" });
  addRun(github.state, repo, { headSha: HEAD, workflow: "ci.yml" });
  const found = await forge.lastKeptFile(WANTED);
  expect(found).toMatchObject({ status: "found", text: "newer" });
  expect(found.status === "found" && found.run).toMatch(/^https:/);
  expect(run.id).toBeGreaterThan(0);
});

test.each<[string, Partial<Run>]>([
  ["of a fork", { headRepo: "eve/app" }],
  ["that Dependabot started", { actor: "dependabot[bot]" }],
  ["of a push", { event: "push" }],
  ["on another commit", { headSha: BASE }],
])("a run %s is not taken at its word", async (_, run) => {
  const { github, repo, forge } = await worldWithPull();
  await using __ = github;
  keep(github, repo, { run });
  const why = "no run on commit 1111111 has kept anything";
  expect(await forge.lastKeptFile(WANTED)).toEqual({ status: "missing", why });
});

test.each<[string, (kept: ReturnType<typeof keep>, github: GitHub) => void, string]>([
  [
    "is too old",
    ({ artifact }) => Object.assign(artifact, { expired: true }),
    "GitHub has deleted the artifact assize-app-1 for its age",
  ],
  [
    "is too large",
    ({ artifact }) => Object.assign(artifact, { size: 200 << 20 }),
    "the artifact assize-app-1 is too large",
  ],
  [
    "is damaged",
    ({ artifact }, github) =>
      Object.assign(github.results.blobs.get(artifact.blob) ?? {}, {
        bytes: Buffer.from("PK, but no more of it"),
      }),
    "the archive is damaged or too large",
  ],
  [
    "lacks the file",
    ({ artifact }, github) =>
      Object.assign(github.results.blobs.get(artifact.blob) ?? {}, { bytes: zipOf({ "other.txt": "" }) }),
    "the artifact assize-app-1 holds no reuse.jsonl",
  ],
])("an artifact that %s is an outcome, not an error", async (_, spoil, why) => {
  const { github, repo, forge } = await worldWithPull();
  await using __ = github;
  spoil(keep(github, repo, {}), github);
  expect(await forge.lastKeptFile(WANTED)).toEqual({ status: "missing", why });
});

test("a token that may not read artifacts is told which permission it lacks", async () => {
  const token = jobToken({ contents: "read", "pull-requests": "write" });
  const { github, repo, forge } = await worldWithPull({ token });
  await using _ = github;
  keep(github, repo, {});
  const why = "the token lacks `actions: read`";
  expect(await forge.lastKeptFile(WANTED)).toEqual({ status: "missing", why });
});

test("the merged pull request of a commit is the one that became it, else none", async () => {
  const { github, repo, pull, forge } = await worldWithPull();
  await using _ = github;
  addPull(github.state, repo, { head: { sha: HEAD } });
  expect(await forge.mergedPull(HEAD)).toBeNull();
  mergePull(pull, BASE);
  expect(await forge.mergedPull(BASE)).toMatchObject({ number: pull.number, headSha: HEAD, fork: false });
});
