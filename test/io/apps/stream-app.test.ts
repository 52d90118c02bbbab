import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { appFolder, detail, said } from "./app-folder.ts";

/** A Python app as people write it: reads a line, answers, reads the next. */
const PYTHON = `
import json, sys
for line in sys.stdin:
    request = json.loads(line)
    n = request["inputs"]["n"]
    BODY
    print(json.dumps({"id": request["id"], "outputs": n * 2}))
`;
const python = (body = "pass", buffered = false) => ({
  "answer.py": PYTHON.replace("BODY", body),
  spec: { command: buffered ? ["python3", "-c", "import sys"] : ["python3", "answer.py"] },
});

/** A Node app that works on all its requests at once. */
const NODE = (body: string) => `
import { createInterface } from "node:readline";
const say = (value) => console.log(JSON.stringify(value));
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
for await (const line of createInterface({ input: process.stdin })) {
  const { id, inputs: { n } } = JSON.parse(line);
  (async () => { ${body} })();
}
`;
const node = ["node", "answer.mjs"];
const numbers = (count: number) => Array.from({ length: count }, (_, n) => n);

async function failure(promise: Promise<unknown>): Promise<UserError> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(UserError);
  return error as UserError;
}

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
      "the app (head): 3 lines were on stdout not a readable reply (first: a line starts with { and is not JSON; a reply is one line)",
    ]);
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
    expect(sum).toBeGreaterThan(0.9 * wall);
    expect(sum).toBeLessThan(1.1 * wall);
  });
});

describe.concurrent("an app that breaks on some records", () => {
  it("is charged for the record that kills it, and for no other that was in its hands", async () => {
    const files = { "answer.py": PYTHON.replace("BODY", 'if n in (3, 11): sys.exit(f"cannot divide {n}")') };
    await using folder = await appFolder(files);
    await using app = await folder.open({ command: ["python3", "answer.py"] });
    const replies = await Promise.all(numbers(16).map((n) => app.ask(n)));
    const silent = replies.flatMap((reply, n) =>
      typeof said(reply) === "string" ? [`${n}: ${said(reply)}, ${detail(reply)}`] : [],
    );
    expect(silent).toEqual([
      "3: app_error, the app ended with exit code 1: cannot divide 3",
      "11: app_error, the app ended with exit code 1: cannot divide 11",
    ]);
    expect(app.warnings()).toEqual([
      expect.stringMatching(/its process ended \d times by itself and was started again/),
    ]);
  });

  it("is charged with a time-out for the record that hangs it; those behind it in the pipe are answered", async () => {
    const files = { "answer.py": PYTHON.replace("BODY", "import time\n    if n == 2: time.sleep(60)") };
    await using folder = await appFolder(files);
    await using app = await folder.open({ command: ["python3", "answer.py"], timeout: "2s" });
    await app.ask(100);
    const replies = await Promise.all(numbers(6).map((n) => app.ask(n)));
    expect(replies.map(said)).toEqual([0, 2, "app_timeout", 6, 8, 10]);
    expect(detail(replies[2] as never)).toBe("no reply within 2 s");
  });

  it("keeps its process when one record hangs and the others go on", async () => {
    const body = "if (n === 0) return; await sleep(n * 200); say({ id, outputs: process.pid });";
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open({ command: node, timeout: "1s" });
    const replies = (await Promise.all(numbers(5).map((n) => app.ask(n)))).map(said);
    expect(replies[0]).toBe("app_timeout");
    expect(new Set(replies.slice(1)).size).toBe(1);
  });

  it("ignores the late reply to a record whose time has run out", async () => {
    const body = "if (n === 0) await sleep(1300); else await sleep(30); say({ id, outputs: n });";
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open({ command: node, timeout: "1s" });
    const first = app.ask(0);
    await Promise.all(numbers(3).map((n) => app.ask(n + 1)));
    expect(said(await first)).toBe("app_timeout");
    await new Promise((resolve) => setTimeout(resolve, 400));
    const again = await app.ask(9);
    expect([said(again), app.warnings()]).toEqual([9, []]);
  });

  it("is not started for ever once it only dies", async () => {
    const script = `while read -r line; do case "$line" in *'"r-0"'*) echo '{"id":"r-0","outputs":0}' ;; *) exit 3 ;; esac; done`;
    await using folder = await appFolder({});
    await using app = await folder.open({ command: ["sh", "-c", script], workers: 8 });
    await app.ask(0);
    const replies = await Promise.all(numbers(60).map((n) => app.ask(n + 1)));
    expect(new Set(replies.map(said))).toEqual(new Set(["app_error"]));
    expect(detail(replies.at(-1) as never)).toBe("the app ended with exit code 3, 25 times in a row");
  });
});

