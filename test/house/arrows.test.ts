import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, test } from "vitest";

const SRC = join(import.meta.dirname, "../../src");

/** Which rooms a room may know. Types of ports may be named by the edges that implement them. */
const MAY_KNOW: { [room: string]: string[] } = {
  stats: [],
  formats: ["stats"],
  gate: ["formats", "stats"],
  judges: ["formats", "stats"],
  labels: ["formats", "stats", "gate"],
  align: ["labels", "judges", "gate", "formats", "stats"],
  evaluate: ["judges", "gate", "formats", "stats"],
  report: ["gate", "judges", "formats", "stats"],
  interop: ["formats"],
  commands: ["evaluate", "align", "labels", "report", "interop", "judges", "gate", "formats", "stats"],
};

const PURE = ["stats", "formats", "gate", "judges", "labels", "align", "report", "interop"];
const IMPURE = [/^node:/, /^@actions\//, /^@octokit\//, /^openai/, /^simple-git$/];
const READS = /\bprocess\.|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bperformance\.now\(/;

/** The one file of the pure rooms that may import a node module: hashing is pure. */
const HASHING = "formats/hash.ts";

function sources(dir = SRC): string[] {
  return readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? sources(path) : path.endsWith(".ts") ? [path] : [];
  });
}

function importsOf(text: string): string[] {
  const found = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)];
  return found.map((match) => match[1] ?? "");
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
}

const files = sources().map((path) => {
  const name = relative(SRC, path);
  const text = withoutComments(readFileSync(path, "utf8"));
  const imports = importsOf(text);
  const local = imports
    .filter((from) => from.startsWith("."))
    .map((from) => normalize(join(dirname(name), from)));
  return { name, room: name.split("/")[0] ?? "", text, imports, local };
});

describe("the house", () => {
  test("has its rooms", () => {
    expect([...new Set(files.map((file) => file.room))]).toEqual(
      expect.arrayContaining([...PURE, "evaluate", "commands", "io", "offline"]),
    );
  });

  test.each(Object.keys(MAY_KNOW))("%s knows only the rooms below it", (room) => {
    const allowed = [room, ...(MAY_KNOW[room] ?? []), "errors.ts", "version.ts"];
    const strangers = files
      .filter((file) => file.room === room)
      .flatMap((file) => file.local.map((target) => ({ file: file.name, target })))
      .filter(({ target }) => !allowed.includes(target.split("/")[0] ?? ""));
    expect(strangers).toEqual([]);
  });

  test("pure rooms import no outside world and read no clock, chance or environment", () => {
    const faults = files
      .filter((file) => PURE.includes(file.room) && file.name !== HASHING)
      .filter(
        (file) => file.imports.some((from) => IMPURE.some((bad) => bad.test(from))) || READS.test(file.text),
      )
      .map((file) => file.name);
    expect(faults).toEqual([]);
  });

  test("only the shells know argv, inputs and exit codes", () => {
    const faults = files
      .filter((file) => !["cli.ts", "action.ts", "shell"].includes(file.room) && file.room !== "io")
      .filter((file) => /process\.(argv|exit|exitCode)|@actions\/core/.test(file.text))
      .map((file) => file.name);
    expect(faults).toEqual([]);
  });
});
