import { execFileSync } from "node:child_process";
import { chmodSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { gitBlobId } from "../../src/formats/hash.ts";
import { memoryTree } from "../../src/formats/memory-tree.ts";
import type { Tree } from "../../src/formats/tree.ts";
import { diskTree } from "../../src/io/tree-disk.ts";
import { gitTree } from "../../src/io/tree-git.ts";
import { FILES, LARGE, makeRepository, type Repository, write } from "./tree-repository.ts";

/** The same files behind each implementation of the port. */
const IMPLEMENTATIONS: [name: string, make: (repository: Repository) => Tree][] = [
  ["in memory", () => memoryTree(FILES, "here")],
  ["on disk, without git", ({ plain }) => diskTree({ root: plain, label: "here" })],
  ["on disk, in a git working tree", ({ dir }) => diskTree({ root: dir, label: "here" })],
  ["of a commit", ({ dir, commit }) => gitTree({ repoDir: dir, commit, label: "here" })],
];

describe.each(IMPLEMENTATIONS)("a tree %s", (_name, make) => {
  test("says its name, lists what matches in order, and knows sizes", async () => {
    const tree = make(shared());
    expect(tree.label).toBe("here");
    expect(await tree.list(["eval/datasets/*.jsonl"])).toEqual([
      "eval/datasets/a.jsonl",
      "eval/datasets/b.jsonl",
    ]);
    expect(await tree.list(["eval/**/*.jsonl", "!**/a.jsonl"])).toEqual([
      "eval/datasets/b.jsonl",
      "eval/datasets/deep/c.jsonl",
    ]);
    expect(await tree.list(["**"])).toEqual(Object.keys(FILES).sort());
    expect(await tree.list(["!eval/**"])).toEqual(["README.md", "src/ünï code.py"]);
    expect(await tree.list(["nothing/*"])).toEqual([]);
    expect(await tree.size("README.md")).toBe(6);
    expect(await tree.size("eval/datasets/deep/c.jsonl")).toBe(0);
    expect(await tree.size("eval/datasets")).toBeNull();
    expect(await tree.size("README")).toBeNull();
  });

  test("gives contents in chunks, large, empty, and two at a time", async () => {
    const tree = make(shared());
    for (const [path, content] of Object.entries(FILES)) expect(await read(tree, path)).toBe(content);
    for await (const chunk of tree.chunks("eval/datasets/b.jsonl")) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      expect(await read(tree, "README.md")).toBe("hello\n");
      break; // a reader that stops early
    }
    expect(await read(tree, "eval/datasets/b.jsonl")).toBe(LARGE);
    await expect(read(tree, "nothing.md")).rejects.toThrow("no such file: here:nothing.md");
  });

  test("identifies files as git does", async () => {
    const blobs = await make(shared()).blobs(["**", "!eval/**"]);
    expect([...blobs]).toEqual([
      ["README.md", "ce013625030ba8dba906f756967f9e9ca394464a"], // git's own id of "hello\n"
      ["src/ünï code.py", gitBlobId(Buffer.from("print()\n"))],
    ]);
  });
});

