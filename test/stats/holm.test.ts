import { describe, expect, test } from "vitest";
import { holm } from "../../src/stats/holm.ts";
import { seededRng } from "../../src/stats/rng.ts";

describe("holm", () => {
  test.each([
    { p: [], adjusted: [] },
    { p: [0.04], adjusted: [0.04] },
    { p: [0.03, 0.03], adjusted: [0.06, 0.06] },
    // 3·0.01, then 2·0.02 = 0.04, then 0.03 lifted to the one before.
    { p: [0.03, 0.02, 0.01], adjusted: [0.04, 0.04, 0.03] },
    { p: [0.6, 0.7], adjusted: [1, 1] },
  ])("$p", ({ p, adjusted }) => {
    const result = holm(p);
    expect(result).toHaveLength(adjusted.length);
    for (const [i, value] of result.entries()) expect(value).toBeCloseTo(adjusted[i] as number, 14);
  });

  test("never lowers a p, never rises above Bonferroni, keeps the order", () => {
    const rng = seededRng("holm");
    for (let run = 0; run < 200; run++) {
      const p = Array.from({ length: 6 }, () => rng() ** 2);
      const adjusted = holm(p);
      p.forEach((value, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(value);
        expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, 6 * value));
      });
      const byP = p.map((_, i) => i).sort((a, b) => (p[a] as number) - (p[b] as number));
      for (let i = 1; i < 6; i++) {
        expect(adjusted[byP[i] as number]).toBeGreaterThanOrEqual(adjusted[byP[i - 1] as number] as number);
      }
    }
  });
});
