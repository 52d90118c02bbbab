import { describe, expect, test } from "vitest";
import { mcnemar } from "../../src/stats/mcnemar.ts";

describe("mcnemar", () => {
  test("counts on fingers: 3 worse, 0 better", () => {
    // P(X = 3) = P(X >= 3) = 1/8: one-sided 1/8, mid-p half of it; two-sided 2/8, mid-p less one P(X = 3).
    expect(mcnemar({ worse: 3, better: 0 })).toEqual({
      exact: 0.25,
      midP: 0.125,
      lossExact: 0.125,
      lossMidP: 0.0625,
    });
  });

  test("no discordant pair says nothing", () => {
    expect(mcnemar({ worse: 0, better: 0 })).toEqual({ exact: 1, midP: 1, lossExact: 1, lossMidP: 1 });
  });

  test("as many worse as better: mid-p for losses is exactly one half", () => {
    for (const count of [1, 5, 40, 3000])
      expect(mcnemar({ worse: count, better: count }).lossMidP).toBeCloseTo(0.5, 12);
  });

  test("15 against 19 is 0.607591 (R)", () => {
    expect(mcnemar({ worse: 15, better: 19 }).exact).toBeCloseTo(0.607591, 6);
  });

  // Summed with 30 digits.
  test.each([
    [700, 600, 0.002771779354750623],
    [100_500, 99_500, 0.012673720359642275],
    [150_000, 149_000, 0.03371549734373227],
  ])("%d worse, %d better does not overflow", (worse, better, expected) => {
    expect(Math.abs(mcnemar({ worse, better }).lossMidP / expected - 1)).toBeLessThan(1e-10);
  });

  test("losing 2,000 of 2,000 is a p of 0, not NaN", () => {
    expect(mcnemar({ worse: 2000, better: 0 }).lossMidP).toBe(0);
    expect(mcnemar({ worse: 0, better: 2000 }).lossMidP).toBe(1);
  });

  test("losses and gains mirror, and more losses mean a smaller p", () => {
    for (let worse = 0; worse <= 25; worse++) {
      const there = mcnemar({ worse, better: 12 });
      const back = mcnemar({ worse: 12, better: worse });
      expect(there.midP).toBeCloseTo(back.midP, 13);
      expect(there.lossMidP + back.lossMidP).toBeCloseTo(1, 13);
      expect(there.lossMidP).toBeGreaterThan(mcnemar({ worse: worse + 1, better: 12 }).lossMidP);
    }
  });

  test("false alarms stay below 5 % at any size and share of discordant records (exact)", () => {
    for (const n of [20, 50, 100, 200]) {
      for (const share of [0.02, 0.05, 0.1, 0.2, 0.3, 0.5])
        expect(falseAlarms(n, share)).toBeLessThanOrEqual(0.05);
    }
  });

  test.each([1.5, -1, Number.NaN])("%d is no count", (worse) => {
    expect(() => mcnemar({ worse, better: 0 })).toThrow(
      `whole counts of discordant pairs are needed, not ${worse} and 0`,
    );
  });
});

/** P(lossMidP <= 0.05) where losses and gains are equally likely: summed over all outcomes. */
function falseAlarms(n: number, share: number): number {
  let total = 0;
  let ofDiscordant = (1 - share) ** n;
  for (let discordant = 0; discordant <= n; discordant++) {
    let ofWorse = 0.5 ** discordant;
    for (let worse = 0; worse <= discordant; worse++) {
      // Far from even splits only the upper half can alarm.
      if (2 * worse > discordant && mcnemar({ worse, better: discordant - worse }).lossMidP <= 0.05) {
        total += ofDiscordant * ofWorse;
      }
      ofWorse *= (discordant - worse) / (worse + 1);
    }
    ofDiscordant *= ((n - discordant) / (discordant + 1)) * (share / (1 - share));
  }
  return total;
}
