import { expect, test } from "vitest";
import { verdictProbability } from "../../src/judges/verdict-probability.ts";

const tokens = (...pairs: [string, number][]) => pairs.map(([token, p]) => ({ token, logprob: Math.log(p) }));

test.each([
  // Only the word counts: 0.8. The quotation mark before it was 0.5 and is no choice.
  ["a word", tokens(['{"verdict": ', 1], ['"', 0.5], ["yes", 0.8], ['"}', 0.9]), 0.8],
  // A word in two tokens: 0.9 x 0.5 = 0.45.
  ["a word in parts", tokens(['{"verdict":"', 1], ["par", 0.9], ["tly", 0.5], ['"}', 1]), 0.45],
  ["a bare value", tokens(['{"verdict":', 1], [" true", 0.7], ["}", 1]), 0.7],
  // The reason may quote a verdict; the last one is the judge's: 0.6.
  [
    "the last verdict",
    tokens(['"verdict":"', 1], ["no", 0.1], ['" ... "verdict":"', 1], ["yes", 0.6], ['"', 1]),
    0.6,
  ],
])("%s", (_, given, expected) => {
  expect(verdictProbability(given)).toBeCloseTo(expected, 12);
});

test.each([
  ["no log-probabilities", null],
  ["none of a verdict", tokens(["I refuse", 0.5])],
  ["an empty list", []],
])("%s: not known", (_, given) => {
  expect(verdictProbability(given)).toBeNull();
});
