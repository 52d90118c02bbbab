/** A run of words that stands in both texts, or only in one; words keep the white space behind them. */
export interface DiffPart {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Words compared at most between the common start and end; the table of the comparison grows with their product. */
const WORDS = 400;

/** Scripts that write without spaces: each character counts as a word. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
const WORD = new RegExp(String.raw`(?:[${UNSPACED}]|[^\s${UNSPACED}]+)\s*`, "gu");

/** Differences between two texts by words (longest common subsequence between their common start and end). */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = before.match(WORD) ?? [];
  const b = after.match(WORD) ?? [];
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
  const parts: DiffPart[] = [];
  for (const word of b.slice(0, start)) push(parts, "same", word);
  compareMiddle(bounded(a.slice(start, a.length - end)), bounded(b.slice(start, b.length - end)), parts);
  for (const word of b.slice(b.length - end)) push(parts, "same", word);
  return parts;
}

function compareMiddle(a: readonly string[], b: readonly string[], parts: DiffPart[]): void {
  const common = commonLengths(a, b);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && isSame(a[i], b[j])) {
      push(parts, "same", b[j++]);
      i++;
    } else if (i < a.length && (j >= b.length || at(common, i + 1, j) >= at(common, i, j + 1))) {
      push(parts, "removed", a[i++]);
    } else {
      push(parts, "added", b[j++]);
    }
  }
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const different = a.findIndex((word, index) => !isSame(word, b[index]));
  return different === -1 ? a.length : different;
}

function bounded(words: readonly string[]): readonly string[] {
  return words.length > WORDS ? [...words.slice(0, WORDS), "…"] : words;
}

/** lengths[i][j]: length of the longest common subsequence of a from i and b from j. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const longer = Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
      const row = rows[i];
      if (row) row[j] = isSame(a[i], b[j]) ? at(rows, i + 1, j + 1) + 1 : longer;
    }
  }
  return rows;
}

/** White space between words may differ. */
function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a.trimEnd() === b.trimEnd();
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function push(parts: DiffPart[], kind: DiffPart["kind"], word = ""): void {
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += word;
  else parts.push({ kind, text: word });
}
