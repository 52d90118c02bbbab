import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { editJudge } from "../../src/align/judge-edit.ts";

const example = readFileSync(join(import.meta.dirname, "../../eval/judges/role-correct/judge.yaml"), "utf8");
const T = `tr-${"a".repeat(32)}`;

describe("editing a judge's file", () => {
  test("writes guidelines in the place of the empty list and leaves every other byte", () => {
    const edited = editJudge(example, {
      guidelines: [{ text: 'Where it says "most", it is no.', from: [T] }],
    });
    const [before = ""] = example.split("guidelines: []");
    expect(edited).toBe(
      `${before}guidelines:\n  - text: Where it says "most", it is no.\n    from: [${T}]\n`,
    );
  });

  test("adds what was not there at the end", () => {
    const edited = editJudge(example, {
      examples: { file: "examples.jsonl", retrieve: 3, min_similarity: 0.2 },
    });
    expect(edited).toBe(`${example}examples: { file: examples.jsonl, retrieve: 3, min_similarity: 0.2 }\n`);
  });

  const COMMENTED = `name: fee   # a name
instructions: |
  Is {{ outputs }} right?

# what people taught it
guidelines:
# Anna wrote this one.
- { text: "A fee: to the cent.", from: [] } # keep
- text: Old one.
  from: [${T}]

repeat: 3 # odd
`;

  test("keeps entries that stay as they were written, with their comments", () => {
    const edited = editJudge(COMMENTED, {
      guidelines: [
        { text: "A fee: to the cent.", from: [] },
        { text: "New: one.", from: [T] },
      ],
    });
    expect(edited).toBe(`name: fee   # a name
instructions: |
  Is {{ outputs }} right?

# what people taught it
guidelines:
  # Anna wrote this one.
  - { text: "A fee: to the cent.", from: [] } # keep
  - text: "New: one."
    from: [${T}]

repeat: 3 # odd
`);
  });

  test("rewrites instructions as a block, whatever they contain", () => {
    const instructions = '  Does {{ outputs }} say "yes: no"?\n\n- Where it says "# not a comment", fail.\n';
    expect(editJudge(COMMENTED, { instructions })).toBe(
      COMMENTED.replace(
        "instructions: |\n  Is {{ outputs }} right?\n",
        'instructions: |2\n    Does {{ outputs }} say "yes: no"?\n\n  - Where it says "# not a comment", fail.\n',
      ),
    );
  });

  test("renames without touching the comment behind the name", () => {
    const edited = editJudge(COMMENTED, { name: "fee-2", labels: "fee" });
    expect(edited.split("\n")[0]).toBe("name: fee-2   # a name");
    expect(edited.endsWith("repeat: 3 # odd\nlabels: fee\n")).toBe(true);
  });

  test.each([
    ["guidelines with line breaks", "two\nlines"],
    ["quotes and colons", `it's "so": # yes`],
    ["a text that looks like YAML", "- [a, b]: {c}"],
    ["a text of another script", "Цена: 5 ₽"],
  ])("survives %s", (_, text) => {
    const edited = editJudge(COMMENTED, { guidelines: [{ text, from: [] }] });
    expect(editJudge(edited, { guidelines: [{ text, from: [] }] })).toBe(edited);
  });
});
