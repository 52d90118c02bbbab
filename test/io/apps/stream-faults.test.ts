import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { appFolder, detail, said } from "./app-folder.ts";

/** A Python app as people write it: reads a line, answers, reads the next. */
import { failure, NODE, node, numbers, PYTHON } from "./stream-programs.ts";

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
    await using app = await folder.open({ command: ["python3", "answer.py"], timeout: "8s" });
    await app.ask(100);
    const replies = await Promise.all(numbers(6).map((n) => app.ask(n)));
    expect(replies.map(said)).toEqual([0, 2, "app_timeout", 6, 8, 10]);
    expect(detail(replies[2] as never)).toBe("no reply within 8 s");
  });

  it("is charged with nothing where its process ends well after some replies", async () => {
    const files = { "answer.py": `${PYTHON.replace("BODY", "pass")}    if n % 2: sys.exit(0)\n` };
    await using folder = await appFolder(files);
    await using app = await folder.open({ command: ["python3", "answer.py"] });
    expect((await Promise.all(numbers(9).map((n) => app.ask(n)))).map(said)).toEqual(
      numbers(9).map((n) => n * 2),
    );
  });

  it("is charged for the record on which it ends well without a reply", async () => {
    const files = { "answer.py": PYTHON.replace("BODY", "if n == 3: sys.exit(0)") };
    await using folder = await appFolder(files);
    await using app = await folder.open({ command: ["python3", "answer.py"] });
    const replies = await Promise.all(numbers(6).map((n) => app.ask(n)));
    expect(replies.map(said)).toEqual([0, 2, 4, "app_error", 8, 10]);
    expect(detail(replies[3] as never)).toBe("the app ended with exit code 0");
  });

  it("keeps its process when one record hangs and the others go on", async () => {
    const body = "if (n === 0) return; await sleep(n * 20); say({ id, outputs: process.pid });";
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open({ command: node, timeout: "5s" });
    const replies = (await Promise.all(numbers(5).map((n) => app.ask(n)))).map(said);
    expect(replies[0]).toBe("app_timeout");
    expect(new Set(replies.slice(1)).size).toBe(1);
  });

  it("ignores the late reply to a record whose time has run out", async () => {
    const body =
      "if (n === 0) { globalThis.late = id; return; } if (n === 9) say({ id: late, outputs: 0 }); say({ id, outputs: n });";
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open({ command: node, timeout: "5s" });
    const first = app.ask(0);
    await Promise.all(numbers(3).map((n) => app.ask(n + 1)));
    expect(said(await first)).toBe("app_timeout");
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

  it("is a program for one record, which answers and ends: told after three, with the key that is for it", async () => {
    const files = { "answer.py": `${PYTHON.replace("BODY", "open('starts', 'a').write('.')")}    break\n` };
    await using folder = await appFolder(files);
    await using app = await folder.open({ command: ["python3", "answer.py"] });
    expect((await failure(Promise.all(numbers(30).map((n) => app.ask(n))))).message).toBe(
      'the app (head) could not be tried: "python3 answer.py" ended with exit code 0 after one reply, 3 times in a row\n' +
        "  One process serves many records: it reads request lines until stdin ends. A program that answers one record and ends " +
        'is called with command: { run: ["python3","answer.py"], per_record: true }.',
    );
    expect(await readFile(join(folder.path, "starts"), "utf8")).toBe("...");
  });

  it("is such a program, and asked now and then: it is started each time, and the note names the key", async () => {
    await using folder = await appFolder({ "answer.py": `${PYTHON.replace("BODY", "pass")}    break\n` });
    await using app = await folder.open({ command: ["python3", "answer.py"] });
    for (const n of numbers(5)) {
      expect(said(await app.ask(n))).toBe(n * 2);
      const ended = n === 0 ? "ended once" : `ended ${n + 1} times`;
      await vi.waitUntil(() => app.warnings().join().includes(ended), { timeout: 60_000 });
    }
    expect(app.warnings()).toEqual([
      "the app (head): its process ended 5 times by itself and was started again; each time after one reply, as a program does that wants per_record: true",
    ]);
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
    const answers = await Promise.allSettled(numbers(200).map((n) => app.ask(n)));
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

  it.each(["{ outputs: n }", "{ id: null, outputs: n }", "{ outputs: null }", '{ error: "quota" }'])(
    "replies %s, which has no id: it is told with the first one",
    async (reply) => {
      await using folder = await appFolder({ "answer.mjs": NODE(`if (n === 0) say(${reply});`) });
      await using app = await folder.open({ command: node });
      expect((await failure(Promise.all(numbers(3).map((n) => app.ask(n))))).message).toBe(
        "the app (head) could not be tried: its reply has no id, and 3 requests wait for one\n" +
          '  A reply is one line of JSON with the id of its request: {"id": "r-17", "inputs": …} is answered by {"id": "r-17", "outputs": …}.',
      );
    },
  );

  it("replies without an id also after one that could only be for the one request there was", async () => {
    await using folder = await appFolder({ "answer.mjs": NODE("say({ outputs: n });") });
    await using app = await folder.open({ command: node });
    expect(said(await app.ask(7))).toBe(7);
    expect((await failure(Promise.all(numbers(2).map((n) => app.ask(n))))).message).toContain(
      "its reply has no id, and 2 requests wait for one",
    );
  });

  it("has logged an error on stdout, which is no reply without an id", async () => {
    const body =
      'if (n === 0) say({ level: "error", error: "quota, asking again" }); say({ id, outputs: n });';
    await using folder = await appFolder({ "answer.mjs": NODE(body) });
    await using app = await folder.open({ command: node });
    expect((await Promise.all(numbers(3).map((n) => app.ask(n)))).map(said)).toEqual([0, 1, 2]);
    expect(app.warnings()).toEqual([
      "the app (head): 1 reply came that nobody waited for (first: under no id)",
    ]);
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
