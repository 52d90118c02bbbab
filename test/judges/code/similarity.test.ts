import { describe, expect, test } from "vitest";
import { bleu } from "../../../src/judges/code/bleu.ts";
import { levenshtein } from "../../../src/judges/code/levenshtein.ts";
import { rougeL } from "../../../src/judges/code/rouge-l.ts";
import { tokens } from "../../../src/judges/code/tokens.ts";
import { mark, short } from "./mark.ts";

describe("tokens", () => {
  test.each([
    ["The cat's hat, 3.5 EUR!", ["the", "cat", "s", "hat", "3", "5", "eur"]],
    ["Über-Größe", ["über", "größe"]],
    ["費用は12ユーロ", ["費", "用", "は", "12", "ユ", "ー", "ロ"]],
    ["  ...  ", []],
  ])("%s", (text, expected) => {
    expect(tokens(text)).toEqual(expected);
  });
});

describe("rouge_l", () => {
  test.each([
    // Lin's own example: "police kill the gunman" against "police killed the gunman": 3 of 4 words, F1 = 6/8
    ["police kill the gunman", "police killed the gunman", 0.75],
    // the subsequence is "the gunman": F1 = 4/8
    ["the gunman kill police", "police killed the gunman", 0.5],
    ["the cat", "the cat sat on the mat", (2 * 2) / 8],
    ["The CAT.", "the cat", 1],
    ["", "the cat", 0],
    ["", "", 1],
  ])("%j and %j: %f", (actual, expected, value) => {
    expect(rougeL(actual, expected)).toBeCloseTo(value, 12);
  });
});

describe("bleu", () => {
  test.each([
    ["the cat sat on the mat", "the cat sat on the mat", 1],
    ["cat", "cat", 1],
    ["dog", "cat", 0],
    ["", "cat", 0],
    ["", "", 1],
    // p1 = 2/3 clipped ("the" twice at most once), p2 = (0+1)/(2+1), p3 = (0+1)/(1+1), p4 = 1/1; equal length: no penalty
    ["the the cat", "cat and the", ((2 / 3) * (1 / 3) * (1 / 2)) ** 0.25],
    // all n-grams match, but 3 words against 6: exp(1 - 6/3)
    ["the cat sat", "the cat sat on the mat", Math.exp(-1)],
  ])("%j and %j: %f", (actual, expected, value) => {
    expect(bleu(actual, expected)).toBeCloseTo(value, 12);
  });
});

describe("levenshtein", () => {
  test.each([
    ["kitten", "sitting", 1 - 3 / 7],
    ["", "abc", 0],
    ["abc", "abc", 1],
    ["", "", 1],
    ["a😀c", "abc", 1 - 1 / 3],
  ])("%j and %j: %f", (actual, expected, value) => {
    expect(levenshtein(actual, expected)).toBeCloseTo(value, 12);
  });
});

describe("the scorer", () => {
  const outputs = { x: "the cat" };
  const settings = { actual: "outputs.x", expected: "expectations.x" };

  test("is a mean in [0, 1] without at_least, a pass rate with it", async () => {
    const expectations = { x: "the cat sat on the mat" };
    const verdict = await mark({ similarity: settings }, { outputs, expectations });
    expect(verdict).toEqual({
      status: "scored",
      value: 0.5,
      pass: null,
      number: 0.5,
      rationale: "rouge_l 0.50",
    });
    const rate = { similarity: { ...settings, at_least: 0.5 } };
    expect(await mark(rate, { outputs, expectations })).toMatchObject({
      value: 0.5,
      pass: true,
      number: null,
    });
  });

  test("of several references the nearest counts", async () => {
    expect(
      await short({ similarity: settings }, { outputs, expectations: { x: ["a dog", "the cat"] } }),
    ).toBe(1);
  });

  test.each([
    [{ x: { a: 1 } }, { x: "t" }, 0],
    [{ x: "t" }, { x: { a: 1 } }, "missing_expectation"],
    [{ x: "t" }, {}, "missing_expectation"],
    [{ x: "t".repeat(20_001) }, { x: "t" }, "scorer_error"],
  ])("%#: what cannot be compared", async (given, expectations, result) => {
    expect(await short({ similarity: settings }, { outputs: given, expectations })).toBe(result);
  });
});
