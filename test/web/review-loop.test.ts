import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addText } from "../../src/commands/labels/add.ts";
import { reviewPage } from "../../src/commands/review/page.ts";
import type { ReviewPorts, ReviewRequest } from "../../src/commands/review/review-request.ts";
import { takeUp } from "../../src/commands/review/take-up.ts";
import { githubProposals } from "../../src/io/github/proposals.ts";
import { type ReviewServing, startReviewServer } from "../../src/io/review-server.ts";
import { diskTree } from "../../src/io/tree-disk.ts";
import { writeFiles } from "../../src/io/write-files.ts";
import { type Workshop, workshop } from "../cli/run.ts";
import { addRepo } from "../github/seed.ts";
import { JOB_TOKEN, startGitHub } from "../github/start-github.ts";
import { jobToken } from "../github/tokens.ts";
import { type Bench, openBench, openTab, savedLines, startAs, strike } from "./browser.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => await bench[Symbol.asyncDispose]());

const TOKEN = "0123456789abcdef";
const REQUEST: ReviewRequest = {
  configPath: "eval/assize.yaml",
  session: "september",
  draw: null,
  disagreement: null,
  traces: [],
  compare: false,
  handIn: { kind: "file", github: null },
};
const SERVED: ReviewRequest = { ...REQUEST, handIn: { kind: "server", path: "answers", token: TOKEN } };

function portsOf({ dir }: Workshop): ReviewPorts {
  return {
    workspace: dir,
    openRepo: () => Promise.reject(new Error("no git is needed here")),
    diskTree: (root) => diskTree({ root }),
    readFile: (path) => readFile(join(dir, path), "utf8"),
    writeFiles: (changes) => writeFiles(dir, changes),
    now: Date.now,
    newId: () => "a-0",
    readTemplate: async () => bench.template,
  };
}

function serving(ports: ReviewPorts): ReviewServing {
  return {
    token: TOKEN,
    port: null,
    page: async () => (await reviewPage(SERVED, ports)).html,
    take: async (text) => {
      const adding = { configPath: REQUEST.configPath, schema: null, labeler: null, dryRun: false };
      const { labels } = await addText({ ...adding, file: "answers.jsonl", text }, ports);
      return { message: `${labels} new labels`, url: null };
    },
  };
}

describe("from a session to labels", () => {
  test("by a page: what comes back is taken up, passes the check, and is not asked again", async () => {
    await using shop = await workshop("label-desk");
    await shop.commit("base");
    const ports = portsOf(shop);
    const { data } = await reviewPage(REQUEST, ports);
    expect(data.items).toHaveLength(6);
    const { page } = await openTab(bench, await bench.write("september", data));
    await startAs(page, "mira");
    await strike(page, Array(6).fill("y"));
    const answers = await savedLines(page);
    await shop.edit({ "sent-back.jsonl": answers.map((line) => `${JSON.stringify(line)}\n`).join("") });
    expect((await shop.run("labels add sent-back.jsonl")).err).toBe(
      "6 labels added (mira 6), 0 known already.\n",
    );
    expect((await shop.run("labels check --author octocat")).code).toBe(0);
    // Answers of the list itself do not change what its filter finds: tomas is still asked, mira is not.
    const then = (await reviewPage(REQUEST, ports)).data;
    expect([then.items.length, then.head.answered.mira?.length]).toEqual([6, 6]);
  });

  test("by the server: saved, lost connection, tried again", async () => {
    await using shop = await workshop("label-desk");
    const ports = portsOf(shop);
    const first = await startReviewServer(serving(ports));
    const { page, faults } = await openTab(bench, first.url);
    await startAs(page, "tomas");
    await page.keyboard.press("y");
    await page.getByRole("button", { name: "Save my answers" }).first().click();
    await page.getByText("1 new labels").waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("y");
    await first[Symbol.asyncDispose]();
    await page.getByRole("button", { name: "Save my answers" }).first().click();
    await page.getByText("The server does not answer.").waitFor();
    const port = Number(new URL(first.url).port);
    await using _again = await startReviewServer({ ...serving(ports), port });
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByText("1 new labels").waitFor();
    const labels = await shop.read("eval/labels/correctness/tomas.jsonl");
    expect(labels.trim().split("\n")).toHaveLength(2);
    expect(faults.filter((fault) => !fault.includes("ERR_CONNECTION_REFUSED"))).toEqual([]);
  });

  test("by the server: a refused push is said, the answers stay, and tried again they are a pull request", async () => {
    await using shop = await workshop("label-desk");
    await shop.commit("base");
    await using github = await startGitHub({
      token: jobToken({ contents: "write", "pull-requests": "write" }),
    });
    const repo = addRepo(github.state, { fullName: "octo/desk", gitDir: join(shop.dir, ".git") });
    github.fault({ operation: "git/create-ref", kind: "forbidden" });
    const access = { token: JOB_TOKEN, repository: "octo/desk", apiUrl: github.url, secondMs: 1 };
    const proposals = githubProposals({ ...access, serverUrl: "https://github.example" });
    const ports = { ...portsOf(shop), proposals };
    const taking = (text: string) =>
      takeUp({ configPath: REQUEST.configPath, list: "september", text }, ports);
    await using server = await startReviewServer({ ...serving(ports), take: taking });
    const { page } = await openTab(bench, server.url);
    await startAs(page, "mira");
    await page.keyboard.press("y");
    await page.getByRole("button", { name: "Save my answers" }).first().click();
    await page.getByText("the token may not write the branch assize/labels/mira-september").waitFor();
    await page.reload();
    await page.getByText("1 of 6 answered").waitFor();
    await page.getByRole("button", { name: "Save my answers" }).first().click();
    await page.getByText("Pull request #1 is open.").waitFor();
    expect(repo.pulls).toMatchObject([{ title: "Labels of mira: 1 answer (september)", state: "open" }]);
    const labels = "assize/labels/mira-september:eval/labels/correctness/mira.jsonl";
    expect(JSON.parse(await repo.git.git(["show", labels])).feedback).toEqual({ value: "yes" });
  });
});

describe("the server answers its own page only", () => {
  test.each([
    ["another address", "/", {}, 404],
    ["a guessed token", "/ffffffffffffffff/", {}, 404],
    ["a name that was pointed here", `/${TOKEN}/`, { host: "evil.example" }, 404],
    [
      "answers of another page",
      `/${TOKEN}/answers`,
      { method: "POST", origin: "https://evil.example", "x-review-token": TOKEN },
      403,
    ],
    ["answers without the token", `/${TOKEN}/answers`, { method: "POST", origin: "own" }, 403],
  ])("%s", async (_, path, { method = "GET", ...headers }: { [name: string]: string }, status) => {
    await using shop = await workshop("label-desk");
    await using server = await startReviewServer(serving(portsOf(shop)));
    const { hostname, port, origin } = new URL(server.url);
    const { request } = await import("node:http");
    const own = headers.origin === "own" ? { ...headers, origin } : headers;
    const got = await new Promise<number | undefined>((done, fail) => {
      const call = request({ hostname, port, path, method, headers: own }, (reply) => {
        reply.resume();
        done(reply.statusCode);
      });
      call.on("error", fail).end();
    });
    expect(got).toBe(status);
  });
});
