import { logGamma } from "./log-gamma.ts";

/**
 * Probabilities of 0..drawn marked items among `drawn` of `total` of which `marked` are marked, drawn without putting
 * back: `C(marked, k) C(total - marked, drawn - k) / C(total, drawn)`.
 */
export function hypergeometric(of: { total: number; marked: number; drawn: number }): number[] {
  const { total, marked, drawn } = of;
  const whole = [total, marked, drawn].every((count) => Number.isSafeInteger(count) && count >= 0);
  if (!whole || marked > total || drawn > total)
    throw new RangeError(`no ${drawn} items can be drawn from ${total} of which ${marked} are marked`);
  const all = logChoose(total, drawn);
  return Array.from({ length: drawn + 1 }, (_, k) =>
    k > marked || drawn - k > total - marked
      ? 0
      : Math.exp(logChoose(marked, k) + logChoose(total - marked, drawn - k) - all),
  );
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}
