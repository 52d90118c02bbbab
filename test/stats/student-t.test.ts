import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../src/stats/normal.ts";
import { studentTCdf, studentTQuantile } from "../../src/stats/student-t.ts";

describe("Student's t", () => {
  test.each([
    [1, 1, 0.75], // df 1 is Cauchy: ½ + atan(1)/π
    [2, 2, 0.5 + 2 / (2 * Math.sqrt(6))], // df 2: ½ + t/(2·sqrt(2 + t²))
    [-1.5, 7, 0.08864924349498501],
    [-0.001, 29, 0.49960448148918113],
    [-40, 3, 1.7190340394579263e-5],
    [-6, 10_000, 1.0208092364613077e-9],
    [0, 5, 0.5],
  ])("F(%d; %d)", (t, df, expected) => {
    expect(Math.abs(studentTCdf(t, df) / expected - 1)).toBeLessThan(1e-12);
  });

  test.each([
    [0.95, 1, 6.313751514675043],
    [0.95, 2, 2.9199855803537256],
    [0.95, 29, 1.699127026533498],
    [0.95, 239, 1.6512541652795796],
    [0.0001, 4, -13.033671720896455],
    [0.6, 10, 0.2601848294920802],
    [0.5, 10, 0],
  ])("quantile of %d with %d degrees of freedom", (p, df, expected) => {
    expect(Math.abs(studentTQuantile(p, df) - expected)).toBeLessThan(
      1e-12 * Math.max(1, Math.abs(expected)),
    );
  });

  test("becomes normal", () => {
    expect(studentTQuantile(0.95, 1e7)).toBeCloseTo(normalQuantile(0.95), 6);
  });

  test("1 is no probability", () => {
    expect(() => studentTQuantile(1, 5)).toThrow("a probability between 0 and 1 is needed, not 1");
  });
});
