import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { writeFiles } from "../../src/io/write-files.ts";
import { writeNew } from "../../src/io/write-new.ts";
import { writeWhole } from "../../src/shell/write-whole.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "assize-write-"));
  await mkdir(join(dir, "taken/below"), { recursive: true });
  await writeFile(join(dir, "old.jsonl"), "old");
});
afterEach(() => rm(dir, { recursive: true }));

const mask = (text: string) => text.replace("secret", "***");
const change = (path: string) => ({ path, before: null, after: "new" });

test.each([
  ["one file", () => writeWhole(join(dir, "taken"), "text", mask), /taken: cannot be written: EISDIR/],
  [
    "several",
    () => writeFiles(dir, ["old.jsonl", "old.jsonl/below.json"].map(change)),
    /^old.jsonl\/below.json: cannot be written: (EEXIST|ENOTDIR)/,
  ],
  [
    "a new one",
    () => writeNew({ root: dir, path: "old.jsonl/x/new.json", text: "" }),
    /^old.jsonl\/x\/new.json: cannot be written/,
  ],
])("%s that cannot be written is named, and nothing is left of it", async (_what, write, told) => {
  await expect(write()).rejects.toThrow(told);
  expect((await readdir(dir, { recursive: true })).sort()).toEqual(["old.jsonl", "taken", "taken/below"]);
  expect(await readFile(join(dir, "old.jsonl"), "utf8")).toBe("old");
});

test("a device is written to, and stays one", async () => {
  await writeWhole("/dev/null", "text", mask);
  expect(await readdir("/dev")).toContain("null");
  expect(await readFile("/dev/null", "utf8")).toBe("");
});
