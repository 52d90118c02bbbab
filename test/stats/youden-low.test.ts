import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../src/stats/normal.ts";
import { protectedYouden, youdenLow } from "../../src/stats/youden-low.ts";

describe("trust bound", () => {
  test("by hand: 8 of 8 and 8 of 8", () => {
    // s̃ = 9/10 each: J = 0.8, variance 2·0.09/10 = 0.018.
    const confusion = { tp: 8, fn: 0, tn: 8, fp: 0 };
    expect(protectedYouden(confusion)).toBeCloseTo(0.8, 14);
    expect(youdenLow({ confusion })).toBeCloseTo(0.8 - normalQuantile(0.95) * Math.sqrt(0.018), 12);
  });

  test("30 random labels at a 90 % pass rate cannot earn trust, even for a perfect judge", () => {
    expect(youdenLow({ confusion: { tp: 27, fn: 0, tn: 3, fp: 0 } })).toBeLessThan(0.5);
  });

  test("a class without labels is worth a coin: J says nothing and its bound is far below", () => {
    const confusion = { tp: 500, fn: 0, tn: 0, fp: 0 };
    expect(protectedYouden(confusion)).toBeCloseTo(0.5, 2);
    expect(youdenLow({ confusion })).toBeLessThan(0.1);
    expect(protectedYouden({ tp: 0, fn: 0, tn: 0, fp: 0 })).toBe(0);
  });

  test("a judge that passes everything stays near 0", () => {
    expect(youdenLow({ confusion: { tp: 90, fn: 0, tn: 0, fp: 90 } })).toBeLessThan(0);
  });

  test("right labels raise it, wrong ones lower it", () => {
    for (let tn = 1; tn < 60; tn++) {
      const now = youdenLow({ confusion: { tp: 50, fn: 5, tn, fp: 3 } });
      expect(youdenLow({ confusion: { tp: 50, fn: 5, tn: tn + 1, fp: 3 } })).toBeGreaterThan(now);
      expect(youdenLow({ confusion: { tp: 50, fn: 6, tn, fp: 3 } })).toBeLessThan(now);
    }
  });
});
