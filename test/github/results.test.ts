import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DefaultArtifactClient } from "@actions/artifact";
import { restoreCache, saveCache } from "@actions/cache";
import { Octokit } from "@octokit/rest";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { storeCache } from "../../src/io/actions/store-cache.ts";
import { runtimeToken } from "./runtime-token.ts";
import { addRepo, addRun } from "./seed.ts";
import { type GitHub, JOB_TOKEN, startGitHub } from "./start-github.ts";

const MAIN = "refs/heads/main";
const PULL = "refs/pull/1/merge";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "assize-results-"));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** What a job sees of the service: its address, and a token for its run and the scopes of its ref. */
function beJob(github: GitHub, job: { runId: number; scopes: [ref: string, write: boolean][] }): void {
  const scopes = job.scopes.map(([ref, write]) => ({ ref, write }));
  const token = runtimeToken({ runId: job.runId, jobId: "job-1", scopes });
  for (const [name, value] of Object.entries({
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_RUNTIME_TOKEN: token,
    ACTIONS_CACHE_SERVICE_V2: "true",
    GITHUB_SERVER_URL: "http://github.localhost",
    GITHUB_API_URL: github.url,
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: join(folder, "temp"),
  }))
    vi.stubEnv(name, value);
}

async function started() {
  const github = await startGitHub();
  const repo = addRepo(github.state, { fullName: "octo/app" });
  const run = addRun(github.state, repo, { id: 77 });
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  return { github, repo, run };
}

test("an artifact goes up and comes down again, listed by the API under its run", async () => {
  const { github, repo } = await started();
  await using _ = github;
  beJob(github, { runId: 77, scopes: [[MAIN, true]] });
  await writeFile(join(folder, "result.json"), '{"decision":"pass"}');
  const client = new DefaultArtifactClient();
  const { id } = await client.uploadArtifact("assize-1", [join(folder, "result.json")], folder);
  expect(repo.artifacts).toMatchObject([{ id, name: "assize-1", runId: 77, ready: true }]);
  await client.downloadArtifact(Number(id), { path: join(folder, "own") });
  expect(await readFile(join(folder, "own/result.json"), "utf8")).toBe('{"decision":"pass"}');
  // From another run only the API gives it, by a link to the bytes. (The artifact client would do it too, but it
  // reads GITHUB_API_URL when it is imported.)
  const { rest } = new Octokit({ baseUrl: github.url, auth: JOB_TOKEN });
  const here = { owner: "octo", repo: "app" };
  const { data: listed } = await rest.actions.listWorkflowRunArtifacts({ ...here, run_id: 77 });
  expect(listed.artifacts.map(({ name }) => name)).toEqual(["assize-1"]);
  const asked = { ...here, artifact_id: Number(id), archive_format: "zip" };
  const { data: zip } = await rest.actions.downloadArtifact(asked);
  expect(
    Buffer.from(zip as ArrayBuffer)
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
});

test("the name of an artifact is taken within its run", async () => {
  const { github } = await started();
  await using _ = github;
  beJob(github, { runId: 77, scopes: [[MAIN, true]] });
  await writeFile(join(folder, "a"), "a");
  const client = new DefaultArtifactClient();
  await client.uploadArtifact("assize-1", [join(folder, "a")], folder);
  const again = client.uploadArtifact("assize-1", [join(folder, "a")], folder);
  await expect(again).rejects.toThrow("an artifact with this name already exists on the workflow run");
});

test("a cache of the default branch serves pull requests, and theirs never serves the default branch", async () => {
  const { github } = await started();
  await using _ = github;
  const store = join(folder, "store");
  const save = async (text: string, key: string) => {
    await mkdir(store, { recursive: true });
    await writeFile(join(store, "verdicts"), text);
    return saveCache([store], key);
  };
  const restore = async () => {
    await rm(store, { recursive: true, force: true });
    const key = await restoreCache([store], "assize-none", ["assize-"]);
    return key === undefined ? undefined : [key, await readFile(join(store, "verdicts"), "utf8")];
  };
  beJob(github, { runId: 77, scopes: [[MAIN, true]] });
  await save("of main", "assize-1");
  beJob(github, {
    runId: 78,
    scopes: [
      [PULL, true],
      [MAIN, false],
    ],
  });
  expect(await restore()).toEqual(["assize-1", "of main"]);
  await save("of the pull request", "assize-2");
  expect(await restore()).toEqual(["assize-2", "of the pull request"]);
  beJob(github, { runId: 79, scopes: [[MAIN, true]] });
  expect(await restore()).toEqual(["assize-1", "of main"]);
});

test("a configuration finds what it saved itself, not what one of a longer name saved after it", async () => {
  const { github } = await started();
  await using _ = github;
  const dir = join(folder, "store");
  await mkdir(dir);
  const cacheOf = (config: string, run: string) => storeCache({ dir, config, run });
  for (const [config, text] of [
    ["shop", "of the shop"],
    ["shop-eu", "of another"],
  ] as const) {
    beJob(github, { runId: 77, scopes: [[MAIN, true]] });
    await writeFile(join(dir, "verdicts"), text);
    expect(await cacheOf(config, "77-1").save()).toBeNull();
  }
  await rm(dir, { recursive: true });
  expect(await cacheOf("shop", "78-1").restore()).toBeNull();
  expect(await readFile(join(dir, "verdicts"), "utf8")).toBe("of the shop");
});

test("a run with a read-only token saves no cache", async () => {
  const { github } = await started();
  await using _ = github;
  beJob(github, { runId: 77, scopes: [[MAIN, false]] });
  await writeFile(join(folder, "a"), "a");
  expect(await saveCache([join(folder, "a")], "assize-1")).toBe(-1);
  expect(github.results.caches).toEqual([]);
});
