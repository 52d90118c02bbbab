import { bisectFalling } from "../../../src/stats/bisect.ts";
import { betaCdf } from "../../../src/stats/incomplete-beta.ts";

/** Clopper & Pearson 1934: the guaranteed, wide interval for x of n; `confidence` of each end. */
export function clopperPearson(x: number, n: number, confidence: number): [number, number] {
  return [
    x === 0 ? 0 : betaQuantile({ p: 1 - confidence, a: x, b: n - x + 1 }),
    x === n ? 1 : betaQuantile({ p: confidence, a: x + 1, b: n - x }),
  ];
}

/** Beta quantile by bisection. */
export function betaQuantile({ p, a, b }: { p: number; a: number; b: number }): number {
  return bisectFalling((x) => p - betaCdf({ x, a, b }), 0, 1);
}
