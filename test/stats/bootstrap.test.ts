import { describe, expect, test } from "vitest";
import { bcaBootstrap } from "../../src/stats/bootstrap.ts";
import { cohenKappa } from "../../src/stats/cohen-kappa.ts";
import { seededRng } from "../../src/stats/rng.ts";

interface Rated {
  human: 0 | 1;
  judge: 0 | 1;
}

const repeat = (count: number, human: 0 | 1, judge: 0 | 1): Rated[] =>
  Array.from({ length: count }, () => ({ human, judge }));

function kappa(items: readonly Rated[]): number | null {
  const table = [
    [0, 0],
    [0, 0],
  ] as [[number, number], [number, number]];
  for (const { human, judge } of items) table[human][judge] += 1;
  return cohenKappa({ table })?.estimate ?? null;
}

const items = [...repeat(60, 1, 1), ...repeat(5, 1, 0), ...repeat(10, 0, 1), ...repeat(25, 0, 0)];

describe("bcaBootstrap", () => {
  test("kappa of [[60,5],[10,25]]: close to its closed form 0.659 ± 1.645·0.080", () => {
    const interval = bcaBootstrap({ items, statistic: kappa, rng: seededRng("kappa"), draws: 4000 });
    expect(interval?.estimate).toBeCloseTo(0.659091, 6);
    expect(Math.abs((interval?.low ?? 0) - (0.659 - 1.645 * 0.08))).toBeLessThan(0.03);
    expect(Math.abs((interval?.high ?? 0) - (0.659 + 1.645 * 0.08))).toBeLessThan(0.03);
  });

  test("the same seed gives the same bytes, another one another interval", () => {
    const run = (seed: string) => bcaBootstrap({ items, statistic: kappa, rng: seededRng(seed), draws: 500 });
    expect(run("a")).toEqual(run("a"));
    expect(run("a")).not.toEqual(run("b"));
  });

  test("clusters are drawn whole: ten copies of each item are no more evidence than one", () => {
    const few = items.filter((_, index) => index % 4 === 0);
    const copies = few.flatMap((item) => Array.from({ length: 10 }, () => item));
    const clusters = few.flatMap((_, index) => Array.from({ length: 10 }, () => `item ${index}`));
    const draws = 1000;
    const single = bcaBootstrap({ items: few, statistic: kappa, rng: seededRng("c"), draws });
    const clustered = bcaBootstrap({ items: copies, clusters, statistic: kappa, rng: seededRng("c"), draws });
    expect(clustered).toEqual(single);
  });

  test.each([
    { name: "one class only", items: repeat(40, 1, 1) },
    {
      name: "a class of one: gone in every third resample",
      items: [...repeat(40, 1, 1), ...repeat(1, 0, 0)],
    },
    { name: "nothing", items: [] },
  ])("$name: no interval", ({ items: few }) => {
    expect(bcaBootstrap({ items: few, statistic: kappa, rng: seededRng("d"), draws: 200 })).toBeNull();
  });
});
