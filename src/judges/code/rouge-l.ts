import { tokens } from "./tokens.ts";

/**
 * ROUGE-L (Lin 2004) with beta 1: the F1 of the longest common subsequence of words, in [0, 1]. Two texts without words
 * are equal.
 */
export function rougeL(actual: string, expected: string): number {
  const [a, e] = [tokens(actual), tokens(expected)];
  if (a.length + e.length === 0) return 1;
  return (2 * commonSubsequence(a, e)) / (a.length + e.length);
}

/** Length of the longest common subsequence, row by row. */
function commonSubsequence(a: readonly string[], b: readonly string[]): number {
  let above = new Uint32Array(b.length + 1);
  for (const word of a) {
    const row = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j += 1) {
      const longer = Math.max(above[j] ?? 0, row[j - 1] ?? 0);
      row[j] = word === b[j - 1] ? (above[j - 1] ?? 0) + 1 : longer;
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
