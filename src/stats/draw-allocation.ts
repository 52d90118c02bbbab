import { sum } from "./moments.ts";

/** Guessed spread s_h of people's differences, by the judge's word on base and head (statistics.md 3.8). */
export const STRATUM_SPREAD = {
  pass_fail: 0.6,
  fail_pass: 0.6,
  pass_pass: 0.3,
  fail_fail: 0.4,
  other: 0.6,
} as const;

/** No stratum is judged by fewer pairs than this, unless it has fewer. */
const SMALLEST_STRATUM = 4;

/** `size` pairs with guessed spread `spread`; `whole`: all of them are taken (records that must hold). */
export interface DrawStratum {
  size: number;
  spread: number;
  whole?: boolean;
}

/**
 * How many of each stratum to draw: `n_h = max(min(4, N_h), round(n·N_h·s_h/Σ N_h·s_h))`, at most N_h, then
 * one pair at a time given or taken by largest remainder (ties in the order given) until the numbers add up
 * to `pairs`. With no more pairs than that in all, everything is drawn. Whole strata come first and out of
 * the same `pairs`; the smallest numbers may push the sum above it.
 */
export function allocateDraw({ pairs, strata }: { pairs: number; strata: readonly DrawStratum[] }): number[] {
  if (sum(strata.map(({ size }) => size)) <= pairs) return strata.map(({ size }) => size);
  const left = Math.max(0, pairs - sum(strata.filter(({ whole }) => whole).map(({ size }) => size)));
  const weights = strata.map(({ size, spread, whole }) => (whole ? 0 : size * spread));
  const total = sum(weights);
  const seats = strata.map(({ size, whole }, index): Seat => {
    if (whole) return { taken: size, quota: size, least: size, most: size };
    const quota = total === 0 ? 0 : (left * (weights[index] ?? 0)) / total;
    const least = Math.min(SMALLEST_STRATUM, size);
    return { taken: Math.min(size, Math.max(least, Math.round(quota))), quota, least, most: size };
  });
  return settle(seats, pairs);
}

interface Seat {
  taken: number;
  quota: number;
  least: number;
  most: number;
}

function settle(seats: Seat[], pairs: number): number[] {
  const missing = () => pairs - sum(seats.map(({ taken }) => taken));
  while (missing() > 0) {
    const open = seats.filter(({ taken, most }) => taken < most);
    largest(open, ({ quota, taken }) => quota - taken).taken += 1;
  }
  while (missing() < 0) {
    const spare = seats.filter(({ taken, least }) => taken > least);
    if (spare.length === 0) break;
    largest(spare, ({ quota, taken }) => taken - quota).taken -= 1;
  }
  return seats.map(({ taken }) => taken);
}

/** The first of the largest. There is always one: the callers stop when nothing is left to give or take. */
function largest(seats: readonly Seat[], by: (seat: Seat) => number): Seat {
  return seats.reduce((best, seat) => (by(seat) > by(best) ? seat : best));
}
