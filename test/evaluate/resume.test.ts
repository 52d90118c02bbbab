import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { bundle } from "./bundle.ts";

const RECORDS = 60;
const ANSWERED_BEFORE_KILL = 25;

const APP = `
import { appendFileSync } from "node:fs";
import { createInterface } from "node:readline";
process.stdout.on("error", () => {}); // it outlives a run that was killed, and answers what it still holds
for await (const line of createInterface({ input: process.stdin })) {
  const { id, inputs } = JSON.parse(line);
  appendFileSync("asked.log", id + "\\n");
  console.log(JSON.stringify({ id, outputs: inputs.question.toUpperCase() }));
}
appendFileSync("ended.log", "");
`;

/** A judge that answers so many requests and then holds the rest until it is opened. */
async function judgeServer() {
  const bodies: string[] = [];
  const held: ServerResponse[] = [];
  let left = ANSWERED_BEFORE_KILL;
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    bodies.push(body);
    left -= 1;
    if (left >= 0) response.end("pass");
    else held.push(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    bodies,
    open() {
      left = Number.POSITIVE_INFINITY;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function workplace() {
  const path = await mkdtemp(join(tmpdir(), "resume-"));
  await bundle(new URL("./resume-driver.ts", import.meta.url), join(path, "driver.mjs"));
  await writeFile(join(path, "answer.mjs"), APP);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

function start(path: string, url: string) {
  const child = spawn(process.execPath, ["driver.mjs", path, url, String(RECORDS)], {
    cwd: path,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let text = "";
  child.stdout.on("data", (chunk) => {
    text += chunk;
  });
  const ended = new Promise<string>((resolve) => child.once("close", () => resolve(text)));
  return { child, ended };
}

/** Entries of the verdict journals so far, the headers left out. */
async function journalled(path: string): Promise<number> {
  const folder = join(path, ".assize", "verdicts");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".jsonl"));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return texts.reduce((sum, text) => sum + text.split("\n").length - 2, 0);
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}

it("goes on where a killed run stopped: what was answered is neither run nor asked again", async () => {
  await using place = await workplace();
  await using judge = await judgeServer();
  const first = start(place.path, judge.url);
  await until(async () => (await journalled(place.path)) >= ANSWERED_BEFORE_KILL);
  first.child.kill("SIGKILL");
  await first.ended;
  await until(async () => existsSync(join(place.path, "ended.log")));
  const before = judge.bodies.splice(0);
  const asked = (await readFile(join(place.path, "asked.log"), "utf8")).trim().split("\n");

  judge.open();
  const second = start(place.path, judge.url);
  const facts = JSON.parse(await second.ended);
  const answered = new Set(before.slice(0, ANSWERED_BEFORE_KILL));
  expect(judge.bodies.filter((body) => answered.has(body))).toEqual([]);
  expect(judge.bodies).toHaveLength(RECORDS - ANSWERED_BEFORE_KILL);
  expect(facts).toMatchObject({
    status: "complete",
    calls: RECORDS - ANSWERED_BEFORE_KILL,
    reused: ANSWERED_BEFORE_KILL,
  });
  // The app was asked again at most for what was in its hands when the run was killed.
  const all = (await readFile(join(place.path, "asked.log"), "utf8")).trim().split("\n");
  expect(new Set(all).size).toBe(RECORDS);
  expect(all.length).toBeLessThanOrEqual(RECORDS + 8);
  expect(facts.runs).toBe(all.length - asked.length);
});

it("flushes and says aborted on SIGTERM; the next run goes on", async () => {
  await using place = await workplace();
  await using judge = await judgeServer();
  const first = start(place.path, judge.url);
  await until(async () => judge.bodies.length > ANSWERED_BEFORE_KILL);
  first.child.kill("SIGTERM");
  expect(JSON.parse(await first.ended)).toMatchObject({ status: "aborted" });
  expect(await journalled(place.path)).toBe(ANSWERED_BEFORE_KILL);

  judge.open();
  const second = start(place.path, judge.url);
  expect(JSON.parse(await second.ended)).toMatchObject({ status: "complete", reused: ANSWERED_BEFORE_KILL });
});
