import { describe, expect, it } from "vitest";
import { appDigest } from "../../src/evaluate/app-digest.ts";
import { appSpec } from "../../src/formats/app-spec.ts";
import { memoryTree } from "../../src/formats/memory-tree.ts";

const FILES = {
  "answer.py": "print(1)",
  "src/rules.py": "RULES = []",
  "README.md": "read me",
  "eval/assize.yaml": "version: 1",
  "eval/labels/a/b.jsonl": "{}",
  "quality/datasets/a.jsonl": "{}",
  ".github/workflows/ci.yml": "on: push",
};

function digest(
  files: { [path: string]: string } = {},
  {
    spec = { command: ["python", "answer.py"] },
    root = "",
    folder = "eval",
  }: { spec?: object; root?: string; folder?: string } = {},
): Promise<string> {
  return appDigest({ tree: memoryTree({ ...FILES, ...files }), spec: appSpec.parse(spec), root, folder });
}

describe("appDigest", () => {
  it.each([
    ["source", { "src/rules.py": "RULES = [1]" }],
    ["the script", { "answer.py": "print(2)" }],
    ["a new file", { "src/new.py": "" }],
  ])("changes with %s", async (_name, files) => {
    expect(await digest(files)).not.toBe(await digest());
  });

  it.each([
    ["labels", { "eval/labels/a/b.jsonl": "{}\n{}" }],
    ["workflows", { ".github/workflows/ci.yml": "on: pull_request" }],
    ["the README", { "README.md": "read me again" }],
  ])("does not change with %s", async (_name, files) => {
    expect(await digest(files)).toBe(await digest());
  });

  it("leaves out the configuration's folder whatever its name", async () => {
    const files = { "quality/datasets/a.jsonl": "{}\n{}" };
    expect(await digest(files, { folder: "quality" })).toBe(await digest({}, { folder: "quality" }));
    expect(await digest(files)).not.toBe(await digest());
  });

  it.each([
    ["another command", { command: ["python", "answer.py", "--fast"] }],
    ["a setup", { command: ["python", "answer.py"], setup: "pip install x" }],
    ["another protocol", { command: { run: ["python", "answer.py"], per_record: true } }],
  ])("changes with %s", async (_name, spec) => {
    expect(await digest({}, { spec })).not.toBe(await digest());
  });

  it.each([
    ["concurrency", { concurrency: 3 }],
    ["workers", { workers: 3 }],
    ["time-out", { timeout: "5s" }],
    ["samples", { samples: 5 }],
  ])("does not change with %s", async (_name, more) => {
    expect(await digest({}, { spec: { command: ["python", "answer.py"], ...more } })).toBe(await digest());
  });

  it("looks at paths alone where they are given, and at the files that app names", async () => {
    const spec = { command: ["python", "answer.py"], paths: ["src/**"] };
    const before = await digest({}, { spec });
    expect(await digest({ "lib.py": "new" }, { spec })).toBe(before);
    expect(await digest({ "src/rules.py": "new" }, { spec })).not.toBe(before);
    expect(await digest({ "answer.py": "new" }, { spec })).not.toBe(before);
  });

  describe("with what the base counts", () => {
    const before = { spec: appSpec.parse({ command: ["python", "answer.py"] }), root: "", folder: "eval" };
    const of = (files: { [path: string]: string }, spec: object, root = "") =>
      appDigest({
        tree: memoryTree({ ...FILES, ...files }),
        spec: appSpec.parse({ command: ["python", "answer.py"], ...spec }),
        root,
        folder: "eval",
        before,
      });

    it("is the base's own where nothing changed", async () => {
      expect(await of({}, {})).toBe(await digest());
    });

    it.each([
      ["fewer paths", { paths: ["docs/**"] }, ""],
      ["paths left out", { paths: ["**", "!src/**"] }, ""],
      ["another root", {}, "docs"],
    ])("a file is not hidden by %s", async (_name, spec, root) => {
      expect(await of({ "src/rules.py": "worse" }, spec, root)).not.toBe(await of({}, spec, root));
    });

    it("more paths count as well", async () => {
      const paths = ["**", "eval/prompt.txt"];
      expect(await of({ "eval/prompt.txt": "worse" }, { paths })).not.toBe(await of({}, { paths }));
    });
  });

  it.each([
    ["a module", { module: "eval/app.mjs#answer", paths: ["src/**"] }, "eval/app.mjs"],
    [
      "a server's script",
      { http: { url: "http://x/", start: ["node", "eval/server.mjs"] } },
      "eval/server.mjs",
    ],
    ["recorded traces", { traces: "eval/traces/nightly.jsonl" }, "eval/traces/nightly.jsonl"],
  ])("counts %s that lies in a folder left out", async (_name, spec, file) => {
    expect(await digest({ [file]: "one" }, { spec })).not.toBe(await digest({ [file]: "two" }, { spec }));
  });

  it("counts paths from the app's root, and not what lies beside it", async () => {
    const files = { "bot/answer.py": "1", "bot/README.md": "x", "bot/eval/a": "x", "other/x.py": "x" };
    const of = (more: { [path: string]: string } = {}) =>
      digest({ ...files, ...more }, { root: "bot", folder: "bot/eval" });
    expect(await of({ "other/x.py": "y", "src/rules.py": "y" })).toBe(await of());
    expect(await of({ "bot/README.md": "y", "bot/eval/a": "y" })).toBe(await of());
    expect(await of({ "bot/answer.py": "2" })).not.toBe(await of());
  });

  it("is the same wherever in the repository the app lies", async () => {
    const app = { "answer.py": "1", "lib/x.py": "2" };
    const at = (root: string) => {
      const files = Object.fromEntries(
        Object.entries(app).map(([path, text]) => [root ? `${root}/${path}` : path, text]),
      );
      const spec = appSpec.parse({ command: ["python", "answer.py"] });
      return appDigest({ tree: memoryTree(files), spec, root, folder: `${root}/eval` });
    };
    expect(await at("a/b")).toBe(await at("c"));
  });
});