describe("symbolic links", () => {
  const linked: [name: string, make: (repository: Repository) => Tree][] = [
    ["on disk", ({ dir }) => diskTree({ root: dir })],
    ["of a commit", ({ dir, commit }) => gitTree({ repoDir: dir, commit, label: "" })],
  ];
  const links = { "eval/datasets/link.jsonl": "a.jsonl", "eval/folder": "datasets" };
  const out = { "eval/datasets/out.jsonl": "../../../outside.jsonl" };
  const round = { "eval/one.yaml": "two.yaml", "eval/two.yaml": "one.yaml" };

  test.each(linked)("%s: to a file inside are followed, to a folder are not walked", async (_name, make) => {
    const tree = make(shared(links));
    expect(await tree.list(["eval/*", "eval/**/[al]*.jsonl"])).toEqual([
      "eval/.hidden.yaml",
      "eval/assize.yaml",
      "eval/datasets/a.jsonl",
      "eval/datasets/link.jsonl",
    ]);
    expect(await read(tree, "eval/datasets/link.jsonl")).toBe('{"id":"a"}\n');
    expect(await tree.size("eval/datasets/link.jsonl")).toBe(11);
    const blobs = await tree.blobs(["eval/datasets/link.jsonl"]);
    expect(blobs.get("eval/datasets/link.jsonl")).toBe(gitBlobId(Buffer.from("a.jsonl")));
  });

  test.each(linked)(
    "%s: that lead out are refused where they are listed or read, not elsewhere",
    async (_name, make) => {
      const tree = make(shared(out));
      const complaint = "eval/datasets/out.jsonl: this symbolic link leads out of the workspace";
      await expect(tree.list(["eval/datasets/*.jsonl"])).rejects.toThrow(complaint);
      await expect(read(tree, "eval/datasets/out.jsonl")).rejects.toThrow(complaint);
      expect(await tree.list(["eval/*.yaml"])).toEqual(["eval/.hidden.yaml", "eval/assize.yaml"]);
      expect((await tree.blobs(["**"])).size).toBe(8);
    },
  );

  test.each(linked)("%s: no file is read through a folder that is one", async (name, make) => {
    const read = make(shared(links)).size("eval/folder/a.jsonl");
    if (name === "of a commit") expect(await read).toBeNull();
    else
      await expect(read).rejects.toThrow(
        "eval/folder: this folder is a symbolic link, which git keeps as a link",
      );
  });

  test.each(linked)("%s: that go round are no files", async (_name, make) => {
    expect(await make(shared(round)).list(["eval/*.yaml"])).toEqual([
      "eval/.hidden.yaml",
      "eval/assize.yaml",
    ]);
  });
});

describe("the disk", () => {
  test("skips what tools keep, unless a pattern names it", async () => {
    await using repository = makeRepository();
    for (const path of [".assize/log.jsonl", "node_modules/x/a.jsonl"]) write(repository.plain, path, "x");
    const tree = diskTree({ root: repository.plain });
    expect(await tree.list(["**/*.jsonl", "!eval/**"])).toEqual([]);
    expect(await tree.list(["node_modules/**"])).toEqual(["node_modules/x/a.jsonl"]);
    expect(await tree.list([".assize/*"])).toEqual([".assize/log.jsonl"]);
  });

  test.each(["plain", "dir"] as const)("does not count what running the app left (%s)", async (kind) => {
    await using repository = makeRepository();
    const root = repository[kind];
    const before = await diskTree({ root }).blobs(["**"]);
    write(root, "src/__pycache__/rules.pyc", "0");
    write(root, "src/.assize/verdicts/a.jsonl", "{}");
    expect(await diskTree({ root }).blobs(["**"])).toEqual(before);
  });

  test("counts code that is committed where running leaves things, as the commit's tree does", async () => {
    await using repository = makeRepository();
    const { dir } = repository;
    write(dir, "src/__pycache__/rules.mjs", "export const rules = [];\n");
    execFileSync("git", ["-C", dir, "add", "-f", "src/__pycache__/rules.mjs"]);
    expect((await diskTree({ root: dir }).blobs(["**"])).has("src/__pycache__/rules.mjs")).toBe(true);
  });

  test("in a working tree identifies edited, new and removed files as they are, ignored ones not at all", async () => {
    await using repository = makeRepository();
    const { dir } = repository;
    write(dir, "README.md", "hello again\n");
    write(dir, "new.md", "new\n");
    write(dir, ".gitignore", "*.log\n");
    write(dir, "debug.log", "noise\n");
    rmSync(join(dir, "src/ünï code.py"));
    expect([...(await diskTree({ root: dir }).blobs(["**", "!eval/**"]))]).toEqual([
      [".gitignore", gitBlobId(Buffer.from("*.log\n"))],
      ["README.md", gitBlobId(Buffer.from("hello again\n"))],
      ["new.md", gitBlobId(Buffer.from("new\n"))],
    ]);
  });

  test("asked again, sees what was edited since", async () => {
    await using repository = makeRepository();
    const tree = diskTree({ root: repository.dir });
    await Promise.all([tree.blobs(["**"]), tree.blobs(["README.md"])]);
    write(repository.dir, "README.md", "hello again\n");
    expect([...(await tree.blobs(["README.md"]))]).toEqual([
      ["README.md", gitBlobId(Buffer.from("hello again\n"))],
    ]);
  });
});

