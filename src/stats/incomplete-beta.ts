import { logBeta } from "./log-gamma.ts";

const FRACTION_STEPS = 10_000;
/** Keeps a vanishing denominator of the continued fraction away from zero. */
const TINY = 1e-300;

/** `rest` is 1 - x, to be given where x is so near 1 that the subtraction would lose digits. */
interface BetaPoint {
  x: number;
  a: number;
  b: number;
  rest?: number;
}

/** Beta distribution function I_x(a, b): Lentz's evaluation of the continued fraction, on its fast side. */
export function betaCdf({ x, a, b, rest = 1 - x }: BetaPoint): number {
  if (x <= 0) return 0;
  if (rest <= 0) return 1;
  const logX = x < 0.5 ? Math.log(x) : Math.log1p(-rest);
  const logRest = x < 0.5 ? Math.log1p(-x) : Math.log(rest);
  const front = Math.exp(a * logX + b * logRest - logBeta(a, b));
  if (x < (a + 1) / (a + b + 2)) return (front * continuedFraction(x, a, b)) / a;
  return 1 - (front * continuedFraction(rest, b, a)) / b;
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m <= FRACTION_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= c * d;
    if (Math.abs(c * d - 1) < Number.EPSILON) break;
  }
  return value;
}

function awayFromZero(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}
