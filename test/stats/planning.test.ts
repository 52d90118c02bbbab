import { describe, expect, test } from "vitest";
import { recordsForNonInferiority, recordsForSuperiority, smallestLoss } from "../../src/stats/planning.ts";
import { recordsNeeded } from "../../src/stats/records-needed.ts";

describe("smallest loss found with 80 % (points)", () => {
  // Where all discordant records would have to be lost (5 % of 50 or 100 records, 10 % of 50) the loss is its
  // own discordance.
  test.each([
    { discordance: 0.05, found: [11.9, 6.1, 3.9, 2.8, 2.0, 1.4] },
    { discordance: 0.1, found: [11.9, 7.8, 5.5, 3.9, 2.8, 2.0] },
    { discordance: 0.15, found: [13.3, 9.5, 6.8, 4.8, 3.4, 2.4] },
    { discordance: 0.2, found: [15.4, 11.0, 7.8, 5.5, 3.9, 2.8] },
    { discordance: 0.3, found: [18.9, 13.5, 9.6, 6.8, 4.8, 3.4] },
  ])("$discordance discordant: 50 to 1,600 records", ({ discordance, found }) => {
    const points = [50, 100, 200, 400, 800, 1600].map((n) => {
      const loss = smallestLoss({ discordance, n });
      return loss === null ? null : Math.round(loss * 1000) / 10;
    });
    expect(points).toEqual(found);
  });

  test("is the loss that needs just these records", () => {
    const loss = smallestLoss({ discordance: 0.15, n: 321 });
    expect(recordsForSuperiority({ discordance: 0.15, loss: loss ?? 0 })).toBeCloseTo(321, 8);
  });

  test("a loss above the discordance brings its own: 6 of 50 lost, none gained", () => {
    // δ = ψ: n = (z_α + z_β·sqrt(1-δ))²/δ.
    const loss = smallestLoss({ discordance: 0, n: 50 }) ?? 0;
    expect((1.6448536 + 0.8416212 * Math.sqrt(1 - loss)) ** 2 / loss).toBeCloseTo(50, 4);
  });

  test("two records find nothing: not even the loss of both", () => {
    // At δ = ψ = 1: n = z_α² = 2.7.
    expect(smallestLoss({ discordance: 0.15, n: 2 })).toBeNull();
    expect(smallestLoss({ discordance: 0.15, n: 3 })).not.toBeNull();
  });

  test("a loss beyond the discordance is a bug of the caller", () => {
    expect(() => recordsForSuperiority({ discordance: 0.05, loss: 0.1 })).toThrow(
      "a loss above 0 and within the discordance is needed",
    );
  });
});

describe("records that clear a change with no true loss", () => {
  test.each([
    { discordance: 0.05, records: [773, 344, 124, 31] },
    { discordance: 0.1, records: [1546, 687, 248, 62] },
    { discordance: 0.15, records: [2319, 1031, 371, 93] },
    { discordance: 0.2, records: [3092, 1374, 495, 124] },
  ])("$discordance discordant: margins of 2, 3, 5 and 10 points", ({ discordance, records }) => {
    const needed = [0.02, 0.03, 0.05, 0.1].map((margin) => recordsForNonInferiority({ discordance, margin }));
    expect(needed.map((n) => Math.ceil(n))).toEqual(records);
  });

  test("fewer where the change is a gain", () => {
    expect(recordsForNonInferiority({ discordance: 0.15, margin: 0.05, gain: 0.02 })).toBeLessThan(371 / 1.9);
  });
});

describe("recordsNeeded", () => {
  test("by hand: 24 worse, 8 better of 240", () => {
    // ψ = 33/242, no gain: 6.182557·0.136364/0.0025 = 337.2.
    expect(recordsNeeded({ worse: 24, better: 8, n: 240, margin: 0.05 })).toBe(338);
  });

  test("a gain seen so far needs fewer, a loss no more than none", () => {
    // ψ = 33/242, gain 16/240: 6.182557·(0.136364 - 0.004444)/0.013611 = 59.9.
    expect(recordsNeeded({ worse: 8, better: 24, n: 240, margin: 0.05 })).toBe(60);
    expect(recordsNeeded({ worse: 16, better: 16, n: 240, margin: 0.05 })).toBe(338);
  });

  test("more than ten times what is there would not settle it soon", () => {
    // ψ = 11/32: 6.182557·0.34375/m² is 262.4 at 0.09, and 433.7 at 0.07, more than 300.
    const counts = { worse: 5, better: 5, n: 30 };
    expect(recordsNeeded({ ...counts, margin: 0.09 })).toBe(263);
    expect(recordsNeeded({ ...counts, margin: 0.07 })).toBeNull();
  });
});
