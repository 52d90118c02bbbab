import { describe, expect, test } from "vitest";
import { type ByVerdict, confusionByPeople } from "../../src/stats/predictive-values.ts";
import { protectedYouden, youdenLow } from "../../src/stats/youden-low.ts";

/** J from the three shares, as statistics.md 3.5 writes it. */
function youden([p, ppv, npv]: readonly number[] = []): number {
  const [a = 0, b = 0, c = 0] = [p, ppv, npv];
  return (a * b) / (a * b + (1 - a) * (1 - c)) + ((1 - a) * c) / ((1 - a) * c + a * (1 - b)) - 1;
}

/** Its variance by differences instead of by derivation. */
function varianceOfYouden({ passes, ppv, npv }: ByVerdict): number {
  const shares = [passes, ppv, npv];
  const rates = shares.map(({ rate }) => rate);
  const step = 1e-6;
  const slope = (at: number) => {
    const moved = (by: number) => youden(rates.map((rate, index) => (index === at ? rate + by : rate)));
    return (moved(step) - moved(-step)) / (2 * step);
  };
  return shares.reduce((sum, { variance }, at) => sum + slope(at) ** 2 * variance, 0);
}

const share = (rate: number, n: number) => ({ rate, variance: (rate * (1 - rate)) / n });

describe("a judge labelled by what it said, as counts by what people say", () => {
  test.each([
    { passes: { rate: 0.9, variance: 0 }, ppv: share(28 / 32, 32), npv: share(25 / 32, 32) },
    { passes: { rate: 0.7, variance: 0 }, ppv: share(0.95, 102), npv: share(0.8, 52) },
  ])("have the same J and the same bound %#", (judge) => {
    const confusion = confusionByPeople(judge);
    const j = youden([judge.passes.rate, judge.ppv.rate, judge.npv.rate]);
    expect(protectedYouden(confusion)).toBeCloseTo(j, 10);
    const bound = j - 1.6448536 * Math.sqrt(varianceOfYouden(judge));
    expect(youdenLow({ confusion })).toBeCloseTo(bound, 5);
  });

  test("never have a higher bound, where how often it passes is estimated too", () => {
    const judge = { passes: share(0.6, 80), ppv: share(0.9, 60), npv: share(0.85, 50) };
    const bound = youden([0.6, 0.9, 0.85]) - 1.6448536 * Math.sqrt(varianceOfYouden(judge));
    const low = youdenLow({ confusion: confusionByPeople(judge) });
    expect(low).toBeLessThan(bound);
    expect(low).toBeCloseTo(bound, 2);
  });

  test("where nothing was drawn by the verdict they are the labels themselves", () => {
    // 63 + 6 passed, 24 + 7 failed of 100 drawn from all outputs.
    const judge = { passes: share(0.69, 100), ppv: share(63 / 69, 69), npv: share(24 / 31, 31) };
    const { tp, fn, tn, fp } = confusionByPeople(judge);
    expect([tp + 1, fn + 1, tn + 1, fp + 1].map((count) => count.toFixed(6))).toEqual([
      "63.000000",
      "7.000000",
      "24.000000",
      "6.000000",
    ]);
  });

  test("a class of which next to nothing is known has next to no counts, and none below zero", () => {
    const judge = { passes: { rate: 0.97, variance: 0 }, ppv: share(31 / 32, 32), npv: share(0.4, 30) };
    const { tn, fp } = confusionByPeople(judge);
    expect(Math.min(tn, fp)).toBeGreaterThanOrEqual(0);
    expect(tn + fp).toBeLessThan(3);
  });
});
