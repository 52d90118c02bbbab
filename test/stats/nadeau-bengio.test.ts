import { describe, expect, test } from "vitest";
import { nadeauBengio } from "../../src/stats/nadeau-bengio.ts";

describe("nadeauBengio", () => {
  test("by hand: 3 splits, as large a test as a training part", () => {
    // d̄ = 0.02, s² = 0.0001, t = 0.02/sqrt((1/3 + 1)·0.0001) = 2/sqrt(4/3); df 2: p = 1 - t/sqrt(2 + t²).
    const t = 2 / Math.sqrt(4 / 3);
    expect(nadeauBengio({ differences: [0.01, 0.02, 0.03], train: 50, test: 50 })).toEqual({
      t: expect.closeTo(t, 12),
      df: 2,
      p: expect.closeTo(1 - t / Math.sqrt(2 + t * t), 12),
    });
  });

  test("is less sure than the naive t-test on the same splits", () => {
    const differences = [0.04, 0.02, 0.05, -0.01, 0.03];
    const naive = nadeauBengio({ differences, train: 1, test: 0 });
    const corrected = nadeauBengio({ differences, train: 80, test: 20 });
    expect(corrected?.p).toBeGreaterThan(naive?.p ?? 1);
  });

  test.each([[[]], [[0.1]], [[0.1, 0.1, 0.1]]])("%j has no spread", (differences) => {
    expect(nadeauBengio({ differences, train: 80, test: 20 })).toBeNull();
  });
});
