import { describe, expect, test } from "vitest";
import { cohenKappa } from "../../src/stats/cohen-kappa.ts";
import { gwetAc } from "../../src/stats/gwet.ts";
import { krippendorffAlpha } from "../../src/stats/krippendorff.ts";
import { ratingTable } from "../../src/stats/rating-table.ts";
import { seededRng } from "../../src/stats/rng.ts";

describe("cohenKappa", () => {
  test("by hand: 20 of 50 both yes, 15 both no", () => {
    // p_o = 0.7, p_e = 0.5·0.6 + 0.5·0.4 = 0.5: kappa 0.4.
    expect(
      cohenKappa({
        table: [
          [20, 5],
          [10, 15],
        ],
      })?.estimate,
    ).toBeCloseTo(0.4, 14);
  });

  test("its interval is the standard error's, cut at 1", () => {
    const { low, high, se } = cohenKappa({
      table: [
        [60, 5],
        [10, 25],
      ],
    }) ?? { low: 0, high: 0, se: 0 };
    expect(se).toBeCloseTo(0.080029, 6);
    expect(high - low).toBeCloseTo(2 * 1.6448536 * se, 6);
    expect(
      cohenKappa({
        table: [
          [5, 0],
          [1, 30],
        ],
      })?.high,
    ).toBe(1);
  });

  test("two categories weigh alike whatever the weights", () => {
    const table = [
      [30, 4],
      [7, 12],
    ];
    const plain = cohenKappa({ table });
    expect(cohenKappa({ table, weights: "linear" })).toEqual(plain);
    expect(cohenKappa({ table, weights: "quadratic" })).toEqual(plain);
  });

  test("an unused category keeps its position: nothing without weights, something with", () => {
    const used = [
      [8, 2],
      [1, 9],
    ];
    const gap = [
      [8, 0, 2],
      [0, 0, 0],
      [1, 0, 9],
    ];
    expect(cohenKappa({ table: gap })?.estimate).toBeCloseTo(cohenKappa({ table: used })?.estimate ?? 0, 14);
    // 1 and 2 used, 3 at the end not: the distance of 1 and 2 is the same share of it in numerator and
    // denominator.
    const end = [
      [8, 2, 0],
      [1, 9, 0],
      [0, 0, 0],
    ];
    expect(cohenKappa({ table: end, weights: "linear" })?.estimate).toBeCloseTo(
      cohenKappa({ table: used })?.estimate ?? 0,
      14,
    );
    // 1, 2, 4 of 1 to 4: 2 and 4 lie twice as far apart as 1 and 2, unless positions were renumbered.
    const sparse = [
      [5, 1, 0, 0],
      [1, 5, 0, 2],
      [0, 0, 0, 0],
      [0, 1, 0, 5],
    ];
    const renumbered = [
      [5, 1, 0],
      [1, 5, 2],
      [0, 1, 5],
    ];
    expect(cohenKappa({ table: sparse, weights: "linear" })?.estimate).not.toBeCloseTo(
      cohenKappa({ table: renumbered, weights: "linear" })?.estimate ?? 0,
      3,
    );
  });

  test.each([
    {
      name: "all in one category",
      table: [
        [50, 0],
        [0, 0],
      ],
    },
    {
      name: "nothing rated",
      table: [
        [0, 0],
        [0, 0],
      ],
    },
  ])("$name: chance explains everything, so there is no kappa", ({ table }) => {
    expect(cohenKappa({ table })).toBeNull();
  });

  test("a table that is not square is a bug of the caller", () => {
    expect(() => cohenKappa({ table: [[1, 2]] })).toThrow(
      "a square table of at least two categories is needed",
    );
  });
});

describe("ratingTable", () => {
  test("puts the first rater in the rows, in the order of the categories", () => {
    const categories = ["bad", "fair", "good"];
    const table = ratingTable({ first: ["bad", "good", "good"], second: ["bad", "good", "bad"], categories });
    expect(table).toEqual([
      [1, 0, 0],
      [0, 0, 0],
      [1, 0, 1],
    ]);
  });

  test("an answer outside the categories, or a missing one, is a bug of the caller", () => {
    expect(() => ratingTable({ first: ["x"], second: ["a"], categories: ["a"] })).toThrow(
      '"x" is not one of the categories',
    );
    expect(() => ratingTable({ first: ["a"], second: [], categories: ["a"] })).toThrow(
      "both raters must rate the same items",
    );
  });
});

describe("krippendorffAlpha", () => {
  test("by hand: four units of two ratings, one disagreement", () => {
    // Values: 1 five times, 2 three times. D_o = 2 ordered pairs of 8; D_e = 2·5·3/(8·7). alpha = 1 -
    // (2/8)/(30/56).
    const units = [
      [1, 1],
      [1, 1],
      [2, 2],
      [1, 2],
    ];
    expect(krippendorffAlpha({ units, level: "nominal" })).toBeCloseTo(1 - 0.25 / (30 / 56), 14);
  });

  test("a unit with one rating drops out at every level", () => {
    const units = [
      [1, 2],
      [3, 3],
      [2, 2],
    ];
    for (const level of ["nominal", "ordinal", "interval"] as const) {
      expect(krippendorffAlpha({ units: [...units, [3], []], level })).toBe(
        krippendorffAlpha({ units, level }),
      );
    }
  });

  test("raters who agree have 1, raters who answer by lot about 0", () => {
    expect(
      krippendorffAlpha({
        units: [
          [1, 1, 1],
          [2, 2],
          [3, 3],
        ],
        level: "ordinal",
      }),
    ).toBe(1);
    const rng = seededRng("by lot");
    const units = Array.from({ length: 2000 }, () => [Math.floor(rng() * 3), Math.floor(rng() * 3)]);
    expect(Math.abs(krippendorffAlpha({ units, level: "nominal" }) ?? 1)).toBeLessThan(0.08);
  });

  test.each([
    { name: "no unit with two ratings", units: [[1], [2], []] },
    { name: "nothing rated", units: [] },
    {
      name: "one value throughout",
      units: [
        [1, 1],
        [1, 1, 1],
      ],
    },
  ])("$name: nothing can differ, so there is no alpha", ({ units }) => {
    expect(krippendorffAlpha({ units, level: "nominal" })).toBeNull();
  });
});

describe("gwetAc", () => {
  test("92 and 1 agreed of 100: kappa is low, AC1 is not", () => {
    const units = [...Array(92).fill([0, 0]), ...Array(4).fill([0, 1]), ...Array(3).fill([1, 0]), [1, 1]];
    // π₁ = (7 + 2)/200 = 0.045: p_e = 2·0.045·0.955 = 0.08595, (0.93 - 0.08595)/(1 - 0.08595).
    expect(gwetAc({ units, categories: 2 })?.coefficient).toBeCloseTo((0.93 - 0.08595) / 0.91405, 12);
  });

  test("one category throughout is full agreement, which kappa cannot say", () => {
    expect(
      gwetAc({
        units: [
          [0, 0],
          [0, 0],
        ],
        categories: 2,
      }),
    ).toEqual({ coefficient: 1, observed: 1, chance: 0 });
  });

  test("no item with two ratings, no agreement", () => {
    expect(gwetAc({ units: [[0], [1]], categories: 2 })).toBeNull();
    expect(gwetAc({ units: [], categories: 2 })).toBeNull();
  });

  test("a position outside the categories is a bug of the caller", () => {
    expect(() => gwetAc({ units: [[0, 2]], categories: 2 })).toThrow("2 is not one of 2 categories");
  });
});
