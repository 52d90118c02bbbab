import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { UserError } from "../../src/errors.ts";
import { scorerPorts } from "../../src/io/scorer-ports.ts";

let dir = "";

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), text);
}

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "assize-ports-"));
  await write("app/schema.json", '{"type": "object"}');
  await write("app/bad.json", "{");
  await write(
    "app/tone.mjs",
    'import { min } from "./min.mjs";\nexport const tone = (trace) => trace.outputs.length >= min;\nexport const other = () => true;\nexport const never = () => new Promise(() => {});\nexport const no = 1;',
  );
  await write("app/min.mjs", "export const min = 3;");
  await write("app/broken.mjs", "export const f = (;");
  await write("secret.json", '{"key": 1}');
  await symlink(join(dir, "secret.json"), join(dir, "app/link.json"));
});

afterAll(() => rm(dir, { recursive: true }));

const ports = () => scorerPorts(async () => join(dir, "app"));

describe("loadFunction", () => {
  test("gives the function, and a digest that follows what it imports", async () => {
    const before = await ports().loadFunction("tone.mjs#tone");
    expect(before.call({ outputs: "abc" }, null)).toBe(true);
    expect((await ports().loadFunction("tone.mjs#other")).digest).toBe(before.digest);
    await write("app/min.mjs", "export const min = 4;");
    expect((await ports().loadFunction("tone.mjs#tone")).digest).not.toBe(before.digest);
  });

  test.each([
    ["tone.mjs#tine", "tone.mjs: no exported function tine\n  it exports never, other, tone"],
    ["tone.mjs#no", "tone.mjs: no exported function no\n  it exports never, other, tone"],
    ["min.mjs#f", "min.mjs: no exported function f\n  it exports no function"],
    ["none.mjs#f", "no such file: none.mjs\n  Paths of scorers are relative to the app's root."],
  ])("%s", async (reference, message) => {
    await expect(ports().loadFunction(reference)).rejects.toThrow(
      new UserError({ code: "any", message }).message,
    );
  });

  test("does not wait for ever for what the function promises", async () => {
    const { call } = await ports().loadFunction("tone.mjs#never");
    vi.useFakeTimers();
    try {
      const told = expect(call(null, null)).rejects.toThrow("the function did not end within 60 s");
      await vi.advanceTimersByTimeAsync(60_000);
      await told;
    } finally {
      vi.useRealTimers();
    }
  });

  test("a module that does not load", async () => {
    await expect(ports().loadFunction("broken.mjs#f")).rejects.toThrow(/^broken.mjs: cannot be loaded: /);
  });
});

describe("loadJson", () => {
  test("reads a file of the folder", async () => {
    expect(await ports().loadJson("schema.json")).toEqual({ type: "object" });
  });

  test.each([
    ["bad.json", /^bad.json: not JSON: /],
    ["../secret.json", "../secret.json leaves the app's root"],
    ["link.json", "link.json leaves the app's root"],
    ["/etc/hostname", "/etc/hostname leaves the app's root"],
  ])("%s", async (path, message) => {
    await expect(ports().loadJson(path)).rejects.toThrow(message);
    await expect(ports().loadJson(path)).rejects.toThrow(UserError);
  });
});
