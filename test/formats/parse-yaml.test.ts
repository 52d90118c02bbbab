import { expect, test } from "vitest";
import { formatProblem } from "../../src/errors.ts";
import { parseYaml } from "../../src/formats/parse-yaml.ts";

const laughs = ["a0: &a0 [x]", ...range(9).map((i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`)].join(
  "\n",
);

const faulty: [name: string, text: string, message: string][] = [
  ["a tag", "a: !!js/function 'x'", "f.yaml:1:4: a tag (!name) that is not taken: only plain values are"],
  ["its own tag", "a:\n  - !ref b", "f.yaml:2:5: a tag (!name) that is not taken: only plain values are"],
  ["a key twice", "a: 1\nb: 2\na: 3", "f.yaml:3:1: this key stands twice in one object"],
  [
    "two documents",
    "a: 1\n---\nb: 2\n",
    'f.yaml:2:1: a second document starts ("---"); one file is one document',
  ],
  ["only comments", "# nothing\n", "f.yaml: the file says nothing but comments"],
  [
    "a broken list",
    "a: [1, 2\nb: 3\n",
    "f.yaml:2:1: Flow sequence in block collection must be sufficiently indented and end with a ]",
  ],
  ["a tab", "a:\n\tb: 1\n", "f.yaml:2:1: Tabs are not allowed as indentation"],
  [
    "aliases that explode",
    laughs,
    "f.yaml:2:10: the aliases unfold to more than 100 copies\n  Write the repeated parts out where they stand; a few aliases are fine.",
  ],
  ["many aliases", `a: &a x\nb: [${"*a,".repeat(101)}]`, "f.yaml:2:305: more than 100 aliases"],
  ["an alias inside itself", "a: &a [1, *a]", "f.yaml:1:11: the alias *a stands inside itself"],
  ["an unknown alias", "a: *b", "f.yaml:1:4: the alias *b has no anchor before it"],
  ["brackets without end", "[".repeat(20_000), "f.yaml: the values are nested too deeply"],
  ["dashes without end", "- ".repeat(20_000), "f.yaml: the values are nested too deeply"],
  ["too much", "x".repeat(1024 * 1024 + 1), "f.yaml: larger than 1048576 characters"],
];

for (const [name, text, message] of faulty) {
  test(`refuses ${name}`, () => {
    const parsed = parseYaml(text, "f.yaml");
    expect(parsed.status === "faulty" && parsed.problems.map(formatProblem)[0]).toBe(message);
  });
}

test("values are those of the core schema", () => {
  const parsed = parseYaml("a: yes\nb: true\nc: 0x10\nd: 2026-11-22\ne: ~\nf: &x [1]\ng: *x\n", "f.yaml");
  expect(parsed).toMatchObject({
    status: "parsed",
    value: { a: "yes", b: true, c: 16, d: "2026-11-22", e: null, f: [1], g: [1] },
  });
});

test("a path leads to the line and column of its key or value", () => {
  const parsed = parseYaml("a:\n  b:\n    - c: 1\n      d:   2\n  e:\n", "f.yaml");
  if (parsed.status !== "parsed") throw new Error("not parsed");
  const { locate } = parsed;
  expect(locate(["a", "b", 0, "d"])).toEqual({ file: "f.yaml", line: 4, column: 12 });
  expect(locate(["a", "b", 0, "d"], "key")).toEqual({ file: "f.yaml", line: 4, column: 7 });
  expect(locate(["a", "b", 0, "missing"])).toEqual({ file: "f.yaml", line: 3, column: 7 });
  expect(locate(["missing", "x"])).toEqual({ file: "f.yaml", line: 1, column: 1 });
});

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
