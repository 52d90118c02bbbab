import { describe, expect, test } from "vitest";
import { lossP } from "../../src/stats/loss-p.ts";
import { pairedT, protectedPairedT } from "../../src/stats/paired-t.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { studentTQuantile } from "../../src/stats/student-t.ts";

describe("pairedT", () => {
  test("by hand: -2, 0, -1", () => {
    // d̄ = -1, s² = (1 + 0 + 1)/2 = 1, SE = 1/√3; t(0.95; 2) = 2.919986.
    const half = 2.919985580353726 / Math.sqrt(3);
    expect(pairedT({ differences: [-2, -1, 0] })).toEqual({
      estimate: -1,
      low: expect.closeTo(-1 - half, 12),
      high: expect.closeTo(-1 + half, 12),
      se: expect.closeTo(1 / Math.sqrt(3), 14),
      df: 2,
    });
  });

  test("clusters: the worked example's corrected error with t of G-1", () => {
    const differences = [1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1];
    const clusters = ["a", "a", "a", "b", "b", "c", "c", "d", "d", "d", "e", "f"];
    expect(pairedT({ differences, clusters })).toMatchObject({
      se: expect.closeTo(0.24200168349582782, 14),
      df: 5,
    });
  });

  test.each([
    { name: "one difference", differences: [0.5] },
    { name: "none", differences: [] },
    { name: "one giant cluster", differences: [1, 2, 3], clusters: ["a", "a", "a"] },
  ])("$name: no interval", ({ name: _, ...input }) => {
    expect(pairedT(input)).toBeNull();
    expect(protectedPairedT({ ...input, range: 1 })).toBeNull();
  });
});

describe("protectedPairedT", () => {
  test("equal differences: two half pseudo pairs of ± the range are all the spread there is", () => {
    // m = 0, s² = (½R² + ½R²)/n = R²/n, SE = R/n.
    const interval = protectedPairedT({ differences: Array.from({ length: 40 }, () => 0), range: 4 });
    expect(interval).toMatchObject({ estimate: 0, se: 0.1, df: 39 });
    expect(interval?.low).toBeCloseTo(-0.1 * studentTQuantile(0.95, 39), 12);
  });

  test("equal losses: the mean is not drawn towards 0, the width is not zero", () => {
    // Σd = -10, m = -10/11, s² = (10·(1/11)² + ½(1+10/11)² + ½(1-10/11)²)/10 = (0.0826 + 1.8264)/10.
    const { estimate, se } =
      protectedPairedT({ differences: Array.from({ length: 10 }, () => -1), range: 1 }) ?? {};
    expect(estimate).toBe(-1);
    expect(se).toBeCloseTo(Math.sqrt((10 / 121 + (21 ** 2 + 1) / 242) / 100), 13);
  });

  test("a scale without bounds takes the largest difference; nothing at all leaves no width", () => {
    const differences = [0, 0, -300, 0, 20];
    expect(protectedPairedT({ differences })).toEqual(protectedPairedT({ differences, range: 300 }));
    expect(protectedPairedT({ differences: [0, 0, 0] })).toMatchObject({ low: 0, high: 0, se: 0 });
  });

  test("is wider than the plain one, and hardly so with many records", () => {
    const rng = seededRng("grades");
    const differences = Array.from({ length: 2000 }, () => Math.round(rng() * 8 - 4) / 4);
    const plain = pairedT({ differences })?.se ?? 0;
    const guarded = protectedPairedT({ differences, range: 1 })?.se ?? 0;
    expect(guarded / plain).toBeGreaterThan(1);
    expect(guarded / plain).toBeLessThan(1.001);
  });

  test("clusters of one record each change nothing", () => {
    const differences = [0.2, -0.1, 0.4, 0, -0.3];
    const clusters = ["a", "b", "c", "d", "e"];
    expect(protectedPairedT({ differences, clusters, range: 1 })).toEqual(
      protectedPairedT({ differences, range: 1 }),
    );
  });

  test("every record twice in its cluster: the interval of the records, no narrower", () => {
    const differences = [0.2, -0.1, 0.4, 0, -0.3];
    const clusters = ["a", "b", "c", "d", "e"];
    const twice = (items: readonly (string | number)[]) => items.flatMap((item) => [item, item]);
    const once = protectedPairedT({ differences, range: 1 });
    const doubled = protectedPairedT({
      differences: twice(differences).map(Number),
      clusters: twice(clusters).map(String),
      range: 1,
    });
    // The weight of a pseudo pair is that of one cluster, so only the centre's shift by 2w/(n+2w) differs a
    // little.
    expect(doubled?.se).toBeCloseTo(once?.se ?? 0, 2);
    expect(doubled?.df).toBe(4);
  });

  test("holds the true change in about nine of ten runs", () => {
    const rng = seededRng("coverage of t");
    let held = 0;
    for (let run = 0; run < 1000; run++) {
      // Grades 1 to 5 on both sides, equally good on average: a scale of range 4, differences in whole steps.
      const grade = () => 1 + Math.floor(rng() * 5);
      const differences = Array.from({ length: 40 }, () => grade() - grade());
      const { low, high } = protectedPairedT({ differences, range: 4 }) ?? { low: 1, high: -1 };
      if (low <= 0 && high >= 0) held += 1;
    }
    // Bin(1000, 0.9) has standard deviation 9.5.
    expect(held).toBeGreaterThan(870);
    expect(held).toBeLessThan(940);
  });
});

describe("lossP", () => {
  test("is below alpha exactly where the interval lies below the bound", () => {
    const rng = seededRng("bounds");
    for (let run = 0; run < 300; run++) {
      const differences = Array.from({ length: 12 }, () => rng() - 0.7);
      const estimate = protectedPairedT({ differences, range: 1 });
      if (estimate === null) throw new Error("twelve differences have an interval");
      for (const bound of [0, -0.05, -0.4]) expect(lossP(estimate, bound) < 0.05).toBe(estimate.high < bound);
    }
  });

  test("normal where there are no degrees of freedom: one standard error below is Φ(-1)", () => {
    expect(lossP({ estimate: -0.03, se: 0.03, df: null })).toBeCloseTo(0.15865525393145707, 14);
  });

  test("without any spread the estimate decides", () => {
    expect(lossP({ estimate: -0.1, se: 0, df: 5 })).toBe(0);
    expect(lossP({ estimate: -0.1, se: 0, df: 5 }, -0.2)).toBe(1);
    expect(lossP({ estimate: 0, se: 0, df: null })).toBe(1);
  });
});
