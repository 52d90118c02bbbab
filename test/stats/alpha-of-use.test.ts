import { describe, expect, test } from "vitest";
import { alphaOfUse } from "../../src/stats/alpha-of-use.ts";

describe("alphaOfUse", () => {
  test("the first looks", () => {
    expect([1, 2, 3].map((use) => alphaOfUse(use).toFixed(4))).toEqual(["0.0304", "0.0076", "0.0034"]);
  });

  test("all looks together spend 5 %", () => {
    const spent = Array.from({ length: 100_000 }, (_, k) => alphaOfUse(k + 1)).reduce(
      (total, alpha) => total + alpha,
      0,
    );
    expect(spent).toBeLessThan(0.05);
    expect(spent).toBeCloseTo(0.05, 5);
  });

  test.each([0, 1.5, -1])("there is no use number %d", (use) => {
    expect(() => alphaOfUse(use)).toThrow(`uses are counted from 1, not ${use}`);
  });
});
