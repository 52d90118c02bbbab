import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { GitHubTarget } from "../../src/labels/github-target.ts";
import { addRepo, commitFiles } from "../github/seed.ts";
import { type GitHub, startGitHub } from "../github/start-github.ts";
import { GATE_PERMISSIONS, jobToken, personToken } from "../github/tokens.ts";
import { type Bench, openBench, openTab, startAs, strike, type Tab } from "./browser.ts";
import { plainItems, reviewData } from "./review-list.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => await bench[Symbol.asyncDispose]());

const TOKEN = "github_pat_of-octocat";
const BRANCH = "assize/labels/mira-September-answers";
const LABELS = "eval/labels/correctness/mira.jsonl";
const ITEMS = plainItems(3);

/** A repository that has one label of mira's and the first answer already. */
async function repository(github: GitHub) {
  github.tokens.set(TOKEN, personToken("octocat"));
  const repo = addRepo(github.state, { fullName: "octo/app", permissions: { octocat: "write" } });
  const [{ trace_id: first } = { trace_id: "" }] = ITEMS;
  await commitFiles(repo, {
    branch: "main",
    files: {
      "README.md": "An app.\n",
      [LABELS]: '{"assessment_id":"a-before"}\n',
      [`eval/traces/labelled/${first.slice(3, 5)}/${first}.json`]: "{}\n",
    },
  });
  const target: GitHubTarget = { api: github.url, repository: "octo/app", folder: "eval" };
  const data = reviewData({
    items: ITEMS,
    list: { kind: "ordered" },
    handIn: { kind: "file", github: target },
  });
  const show = (ref: string, path: string) => repo.git.git(["show", `${ref}:${path}`]);
  return { repo, data, show };
}

async function handIn({ page }: Tab, token: string): Promise<void> {
  await page.getByRole("button", { name: "I have a GitHub token" }).click();
  await page.getByLabel("Your token").fill(token);
  await page.getByRole("button", { name: "Hand in", exact: true }).click();
}

async function answered(data: ReturnType<typeof reviewData>, name: string): Promise<Tab> {
  const tab = await openTab(bench, await bench.write(name, data));
  await startAs(tab.page, "mira");
  await strike(
    tab.page,
    ITEMS.map(() => "y"),
  );
  await tab.page.getByText("That was the last one").waitFor();
  return tab;
}

const close = ({ page }: Tab) => page.getByRole("button", { name: "Close" }).click();

// Once in a dozen runs of the whole suite the page had no such button after a reload, for half a minute; never alone, never
// under load made on purpose, and the cause is not found. Once more then: what is claimed here is the handing in.
describe("handing in from the page, with a token", { retry: 1 }, () => {
  test("is a branch and one pull request, from disk; what is new goes to the same; the token is kept nowhere", async () => {
    await using github = await startGitHub();
    const { repo, data, show } = await repository(github);
    const tab = await answered(data, "token");
    await handIn(tab, TOKEN);
    await tab.page.getByText("Pull request #1 is open.").waitFor();
    await close(tab);
    expect(repo.pulls).toMatchObject([
      { title: "Labels of mira: 3 answers (September answers)", author: "octocat", head: { ref: BRANCH } },
    ]);
    const lines = (await show(BRANCH, LABELS)).trim().split("\n");
    expect([lines[0], lines.length]).toEqual(['{"assessment_id":"a-before"}', 4]);
    const changed = (await repo.git.git(["diff", "--name-status", "main", BRANCH])).trim().split("\n").sort();
    const brought = ITEMS.slice(1).map(
      ({ trace_id }) => `A\teval/traces/labelled/${trace_id.slice(3, 5)}/${trace_id}.json`,
    );
    expect(changed).toEqual([...brought, `M\t${LABELS}`].sort());

    await tab.page.getByText("Everything is handed in.").waitFor();
    await strike(tab.page, ["ArrowLeft", "c"]);
    // Without being asked for the token again.
    await tab.page.getByRole("button", { name: "Save my answers" }).first().click();
    await tab.page.getByText("Pull request #1 has your answers.").waitFor();
    expect((await show(BRANCH, LABELS)).trim().split("\n")).toHaveLength(5);
    expect(repo.pulls).toHaveLength(1);

    const kept = await tab.page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).toContain("handedIn");
    expect(kept).not.toContain(TOKEN);
    expect(await tab.page.content()).not.toContain(TOKEN);
    await close(tab);
    await tab.page.reload();
    await handIn(tab, "github_pat_wrong");
    await tab.page.getByText("GitHub does not know this token, or it has run out.").waitFor();
    await tab.page.getByText("Your answers are safe on this device.").waitFor();
    expect(tab.requests.every((url) => url.startsWith(`${github.url}/repos/octo/app`))).toBe(true);
  });

  test("a permission that is missing is named, a branch that moved is read anew, a broken connection is tried again", async () => {
    await using github = await startGitHub();
    const { repo, data, show } = await repository(github);
    github.tokens.set("reads", jobToken(GATE_PERMISSIONS));
    github.tokens.set("no-pulls", jobToken({ contents: "write" }));
    const tab = await answered(data, "refused");
    const { page } = tab;
    await handIn(tab, "reads");
    await page.getByText("This token lacks a permission on octo/app: “Contents: Read and write”.").waitFor();
    await close(tab);
    expect(await repo.git.resolve(`refs/heads/${BRANCH}`)).toBeUndefined();

    await page.reload();
    await page.context().setOffline(true);
    await handIn(tab, "no-pulls");
    await page.getByText("GitHub does not answer.").waitFor();
    await page.context().setOffline(false);
    github.fault({ operation: "git/create-tree", kind: "bad_gateway" });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("GitHub did not take it: Server Error.").waitFor();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("Your answers are on a branch, without a pull request yet.").waitFor();
    await page.getByText("“Pull requests: Read and write”").waitFor();
    await close(tab);

    // Somebody else pushes to the branch between reading it and moving it.
    await page.reload();
    await handIn(tab, TOKEN);
    await page.getByText("Pull request #1 is open.").waitFor();
    await close(tab);
    await strike(page, ["ArrowLeft", "c"]);
    const tip = (await repo.git.resolve(`refs/heads/${BRANCH}`)) ?? "";
    let pushed = false;
    await page.route("**/git/refs/heads%2F**", async (route) => {
      if (!pushed) {
        pushed = true;
        const files = { [LABELS]: `${await show(tip, LABELS)}{"assessment_id":"a-elsewhere"}\n` };
        await commitFiles(repo, { branch: BRANCH, parent: tip, files });
      }
      await route.continue();
    });
    await page.getByRole("button", { name: "Save my answers" }).first().click();
    await page.getByText("Pull request #1 has your answers.").waitFor();
    const labels = await show(BRANCH, LABELS);
    expect(labels).toContain("a-elsewhere");
    expect(labels.trim().split("\n")).toHaveLength(6);
  });
});
