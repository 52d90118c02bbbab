import { categoryDistance, type Weights } from "./category-distance.ts";
import { DEFAULT_CONFIDENCE, type Estimate } from "./interval.ts";
import { normalQuantile } from "./normal.ts";

/** `table[i][j]` counts the items that the first rater puts in category i and the second in category j. */
export interface RatedTable {
  table: readonly (readonly number[])[];
  weights?: Weights;
  confidence?: number;
}

/**
 * Cohen's kappa (1960, weighted 1968), `(p_o - p_e)/(1 - p_e)` over agreement weights `1 - distance`, with
 * the standard error of Fleiss, Cohen & Everitt 1969. Unused categories keep their position (they matter only
 * where weights are given). Null where nothing was rated or all ratings are in one category, so that chance
 * alone agrees always.
 */
export function cohenKappa({
  table,
  weights = "none",
  confidence = DEFAULT_CONFIDENCE,
}: RatedTable): Estimate | null {
  const cells = toCells(table, weights);
  const items = sum(cells, (cell) => cell.count);
  const observed = sum(cells, (cell) => cell.count * cell.agreement) / items;
  const chance = sum(cells, (cell) => cell.row * cell.column * cell.agreement) / items ** 2;
  if (items === 0 || 1 - chance < Number.EPSILON) return null;
  const kappa = (observed - chance) / (1 - chance);
  const squares =
    sum(cells, (cell) => cell.count * (cell.agreement - cell.margins * (1 - kappa)) ** 2) / items;
  const variance = Math.max(0, squares - (kappa - chance * (1 - kappa)) ** 2) / items;
  const se = Math.sqrt(variance) / (1 - chance);
  const half = normalQuantile(confidence) * se;
  return { estimate: kappa, low: Math.max(-1, kappa - half), high: Math.min(1, kappa + half), se, df: null };
}

/** One cell of the table with what the formulas need of its row and column. */
interface Cell {
  count: number;
  agreement: number;
  /** Items in this row, and in this column. */
  row: number;
  column: number;
  /**
   * Mean agreement of this row's category with the second rater's answers plus that of this column's with the
   * first's.
   */
  margins: number;
}

function toCells(table: RatedTable["table"], weights: Weights): Cell[] {
  const size = table.length;
  if (size < 2 || table.some((row) => row.length !== size)) {
    throw new RangeError("a square table of at least two categories is needed");
  }
  const agreement = (i: number, j: number) => 1 - categoryDistance({ i, j, weights, size });
  const rows = table.map((row) => sum(row, (count) => count));
  const columns = rows.map((_, j) => sum(table, (row) => row[j] as number)); // square, so every position exists
  const items = sum(rows, (count) => count);
  const ofRow = rows.map((_, i) => sum(columns, (count, j) => (count * agreement(i, j)) / items));
  const ofColumn = columns.map((_, j) => sum(rows, (count, i) => (count * agreement(i, j)) / items));
  return rows.flatMap((row, i) =>
    columns.map((column, j) => ({
      count: table[i]?.[j] as number, // square, so every position exists
      agreement: agreement(i, j),
      row,
      column,
      margins: (ofRow[i] as number) + (ofColumn[j] as number), // as above
    })),
  );
}

function sum<T>(items: readonly T[], term: (item: T, index: number) => number): number {
  return items.reduce((total, item, index) => total + term(item, index), 0);
}
