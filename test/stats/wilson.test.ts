import { describe, expect, test } from "vitest";
import { wilson } from "../../src/stats/wilson.ts";

describe("wilson", () => {
  test("ends are exact where all or none succeed", () => {
    for (const n of [1, 3, 7, 20, 49, 1000, 99_991]) {
      expect(wilson({ successes: 0, n })?.low).toBe(0);
      expect(wilson({ successes: n, n })?.high).toBe(1);
    }
  });

  test("half of 200 at 95 % is 0.431 to 0.569 (R)", () => {
    expect(wilson({ successes: 100, n: 200, confidence: 0.975 })).toEqual({
      estimate: 0.5,
      low: expect.closeTo(0.43136086, 8),
      high: expect.closeTo(0.56863914, 8),
    });
  });

  test("holds its estimate and mirrors when successes and failures change places", () => {
    for (let x = 0; x <= 30; x++) {
      const there = wilson({ successes: x, n: 30 });
      const back = wilson({ successes: 30 - x, n: 30 });
      expect(there?.low).toBeLessThanOrEqual(x / 30);
      expect(there?.high).toBeGreaterThanOrEqual(x / 30);
      expect(there?.low).toBeCloseTo(1 - (back?.high ?? 0), 14);
    }
  });

  test("nothing counted, nothing said", () => {
    expect(wilson({ successes: 0, n: 0 })).toBeNull();
  });

  test("more successes than trials is a bug of the caller", () => {
    expect(() => wilson({ successes: 3, n: 2 })).toThrow("3 of 2 is not a proportion");
  });
});
