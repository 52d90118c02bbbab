import { describe, expect, test } from "vitest";
import { normalCdf, normalQuantile } from "../../src/stats/normal.ts";

// Reference values computed with 30 digits.
const CDF = [
  [-37, 5.725571222524577e-300],
  [-8, 6.220960574271784e-16],
  [-2.5, 0.006209665325776135],
  [-2.4999, 0.00621141837494459],
  [-1, 0.15865525393145705],
  [0, 0.5],
  [0.3, 0.6179114221889527],
  [2.6, 0.9953388119762813],
  [6, 0.9999999990134123],
] as const;

const QUANTILE = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798407],
  [0.001, -3.0902323061678136],
  [0.07, -1.4757910281791706],
  [0.075, -1.439531470938456],
  [0.5, 0],
  [0.9, 1.2815515655446006],
  [0.95, 1.6448536269514726],
  [0.975, 1.9599639845400543],
] as const;

describe("normal distribution", () => {
  test.each(CDF)("Φ(%d)", (z, expected) => {
    expect(Math.abs(normalCdf(z) / expected - 1)).toBeLessThan(1e-13);
  });

  test.each(QUANTILE)("quantile of %d", (p, expected) => {
    expect(Math.abs(normalQuantile(p) - expected)).toBeLessThan(1e-13 * Math.max(1, Math.abs(expected)));
  });

  test("each undoes the other, across the joints of both", () => {
    for (let z = -8; z <= 5; z += 0.01) expect(normalQuantile(normalCdf(z))).toBeCloseTo(z, 9);
  });

  test.each([0, 1, -0.1, Number.NaN])("%d is no probability", (p) => {
    expect(() => normalQuantile(p)).toThrow(`a probability between 0 and 1 is needed, not ${p}`);
  });
});
