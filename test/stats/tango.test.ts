import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../src/stats/normal.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { type PairedCounts, tango, tangoP, tangoZ } from "../../src/stats/tango.ts";

/** Counts of all sorts: small and large n, one-sided, none, all. */
function anyCounts(count: number): Required<Omit<PairedCounts, "designEffect">>[] {
  const rng = seededRng("paired counts");
  return Array.from({ length: count }, () => {
    const n = 1 + Math.floor(rng() ** 3 * 2000);
    const worse = Math.floor(rng() ** 2 * (n + 1));
    return { n, worse, better: Math.floor(rng() ** 2 * (n - worse + 1)) };
  });
}

describe("tango", () => {
  // Intervals of the decision vectors.
  test.each([
    { worse: 1, better: 0, n: 100, low: -0.04358177353405607, high: 0.016606147991006043 },
    { worse: 6, better: 0, n: 240, low: -0.04760849268652993, high: -0.01298156737065528 },
    { worse: 21, better: 3, n: 240, low: -0.11140999736143176, high: -0.04439977003810516 },
    { worse: 3, better: 0, n: 60, low: -0.11867513258726375, high: -0.004695861477066247 },
    { worse: 52, better: 11, n: 400, low: -0.13558563611540936, high: -0.07186508078123888 },
    { worse: 20, better: 33, n: 400, low: 0.0026222586697964736, high: 0.06331438031433745 },
  ])("$worse worse, $better better of $n", ({ low, high, ...counts }) => {
    const interval = tango(counts);
    expect(interval.estimate).toBe((counts.better - counts.worse) / counts.n);
    expect(interval.low).toBeCloseTo(low, 11);
    expect(interval.high).toBeCloseTo(high, 11);
  });

  test("without a discordant pair the ends are ±z²/(n+z²)", () => {
    // q = 0 for δ > 0, so Z² = nδ/(1-δ).
    const z = normalQuantile(0.95);
    for (const n of [1, 40, 400, 100_000]) {
      const { estimate, low, high } = tango({ worse: 0, better: 0, n });
      expect(estimate).toBe(0);
      expect(high).toBeCloseTo(z ** 2 / (n + z ** 2), 13);
      expect(low).toBeCloseTo(-high, 13);
    }
  });

  test("with all lost or all gained the end is exact", () => {
    expect(tango({ worse: 20, better: 0, n: 20 })).toEqual({
      estimate: -1,
      low: -1,
      high: expect.closeTo(-0.761684325278071, 9),
    });
    expect(tango({ worse: 0, better: 1, n: 1 }).high).toBe(1);
  });

  test("51 records that hardly changed cannot rule out five points, 52 can", () => {
    expect(tango({ worse: 0, better: 0, n: 51 }).low).toBeLessThan(-0.05);
    expect(tango({ worse: 0, better: 0, n: 52 }).low).toBeGreaterThan(-0.05);
  });

  test("L > -m exactly where Z(-m) > z", () => {
    const z = normalQuantile(0.95);
    for (const counts of anyCounts(400)) {
      for (const margin of [0.01, 0.05, 0.1, 0.3]) {
        expect(tango(counts).low > -margin).toBe(tangoZ({ ...counts, change: -margin }) > z);
      }
    }
  });

  test("U < -m exactly where the p of 'change >= -m' is below alpha", () => {
    for (const counts of anyCounts(400)) {
      for (const margin of [0, 0.05, 0.2]) {
        expect(tango(counts).high < -margin).toBe(tangoP({ ...counts, atLeast: -margin }) < 0.05);
      }
    }
  });

  test("holds its estimate, stays within ±1 and mirrors when losses and gains change places", () => {
    for (const { worse, better, n } of anyCounts(400)) {
      const { estimate, low, high } = tango({ worse, better, n });
      const mirrored = tango({ worse: better, better: worse, n });
      expect(low).toBeLessThanOrEqual(estimate);
      expect(high).toBeGreaterThanOrEqual(estimate);
      expect(Math.max(-low, high)).toBeLessThanOrEqual(1);
      expect(low).toBeCloseTo(-mirrored.high, 10);
    }
  });

  test("one more loss moves both ends down, more confidence moves them apart", () => {
    for (const { worse, better, n } of anyCounts(200)) {
      if (worse + better === n) continue;
      const now = tango({ worse, better, n });
      const lost = tango({ worse: worse + 1, better, n });
      const surer = tango({ worse, better, n, confidence: 0.99 });
      expect(lost.low).toBeLessThan(now.low);
      expect(lost.high).toBeLessThan(now.high);
      expect(surer.low).toBeLessThan(now.low);
      expect(surer.high).toBeGreaterThan(now.high);
    }
  });

  test("the score falls all the way from -1 to 1", () => {
    for (const counts of anyCounts(50)) {
      const scores = Array.from({ length: 199 }, (_, i) => tangoZ({ ...counts, change: (i - 99) / 100 }));
      for (const [i, score] of scores.entries())
        if (i > 0) expect(score).toBeLessThan(scores[i - 1] as number);
    }
  });

  test("a design effect divides all counts", () => {
    expect(tango({ worse: 18, better: 9, n: 200, designEffect: 4 })).toEqual(
      tango({ worse: 4.5, better: 2.25, n: 50 }),
    );
    expect(tangoP({ worse: 18, better: 9, n: 200, designEffect: 4, atLeast: 0 })).toBeGreaterThan(0.05);
  });

  test.each([
    { worse: 3, better: 3, n: 5 },
    { worse: 0, better: 0, n: 0 },
    { worse: -1, better: 0, n: 5 },
    { worse: Number.NaN, better: 0, n: 5 },
  ])("$worse worse and $better better of $n is a bug of the caller", (counts) => {
    expect(() => tango(counts)).toThrow(
      `${counts.worse} worse and ${counts.better} better of ${counts.n} are not paired counts`,
    );
  });
});

