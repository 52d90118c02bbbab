import { expect, test } from "vitest";
import { z } from "zod";
import { formatProblem } from "../../src/errors.ts";
import { newFindings } from "../../src/formats/findings.ts";
import { readJsonLines } from "../../src/formats/json-lines.ts";
import { memoryTree } from "../../src/formats/memory-tree.ts";
import type { Tree } from "../../src/formats/tree.ts";

const schema = z.strictObject({ id: z.string(), n: z.number().optional() });

const faulty: [name: string, content: string | Uint8Array, messages: string[]][] = [
  [
    "bad JSON on line 7",
    `${'{"id":"a"}\n'.repeat(6)}{"id":"b" "n":1}\n`,
    ['d.jsonl:7:11: not JSON: expected a comma or }, found "'],
  ],
  ["a comma too many", '{"id":"a",}\n', ["d.jsonl:1:11: not JSON: expected a key in double quotes, found }"]],
  ["a line cut short", '{"id":"a', ["d.jsonl:1:9: not JSON: a text in double quotes is not closed"]],
  [
    "the marks of a merge conflict",
    '<<<<<<< HEAD\n{"id":"a"}\n=======\n{"id":"b"}\n>>>>>>> list\n',
    [1, 3, 5].map(
      (line) =>
        `d.jsonl:${line}:1: git left a mark here where it could not merge\n  Keep the lines of both sides, and delete this line and the other marks.`,
    ),
  ],
  ["a key said twice", '{"id":"a","id":"b"}\n', ['d.jsonl:1:11: the key "id" stands twice in one object']],
  [
    "an unknown key",
    '{"id":"a","N":1}\n',
    ['d.jsonl:1:11: unknown key "N"\n  Did you mean "n"? Known keys: id, n.'],
  ],
  ["a wrong type", '{"id":7}\n', ["d.jsonl:1:7: id: expected a text, found the number 7"]],
  ["a missing key", '{"n":7}\n', ["d.jsonl:1:1: id is missing: a text"]],
  ["a list", "[1]\n", ["d.jsonl:1:1: expected an object, found a list"]],
  [
    "a byte order mark",
    '\ufeff{"id":"a"}\n',
    ["d.jsonl:1:1: the file starts with a byte order mark\n  Save it as UTF-8 without a byte order mark."],
  ],
  [
    "CR LF, once",
    '{"id":"a"}\r\n{"id":"b"}\r\n',
    [
      'd.jsonl:1:11: the line ends with CR LF\n  Save it with LF line ends; the line "eval/** text eol=lf" in .gitattributes keeps them on every machine.',
    ],
  ],
  [
    "bad UTF-8",
    new Uint8Array([...Buffer.from('{"id":"ä'), 0xe4, ...Buffer.from('"}\n')]),
    ["d.jsonl:1:9: a byte that is not UTF-8\n  Save it as UTF-8."],
  ],
  [
    "a pointer of Git LFS, once",
    "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n",
    [
      "d.jsonl: Git LFS keeps this file elsewhere; the commit holds a pointer only\n  Keep what the gate reads in git itself: git lfs untrack it, and git add --renormalize it.",
    ],
  ],
  ["an empty file", "", ["d.jsonl: the file is empty\n  Write something into it or remove it."]],
  [
    "blank lines only",
    "\n  \n\n",
    ["d.jsonl: the file has blank lines only\n  Write something into it or remove it."],
  ],
];

for (const [name, content, messages] of faulty) {
  test(`refuses ${name}`, async () => {
    expect((await read(memoryTree({ "d.jsonl": content }))).problems).toEqual(messages);
  });
}

test("a missing file is a fault", async () => {
  expect((await read(memoryTree({}))).problems).toEqual([
    "d.jsonl: there is no such file\n  Paths on the command line start where it is called, those in a file at the configuration's folder.",
  ]);
});

test("sound lines around a faulty one are read, blank ones skipped with a warning", async () => {
  const found = await read(memoryTree({ "d.jsonl": '{"id":"a"}\n\n{"id":1}\n\n{"id":"b"}' }, "main@3f2a1c0"));
  expect(found.values).toEqual([
    { value: { id: "a" }, line: 1 },
    { value: { id: "b" }, line: 5 },
  ]);
  expect(found.problems).toEqual(["main@3f2a1c0:d.jsonl:3:7: id: expected a text, found the number 1"]);
  expect(found.warnings).toEqual(["main@3f2a1c0:d.jsonl:2: blank lines were skipped: 2"]);
});

test("a file that is one line longer than 8 MiB is not called empty", async () => {
  const found = await read(memoryTree({ "d.jsonl": `{"id":"${"x".repeat(8 * 1024 * 1024)}"}\n` }));
  expect(found.problems).toEqual(["d.jsonl:1: a line longer than 8388608 bytes"]);
});

test("a line longer than 8 MiB is one fault, and what follows is read", async () => {
  const found = await read(
    memoryTree({ "d.jsonl": `{"id":"${"x".repeat(8 * 1024 * 1024)}"}\n{"id":"b"}\n` }),
  );
  expect(found.problems).toEqual(["d.jsonl:1: a line longer than 8388608 bytes"]);
  expect(found.values).toEqual([{ value: { id: "b" }, line: 2 }]);
});

test("the faults of a broken file are bounded and counted", async () => {
  const found = await read(memoryTree({ "d.jsonl": "{}\n".repeat(250) }));
  expect(found.problems).toHaveLength(101);
  expect(found.problems.at(-1)).toBe("d.jsonl: 150 more faults in this file");
});

test("chunks may end anywhere, within a character too", async () => {
  const content = Buffer.from('{"id":"äöü€😀"}\n{"id":"b"}\n\n{"id":"漢字"}');
  for (let size = 1; size <= content.length; size++) {
    const found = await read(chunked(content, size));
    expect(found.problems).toEqual([]);
    expect(found.values.map(({ value, line }) => [value.id, line])).toEqual([
      ["äöü€😀", 1],
      ["b", 2],
      ["漢字", 4],
    ]);
  }
});

async function read(tree: Tree) {
  const findings = newFindings();
  const values: { value: z.infer<typeof schema>; line: number }[] = [];
  for await (const line of readJsonLines({ tree, path: "d.jsonl", findings, schema })) values.push(line);
  return { values, problems: findings.problems.map(formatProblem), warnings: findings.warnings };
}

function chunked(content: Uint8Array, size: number): Tree {
  return {
    ...memoryTree({ "d.jsonl": content }),
    chunks: async function* () {
      for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
    },
  };
}