describe("a commit", () => {
  test("is named by its full id only, so no option can be passed as one", () => {
    expect(() => gitTree({ repoDir: ".", commit: "--output=x", label: "" })).toThrow("not a full commit id");
  });

  test("does not keep the process alive once it was read", async () => {
    const repository = shared();
    const held = () =>
      process.getActiveResourcesInfo().filter((resource) => /Process|Pipe/.test(resource)).length;
    const before = held();
    const tree = gitTree({ repoDir: repository.dir, commit: repository.commit, label: "" });
    expect(await tree.size("README.md")).toBe(6);
    expect(await read(tree, "README.md")).toBe("hello\n");
    expect(held()).toBeLessThanOrEqual(before); // what earlier tests left may end meanwhile
  });

  test("tells sizes and contents by one process for all files, and goes on after an object that is gone", async () => {
    await using repository = makeRepository();
    const { dir, commit } = repository;
    const asked = countGit(dir);
    const tree = gitTree({ repoDir: dir, commit, label: "" });
    const paths = Object.keys(FILES);
    const sizes = await Promise.all(paths.map((path) => tree.size(path)));
    expect(sizes).toEqual(Object.values(FILES).map((content) => Buffer.byteLength(content)));
    // The large one is streamed by the process that told its size; another answers what comes after.
    expect(asked()).toEqual(["ls-tree", "cat-file", "cat-file"]);
    const contents = await Promise.all(paths.map((path) => read(tree, path)));
    expect(contents).toEqual(Object.values(FILES));
    expect(asked()).toEqual(["ls-tree", "cat-file", "cat-file"]);
    const id = (await tree.blobs(["README.md"])).get("README.md") ?? "";
    rmSync(join(dir, ".git/objects", id.slice(0, 2), id.slice(2)));
    const fresh = gitTree({ repoDir: dir, commit, label: "" });
    await expect(fresh.size("README.md")).rejects.toThrow(`git cat-file: ${id} missing`);
    expect(await fresh.size("eval/assize.yaml")).toBe(11);
    await expect(read(fresh, "README.md")).rejects.toThrow(`git cat-file: ${id} missing`);
    expect(await read(fresh, "eval/assize.yaml")).toBe(FILES["eval/assize.yaml"]);
  });
});

const sharedOnes = new Map<string, Repository>();
afterAll(async () => {
  for (const repository of sharedOnes.values()) await repository[Symbol.asyncDispose]();
});

/** One repository with these links for all tests that only read it. */
function shared(links: { [path: string]: string } = {}): Repository {
  const key = JSON.stringify(links);
  const repository = sharedOnes.get(key) ?? makeRepository(links);
  sharedOnes.set(key, repository);
  return repository;
}

/** Puts a git before the real one on the PATH that writes down which of its commands are asked for. */
function countGit(dir: string): () => string[] {
  const real = execFileSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  const [bin, log] = [join(dir, "../bin"), join(dir, "../asked")];
  write(bin, "git", `#!/bin/sh\necho "$3" >> "${log}"\nexec "${real}" "$@"\n`);
  chmodSync(join(bin, "git"), 0o755);
  vi.stubEnv("PATH", `${bin}:${process.env.PATH}`);
  onTestFinished(() => void vi.unstubAllEnvs());
  return () => readFileSync(log, "utf8").trim().split("\n");
}

async function read(tree: Tree, path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of tree.chunks(path)) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}
