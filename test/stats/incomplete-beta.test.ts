import { describe, expect, test } from "vitest";
import { betaCdf } from "../../src/stats/incomplete-beta.ts";
import { betaQuantile } from "./oracles/clopper-pearson.ts";

describe("incomplete beta", () => {
  test.each([
    // I_0.2(2, 3) = Σ_{j>=2} C(4,j)·0.2^j·0.8^(4-j) = 0.1536 + 0.0256 + 0.0016
    { x: 0.2, a: 2, b: 3, expected: 0.1808 },
    // P(Bin(27, ½) >= 18), the 18 against 9 of the worked examples
    { x: 0.5, a: 18, b: 10, expected: 0.06103906035423279 },
    { x: 0.0001, a: 0.5, b: 40, expected: 0.07104992336527761 },
    { x: 0.99, a: 5000, b: 0.5, expected: 1.1849636488949768e-23 },
    { x: 0, a: 2, b: 3, expected: 0 },
    { x: 1, a: 2, b: 3, expected: 1 },
  ])("I_$x($a, $b)", ({ expected, ...point }) => {
    expect(Math.abs(betaCdf(point) - expected)).toBeLessThanOrEqual(1e-12 * expected);
  });

  test("mirrors itself: I_x(a, b) + I_{1-x}(b, a) = 1", () => {
    for (const [a, b] of [
      [0.5, 0.5],
      [3, 20],
      [400, 7],
    ] as const) {
      for (let x = 0.05; x < 1; x += 0.05) {
        expect(betaCdf({ x, a, b }) + betaCdf({ x: 1 - x, a: b, b: a })).toBeCloseTo(1, 12);
      }
    }
  });

  test("a thousand steps of the quantile come back", () => {
    for (let p = 0.001; p < 1; p += 0.037) {
      expect(betaCdf({ x: betaQuantile({ p, a: 8, b: 3 }), a: 8, b: 3 })).toBeCloseTo(p, 13);
    }
  });
});
