import { expect, test } from "vitest";
import { hasRepeatedKey } from "../../src/formats/json-keys.ts";
import { locateInJson, scanJson } from "../../src/formats/json-scan.ts";

const faults: [text: string, offset: number, message: string][] = [
  ["", 0, "not JSON: expected a value, found the end of the line"],
  ["{'a': 1}", 1, "not JSON: expected a key in double quotes, found '"],
  ['{"a" 1}', 5, "not JSON: expected a colon, found 1"],
  ['{"a": tru}', 6, "not JSON: expected a value, found t"],
  ['{"a": NaN}', 6, "not JSON: expected a value, found N"],
  ['{"a": 01}', 7, "not JSON: expected a comma or }, found 1"],
  ["[1, 2", 5, "not JSON: expected a comma or ], found the end of the line"],
  ['["a\tb"]', 3, "not JSON: the control character U+0009 must be escaped in a text"],
  ['["\\x"]', 2, "not JSON: unknown escape in a text"],
  ['"open', 5, "not JSON: a text in double quotes is not closed"],
  ["{} {}", 3, "not JSON: expected the end of the JSON value"],
  ['{"a": 1, "b": {"c": 1, "c": 2}}', 23, 'the key "c" stands twice in one object'],
  ["[".repeat(300), 200, "nested deeper than 200 levels"],
];

test.each(faults)("%j", (text, offset, message) => {
  expect(scanJson(text)).toEqual({ offset, message });
});

test("the scan takes what JSON.parse takes and refuses what it refuses", () => {
  const pieces = [
    '"',
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "1",
    "-",
    ".5",
    "e9",
    "true",
    "null",
    " ",
    "\\n",
    "\\u00e4",
    "a",
    "\n",
  ];
  let state = 7;
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state % below;
  };
  let sound = 0;
  for (let round = 0; round < 20_000; round++) {
    const text = Array.from({ length: 1 + random(7) }, () => pieces[random(pieces.length)]).join("");
    expect(scanJson(text) === null, text).toBe(isJson(text));
    if (isJson(text)) sound += 1;
  }
  expect(sound).toBeGreaterThan(100);
});

const repeated: [text: string, repeats: boolean][] = [
  ['{"a":1,"b":1}', false],
  ['{"a":1,"a":1}', true],
  ['{"a":{"a":1},"b":[{"a":1},{"a":2}]}', false],
  ['{"b":{"x":1,"y":2}, "b" : 1}', true],
  ['{"a":"a","b":"\\"a\\":1"}', false],
  ['{"id":1,"\\u0069d":2}', true],
  ['{"a\\\\":1,"a":2,"c":"}{"}', false],
];

test.each(repeated)("%s says a key twice: %s", (text, repeats) => {
  expect(hasRepeatedKey(text)).toBe(repeats);
});

test("a path leads to the place of its value or key, and else to what is around it", () => {
  const text = '{"a": {"b": [1, {"c": 2}]}, "d": 3}';
  expect(locateInJson(text, ["a", "b", 1, "c"], "value")).toBe(text.indexOf("2"));
  expect(locateInJson(text, ["a", "b", 1, "c"], "key")).toBe(text.indexOf('"c"'));
  expect(locateInJson(text, ["a", "b", 7], "value")).toBe(text.indexOf("["));
  expect(locateInJson(text, [], "value")).toBe(0);
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
