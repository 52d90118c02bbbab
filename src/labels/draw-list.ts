import type { Session } from "../formats/session.ts";
import { type Rng, sample } from "../stats/rng.ts";
import { ALL, type ListedTrace } from "./session-traces.ts";

/** A list drawn by lot: which outputs, and out of how many. */
export interface DrawnList {
  traces: string[];
  strata: NonNullable<Session["strata"]>;
}

/**
 * Draws a list by lot from what a selection found. Only a draw from everything says how many outputs are good, so a draw
 * from a part carries the name of that part.
 */
export function drawList(
  found: readonly ListedTrace[],
  { size, from, rng }: { size: number; from: string | null; rng: Rng },
): DrawnList {
  const drawn = sample({ items: found, size: Math.min(size, found.length), rng });
  return {
    traces: drawn.map(({ trace }) => trace.trace_id),
    strata: [{ name: from ?? ALL, N: found.length, n: drawn.length }],
  };
}
