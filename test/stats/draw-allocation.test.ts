import { describe, expect, test } from "vitest";
import { allocateDraw } from "../../src/stats/draw-allocation.ts";
import { seededRng } from "../../src/stats/rng.ts";

const strata = (...sizes: number[]) =>
  sizes.map((size, h) => ({ size, spread: [0.6, 0.6, 0.3, 0.4, 0.6][h] as number }));

describe("allocateDraw", () => {
  test.each([
    {
      // N·s = 18, 13.2, 27, 7.2: sum 65.4. 60·/65.4 = 16.51, 12.11, 24.77, 6.61 → 17, 12, 25, 7 = 61.
      // One too many: 17 is 0.49 above its quota, more than 25 (0.23) and 7 (0.39).
      name: "the strata of the worked example",
      sizes: [30, 22, 90, 18],
      pairs: 60,
      expected: [16, 12, 25, 7],
    },
    {
      name: "no more pairs than asked for: all of them",
      sizes: [10, 20, 5, 5],
      pairs: 60,
      expected: [10, 20, 5, 5],
    },
    {
      // N·s = 0.6, 0.6, 270, 0: quotas 0.13, 0.13, 59.7 → minima 1, 1; 60 → 58 after giving two back.
      name: "tiny strata are taken whole",
      sizes: [1, 1, 900, 0],
      pairs: 60,
      expected: [1, 1, 58, 0],
    },
    {
      // N·s = 12, 12, 150, 20: quotas 3.71, 3.71, 46.39, 6.19 → 4, 4, 46, 6 = 60.
      name: "small strata get their four",
      sizes: [20, 20, 500, 50],
      pairs: 60,
      expected: [4, 4, 46, 6],
    },
    {
      // N·s = 24, 24, 9: quotas 25.26, 25.26, 9.47 → 25, 25, 9 = 59; the largest remainder is the last one's
      // 0.47.
      name: "what is left over goes to the largest remainder",
      sizes: [40, 40, 30],
      pairs: 60,
      expected: [25, 25, 10],
    },
    { name: "ties go in the order given", sizes: [50, 50], pairs: 31, expected: [15, 16] },
    {
      name: "the smallest numbers may exceed what was asked",
      sizes: [9, 9, 9, 9],
      pairs: 10,
      expected: [4, 4, 4, 4],
    },
    { name: "nothing changed", sizes: [0, 0, 0, 0], pairs: 60, expected: [0, 0, 0, 0] },
  ])("$name", ({ sizes, pairs, expected }) => {
    expect(allocateDraw({ pairs, strata: strata(...sizes) })).toEqual(expected);
  });

  test("a whole stratum comes first, out of the same pairs", () => {
    // 12 records that must hold leave 48 for the others: quotas 24 and 24.
    const must = { size: 12, spread: 0.6, whole: true };
    expect(allocateDraw({ pairs: 60, strata: [must, ...strata(100, 100)] })).toEqual([12, 24, 24]);
    expect(allocateDraw({ pairs: 10, strata: [must, ...strata(100, 100)] })).toEqual([12, 4, 4]);
  });

  test("always within the strata, never under the smallest number, and as many as asked", () => {
    const rng = seededRng("allocation");
    for (let run = 0; run < 1000; run++) {
      const sizes = Array.from({ length: 5 }, () => Math.floor(rng() ** 3 * 400));
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const pairs = 30 + Math.floor(rng() * 100);
      const drawn = allocateDraw({ pairs, strata: strata(...sizes) });
      expect(drawn.reduce((sum, n) => sum + n, 0)).toBe(Math.min(total, pairs));
      drawn.forEach((n, h) => {
        expect(n).toBeLessThanOrEqual(sizes[h] as number);
        expect(n).toBeGreaterThanOrEqual(Math.min(4, sizes[h] as number));
      });
    }
  });
});
