import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../src/stats/normal.ts";
import { plannedLooks } from "../../src/stats/planned-looks.ts";

describe("plannedLooks", () => {
  test("O'Brien and Fleming's limits at one-sided 5 %: 2.373, then 1.678", () => {
    const { first, second } = plannedLooks();
    expect(normalQuantile(first)).toBeCloseTo(2.373, 3);
    expect(normalQuantile(second)).toBeCloseTo(1.678, 3);
  });

  test("and at one-sided 2.5 %, as printed in the tables: 2.797, then 1.977", () => {
    const { first, second } = plannedLooks(0.975);
    expect(normalQuantile(first)).toBeCloseTo(2.797, 2);
    expect(normalQuantile(second)).toBeCloseTo(1.977, 2);
  });

  test("costs a little: the second look asks for more than a single one", () => {
    for (const confidence of [0.8, 0.9, 0.95, 0.99]) {
      const { first, second } = plannedLooks(confidence);
      expect(second).toBeGreaterThan(confidence);
      expect(first).toBeGreaterThan(second);
    }
  });
});
