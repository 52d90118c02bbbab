import { describe, expect, test } from "vitest";
import { logBeta, logGamma, stirlingError } from "../../src/stats/log-gamma.ts";

const relative = (actual: number, expected: number) =>
  Math.abs(actual - expected) / Math.max(1, Math.abs(expected));

describe("log gamma", () => {
  test.each([
    [0.01, 4.599479878042022],
    [0.5, Math.log(Math.PI) / 2], // Γ(½) = √π
    [1, 0],
    [1.5, Math.log(Math.PI) / 2 - Math.LN2], // Γ(3/2) = √π/2
    [3, Math.LN2],
    [15.99, 27.87186447594001],
    [16, 27.89927138384089],
    [1e5, 1051287.7089736569],
    [1e8, 1742068066.1038346],
  ])("ln Γ(%d)", (x, expected) => {
    expect(relative(logGamma(x), expected)).toBeLessThan(1e-14);
  });

  test.each([
    [1, 0.08106146679532726],
    [7, 0.01189670994589177],
    [15, 0.005554733551962801],
    [16, 0.0052076559196096404],
    [1000, 8.333333055555635e-5],
  ])("what Stirling leaves out of ln %d!", (n, expected) => {
    expect(Math.abs(stirlingError(n) - expected)).toBeLessThan(1e-14);
  });

  test.each([
    [0.5, 0.5, Math.log(Math.PI)],
    [3, 20, -8.438149984075784],
    [20, 3, -8.438149984075784],
    [1e5, 0.5, -5.184096539560414],
    [17, 16, -22.986827966193474],
  ])("ln B(%d, %d)", (a, b, expected) => {
    expect(relative(logBeta(a, b), expected)).toBeLessThan(1e-14);
  });

  test("zero has no logarithm of gamma", () => {
    expect(() => logGamma(0)).toThrow("a positive argument is needed, not 0");
  });
});
