import { expect, test } from "vitest";
import { globBase, globMatcher } from "../../src/formats/glob.ts";
import { processorMs } from "../time/spent.ts";

const cases: [pattern: string, matching: string[], other: string[]][] = [
  ["README.md", ["README.md"], ["docs/README.md", "READMExmd"]],
  ["*.md", ["a.md", ".md", ".hidden.md"], ["docs/a.md", "a.mdx"]],
  ["eval/*", ["eval/a"], ["eval/a/b", "eval"]],
  ["eval/**", ["eval/a", "eval/a/b/c"], ["eval", "evals/a"]],
  ["**", ["a", "a/b", ".github/x"], []],
  ["**/*.jsonl", ["a.jsonl", "x/y/a.jsonl"], ["a.json"]],
  ["src/**/index.ts", ["src/index.ts", "src/a/b/index.ts"], ["src/aindex.ts", "lib/src/index.ts"]],
  ["a?c", ["abc", "a.c", "a😀c"], ["ac", "a/c", "abbc"]],
  ["{src,lib}/*.{ts,js}", ["src/a.ts", "lib/a.js"], ["test/a.ts", "src/a.css"]],
  ["data/[a-c]*", ["data/b1"], ["data/d1"]],
  ["data/[!a-c]*", ["data/d1"], ["data/b1"]],
  ["a.b+c(d)", ["a.b+c(d)"], ["axb+c(d)", "a.bbc(d)"]],
  ["[z-a]", [], ["b", "z"]],
  ["odd{name", ["odd{name"], ["oddname"]],
  ["odd[name", ["odd[name"], ["oddn"]],
];

test.each(cases)("%s", (pattern, matching, other) => {
  const matches = globMatcher([pattern]);
  for (const path of matching) expect(matches(path), path).toBe(true);
  for (const path of other) expect(matches(path), path).toBe(false);
});

test("an exclusion wins wherever it stands; exclusions alone start from everything", () => {
  const matches = globMatcher(["!eval/**", "**/*.ts", "!**/*.test.ts"]);
  expect(["src/a.ts", "src/a.test.ts", "eval/a.ts", "a.md"].map(matches)).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(["src/a", "eval/a"].map(globMatcher(["!eval/**"]))).toEqual([true, false]);
});

test("a walk starts where the pattern's first sign is", () => {
  expect(["eval/datasets/*.jsonl", "**", "a/b.md", "a/{b,c}/d", "*.md"].map(globBase)).toEqual([
    "eval/datasets",
    "",
    "a",
    "a",
    "",
  ]);
});

test("a long run of stars is no trap", () => {
  const started = processorMs();
  expect(globMatcher([`${"**/".repeat(30)}x`])(`${"a/".repeat(200)}y`)).toBe(false);
  expect(globMatcher(["*a*a*a*a*b"])("a".repeat(200))).toBe(false);
  expect(processorMs() - started).toBeLessThan(500);
});
