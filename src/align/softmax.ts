import type { Rng } from "../stats/rng.ts";

/** One of the items, drawn with a chance that grows with its score: proportional to `exp(score / temperature)`. */
export function softmaxDraw<T>(
  items: readonly T[],
  scoreOf: (item: T) => number,
  {
    rng,
    temperature,
  }: {
    rng: Rng;
    temperature: number;
  },
): T | undefined {
  const top = Math.max(...items.map(scoreOf));
  const weights = items.map((item) => Math.exp((scoreOf(item) - top) / temperature));
  let rest = rng() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, item] of items.entries()) {
    rest -= weights[at] ?? 0;
    if (rest <= 0) return item;
  }
  return items.at(-1);
}
