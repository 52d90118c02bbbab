import { betaCdf } from "../../../src/stats/incomplete-beta.ts";
import { logBeta } from "../../../src/stats/log-gamma.ts";
import { normalQuantile } from "../../../src/stats/normal.ts";

/** e-value against "losses are not more likely than gains": `2^{b+c+1}·B(b+1, c+1)·(1 - I_½(b+1, c+1))`. */
export function eValue(losses: number, gains: number): number {
  const above = 1 - betaCdf({ x: 0.5, a: losses + 1, b: gains + 1 });
  return Math.exp((losses + gains + 1) * Math.LN2 + logBeta(losses + 1, gains + 1)) * above;
}

/**
 * Asymptotic confidence sequence of Waudby-Smith et al. (arXiv 2103.06476), tightest at `best` observations.
 */
export function confidenceSequence({
  sd,
  t,
  alpha,
  best,
}: {
  sd: number;
  t: number;
  alpha: number;
  best: number;
}) {
  const rho = Math.sqrt((-2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha))) / best);
  const scale = t * rho ** 2 + 1;
  const halfwidth = sd * Math.sqrt(((2 * scale) / (t * rho) ** 2) * Math.log(Math.sqrt(scale) / alpha));
  return { halfwidth, rho, fixed_n_halfwidth: (normalQuantile(1 - alpha / 2) * sd) / Math.sqrt(t) };
}
