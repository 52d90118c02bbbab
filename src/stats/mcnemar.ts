import { stirlingError } from "./log-gamma.ts";

/** p-values on the discordant pairs: `exact` and `midP` are two-sided, the others ask for losses only. */
export interface McNemar {
  exact: number;
  midP: number;
  lossExact: number;
  lossMidP: number;
}

/**
 * McNemar's test with X ~ Bin(worse + better, ½): exact, and mid-p (Fagerland, Lydersen & Laake 2013), which
 * takes half of P(X = worse) back. For losses P(X >= worse). Without a discordant pair every p is 1.
 */
export function mcnemar({ worse, better }: { worse: number; better: number }): McNemar {
  if (![worse, better].every((count) => Number.isSafeInteger(count) && count >= 0)) {
    throw new RangeError(`whole counts of discordant pairs are needed, not ${worse} and ${better}`);
  }
  const n = worse + better;
  if (n === 0) return { exact: 1, midP: 1, lossExact: 1, lossMidP: 1 };
  const point = probability(n, worse);
  const exact = Math.min(1, 2 * lowerTail(n, Math.min(worse, better)));
  const lossExact = worse >= better ? lowerTail(n, better) : 1 - lowerTail(n, worse - 1);
  return {
    exact,
    midP: worse === better ? 1 - point / 2 : exact - point,
    lossExact,
    lossMidP: lossExact - point / 2,
  };
}

/** P(X <= k) for k <= n/2: each term is the one above it times j/(n-j+1), until nothing is added. */
function lowerTail(n: number, k: number): number {
  if (k < 0) return 0;
  let term = probability(n, k);
  let sum = term;
  for (let j = k; j > 0 && term > sum * Number.EPSILON; j--) {
    term *= j / (n - j + 1);
    sum += term;
  }
  return sum;
}

/**
 * P(X = k) by Loader's saddle-point form (2000): with u = (2k-n)/n the deviance is
 * `n/2·(ln(1-u²) + 2u·artanh u)`, so no large logarithms cancel and the result keeps its digits for n in the
 * millions.
 */
function probability(n: number, k: number): number {
  if (k === 0 || k === n) return 2 ** -n;
  const u = (2 * k - n) / n;
  const deviance = (n / 2) * (Math.log1p(-u * u) + 2 * u * Math.atanh(u));
  const correction = stirlingError(n) - stirlingError(k) - stirlingError(n - k);
  return Math.exp(correction - deviance) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
