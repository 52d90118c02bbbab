import { bisectFalling } from "./bisect.ts";
import { DEFAULT_CONFIDENCE } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/** Chance of finding what is there that all plans aim at. */
export const DEFAULT_POWER = 0.8;
/** Share of discordant records assumed where no comparison has been made yet. */
export const FIRST_RUN_DISCORDANCE = 0.15;

/** Share of discordant records to plan with after so many of n: `ψ = (worse + better + 1)/(n + 2)`, never none. */
export function discordanceSeen({ worse, better, n }: { worse: number; better: number; n: number }): number {
  return (worse + better + 1) / (n + 2);
}

/** `discordance` is the share of records whose outcome differs between the sides. */
export interface Plan {
  discordance: number;
  confidence?: number;
  power?: number;
}

/**
 * Records that show a loss (superiority; Connor 1987): `n = (z_α·√ψ + z_β·sqrt(ψ-δ²))²/δ²`. A fraction: round
 * up. A loss cannot be larger than the discordance.
 */
export function recordsForSuperiority({
  loss,
  discordance,
  confidence = DEFAULT_CONFIDENCE,
  power = DEFAULT_POWER,
}: Plan & { loss: number }): number {
  if (!(loss > 0 && loss <= discordance))
    throw new RangeError("a loss above 0 and within the discordance is needed");
  const detect = normalQuantile(confidence) * Math.sqrt(discordance);
  const reach = normalQuantile(power) * Math.sqrt(discordance - loss ** 2);
  return ((detect + reach) / loss) ** 2;
}

/**
 * Records that rule a loss of `margin` out where the true change is `gain`: `n = (z_α+z_β)²(ψ-δ²)/(m+δ)²`. A
 * fraction: round up.
 */
export function recordsForNonInferiority({
  margin,
  gain = 0,
  discordance,
  confidence = DEFAULT_CONFIDENCE,
  power = DEFAULT_POWER,
}: Plan & { margin: number; gain?: number }): number {
  const z = normalQuantile(confidence) + normalQuantile(power);
  return (z ** 2 * Math.max(0, discordance - gain ** 2)) / (margin + gain) ** 2;
}

/**
 * The smallest loss that n records find: Connor's n solved for δ. A loss above the usual discordance makes
 * discordance of its own, so ψ is then the loss itself. Null where too few records are there to find even the
 * loss of all.
 */
export function smallestLoss({ n, ...plan }: Plan & { n: number }): number | null {
  const needed = (loss: number) =>
    recordsForSuperiority({ ...plan, loss, discordance: Math.max(plan.discordance, loss) });
  const excess = (loss: number) => (loss === 0 ? 1 : needed(loss) - n);
  return excess(1) > 0 ? null : bisectFalling(excess, 0, 1);
}
