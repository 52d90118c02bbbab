import { type ChildProcess, spawn } from "node:child_process";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import type { Result } from "../../src/formats/result.ts";
import { type JudgeServer, judgeServer } from "./judge-server.ts";
import { GIT_ENV, put, type Workshop, workshop } from "./run.ts";

/** The program as it is shipped. */
const CLI = process.env.ASSIZE_CLI ?? join(import.meta.dirname, "../../dist/cli/index.js");

interface Ended {
  code: number | null;
  signal: string | null;
  out: string;
  err: string;
}

/** Starts the program as a shell would. */
function start(shop: Workshop, line: string, env: { [name: string]: string } = {}) {
  const child = spawn(process.execPath, [CLI, ...line.split(" ")], {
    cwd: shop.dir,
    env: { PATH: process.env.PATH, HOME: shop.dir, CI: "true", ...GIT_ENV, ...env },
  });
  return { child, ended: ended(child) };
}

function ended(child: ChildProcess): Promise<Ended> {
  const heard = { out: "", err: "" };
  child.stdout?.on("data", (chunk) => {
    heard.out += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    heard.err += chunk;
  });
  return new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal, ...heard })));
}

test.each([
  ["gate --no-base --json -", 0],
  ["gate --no-base --config eval/missing.yaml", 2],
  ["gate --base main", 1],
  ["frobnicate", 2],
])("assize %s ends with %i", async (line, code) => {
  await using shop = await workshop("help-desk");
  await shop.commit("base");
  await shop.edit({ "answer.mjs": put("refund|", "") });
  if (line.includes("--base main")) await shop.edit({ "answer.mjs": put("return|exchange", "return") });
  const { ended } = start(shop, line);
  const { code: got, out, err } = await ended;
  expect(got, err).toBe(code);
  if (line.endsWith("--json -")) expect(JSON.parse(out)).toMatchObject({ decision: "pass" });
  else expect(out).toBe("");
  expect(err).not.toContain("Warning");
});

test("a fault after the stand-in was started does not leave the program hanging", async () => {
  await using shop = await workshop("judged-desk", {
    "eval/assize.yaml": put(
      "  - { judge: helpful }",
      "  - { judge: helpful }\n  - { name: own, module: 'own.mjs#score' }",
    ),
  });
  const { ended } = start(shop, "gate --no-base --offline");
  const { code, err } = await ended;
  expect(code).toBe(2);
  expect(err).toContain("own.mjs");
});

test.each([
  ["ends the process", "process.exit(0)", "The run ended in the middle"],
  ["throws when nobody listens", "setTimeout(() => { throw new Error('late') })", "Error: late"],
])("a scorer module that %s gives no decision", async (_what, body, told) => {
  await using shop = await workshop("help-desk", {
    "eval/assize.yaml": put("scorers:", "scorers:\n  - { name: own, module: own.mjs#score }"),
  });
  await shop.edit({ "own.mjs": `export const score = () => { ${body}; return true; };` });
  const { code, err } = await start(shop, "gate --no-base").ended;
  expect(code, err).toBe(2);
  expect(err).toContain(told);
});

test("kill -9 loses at most the calls in flight: the next run goes on from there", async () => {
  await using judge = await judgeServer();
  await using shop = await slowDesk();
  const { child, ended } = start(shop, LINE, judge.env);
  await heard(judge, 32);
  child.kill("SIGKILL");
  expect((await ended).signal).toBe("SIGKILL");
  const before = judge.heard.length;
  const { code, err } = await start(shop, LINE, judge.env).ended;
  expect(code, err).toBe(1);
  // 64 verdicts are needed. Four calls are in flight at a time; some more may be answered and on their way to the disk.
  expect(before).toBeGreaterThanOrEqual(32);
  expect(judge.heard.length).toBeLessThanOrEqual(64 + 20);
});

test("SIGTERM keeps what was paid for and says so", async () => {
  await using judge = await judgeServer();
  await using shop = await slowDesk();
  const { child, ended } = start(shop, LINE, judge.env);
  await heard(judge, 32);
  child.kill("SIGTERM");
  const { code, err } = await ended;
  expect({ code, err: err.trim().split("\n").slice(-2) }).toEqual({
    code: 2,
    err: [
      "the run was stopped from outside",
      "  What was judged so far is kept in the store; the next run goes on from there.",
    ],
  });
  const first = judge.heard.length;
  await start(shop, LINE, judge.env).ended;
  expect(judge.heard.length).toBeLessThanOrEqual(64 + 4);
  const { run } = await shop.json<Result>("result.json");
  expect(run.requests).toBeLessThanOrEqual(64 - first + 4);
});

test("assize demo shows a change that passes, one that fails, one that is inconclusive and is settled by people", async () => {
  await using shop = await workshop("echo");
  const { code, out, err } = await start(shop, "demo --keep shown").ended;
  expect(code, err).toBe(0);
  expect([...out.matchAll(/^Decision: (.*)$/gm)].map(([, decision]) => decision)).toEqual([
    "pass (exit code 0)",
    "fail (exit code 1)",
    "inconclusive (exit code 0)",
    "pass (exit code 0)",
  ]);
  const results = [...out.matchAll(/^The result: (.*)$/gm)].map(([, path = ""]) => relative(shop.dir, path));
  for (const path of results) expect(await shop.json<Result>(path)).toMatchObject({ version: 1 });
  expect(results).toHaveLength(4);
  // Hundreds of lines have gone by: the last ones say what became of each change, and where its comment lies.
  const [, short = ""] = out.split("In short, with each comment as a file:\n");
  const told = [...short.matchAll(/^ {2}(.*): (\w+)\n {4}(.*)$/gm)];
  expect(told.map(([, , decision]) => decision)).toEqual(["pass", "fail", "inconclusive", "pass"]);
  for (const [, , , path = ""] of told) expect(out).toContain(await shop.read(relative(shop.dir, path)));
  expect(told.map(([, title]) => title?.split(" ").slice(0, 3).join(" "))).toEqual([
    ...Array(3).fill("A pull request:"),
    "The same pull",
  ]);
  expect(out).toMatch(
    /^The judge "role-correct" learns from people's labels .*\n(.*\n)*(The pull request that it would open:|No pull request: )/m,
  );
});

const LINE = "gate --base main --concurrency 4 --json result.json";

/** A change to judge, four calls at a time: 32 replies on each side, and no labels. */
async function slowDesk(): Promise<Workshop> {
  const shop = await workshop("judged-desk", {
    "eval/datasets/questions.jsonl": (text) => text.split("\n").slice(0, 32).join("\n"),
    "eval/labels": null,
    "eval/traces": null,
  });
  await shop.commit("base");
  await shop.edit({ "reply.mjs": put("return `You", "return `Sorry. You") });
  return shop;
}

async function heard(judge: JudgeServer, calls: number): Promise<void> {
  const until = Date.now() + 120_000;
  while (judge.heard.length < calls && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 2));
}
