/** How far apart two categories are: all equally, by the positions between them, or by their square. */
export type Weights = "none" | "linear" | "quadratic";

/**
 * Disagreement of two category positions among `size`, 1 between the two ends. Distances are those of
 * positions: a category that nobody used still counts.
 */
export function categoryDistance({
  i,
  j,
  weights,
  size,
}: {
  i: number;
  j: number;
  weights: Weights;
  size: number;
}): number {
  switch (weights) {
    case "none":
      return i === j ? 0 : 1;
    case "linear":
      return Math.abs(i - j) / (size - 1);
    case "quadratic":
      return ((i - j) / (size - 1)) ** 2;
  }
}
