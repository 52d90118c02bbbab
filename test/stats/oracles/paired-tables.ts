import { normalQuantile } from "../../../src/stats/normal.ts";
import { wilson } from "../../../src/stats/wilson.ts";

/**
 * The full table of a paired comparison: other intervals than Tango's need more than the discordant counts.
 */
export interface PairedTable {
  bothPass: number;
  losses: number;
  gains: number;
  bothFail: number;
}

/** Newcombe 1998 (Stat Med 17:2635), method 10: Wilson limits of both rates, joined by their correlation. */
export function newcombe({ bothPass, losses, gains, bothFail }: PairedTable, confidence: number): number[] {
  const n = bothPass + losses + gains + bothFail;
  const head = ends(bothPass + gains, n, confidence);
  const base = ends(bothPass + losses, n, confidence);
  const margins = (bothPass + gains) * (losses + bothFail) * (bothPass + losses) * (gains + bothFail);
  const raw = bothPass * bothFail - losses * gains;
  const phi = margins === 0 ? 0 : (raw < 0 ? raw : Math.max(0, raw - n / 2)) / Math.sqrt(margins);
  const change = head.p - base.p;
  const reach = (a: number, b: number) => Math.sqrt(a ** 2 - 2 * phi * a * b + b ** 2);
  return [
    change,
    change - reach(head.p - head.low, base.high - base.p),
    change + reach(head.high - head.p, base.p - base.low),
  ];
}

function ends(x: number, n: number, confidence: number): { p: number; low: number; high: number } {
  const interval = wilson({ successes: x, n, confidence });
  if (interval === null) throw new Error("an empty table");
  return { p: interval.estimate, low: interval.low, high: interval.high };
}

/** Bonett & Price 2012: Wald on counts with one added to each discordant cell, cut at ±1. */
export function bonettPrice(
  { bothPass, losses, gains, bothFail }: PairedTable,
  confidence: number,
): number[] {
  const n = bothPass + losses + gains + bothFail;
  const worse = (losses + 1) / (n + 2);
  const better = (gains + 1) / (n + 2);
  const centre = better - worse;
  const half = normalQuantile(confidence) * Math.sqrt((worse + better - centre ** 2) / (n + 2));
  return [(gains - losses) / n, Math.max(-1, centre - half), Math.min(1, centre + half)];
}
