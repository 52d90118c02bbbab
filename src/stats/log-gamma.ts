/** Stirling's series is exact to double precision from here on; smaller arguments are shifted up to it. */
const SERIES_FROM = 16;
/** B₂ₖ / (2k(2k-1)), k = 1, 2, …: the coefficients of Stirling's series. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156];
const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/**
 * Natural logarithm of Γ(x) for x > 0: Stirling's series, after Γ(x) = Γ(x+1)/x has lifted small arguments.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`a positive argument is needed, not ${x}`);
  let lift = 1;
  let lifted = x;
  for (; lifted < SERIES_FROM; lifted++) lift *= lifted;
  return (lifted - 0.5) * Math.log(lifted) - lifted + HALF_LOG_TWO_PI + series(lifted) - Math.log(lift);
}

/**
 * ln(n!) - ln(√(2πn)·(n/e)ⁿ): what Stirling's approximation leaves out. Of order 1/(12 n), so safe at any
 * size.
 */
export function stirlingError(n: number): number {
  if (n >= SERIES_FROM) return series(n);
  return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - HALF_LOG_TWO_PI;
}

/** ln B(a, b). The large terms of ln Γ(a+b) - ln Γ(a) are taken out before they can cancel. */
export function logBeta(a: number, b: number): number {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (large < SERIES_FROM) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const rise = (large - 0.5) * Math.log1p(small / large) + small * (Math.log(a + b) - 1);
  return logGamma(small) - rise - series(a + b) + series(large);
}

function series(x: number): number {
  return STIRLING.reduceRight((sum, coefficient) => sum / (x * x) + coefficient, 0) / x;
}
