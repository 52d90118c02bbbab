/**
 * A whole number with its thousands set apart: "310,000". By hand, because the first `toLocaleString` of a process loads
 * the tables of all languages: 11 ms and 6 MB that a run has better use for.
 */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
