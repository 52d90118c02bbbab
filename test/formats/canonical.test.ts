import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { canonicalJson } from "../../src/formats/canonical.ts";
import { hashJson } from "../../src/formats/hash.ts";
import type { Json } from "../../src/formats/json.ts";

test("the example of RFC 8785, section 3.2.2", () => {
  const value: Json = JSON.parse(`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
    "literals": [null, true, false]
  }`);
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
});

test("keys sort by UTF-16 code units, as in RFC 8785, section 3.2.3", () => {
  const value: Json = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  const order = [...canonicalJson(value).matchAll(/:"([^"]*)"/g)].map(([, name]) => name);
  expect(order).toEqual([
    "Carriage Return",
    "One",
    "Control",
    "Latin Small Letter O With Diaeresis",
    "Euro Sign",
    "Emoji: Grinning Face",
    "Hebrew Letter Dalet With Dagesh",
  ]);
});

/** IEEE 754 bits and their text, from RFC 8785, appendix B. */
const numbers: [bits: string, text: string][] = [
  ["0000000000000000", "0"],
  ["8000000000000000", "0"],
  ["0000000000000001", "5e-324"],
  ["8000000000000001", "-5e-324"],
  ["7fefffffffffffff", "1.7976931348623157e+308"],
  ["4340000000000000", "9007199254740992"],
  ["c340000000000000", "-9007199254740992"],
  ["4430000000000000", "295147905179352830000"],
  ["44b52d02c7e14af5", "9.999999999999997e+22"],
  ["44b52d02c7e14af6", "1e+23"],
  ["444b1ae4d6e2ef4e", "999999999999999700000"],
  ["444b1ae4d6e2ef50", "1e+21"],
  ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
  ["3eb0c6f7a0b5ed8d", "0.000001"],
  ["41b3de4355555553", "333333333.3333332"],
  ["becbf647612f3696", "-0.0000033333333333333333"],
];

test.each(numbers)("the number %s is written %s", (bits, text) => {
  expect(canonicalJson(Buffer.from(bits, "hex").readDoubleBE())).toBe(text);
});

test("equal values hash alike whatever the order of their keys, and members without a value count for nothing", () => {
  const one = { b: [1, { d: null, c: "x" }], a: true };
  const same = { a: true, b: [1, { c: "x", d: null }] };
  expect(hashJson(one)).toBe(hashJson(same));
  expect(hashJson({ ...one, e: undefined } as unknown as Json)).toBe(hashJson(one)); // what spreading leaves behind
  const text = '{"a":true,"b":[1,{"c":"x","d":null}]}';
  expect(hashJson(one)).toBe(createHash("sha256").update(text).digest("hex"));
});

test("canonical text reads back as the value and is canonical itself, for any value", () => {
  let state = 42;
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state % below;
  };
  const values: (() => Json)[] = [
    () => null,
    () => random(2) === 0,
    () => (random(2 ** 30) - 2 ** 29) / 10 ** random(12),
    () => String.fromCodePoint(32 + random(0x2000), 0x1f600 + random(50)),
    () => Array.from({ length: random(4) }, make),
    () => Object.fromEntries(Array.from({ length: random(4) }, () => [`k${random(9)}"é`, make()])),
  ];
  function make(): Json {
    return values[random(values.length)]?.() ?? null;
  }
  for (let round = 0; round < 500; round++) {
    const value = make();
    const text = canonicalJson(value);
    expect(JSON.parse(text)).toEqual(value);
    expect(canonicalJson(JSON.parse(text))).toBe(text);
  }
});
