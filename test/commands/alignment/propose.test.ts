import { afterEach, describe, expect, test } from "vitest";
import { align } from "../../../src/commands/align.ts";
import type { AlignPorts } from "../../../src/commands/alignment/align-ports.ts";
import { githubProposals } from "../../../src/io/github/proposals.ts";
import { addRepo, commitFiles } from "../../github/seed.ts";
import { JOB_TOKEN, startGitHub } from "../../github/start-github.ts";
import { jobToken } from "../../github/tokens.ts";
import { exampleWorld } from "./align-world.ts";

const BRANCH = "assize/align/role-correct";
const JUDGE_FILE = "eval/judges/role-correct/judge.yaml";
const open: AsyncDisposable[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server[Symbol.asyncDispose]();
});

/** The example's workspace beside a GitHub that has its judge on main. */
async function proposing({ actionsMayCreatePulls = true, contents = "write" as "read" | "write" } = {}) {
  const world = exampleWorld();
  const github = await startGitHub({ token: jobToken({ contents, "pull-requests": "write" }) });
  open.push(github);
  const repo = addRepo(github.state, { fullName: "octo/app", actionsMayCreatePulls });
  const files = { [JUDGE_FILE]: world.read(JUDGE_FILE), "README.md": "hello\n" };
  const main = await commitFiles(repo, { branch: "main", files });
  const access = { apiUrl: github.url, token: JOB_TOKEN, repository: "octo/app", secondMs: 1 };
  const proposals = githubProposals({ ...access, serverUrl: "https://github.example" });
  const ports: AlignPorts = { ...world.ports, proposals };
  const run = async (more: object = {}) => {
    const request = {
      configPath: "eval/assize.yaml",
      offline: false,
      concurrency: null,
      maxUsd: null,
      store: ".assize",
    };
    const wanted = {
      name: "role-correct",
      optimizer: null,
      as: null,
      forget: null,
      derived: false,
      dryRun: false,
      force: false,
    };
    const [report] = await align({ ...request, ...wanted, pr: true, scheduled: false, ...more }, ports);
    if (!report) throw new Error("no report");
    return report;
  };
  return { world, repo, main, run, [Symbol.dispose]: () => world[Symbol.dispose]() };
}

describe("the pull request of align", () => {
  test("one commit by the API on one branch, one pull request; the workspace stays as it is", async () => {
    using scene = await proposing();
    const before = scene.world.read(JUDGE_FILE);
    const report = await scene.run();
    expect(report.proposed).toMatchObject({ status: "opened" });
    expect(scene.world.read(JUDGE_FILE)).toBe(before);
    const [pull] = scene.repo.pulls;
    expect(pull?.title).toBe("Align judge role-correct: agreement 82.4 % to 86.9 % on 176 held-out labels");
    expect(pull?.head.ref).toBe(BRANCH);
    const head = (await scene.repo.git.resolve(BRANCH)) ?? "";
    expect((await scene.repo.git.git(["rev-parse", `${head}^`])).trim()).toBe(scene.main);
    expect(await scene.repo.git.git(["show", `${head}:${JUDGE_FILE}`])).toContain("guidelines:\n  - text: ");
    expect(await scene.repo.git.git(["show", `${head}:README.md`])).toBe("hello\n");
  });

  test("the body says the verdict first, then table, changes, flips, labels, cost, and how to reproduce", async () => {
    using scene = await proposing();
    const { proposal } = await scene.run({ dryRun: true });
    expect(scene.repo.pulls).toEqual([]);
    const body = proposal?.body ?? "";
    expect(body.split("\n")[2]).toMatch(/^\*\*role-correct\*\* is shown to agree better with people: /);
    const order = [
      "| before | 82.4 %",
      "### What changes",
      "```diff",
      "### Held-out verdicts that change",
      "### Labels",
      "### The run",
    ];
    const places = order.map((part) => body.indexOf(part));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(body).toContain("`assize align role-correct --optimizer memalign --dry-run`");
  });

  test("the same judge is not proposed twice; another one updates the pull request in place", async () => {
    using scene = await proposing();
    await scene.run();
    expect((await scene.run()).proposed).toMatchObject({ status: "unchanged" });
    const [pull] = scene.repo.pulls;
    if (pull) pull.body = (pull.body ?? "").replace(/fingerprint=\w{4}/, "fingerprint=0000");
    expect((await scene.run()).proposed).toMatchObject({ status: "updated" });
    expect(scene.repo.pulls).toHaveLength(1);
  });

  test("a commit of somebody else on the branch stops it", async () => {
    using scene = await proposing();
    await scene.run();
    const parent = (await scene.repo.git.resolve(BRANCH)) ?? "";
    const theirs = await commitFiles(scene.repo, {
      branch: BRANCH,
      files: { "README.md": "mine\n" },
      parent,
      author: "ann",
    });
    const [pull] = scene.repo.pulls;
    if (pull) pull.body = "";
    const { proposed } = await scene.run();
    expect(proposed?.status).toBe("stopped");
    expect(proposed?.said).toContain(`${theirs.slice(0, 7)}): nothing is written over people's work`);
    expect(await scene.repo.git.resolve(BRANCH)).toBe(theirs);
  });

  test("closed without merging, a schedule leaves it closed until enough labels are new; a person may ask again", async () => {
    using scene = await proposing();
    await scene.run();
    const [pull] = scene.repo.pulls;
    if (pull) pull.state = "closed";
    const { proposed } = await scene.run({ scheduled: true });
    // The labels that were looked at are no news, so a schedule does not even ask.
    expect(proposed).toBeNull();
    expect(scene.repo.pulls).toHaveLength(1);
    expect((await scene.run()).proposed).toMatchObject({ status: "opened" });
  });

  test("where Actions may not open pull requests the branch is pushed, and the link and the setting are named", async () => {
    using scene = await proposing({ actionsMayCreatePulls: false });
    const { proposed } = await scene.run();
    expect(proposed).toMatchObject({
      status: "pushed",
      url: "https://github.example/octo/app/compare/main...assize%2Falign%2Frole-correct?expand=1",
    });
    expect(proposed?.said).toContain('"Allow GitHub Actions to create and approve pull requests"');
    expect(await scene.repo.git.resolve(BRANCH)).toBeDefined();
  });

  test("a token that may not write contents is told which permission is missing", async () => {
    using scene = await proposing({ contents: "read" });
    const { proposed } = await scene.run();
    expect(proposed).toMatchObject({ status: "stopped" });
    expect(proposed?.said).toContain("add `contents: write` to the workflow's `permissions:`");
    expect(scene.repo.pulls).toEqual([]);
  });

  test("without a repository to ask, --pr says what is missing", async () => {
    using world = exampleWorld();
    await expect(world.align({ pr: true })).rejects.toThrow("--pr needs to know where the repository lives");
  });
});
