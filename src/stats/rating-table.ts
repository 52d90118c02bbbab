/**
 * The table of two raters' answers on the same items, categories in the order given (unused ones keep their
 * place). Throws RangeError for an answer outside the categories.
 */
export function ratingTable<T>({
  first,
  second,
  categories,
}: {
  first: readonly T[];
  second: readonly T[];
  categories: readonly T[];
}): number[][] {
  if (first.length !== second.length) throw new RangeError("both raters must rate the same items");
  const positions = new Map(categories.map((category, position) => [category, position]));
  const positionOf = (rating: T) => {
    const position = positions.get(rating);
    if (position === undefined) throw new RangeError(`"${String(rating)}" is not one of the categories`);
    return position;
  };
  const table = categories.map(() => categories.map(() => 0));
  first.forEach((rating, item) => {
    // Lengths are equal, so the second rater has an answer, and a position has its row and cell.
    const row = table[positionOf(rating)] as number[];
    const column = positionOf(second[item] as T);
    row[column] = (row[column] as number) + 1;
  });
  return table;
}