describe("tangoP", () => {
  // p-values of the decision vectors: a judge alone, "change >= -0.05".
  test.each([
    { worse: 52, better: 11, n: 400, p: 0.0024100591565245928 },
    { worse: 24, better: 8, n: 240, p: 0.232620120337571 },
    { worse: 23, better: 25, n: 400, p: 0.9986194376718169 },
  ])("$worse worse, $better better of $n", ({ p, ...counts }) => {
    expect(tangoP({ ...counts, atLeast: -0.05 })).toBeCloseTo(p, 11);
  });

  test("of 'no loss at all' is the sign test's z: 24 against 8", () => {
    // At δ = 0 q is (worse+better)/n, so Z = -16/sqrt(32) and p = Φ(-2.828427).
    expect(tangoP({ worse: 24, better: 8, n: 240, atLeast: 0 })).toBeCloseTo(0.002338867490523633, 13);
  });
});

describe("tango as a gate, summed over all outcomes of 100 records", () => {
  const z = normalQuantile(0.95);

  test.each([
    // A true loss of exactly the margin: passing it is the error that the confidence bounds.
    { worse: 0.05, better: 0, change: -0.05 },
    { worse: 0.1, better: 0.05, change: -0.05 },
    { worse: 0.2, better: 0.15, change: -0.05 },
    { worse: 0.2, better: 0.1, change: -0.1 },
  ])("loses $worse, gains $better: wrongly passed in about one of twenty", ({ change, ...rates }) => {
    const passed = chance(100, rates, (counts) => tangoZ({ ...counts, change }) > z);
    expect(passed).toBeGreaterThan(0.02);
    expect(passed).toBeLessThan(0.06);
  });
});

/** Probability of an event over the trinomial outcomes of n records. */
function chance(
  n: number,
  rates: { worse: number; better: number },
  event: (counts: { worse: number; better: number; n: number }) => boolean,
): number {
  const same = 1 - rates.worse - rates.better;
  let total = 0;
  let ofWorse = (1 - rates.worse) ** n;
  for (let worse = 0; worse <= n; worse++) {
    const rest = n - worse;
    let ofBetter = (same / (1 - rates.worse)) ** rest;
    for (let better = 0; better <= rest; better++) {
      if (event({ worse, better, n })) total += ofWorse * ofBetter;
      ofBetter *= ((rest - better) / (better + 1)) * (rates.better / same);
    }
    ofWorse *= ((n - worse) / (worse + 1)) * (rates.worse / (1 - rates.worse));
  }
  return total;
}
