import { describe, expect, test } from "vitest";
import { parsePath, readPath } from "../../src/formats/path.ts";

const root = {
  outputs: { a: { b: [10, { c: null }] }, "odd.key": 1, 'quo"te': 2, text: "abc", "0": "zero" },
};

describe("readPath", () => {
  test.each([
    ["outputs.text", "abc"],
    ["outputs.a.b[0]", 10],
    ["outputs.a.b[1].c", null],
    ['outputs["odd.key"]', 1],
    ['outputs["quo\\"te"]', 2],
    ["outputs[0]", "zero"],
    ["outputs.a.b[2]", undefined],
    ["outputs.a.b.length", undefined],
    ["outputs.text.length", undefined],
    ["outputs.text[0]", undefined],
    ["outputs.constructor", undefined],
    ["outputs.__proto__", undefined],
    ["nothing.at.all", undefined],
  ])("%s", (path, expected) => {
    expect(readPath(path, root)).toEqual(expected);
  });

  test.each(["", ".a", "a..b", "a[", "a[x]", "a[-1]", "a.", 'a["b]', "a]b"])("%j is no path", (text) => {
    expect(parsePath(text)).toBeNull();
    expect(() => readPath(text, root)).toThrow(`not a path: ${text}`);
  });
});
