import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FileChange } from "../../src/align/plan-files.ts";
import { type ChatPorts, openChat } from "../../src/commands/review/chat.ts";
import type { ReviewRequest } from "../../src/commands/review/review-request.ts";
import { takeUp } from "../../src/commands/review/take-up.ts";
import { openApp } from "../../src/io/apps/open-app.ts";
import { chatTurns } from "../../src/io/chat-turns.ts";
import { startReviewServer } from "../../src/io/review-server.ts";
import { diskTree } from "../../src/io/tree-disk.ts";
import { writeFiles } from "../../src/io/write-files.ts";
import { renderReviewPage } from "../../src/labels/render-review-page.ts";
import { runCli } from "../../src/shell/run-cli.ts";
import { type Files, GIT_ENV, put, type Workshop, workshop } from "../cli/run.ts";
import { type Bench, openBench, openTab, startAs } from "./browser.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => await bench[Symbol.asyncDispose]());

/** An app that talks: it says what it heard and how much was said before; some words make it fail. */
const APP = `
import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const { id, inputs } = JSON.parse(line);
  const heard = inputs.messages ? inputs.messages.at(-1).content : inputs.question;
  const said = inputs.messages ? \` after \${inputs.messages.length - 1}\` : \` in \${inputs.language}\`;
  if (heard === "sleep") continue;
  const reply = heard === "fail" ? { error: "no tariff <b>found</b>" } : { outputs: \`I heard \${heard}\${said}\` };
  process.stdout.write(JSON.stringify({ id, ...reply }) + "\\n");
}`;
const MODULE = "app: { module: answer.mjs#answer }";
const DATASET = "eval/datasets/all.jsonl";

interface Served extends AsyncDisposable {
  url: string;
}

/** Runs `assize review --chat` in this process, with the page of this test, until disposed. */
async function chatOf(shop: Workshop, words = ""): Promise<Served> {
  const ending = new AbortController();
  let said = "";
  let heard = () => {};
  const up = new Promise<void>((done) => {
    heard = done;
  });
  const over = runCli({
    argv: `review --chat --port 0 ${words}`.split(" ").filter(Boolean),
    env: { PATH: process.env.PATH, HOME: shop.dir, ...GIT_ENV },
    cwd: shop.dir,
    console: {
      out: () => {},
      err: (text) => {
        said += text;
        if (said.includes("Answer at ")) heard();
      },
      terminal: false,
      colour: false,
      width: 100,
    },
    signal: ending.signal,
  });
  await Promise.race([up, over.then((code) => Promise.reject(new Error(`ended with ${code}: ${said}`)))]);
  return {
    url: /Answer at (\S+)/.exec(said)?.[1] ?? "",
    [Symbol.asyncDispose]: async () => {
      ending.abort();
      await over;
    },
  };
}

const talking = (app: string, example: object): Files => ({
  "chat.mjs": APP,
  "eval/assize.yaml": put(MODULE, `app: { ${app} }`),
  [DATASET]: `${JSON.stringify({ inputs: example })}\n`,
});

