/** Sum of all values. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Arithmetic mean of at least one value. */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError("no values, no mean");
  return sum(values) / values.length;
}

/** Sample variance, divided by n-1; exactly 0 where all values are equal, also of a single one. */
export function variance(values: readonly number[]): number {
  // The mean of equal fractions is rounded, which would leave a trace of variance where there is none.
  if (values.every((value) => value === values[0])) return 0;
  const centre = mean(values);
  return sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1);
}
