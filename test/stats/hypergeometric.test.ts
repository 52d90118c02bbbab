import { describe, expect, test } from "vitest";
import { hypergeometric } from "../../src/stats/hypergeometric.ts";

describe("hypergeometric", () => {
  test("4 of 10 items drawn, 3 of which are marked: counted by hand", () => {
    // C(3,k) C(7,4-k) / C(10,4) = 35, 105, 63, 7 of 210.
    const chances = hypergeometric({ total: 10, marked: 3, drawn: 4 });
    for (const [k, ways] of [35, 105, 63, 7, 0].entries()) expect(chances[k]).toBeCloseTo(ways / 210, 12);
  });

  test("all or none drawn or marked leaves nothing to chance", () => {
    for (const total of [0, 9]) {
      const [none, ...more] = hypergeometric({ total, marked: Math.min(4, total), drawn: 0 });
      expect(none).toBeCloseTo(1, 12);
      expect(more).toEqual([]);
    }
    expect(hypergeometric({ total: 9, marked: 4, drawn: 9 })[4]).toBeCloseTo(1, 12);
    expect(hypergeometric({ total: 9, marked: 0, drawn: 5 })[0]).toBeCloseTo(1, 12);
  });

  test("the chances of thousands add up to one", () => {
    const chances = hypergeometric({ total: 5000, marked: 1200, drawn: 800 });
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
  });

  test("more than there is can't be drawn", () => {
    expect(() => hypergeometric({ total: 5, marked: 2, drawn: 6 })).toThrow(
      "no 6 items can be drawn from 5 of which 2 are marked",
    );
  });
});
