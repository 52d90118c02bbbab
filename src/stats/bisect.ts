/**
 * Where a function that falls from positive to negative crosses zero between `low` and `high`, to the last
 * floating point digit. The answer lies on the positive side; an end is returned where nothing crosses.
 */
export function bisectFalling(f: (x: number) => number, low: number, high: number): number {
  let left = low;
  let right = high;
  for (;;) {
    const middle = left + (right - left) / 2;
    if (middle <= left || middle >= right) return left;
    if (f(middle) > 0) left = middle;
    else right = middle;
  }
}