async function post({ url }: Served, path: string, body: object) {
  const token = new URL(url).pathname.replaceAll("/", "");
  const headers = { origin: new URL(url).origin, "x-review-token": token };
  const reply = await fetch(`${url}${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  const said = await reply.json();
  return { status: reply.status, said };
}

/** The same with the page as it is built for this test, on a port of its choice. */
async function pageOf(shop: Workshop): Promise<Served> {
  const token = "0123456789abcdef";
  const request: ReviewRequest = {
    configPath: "eval/assize.yaml",
    session: null,
    draw: null,
    disagreement: null,
    traces: [],
    compare: false,
    handIn: { kind: "server", path: "answers", token },
  };
  const labels = { ...LABEL_PORTS, workspace: shop.dir, readFile: shop.read, proposals: null };
  const writing = {
    ...labels,
    writeFiles: (changes: readonly FileChange[]) => writeFiles(shop.dir, changes),
  };
  const ports: ChatPorts = {
    ...writing,
    readTemplate: async () => bench.template,
    startApp: (wanted) =>
      openApp({ ...wanted, side: "head", env: process.env, signal: new AbortController().signal }),
    turns: chatTurns(`${shop.dir}/.assize/chat.jsonl`),
  };
  const chat = await openChat(request, ports);
  const server = await startReviewServer({
    token,
    port: null,
    page: async () => renderReviewPage(bench.template, await chat.data()),
    take: (text) => takeUp({ configPath: request.configPath, list: "Try it", text }, writing),
    chat,
  });
  return {
    url: server.url,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await chat[Symbol.asyncDispose]();
    },
  };
}

const LABEL_PORTS = {
  openRepo: () => Promise.reject(new Error("no git is needed here")),
  diskTree: (root: string) => diskTree({ root }),
  now: Date.now,
  newId: () => "a-0",
};

describe("talking to the app", () => {
  test("in a browser: ask, go on, judge each answer, keep a question for the tests, hand in; a reload loses nothing", async () => {
    const app = "command: [node, chat.mjs], timeout: 2s";
    await using shop = await workshop(
      "label-desk",
      talking(app, { messages: [{ role: "user", content: "hi" }] }),
    );
    const ended = await pageOf(shop);
    const { page, faults } = await openTab(bench, ended.url);
    await startAs(page, "mira");
    await page.getByLabel("Ask the app").fill("one <img src=x onerror=\"document.title='owned'\">");
    await page.keyboard.press("Enter");
    await page.getByText("I heard one <img").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("y");
    await page.getByLabel("Answer it").fill("two");
    await page.keyboard.press("Enter");
    await page.getByText("I heard two after 2").waitFor();
    await page.getByRole("button", { name: "Keep this question for the tests" }).click();
    await page.getByText(`This question is in the tests now (${DATASET}, to be committed there).`).waitFor();
    const kept = (await shop.read(DATASET)).trim().split("\n");
    expect(JSON.parse(kept[1] ?? "").inputs.messages).toHaveLength(3);

    await page.getByRole("button", { name: "New conversation" }).click();
    await page.getByLabel("Ask the app").fill("fail");
    await page.keyboard.press("Enter");
    await page.getByText("There was no answer: no tariff <b>found</b>.").waitFor();
    await page.getByLabel("Answer it").fill("sleep");
    await page.keyboard.press("Enter");
    await page.getByText("The app is asked.").waitFor();
    await page.getByText("Answer 4 of 4").waitFor();
    await page.getByText("There was no answer: no reply").waitFor();

    // The server is ended while an answer is unsent, and started anew: nothing is lost.
    await page.getByText("1 of 4 answered").waitFor();
    await ended[Symbol.asyncDispose]();
    await page.getByRole("button", { name: "Save my answers" }).first().click();
    await page.getByText("The server does not answer.").waitFor();
    await using again = await pageOf(shop);
    const anew = await openTab(bench, again.url);
    await startAs(anew.page, "mira");
    await anew.page.getByText("0 of 4 answered").waitFor();
    await anew.page.keyboard.press("l");
    await anew.page.getByRole("button", { name: "Answer 1: open" }).click();
    await anew.page.getByText("I heard one").waitFor();
    await anew.page.keyboard.press("n");
    await anew.page.locator("textarea:focus").waitFor();
    await anew.page.keyboard.type("It repeats markup.");
    await anew.page.keyboard.press("Enter");
    await anew.page.reload();
    await anew.page.getByText("1 of 4 answered").waitFor();
    await anew.page.getByRole("button", { name: "Save my answers" }).first().click();
    await anew.page.getByText("Your answers are in the repository").waitFor();
    const [label] = (await shop.read("eval/labels/correctness/mira.jsonl")).trim().split("\n");
    expect(JSON.parse(label ?? "")).toMatchObject({
      rationale: "It repeats markup.",
      metadata: { sampling: "chosen" },
    });
    expect(faults.filter((fault) => !fault.includes("ERR_CONNECTION"))).toEqual([]);
  });

  test.each([
    ["a command per question", "command: { run: [node, chat.mjs], per_record: true }", "I heard x in nl"],
    ["a module", "module: answer.mjs#answer", "18.40 €"],
  ])("by %s", async (_, app, answer) => {
    await using shop = await workshop("label-desk", talking(app, { question: "hi", language: "nl" }));
    await using served = await chatOf(shop);
    const { said } = await post(served, "say", { inputs: { question: "x", language: "nl" } });
    expect(said.item).toMatchObject({ outputs: answer, error: null, sampling: "chosen" });
    const again = await post(served, "dataset", { trace_id: "tr-unknown" });
    expect([again.status, again.said.message]).toEqual([422, "there is no such answer any more"]);
    expect((await post(served, "say", { text: "x" })).status).toBe(422);
  });

  test("an app that does not start is said plainly, and tried anew", async () => {
    await using shop = await workshop("label-desk", {
      ...talking("command: [node, chat.mjs], setup: node ready.mjs", { question: "hi", language: "nl" }),
      "ready.mjs": "process.exit(3)",
    });
    await using served = await chatOf(shop);
    const ask = () => post(served, "say", { inputs: { question: "x", language: "nl" } });
    expect(await ask()).toMatchObject({
      status: 422,
      said: { message: expect.stringContaining("could not be set up") },
    });
    await shop.edit({ "ready.mjs": "" });
    expect((await ask()).said.item.outputs).toBe("I heard x in nl");
  });

  test("needs an app, and its own page", async () => {
    await using shop = await workshop("label-desk");
    const file = await shop.run("review --chat --file out.html");
    expect([file.code, file.err]).toEqual([
      2,
      expect.stringContaining("--chat and --file do not go together"),
    ]);
    await shop.edit({ "eval/assize.yaml": put(MODULE, "app: { traces: traces/nightly.jsonl }") });
    const recorded = await shop.run("review --chat");
    expect([recorded.code, recorded.err]).toEqual([2, expect.stringContaining("there is no app to talk to")]);
  });
});
