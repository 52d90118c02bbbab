import { describe, expect, test } from "vitest";
import { binaryMetrics, confusionOf } from "../../src/stats/confusion.ts";

describe("confusion", () => {
  test("counts by people's answer and the judge's", () => {
    const pairs = [
      { human: true, judge: true },
      { human: true, judge: false },
      { human: true, judge: false },
      { human: false, judge: true },
      { human: false, judge: false },
    ];
    expect(confusionOf(pairs)).toEqual({ tp: 1, fn: 2, fp: 1, tn: 1 });
  });

  test("a class without labels: its rate is unknown, not zero", () => {
    expect(binaryMetrics({ tp: 9, fn: 1, fp: 0, tn: 0 })).toEqual({
      n: 10,
      accuracy: 0.9,
      sensitivity: 0.9,
      specificity: null,
      balancedAccuracy: null,
      youden: null,
      mcc: null,
      f1: 18 / 19,
    });
  });

  test("no labels at all", () => {
    const { n, ...rates } = binaryMetrics({ tp: 0, fp: 0, fn: 0, tn: 0 });
    expect(n).toBe(0);
    expect(Object.values(rates)).toEqual([null, null, null, null, null, null, null]);
  });

  test("a judge that passes everything has J = 0 and no correlation", () => {
    expect(binaryMetrics({ tp: 90, fp: 10, fn: 0, tn: 0 })).toMatchObject({
      youden: 0,
      balancedAccuracy: 0.5,
      mcc: null,
    });
  });

  test("a judge that is always wrong", () => {
    expect(binaryMetrics({ tp: 0, fp: 5, fn: 5, tn: 0 })).toMatchObject({
      youden: -1,
      mcc: -1,
      f1: 0,
      accuracy: 0,
    });
  });

  test("a correlation of a million labels keeps its digits", () => {
    // 9·10⁵ right in each class of 10⁶: rates 0.9 both, so the correlation is 2·0.9 - 1.
    expect(binaryMetrics({ tp: 9e5, fn: 1e5, tn: 9e5, fp: 1e5 }).mcc).toBeCloseTo(0.8, 14);
  });
});
