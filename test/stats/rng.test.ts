import { describe, expect, test } from "vitest";
import { sample, seededRng, shuffle } from "../../src/stats/rng.ts";

const first = (seed: string, count: number) => {
  const rng = seededRng(seed);
  return Array.from({ length: count }, () => rng());
};

describe("seeded generator", () => {
  test("the same text gives the same numbers, here and on every other machine", () => {
    // Pinned: a change of these numbers would change every draw that is recorded in a repository.
    expect(first("draw-1", 3).map((x) => Math.round(x * 2 ** 32))).toEqual([
      1048308256, 1043786723, 3919171195,
    ]);
    expect(first("draw-1", 5)).toEqual(first("draw-1", 5));
  });

  test("texts that differ in one sign, in length or in order give other numbers", () => {
    const seeds = ["", "\0", "\0\0", "a", "b", "ab", "ba", "draw-1", "draw-2"];
    expect(new Set(seeds.map((seed) => first(seed, 1)[0])).size).toBe(seeds.length);
  });

  test("is uniform: mean, variance and each tenth within four standard errors", () => {
    const numbers = first("uniform", 20_000);
    const mean = numbers.reduce((total, x) => total + x, 0) / numbers.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / numbers.length));
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => numbers.filter((x) => Math.floor(x * 10) === tenth).length,
    );
    // Each count is Bin(20000, 0.1): 2000 with standard deviation 42.
    for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(4 * 42.5);
  });
});

describe("drawing by lot", () => {
  const items = ["a", "b", "c", "d", "e"];

  test("takes without replacement and leaves the input alone", () => {
    const drawn = sample({ items, size: 3, rng: seededRng("x") });
    expect(new Set(drawn).size).toBe(3);
    expect(items).toEqual(["a", "b", "c", "d", "e"]);
  });

  test("takes all where fewer are there, none where none are wanted", () => {
    expect(sample({ items, size: 9, rng: seededRng("x") }).toSorted()).toEqual(items);
    expect(sample({ items, size: 0, rng: seededRng("x") })).toEqual([]);
  });

  test("every item comes first about equally often, and every order occurs", () => {
    const rng = seededRng("fair");
    const orders = new Map<string, number>();
    for (let i = 0; i < 6000; i++) {
      const order = shuffle(["a", "b", "c"], rng).join("");
      orders.set(order, (orders.get(order) ?? 0) + 1);
    }
    expect(orders.size).toBe(6);
    // Bin(6000, 1/6): 1000 with standard deviation 29.
    for (const count of orders.values()) expect(Math.abs(count - 1000)).toBeLessThan(4 * 29);
  });
});
