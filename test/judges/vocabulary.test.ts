import { describe, expect, test } from "vitest";
import type { JudgeValue } from "../../src/formats/judge-file.ts";
import { judgeScale } from "../../src/judges/judge-scale.ts";
import { describeVocabulary, labelInVocabulary } from "../../src/judges/vocabulary.ts";

describe("labelInVocabulary", () => {
  test.each<[unknown, JudgeValue, unknown]>([
    ["yes", "boolean", true],
    [false, "boolean", false],
    ["fail", "boolean", false],
    [true, { categories: ["yes", "no"] }, "yes"],
    [false, { categories: ["pass", "fail"] }, "fail"],
    ["partly", { categories: ["yes", "partly", "no"] }, "partly"],
    ["abstain", { categories: ["yes", "no"] }, null],
    ["yes", { categories: ["good", "bad"] }, null],
    [4, { number: { min: 1, max: 5, integer: true } }, 4],
    [6, { number: { min: 1, max: 5, integer: true } }, null],
    [true, { number: { integer: false } }, null],
    [["a"], "boolean", null],
  ])("%j for %j is %j", (label, value, expected) => {
    expect(labelInVocabulary(label as never, value)).toEqual(expected); // the table's labels are JSON
  });
});

describe("judgeScale", () => {
  const stars: JudgeValue = { number: { min: 1, max: 5, integer: true } };

  test("with a rule it is a pass rate, also for numbers", () => {
    const scale = judgeScale(stars, { kind: "comparison", operator: ">=", bound: 4 });
    expect(scale).toMatchObject({ kind: "pass_rate", unit: null, range: [1, 5] });
    expect([3, 4, 9, "abstain"].map(scale.outcomeOf)).toEqual([
      { pass: false, number: null },
      { pass: true, number: null },
      null,
      null,
    ]);
  });

  test("numbers without a rule are a mean, text is only shown", () => {
    expect(judgeScale(stars, null)).toMatchObject({ kind: "mean" });
    expect(judgeScale(stars, null).outcomeOf(3)).toEqual({ pass: null, number: 3 });
    expect(judgeScale("text", null)).toMatchObject({ kind: "shown", range: null });
    expect(judgeScale({ number: { min: 0, integer: false } }, null).range).toBeNull();
  });

  test("a person's true is the judge's yes", () => {
    const scale = judgeScale({ categories: ["yes", "no"] }, { kind: "values", values: ["yes"] });
    expect(scale.outcomeOf(true)).toEqual({ pass: true, number: null });
    expect(scale.outcomeOf("fail")).toEqual({ pass: false, number: null });
  });
});

test.each<[JudgeValue, string]>([
  ["boolean", "true or false"],
  [{ categories: ["a", 1, true] }, '"a" or 1 or true'],
  [{ number: { integer: false, max: 1 } }, "a number, at most 1"],
  [{ number: { integer: true } }, "a whole number"],
])("%j in words", (value, words) => {
  expect(describeVocabulary(value)).toBe(words);
});
