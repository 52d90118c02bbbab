import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { AlignReport } from "../../../src/commands/alignment/align-report.ts";
import type { Proposal } from "../../../src/commands/alignment/proposal.ts";
import { propose } from "../../../src/commands/alignment/propose.ts";
import { githubProposals } from "../../../src/io/github/proposals.ts";
import { addRepo, commitFiles } from "../../github/seed.ts";
import { JOB_TOKEN, startGitHub } from "../../github/start-github.ts";
import { jobToken } from "../../github/tokens.ts";
import { exampleWorld, OWN_OPTIMIZER } from "./align-world.ts";

const BRANCH = "assize/align/role-correct";
const JUDGE_FILE = "eval/judges/role-correct/judge.yaml";
const EXAMPLE_JUDGE = readFileSync(join(import.meta.dirname, "../../..", JUDGE_FILE), "utf8");
const open: AsyncDisposable[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server[Symbol.asyncDispose]();
});

/** A GitHub that has the example's judge on main. */
async function hosted({ actionsMayCreatePulls = true, contents = "write" as "read" | "write" } = {}) {
  const github = await startGitHub({ token: jobToken({ contents, "pull-requests": "write" }) });
  open.push(github);
  const repo = addRepo(github.state, { fullName: "octo/app", actionsMayCreatePulls });
  const files = { [JUDGE_FILE]: EXAMPLE_JUDGE, "README.md": "hello\n" };
  const main = await commitFiles(repo, { branch: "main", files });
  const access = { apiUrl: github.url, token: JOB_TOKEN, repository: "octo/app", secondMs: 1 };
  return { repo, main, proposals: githubProposals({ ...access, serverUrl: "https://github.example" }) };
}

/** One alignment of the whole example, with what it proposed where; the tests after the first propose it elsewhere. */
let known: ReturnType<typeof alignThere> | null = null;

async function alignThere() {
  using world = exampleWorld();
  const host = await hosted();
  world.ports.proposals = host.proposals;
  const [report] = await world.align({ pr: true });
  if (!report?.proposal) throw new Error("no proposal");
  return { ...host, report, proposal: report.proposal, kept: world.read(JUDGE_FILE) === EXAMPLE_JUDGE };
}

function aligned(): ReturnType<typeof alignThere> {
  known ??= alignThere();
  return known;
}

/** The same proposal on a GitHub of its own. */
async function proposing(options: Parameters<typeof hosted>[0] = {}) {
  const { report, proposal } = await aligned();
  const host = await hosted(options);
  const run = ({ scheduled = false } = {}) => ask({ report, proposal, scheduled }, host);
  return { ...host, run };
}

function ask(
  wanted: { report: AlignReport; proposal: Proposal; scheduled: boolean },
  { proposals }: Awaited<ReturnType<typeof hosted>>,
) {
  return propose(wanted, proposals);
}

describe("the pull request of align", () => {
  test("one commit by the API on one branch, one pull request; the workspace stays as it is", async () => {
    const { report, repo, main, kept } = await aligned();
    expect(report).toMatchObject({ proposed: { status: "opened" }, written: "proposed" });
    expect(kept).toBe(true);
    const [pull] = repo.pulls;
    expect(pull?.title).toBe("Align judge role-correct: agreement 82.4 % to 86.9 % on 176 held-out labels");
    expect(pull?.head.ref).toBe(BRANCH);
    const head = (await repo.git.resolve(BRANCH)) ?? "";
    expect((await repo.git.git(["rev-parse", `${head}^`])).trim()).toBe(main);
    expect(await repo.git.git(["show", `${head}:${JUDGE_FILE}`])).toContain("guidelines:\n  - text: ");
    expect(await repo.git.git(["show", `${head}:README.md`])).toBe("hello\n");
  });

  test("the body says the verdict first, then table, changes, flips, labels, cost, and how to reproduce", async () => {
    const { proposal, repo } = await aligned();
    const { body } = proposal;
    expect(repo.pulls[0]?.body).toBe(body);
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

  test("a dry run plans it and opens nothing", async () => {
    using world = exampleWorld();
    const { repo, proposals } = await hosted();
    world.ports.proposals = proposals;
    world.write("eval/mine.mjs", OWN_OPTIMIZER);
    const [report] = await world.align({ optimizer: "mine.mjs#go", force: true, pr: true, dryRun: true });
    expect(report).toMatchObject({ proposal: { branch: BRANCH }, proposed: null });
    expect(repo.pulls).toEqual([]);
    expect(await repo.git.resolve(BRANCH)).toBeUndefined();
  });

  test("the same judge is not proposed twice; another one updates the pull request in place", async () => {
    const scene = await proposing();
    await scene.run();
    expect(await scene.run()).toMatchObject({ status: "unchanged" });
    const [pull] = scene.repo.pulls;
    if (pull) pull.body = (pull.body ?? "").replace(/fingerprint=\w{4}/, "fingerprint=0000");
    expect(await scene.run()).toMatchObject({ status: "updated" });
    expect(scene.repo.pulls).toHaveLength(1);
  });

  test("a commit of somebody else on the branch stops it", async () => {
    const scene = await proposing();
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
    const proposed = await scene.run();
    expect(proposed.status).toBe("stopped");
    expect(proposed.said).toContain(`${theirs.slice(0, 7)}): nothing is written over people's work`);
    expect(await scene.repo.git.resolve(BRANCH)).toBe(theirs);
  });

  test("closed without merging, a schedule leaves it closed until enough labels are new; a person may ask again", async () => {
    const scene = await proposing();
    await scene.run();
    const [pull] = scene.repo.pulls;
    if (pull) pull.state = "closed";
    expect(await scene.run({ scheduled: true })).toEqual({
      status: "stopped",
      said: "pull request #1 was closed at 183 labels: it is asked again at 193, and there are 183",
    });
    expect(scene.repo.pulls).toHaveLength(1);
    expect(await scene.run()).toMatchObject({ status: "opened" });
  });

  test("where Actions may not open pull requests the branch is pushed, and the link and the setting are named", async () => {
    const scene = await proposing({ actionsMayCreatePulls: false });
    const proposed = await scene.run();
    expect(proposed).toMatchObject({
      status: "pushed",
      url: "https://github.example/octo/app/compare/main...assize%2Falign%2Frole-correct?expand=1",
    });
    expect(proposed.said).toContain('"Allow GitHub Actions to create and approve pull requests"');
    expect(await scene.repo.git.resolve(BRANCH)).toBeDefined();
  });

  test("a token that may not write contents is told which permission is missing", async () => {
    const scene = await proposing({ contents: "read" });
    const proposed = await scene.run();
    expect(proposed).toMatchObject({ status: "stopped" });
    expect(proposed.said).toContain("add `contents: write` to the workflow's `permissions:`");
    expect(scene.repo.pulls).toEqual([]);
  });

  test("without a repository to ask, --pr says what is missing before it asks anybody", async () => {
    using world = exampleWorld();
    await expect(world.align({ pr: true })).rejects.toThrow("--pr needs to know where the repository lives");
    expect(world.model.asked).toEqual([]);
  });
});
