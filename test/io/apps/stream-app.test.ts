import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AppReply } from "../../../src/evaluate/app.ts";
import { appFolder, detail, said } from "./app-folder.ts";

/** A Python app as people write it: reads a line, answers, reads the next. */
import { NODE, node, numbers, PYTHON, python } from "./stream-programs.ts";

describe.concurrent("one process that serves many records", () => {
  it("answers in Python, one after the other", async () => {
    await using folder = await appFolder({ "answer.py": python()["answer.py"] });
    await using app = await folder.open(python().spec);
    const replies = await Promise.all(numbers(40).map((n) => app.ask(n)));
    expect(replies.map(said)).toEqual(numbers(40).map((n) => n * 2));
    expect(app.warnings()).toEqual([]);
  });

  it("answers in Node, out of order, in a single process", async () => {
    const body = "await sleep(n % 2 ? 5 : 20); say({ id, outputs: { n, pid: process.pid } });";
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open({ command: node });
    const replies = (await Promise.all(numbers(20).map((n) => app.ask(n)))).map(said) as {
      n: number;
      pid: number;
    }[];
    expect(replies.map(({ n }) => n)).toEqual(numbers(20));
    expect(new Set(replies.map(({ pid }) => pid)).size).toBe(1);
  });

  it("spreads over several workers", async () => {
    const body = "await sleep(20); say({ id, outputs: process.pid });";
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open({ command: node, workers: 3 });
    const pids = (await Promise.all(numbers(12).map((n) => app.ask(n)))).map(said);
    expect(new Set(pids).size).toBe(3);
  });

  it("takes spans, tags, usage, session and the app's own timing from the reply", async () => {
    const body = `say({ id, outputs: "x", tags: { route: 7 }, usage: { input_tokens: 3 }, session: "s", duration_ms: 12,
      spans: [{ name: "retrieve", type: "RETRIEVER" }] });`;
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open({ command: node });
    expect(await app.ask(1)).toEqual({
      outcome: { status: "answered", outputs: "x" },
      tags: { route: "7" },
      usage: { input_tokens: 3 },
      session: "s",
      duration_ms: 12,
      spans: [{ name: "retrieve", type: "RETRIEVER" }],
    });
  });

  it("keeps an answer whose spans are wrong, and says so", async () => {
    await using folder = await appFolder({
      "answer.mjs": NODE('say({ id, outputs: "x", spans: [{ type: "LLM" }] });'),
    });
    await using app = await folder.open({ command: node });
    expect(said(await app.ask(1))).toBe("x");
    expect(app.warnings()).toEqual([
      expect.stringMatching(
        /^the app \(head\): 1 reply came with a part that was left out \(first: spans: 0\.name/,
      ),
    ]);
  });

  it.each([
    ["an error", '{ id, error: "no such customer" }', "app_error", "no such customer"],
    ["an error object", '{ id, error: { message: "quota" } }', "app_error", "quota"],
    ["neither outputs nor error", "{ id }", "no_output", "the reply has no outputs"],
    ["outputs of null", "{ id, outputs: null }", "no_output", "the reply has no outputs"],
  ])("hears %s as silence", async (_name, reply, reason, text) => {
    await using folder = await appFolder({ "answer.mjs": NODE(`say(${reply});`) });
    await using app = await folder.open({ command: node });
    const heard = await app.ask(1);
    expect([said(heard), detail(heard)]).toEqual([reason, text]);
  });

  it("reads what is no reply as log, structured log too, and counts it once", async () => {
    const body =
      'console.log("thinking"); say({ level: "info", msg: "hi" }); console.log("{broken"); say({ id, outputs: n });';
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open({ command: node });
    await Promise.all(numbers(3).map((n) => app.ask(n)));
    expect(app.warnings()).toEqual([
      "the app (head): 6 lines were on stdout not a reply and read as log; log belongs on stderr",
      "the app (head): 3 lines were on stdout not a readable reply (first: a line starts with { and is not JSON; a reply is one line, without NaN or Infinity)",
    ]);
  });

  it("is told at once of the record whose reply can't be read", async () => {
    const body = `const odd = { 1: "NaN", 2: "[".repeat(100000) + "]".repeat(100000), 3: "1e999" }[n];
      console.log('{"id": ' + JSON.stringify(id) + ', "outputs": ' + (odd ?? n) + '}');`;
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open({ command: node });
    expect(said(await app.ask(0))).toBe(0);
    const replies = await Promise.all([1, 2, 3, 4].map((n) => app.ask(n)));
    expect(replies.map(said)).toEqual(["app_error", "app_error", "app_error", 4]);
    expect(detail(replies[0] as AppReply)).toBe(
      "its reply can't be read: a line starts with { and is not JSON; a reply is one line, without NaN or Infinity",
    );
  });

  it("sees the end of stdin and may finish its work before it is closed", async () => {
    const app =
      "import json, sys\nfor line in sys.stdin:\n    print(json.dumps({'id': json.loads(line)['id'], 'outputs': 1}))\nopen('finished', 'w').write('yes')\n";
    await using folder = await appFolder({ "answer.py": app });
    const opened = await folder.open({ command: ["python3", "answer.py"] });
    await opened.ask(1);
    await opened.close();
    expect(await readFile(join(folder.path, "finished"), "utf8")).toBe("yes");
  });

  it("knows its side, flushes, and has the virtual environment of its checkout but no token of the runner", async () => {
    const body = `const { ASSIZE_SIDE, PYTHONUNBUFFERED, VIRTUAL_ENV, MODEL_KEY, ACTIONS_RUNTIME_TOKEN, INPUT_TOKEN, GITHUB_OUTPUT } = process.env;
      say({ id, outputs: [ASSIZE_SIDE, PYTHONUNBUFFERED, VIRTUAL_ENV, MODEL_KEY, ACTIONS_RUNTIME_TOKEN, INPUT_TOKEN, GITHUB_OUTPUT].map((value) => value ?? "-") });`;
    await using folder = await appFolder({ "answer.mjs": NODE(body), ".venv/bin/python": "" });
    const env = {
      ...process.env,
      MODEL_KEY: "k",
      ACTIONS_RUNTIME_TOKEN: "t",
      INPUT_TOKEN: "t",
      GITHUB_OUTPUT: "/x",
    };
    await using app = await folder.open({ command: node }, { side: "base", env });
    expect(said(await app.ask(1))).toEqual(["base", "1", join(folder.path, ".venv"), "k", "-", "-", "-"]);
  });

  it("has its secrets masked in all that it says", async () => {
    const body = `console.error("key is " + process.env.APP_KEY);
      if (n === 1) say({ id, outputs: { config: [process.env.APP_KEY], note: "fine" }, tags: { key: process.env.APP_KEY } });
      else process.exit(1);`;
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open(
      { command: node },
      { env: { ...process.env, APP_KEY: "correct horse battery" } },
    );
    const reply = await app.ask(1);
    expect([said(reply), reply.tags]).toEqual([{ config: ["***"], note: "fine" }, { key: "***" }]);
    expect(detail(await app.ask(2))).toBe("the app ended with exit code 1: key is ***");
  });

  it("measures a one-by-one app from the reply before, not from when the request was put in its pipe", async () => {
    const files = { "answer.py": PYTHON.replace("BODY", "import time; time.sleep(0.04)") };
    await using folder = await appFolder(files);
    await using app = await folder.open({ command: ["python3", "answer.py"] });
    await app.ask(0);
    const startedAt = performance.now();
    const replies = await Promise.all(numbers(6).map((n) => app.ask(n)));
    const wall = performance.now() - startedAt;
    const sum = replies.reduce((total, { duration_ms }) => total + duration_ms, 0);
    // One after the other fills the wall time once; counted from the asking it would be 1 + 2 + … + 6 = 21 parts of 6.
    expect(sum).toBeGreaterThan(0.5 * wall);
    expect(sum).toBeLessThan(2 * wall);
  });
});

describe.concurrent("the end of a run", () => {
  it("leaves no process behind, not even one that ignores SIGTERM and has children", async () => {
    const app = `
      import { spawn } from "node:child_process";
      import { writeFileSync } from "node:fs";
      import { createInterface } from "node:readline";
      process.on("SIGTERM", () => {});
      const child = spawn("sleep", ["300"], { stdio: "ignore" });
      writeFileSync("pids", JSON.stringify([process.pid, child.pid]));
      setInterval(() => {}, 1000);
      for await (const line of createInterface({ input: process.stdin })) console.log(JSON.stringify({ id: JSON.parse(line).id, outputs: 1 }));
    `;
    await using folder = await appFolder({ "answer.mjs": app });
    const opened = await folder.open({ command: node });
    await opened.ask(1);
    const pids: number[] = JSON.parse(await readFile(join(folder.path, "pids"), "utf8"));
    expect(pids.map(isAlive)).toEqual([true, true]);
    await opened.close();
    expect(pids.map(isAlive)).toEqual([false, false]);
  });

  it("comes at once for who is aborted", async () => {
    await using folder = await appFolder({ "answer.mjs": NODE("await sleep(60000);") });
    await using app = await folder.open({ command: node });
    const stop = new AbortController();
    const asked = app.ask(1, stop.signal);
    setTimeout(() => stop.abort(), 100);
    await expect(asked).rejects.toThrow("aborted");
  });
});

function isAlive(pid: number): boolean {
  if (!existsSync(`/proc/${pid}/stat`)) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
