import { describe, expect, test } from "vitest";
import { flipRate, seOfMean, varianceComponents } from "./oracles/repeats.ts";

describe("varianceComponents", () => {
  test("reads that never differ leave all variance between outputs", () => {
    // Means 1, 0, 1, 0: variance 1/3.
    expect(
      varianceComponents([
        [1, 1],
        [0, 0],
        [1, 1],
        [0, 0],
      ]),
    ).toEqual({
      items: 4,
      reads: 2,
      within: 0,
      between: expect.closeTo(1 / 3, 14),
      icc: 1,
    });
  });

  test("pure noise between reads: nothing between outputs, never below 0", () => {
    expect(
      varianceComponents([
        [1, 0],
        [0, 1],
        [1, 0],
      ]),
    ).toMatchObject({ within: 0.5, between: 0, icc: 0 });
  });

  test("one answer throughout: no correlation to speak of", () => {
    expect(
      varianceComponents([
        [1, 1],
        [1, 1],
      ])?.icc,
    ).toBeNull();
  });

  test.each([{ rows: [] }, { rows: [[1, 0]] }, { rows: [[1], [0]] }])("$rows is too little", ({ rows }) => {
    expect(varianceComponents(rows)).toBeNull();
  });

  test("rows of different lengths are a bug of the caller", () => {
    expect(() => varianceComponents([[1, 0], [1]])).toThrow("each output needs the same number of reads");
  });

  test("more reads help only against the noise between them", () => {
    const components = varianceComponents([
      [1, 0],
      [1, 1],
      [0, 0],
      [1, 1],
    ]);
    if (components === null) throw new Error("four outputs read twice");
    expect(seOfMean(components, 3)).toBeLessThan(seOfMean(components, 1));
    expect(seOfMean(components, 1e9)).toBeCloseTo(Math.sqrt(components.between / 4), 8);
  });
});

describe("flipRate", () => {
  test("by hand", () => {
    // yes,yes: 0; yes,no: 1; yes,yes,no: two of three pairs differ.
    expect(flipRate([["yes", "yes"], ["yes", "no"], ["yes", "yes", "no"], ["no"]])).toBeCloseTo(
      (0 + 1 + 2 / 3) / 3,
      14,
    );
  });

  test("is twice the variance within for two reads of 0 and 1", () => {
    const rows = [
      [1, 0],
      [1, 1],
      [0, 0],
      [0, 1],
      [1, 1],
    ];
    expect(flipRate(rows)).toBeCloseTo(2 * (varianceComponents(rows)?.within ?? 0), 14);
  });

  test("single reads cannot flip", () => {
    expect(flipRate([["yes"], ["no"]])).toBeNull();
  });
});
