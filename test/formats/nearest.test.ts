import { expect, test } from "vitest";
import { didYouMean, nearest } from "../../src/formats/nearest.ts";

const known = ["scorers", "datasets", "max_drop", "max_rise", "app"];

const cases: [word: string, meant: string | null][] = [
  ["scorrers", "scorers"], // one letter too many
  ["scorrs", "scorers"], // one wrong
  ["dataset", "datasets"], // one missing
  ["dtaasets", "datasets"], // two swapped
  ["Max_Drop", "max_drop"], // case is no fault of its own
  ["ap", "app"],
  ["xyz", null],
  ["gate", null], // four letters allow one fault
];

test.each(cases)("%s is near %s", (word, meant) => {
  expect(nearest(word, known)).toBe(meant);
});

test("the hint is a sentence, or nothing", () => {
  expect(didYouMean("datset", known)).toBe('Did you mean "datasets"? ');
  expect(didYouMean("zzz", known)).toBe("");
});
