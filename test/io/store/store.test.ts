import { spawn } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../../src/formats/hash.ts";
import { emptyStore } from "../../../src/io/empty-store.ts";
import { openStore } from "../../../src/io/store.ts";
import { bundle } from "../../evaluate/bundle.ts";

interface Note {
  text: string;
}

const address = (name: string) => sha256(name);

function validate(value: unknown): Note | null {
  const text = (value as { text?: unknown } | undefined)?.text;
  return typeof text === "string" ? { text } : null;
}

async function tempDir() {
  const path = await mkdtemp(join(tmpdir(), "store-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

function open(dir: string, now = 1_000) {
  return openStore<Note>({ dir, kind: "verdicts", validate, now: () => now });
}

async function onlySegment(dir: string): Promise<string> {
  const [name] = (await readdir(join(dir, "verdicts"))).filter((file) => file.endsWith(".jsonl"));
  return join(dir, "verdicts", name as string);
}

describe("openStore", () => {
  it("finds in a later run what an earlier one kept", async () => {
    await using dir = await tempDir();
    const first = await open(dir.path);
    await first.put(address("a"), { text: "ä\n\u2028" });
    expect(first.get(address("a"))).toEqual({ text: "ä\n\u2028" });
    await first.close();

    const second = await open(dir.path);
    expect(second.get(address("a"))).toEqual({ text: "ä\n\u2028" });
    expect(second.get(address("b"))).toBeUndefined();
    expect(second.warnings()).toEqual([]);
    await second.close();
  });

  it("leaves nothing behind when nothing is put", async () => {
    await using dir = await tempDir();
    await (await open(dir.path)).close();
    expect(await readdir(dir.path)).toEqual([]);
  });

  it("looks at files alone: a folder is no segment, and a pipe would never end", async () => {
    await using dir = await tempDir();
    await mkdir(join(dir.path, "verdicts", "odd.jsonl"), { recursive: true });
    const store = await open(dir.path);
    expect([store.size, store.warnings()]).toEqual([0, []]);
    await store.close();
  });

  it("says what to do where a file lies in its place", async () => {
    await using dir = await tempDir();
    const file = join(dir.path, "kept");
    await writeFile(file, "");
    const said = `the store ${file} is a folder, and a file lies in its place\n  Take the file away, or name another`;
    for (const opening of [() => open(file), () => emptyStore(file)])
      await expect(opening()).rejects.toThrow(said);
  });

  it("is emptied of its segments and of nothing else", async () => {
    await using dir = await tempDir();
    const store = await open(dir.path);
    await store.put(address("a"), { text: "a" });
    await store.close();
    await writeFile(join(dir.path, "notes.txt"), "");
    await emptyStore(dir.path);
    expect(await readdir(dir.path)).toEqual(["notes.txt"]);
  });

  it("lets the later entry win, within a segment and across segments", async () => {
    await using dir = await tempDir();
    const late = await open(dir.path, 2_000);
    const early = await open(dir.path, 1_000);
    await late.put(address("a"), { text: "late" });
    await early.put(address("a"), { text: "early" });
    await early.put(address("b"), { text: "one" });
    await early.put(address("b"), { text: "two" });
    await Promise.all([late.close(), early.close()]);

    const store = await open(dir.path);
    expect([store.get(address("a"))?.text, store.get(address("b"))?.text]).toEqual(["late", "two"]);
    await store.close();
  });

  it("keeps every one of many concurrent puts, from several stores on one folder", async () => {
    await using dir = await tempDir();
    const stores = await Promise.all([open(dir.path), open(dir.path), open(dir.path)]);
    await Promise.all(
      stores.flatMap((store, s) =>
        Array.from({ length: 200 }, (_, i) => store.put(address(`${s}-${i}`), { text: `${s}-${i}` })),
      ),
    );
    await Promise.all(stores.map((store) => store.close()));

    const all = await open(dir.path);
    expect(all.size).toBe(600);
    expect(all.get(address("2-199"))).toEqual({ text: "2-199" });
    await all.close();
  });

  it("drops a last line that a killed run cut off, and says so", async () => {
    await using dir = await tempDir();
    const store = await open(dir.path);
    await store.put(address("a"), { text: "a" });
    await store.put(address("b"), { text: "b" });
    await store.close();
    const segment = await onlySegment(dir.path);
    const bytes = await readFile(segment);
    await writeFile(segment, bytes.subarray(0, bytes.length - 5));

    const again = await open(dir.path);
    expect([again.get(address("a"))?.text, again.get(address("b"))]).toEqual(["a", undefined]);
    expect(again.warnings()).toEqual([
      `${join(dir.path, "verdicts")}: 1 entry was cut off by a killed run, or being written by another; left out`,
    ]);
    await again.close();
  });

  it.each([
    ["not JSON", "nonsense"],
    ["a short address", '{"a":"12","v":{"text":"x"}}'],
    ["broken JSON under a good address", `{"a":"${address("x")}","v":{"text":}`],
    ["a value that is not of the form", `{"a":"${address("x")}","v":{"text":7}}`],
  ])("leaves out a damaged line: %s", async (_name, line) => {
    await using dir = await tempDir();
    const store = await open(dir.path);
    await store.put(address("a"), { text: "a" });
    await store.close();
    await appendFile(await onlySegment(dir.path), `${line}\n`);

    const again = await open(dir.path);
    expect([again.get(address("a"))?.text, again.get(address("x"))]).toEqual(["a", undefined]);
    expect(again.warnings()).toEqual([`${join(dir.path, "verdicts")}: 1 damaged line was left out`]);
    await again.close();
  });

  it.each([
    ["an empty segment", "", []],
    [
      "a header cut off",
      '{"assize":"ver',
      ["1 entry was cut off by a killed run, or being written by another; left out"],
    ],
    ["a file that is not ours", "hello\nworld\n", ["1 damaged line was left out"]],
  ])("goes on with %s in the folder", async (_name, content, warnings) => {
    await using dir = await tempDir();
    await mkdir(join(dir.path, "verdicts"));
    await writeFile(join(dir.path, "verdicts", "x.jsonl"), content);
    const store = await open(dir.path);
    expect(store.size).toBe(0);
    expect(store.warnings()).toEqual(warnings.map((text) => `${join(dir.path, "verdicts")}: ${text}`));
    await store.close();
  });

  it("forgets what no run has used for its life, and keeps what is used", async () => {
    await using dir = await tempDir();
    const day = 24 * 3600 * 1000;
    const at = (days: number, life_ms: number | null = 30 * day) =>
      openStore<Note>({ dir: dir.path, kind: "verdicts", validate, now: () => days * day, life_ms });
    const first = await at(1);
    await first.put(address("used"), { text: "used" });
    await first.put(address("unused"), { text: "unused" });
    await first.close();

    const young = await at(10);
    young.get(address("unused"));
    await young.close();
    const aging = await at(20);
    expect(aging.get(address("used"))?.text).toBe("used");
    await aging.close();

    const keeper = await at(34, null);
    expect(keeper.size).toBe(2);
    await keeper.close();
    const old = await at(34);
    expect([old.size, old.get(address("used"))?.text]).toEqual([1, "used"]);
    await old.close();
    expect(await readdir(join(dir.path, "verdicts"))).toEqual([
      ".gitignore",
      expect.stringMatching(/jsonl$/),
    ]);
  });

  it.each([
    ["misses what another process has removed, and goes on", "long ".repeat(2 ** 18), false],
    ["knows what stood in a small segment that another process has removed", "short", true],
  ])("%s", async (_, text, known) => {
    await using dir = await tempDir();
    const writer = await open(dir.path);
    await writer.put(address("a"), { text });
    await writer.close();
    const reader = await open(dir.path);
    await rm(await onlySegment(dir.path));
    expect(reader.get(address("a"))).toEqual(known ? { text } : undefined);
    await reader.close();
  });

  it("refuses a segment of a newer version by name", async () => {
    await using dir = await tempDir();
    await mkdir(join(dir.path, "verdicts"));
    await writeFile(join(dir.path, "verdicts", "new.jsonl"), '{"assize":"verdicts","version":2}\n');
    await expect(open(dir.path)).rejects.toThrow(
      "verdicts/new.jsonl was written by a newer Assize (store version 2, this one reads 1)",
    );
  });

  it("keeps what was paid for in memory where the folder cannot be written", async () => {
    await using dir = await tempDir();
    const store = await open(dir.path);
    await writeFile(join(dir.path, "verdicts"), "a file where the folder should be");
    await store.put(address("a"), { text: "a" });
    expect(store.get(address("a"))).toEqual({ text: "a" });
    expect(store.warnings()).toEqual([
      expect.stringContaining("verdicts: 1 entry could not be kept for later runs: EEXIST"),
    ]);
    await store.close();
  });

  it("loses nothing that was put when the process is killed", async () => {
    await using dir = await tempDir();
    await bundle(new URL("../../../src/io/store.ts", import.meta.url), join(dir.path, "store.mjs"));
    const script = `
      import { openStore } from "./store.mjs";
      const store = await openStore({ dir: ".", kind: "verdicts", validate: (value) => value, now: () => 1 });
      for (let i = 0; ; i += 1) {
        await store.put(String(i).padStart(64, "0"), { text: String(i) });
        console.log(i);
      }
    `;
    await writeFile(join(dir.path, "writer.mjs"), script);
    const acknowledged = await runUntilKilled(dir.path, 300);
    const store = await open(dir.path);
    for (let i = 0; i <= acknowledged; i += 1)
      expect(store.get(String(i).padStart(64, "0"))?.text).toBe(String(i));
    expect(acknowledged).toBeGreaterThanOrEqual(299);
    await store.close();
  });
});

/** Runs the writer, kills it (-9) once it has acknowledged that many puts; the last one it said. */
async function runUntilKilled(cwd: string, lines: number): Promise<number> {
  const child = spawn(process.execPath, ["writer.mjs"], { cwd, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  for await (const chunk of child.stdout) {
    text += String(chunk);
    if (text.split("\n").length > lines) child.kill("SIGKILL");
  }
  const whole = text.slice(0, text.lastIndexOf("\n")).split("\n");
  return Number(whole.at(-1));
}
