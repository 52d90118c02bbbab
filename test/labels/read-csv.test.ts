import { describe, expect, test } from "vitest";
import { labelSchema } from "../../src/formats/schema.ts";
import { readCsv } from "../../src/labels/read-csv.ts";
import { writtenValue } from "../../src/labels/written-value.ts";

const answersOf = (text: string) =>
  readCsv("t.csv", text).lines.map((line) => (line.kind === "answer" ? [line.line, line.answer] : line.kind));

describe("a table of answers", () => {
  test.each([
    ["quotes, commas and line ends inside", 'id,value,reason\n"r,1",no,"says ""a"",\nthen b"\nr-2,yes,\n'],
    [
      "CR LF and a byte order mark",
      '\ufeffid,value,reason\r\n"r,1",no,"says ""a"",\nthen b"\r\nr-2,yes,\r\n',
    ],
    [
      "semicolons, as spreadsheets of some countries write",
      'id;value;reason\n"r,1";no;"says ""a"",\nthen b"\nr-2;yes\n',
    ],
    ["tabs", 'id\tvalue\treason\n"r,1"\tno\t"says ""a"",\nthen b"\nr-2\tyes'],
  ])("is read with %s, each row with its line", (_, text) => {
    expect(answersOf(text)).toEqual([
      [2, { id: "r,1", value: "no", reason: 'says "a",\nthen b' }],
      [4, { id: "r-2", value: "yes" }],
    ]);
  });

  test("leaves rows without an answer open, and keeps a quote inside a word", () => {
    const read = readCsv("t.csv", 'inputs,value\n"{""q"": 1}",\n5" pipe,yes\n\n[1],no\n');
    expect([read.unanswered, read.faults]).toEqual([1, []]);
    expect(read.lines.map((line) => (line.kind === "answer" ? line.answer : null))).toEqual([
      { inputs: '5" pipe', value: "yes" },
      { inputs: [1], value: "no" },
    ]);
  });

  test.each([
    ["id,vlue\nr-1,yes\n", "1:4", 'a column "vlue" is not known', 'Did you mean "value"? '],
    ["id,value,id\nr-1,yes,r-2\n", "1:10", 'the column "id" stands twice', ""],
    ["id,reason\nr-1,x\n", "1:undefined", 'there is no column "value"', ""],
    ['id,value\nr-1,"yes\nr-2,no\n', "2:5", "a quoted cell begins here and never ends", ""],
    ['id,value\nr-1,"yes"!\n', "2:10", "a quoted cell goes on after its quote", ""],
    ["id,value\nr-1,yes,why,so\n", "2:9", "the line has more cells than the 2 columns", ""],
    ["value\nyes\n", "2:1", "an answer has exactly one of: id, inputs", ""],
    ["id,value,sampling\nr-1,yes,some\n", "2:9", "sampling: expected", ""],
  ])("%j is one fault where it is", (text, place, message, hint) => {
    const { faults } = readCsv("t.csv", text);
    expect(faults.map(({ at }) => `${at?.line}:${at?.column}`)).toEqual([place]);
    expect(faults[0]?.message).toContain(message);
    expect(faults[0]?.hint ?? "").toContain(hint);
  });
});

describe("an answer that somebody typed", () => {
  const yesNo = { categorical: { options: ["yes", "no"] } };
  const cases: [string, object, string, { [from: string]: string }, unknown][] = [
    ["as it stands", yesNo, "yes", {}, "yes"],
    ["in other letters", yesNo, "YES", {}, "yes"],
    ["by another word", yesNo, "richtig", { richtig: "yes" }, "yes"],
    ["a number that is an option's name", { categorical: { options: ["1", "2"] } }, "1", {}, "1"],
    ["a number", { numeric: { min: 1, max: 5 } }, "4", {}, 4],
    ["a truth value", { pass_fail: {} }, "true", {}, true],
    ["a button's name", { pass_fail: { positive: "Good", negative: "Bad" } }, "bad", {}, false],
    ["a list", { categorical: { options: ["a", "b"], multiple: true } }, '["a","b"]', {}, ["a", "b"]],
    ["a text that reads as a number", { text: {} }, "5", {}, "5"],
    ["nobody can tell", yesNo, "Abstain", {}, "abstain"],
    ["nothing of this question", yesNo, "perhaps", {}, "perhaps"],
  ];
  test.each(cases)("is read %s", (_, input, text, mapping, value) => {
    const schema = labelSchema.parse({ name: "q", title: "Q?", input });
    const read = writtenValue(schema, { text, mapping: new Map(Object.entries(mapping)) });
    expect(read).toEqual(value);
  });
});
