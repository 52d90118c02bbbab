import { describe, expect, it } from "vitest";
import { appFolder, detail, said } from "./app-folder.ts";

const MODULE = `
import { readFile } from "node:fs/promises";
export async function answer({ n }) {
  console.log("thinking about " + n);
  if (n === 1) throw new Error("one is not allowed");
  if (n === 2) return undefined;
  if (n === 3) return { circular: null, big: 1n };
  if (n === 4) process.exit(9);
  return (await readFile("prompt.txt", "utf8")).trim() + n;
}
`;
const files = { "app/answer.mjs": MODULE, "prompt.txt": "Q" };

describe.concurrent("a module's function", () => {
  it("is called with the inputs, in the app's folder", async () => {
    await using head = await appFolder(files);
    await using base = await appFolder({ ...files, "prompt.txt": "P" });
    await using onHead = await head.open({ module: "app/answer.mjs#answer" });
    await using onBase = await base.open({ module: "app/answer.mjs#answer" }, { side: "base" });
    expect([said(await onHead.ask(7)), said(await onBase.ask(7))]).toEqual(["Q7", "P7"]);
    expect(onHead.warnings()).toEqual([]);
  });

  it.each([
    [1, "app_error", "one is not allowed"],
    [2, "no_output", "the reply has no outputs"],
    [3, "app_error", "Do not know how to serialize a BigInt"],
    [4, "app_error", "the app ended with exit code 9: thinking about 4"],
  ])("that fails on a record is silent there (%i)", async (n, reason, text) => {
    await using folder = await appFolder(files);
    await using app = await folder.open({ module: "app/answer.mjs#answer" });
    await app.ask(7);
    const reply = await app.ask(n);
    expect([said(reply), detail(reply)]).toEqual([reason, text]);
    expect(said(await app.ask(8))).toBe("Q8");
  });

  it("that never returns costs its own record only", async () => {
    await using folder = await appFolder({
      "a.mjs":
        "export const f = ({ n }) => { if (n === 1) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); return n; };",
    });
    await using app = await folder.open({ module: "a.mjs#f", timeout: "4s" });
    await app.ask(0);
    expect((await Promise.all([1, 2, 3].map((n) => app.ask(n)))).map(said)).toEqual(["app_timeout", 2, 3]);
  });

  it.each([
    ["async function* f() { yield 1; }", "AsyncGenerator"],
    ["async function f() { return new Map([[1, 2]]); }", "Map"],
  ])("has to return the whole answer: %s", async (body, kind) => {
    await using folder = await appFolder({ "a.mjs": `export ${body}` });
    await using app = await folder.open({ module: "a.mjs#f" });
    expect(detail(await app.ask(1))).toBe(
      `it returned a value of the kind ${kind}, of which JSON keeps nothing: return the whole answer`,
    );
  });

  it("is missed by name", async () => {
    await using folder = await appFolder(files);
    await expect(folder.open({ module: "app/nothing.mjs#answer" })).rejects.toThrow(
      `app.module: there is no file app/nothing.mjs in ${folder.path}`,
    );
    await using app = await folder.open({ module: "app/answer.mjs#ask" });
    await expect(app.ask(1)).rejects.toThrow("app/answer.mjs exports no function named ask");
  });
});