describe.concurrent("an app that cannot be tried", () => {
  it("exits at once", async () => {
    await using folder = await appFolder({ "run.sh": "echo no module named support_bot >&2; exit 1" });
    await using app = await folder.open({ command: ["sh", "run.sh"] });
    const error = await failure(Promise.all(numbers(30).map((n) => app.ask(n))));
    expect(error.message).toBe(
      'the app (head) could not be tried: "sh run.sh" ended with exit code 1 before it answered anything; its stderr ends with:\n' +
        "no module named support_bot\n" +
        `  It was started 3 times in ${folder.path}; try it there by hand with one line of JSON on stdin.`,
    );
  });

  it("exits at once with a single record", async () => {
    await using folder = await appFolder({});
    await using app = await folder.open({ command: ["false"] });
    expect((await failure(app.ask(1))).problems[0]?.code).toBe("app_untried");
  });

  it("prints its answers as plain text", async () => {
    await using folder = await appFolder({});
    await using app = await folder.open({ command: ["sh", "-c", "read -r line; echo The answer is 42"] });
    expect((await failure(app.ask(1))).message).toMatch(
      'ended with exit code 0 before it answered anything; on stdout stood instead of a reply: "The answer is 42"',
    );
  });

  it("is no program", async () => {
    await using folder = await appFolder({});
    await using app = await folder.open({ command: ["no-such-program"] });
    expect((await failure(app.ask(1))).message).toBe(
      `the app cannot be started: no-such-program: spawn no-such-program ENOENT\n  It is looked for on the PATH; paths are relative to ${folder.path}.`,
    );
  });

  it("never answers: one error after two time-outs, not one for each record", async () => {
    await using folder = await appFolder({
      "answer.py": "import sys\nfor line in sys.stdin: pass\n",
    });
    await using app = await folder.open({
      command: ["python3", "answer.py"],
      timeout: "200ms",
      concurrency: 4,
    });
    const startedAt = performance.now();
    const answers = await Promise.allSettled(numbers(200).map((n) => app.ask(n)));
    expect(performance.now() - startedAt).toBeLessThan(1500);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const last = answers.at(-1);
    expect(last?.status === "rejected" && String(last.reason.message)).toMatch(
      /^the app \(head\) could not be tried: it never answered \(no reply within 200 ms\)/,
    );
  });

  it("keeps its output in a buffer: the record says what to do", async () => {
    const app =
      "import sys, json, io\nout = io.TextIOWrapper(open(1, 'wb', 65536))\nfor line in sys.stdin:\n    out.write(json.dumps({'id': json.loads(line)['id'], 'outputs': 1}) + '\\n')\n";
    await using folder = await appFolder({ "answer.py": app });
    await using opened = await folder.open({ command: ["python3", "answer.py"], timeout: "300ms" });
    expect(detail(await opened.ask(1))).toMatch(
      /^no reply within 300 ms\. Output that a program keeps back until its buffer is full looks like this: flush/,
    );
  });

  it("answers under ids that were not asked", async () => {
    await using folder = await appFolder({ "answer.mjs": NODE('say({ id: "x" + n, outputs: n });') });
    await using app = await folder.open({ command: node });
    expect((await failure(Promise.all(numbers(3).map((n) => app.ask(n))))).message).toMatch(
      /^the app \(head\) could not be tried: it answered under the id "x\d", which it was not asked/,
    );
  });

  it("prints 100 MB of garbage: in bounded memory, and it is only log", async () => {
    const app = `
      import { createInterface } from "node:readline";
      const line = "x".repeat(1 << 20);
      for (let i = 0; i < 50; i += 1) process.stdout.write(line);
      process.stdout.write("\\n");
      for (let i = 0; i < 50; i += 1) process.stdout.write(line + "\\n");
      for await (const text of createInterface({ input: process.stdin })) console.log(JSON.stringify({ id: JSON.parse(text).id, outputs: 1 }));
    `;
    await using folder = await appFolder({ "answer.mjs": app });
    await using opened = await folder.open({ command: node });
    const before = process.memoryUsage().rss;
    expect(said(await opened.ask(1))).toBe(1);
    expect(process.memoryUsage().rss - before).toBeLessThan(120e6);
    expect(opened.warnings()).toEqual([
      "the app (head): 50 lines were on stdout not a reply and read as log; log belongs on stderr",
      "the app (head): 1 line was on stdout longer than 8 MiB and left out",
    ]);
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
  }, 10_000);

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
