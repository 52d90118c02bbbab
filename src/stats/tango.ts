import { bisectFalling } from "./bisect.ts";
import { DEFAULT_CONFIDENCE, type Interval } from "./interval.ts";
import { normalCdf, normalQuantile } from "./normal.ts";

/**
 * Paired outcomes: `worse` = base passed and head failed, `better` = the reverse, `n` = all pairs.
 * `designEffect` (clusters) divides all three; the counts need not be whole.
 */
export interface PairedCounts {
  worse: number;
  better: number;
  n: number;
  designEffect?: number;
}

/**
 * Tango's score interval for the change (better - worse)/n of a paired proportion (Tango 1998, Stat Med
 * 17:891): all δ with |Z(δ)| <= z. Where all pairs got worse (better) the low (high) end is exactly -1 (+1).
 */
export function tango({
  confidence = DEFAULT_CONFIDENCE,
  ...counts
}: PairedCounts & { confidence?: number }): Interval {
  const { worse, better, n } = effective(counts);
  const z = normalQuantile(confidence);
  const estimate = (counts.better - counts.worse) / counts.n;
  const score = (change: number) => scoreAt({ worse, better, n }, change);
  return {
    estimate,
    low: estimate === -1 ? -1 : bisectFalling((change) => score(change) - z, -1, estimate),
    high: estimate === 1 ? 1 : bisectFalling((change) => score(change) + z, estimate, 1),
  };
}

/** Tango's score of "the true change is `change`": positive where the data show more than that. */
export function tangoZ({ change, ...counts }: PairedCounts & { change: number }): number {
  return scoreAt(effective(counts), change);
}

/** One-sided p of the score test of "change >= `atLeast`": small where a loss beyond it is shown. */
export function tangoP({ atLeast, ...counts }: PairedCounts & { atLeast: number }): number {
  return normalCdf(tangoZ({ ...counts, change: atLeast }));
}

type Counts = Required<Omit<PairedCounts, "designEffect">>;

function effective({ worse, better, n, designEffect = 1 }: PairedCounts): Counts {
  if (!(n > 0 && worse >= 0 && better >= 0 && worse + better <= n && designEffect >= 1)) {
    throw new RangeError(`${worse} worse and ${better} better of ${n} are not paired counts`);
  }
  return { worse: worse / designEffect, better: better / designEffect, n: n / designEffect };
}

/**
 * `Z(δ) = (better - worse - nδ) / sqrt(n(2q + δ(1-δ)))`, q the larger root of `2n·q² + Bq + C = 0` with
 * `B = -worse - better + (2n - better + worse)δ`, `C = -worse·δ(1-δ)`: the likeliest
 * share of losses under that change.
 */
function scoreAt({ worse, better, n }: Counts, change: number): number {
  const b = -worse - better + (2 * n - better + worse) * change;
  const c = -worse * change * (1 - change);
  const root = Math.sqrt(Math.max(0, b * b - 8 * n * c));
  // Each branch adds numbers of one sign.
  const q = b <= 0 ? (root - b) / (4 * n) : (-2 * c) / (root + b);
  const excess = better - worse - n * change;
  const variance = n * (2 * q + change * (1 - change));
  if (variance > 0) return excess / Math.sqrt(variance);
  return excess === 0 ? 0 : Math.sign(excess) * Number.POSITIVE_INFINITY;
}
