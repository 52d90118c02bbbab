/** A run of words that stands in both texts, or only in one. */
export interface DiffPart {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Words compared at most; the table of the comparison grows with their product. */
const WORDS = 400;

/** Differences between two texts by words (longest common subsequence); texts beyond the bound are compared up to it. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const a = words(before);
  const b = words(after);
  const common = commonLengths(a, b);
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(parts, "same", a[i++]);
      j++;
    } else if (i < a.length && (j >= b.length || at(common, i + 1, j) >= at(common, i, j + 1))) {
      push(parts, "removed", a[i++]);
    } else {
      push(parts, "added", b[j++]);
    }
  }
  return parts;
}

function words(text: string): string[] {
  const all = text.match(/\S+\s*/g) ?? [];
  return all.length > WORDS ? [...all.slice(0, WORDS), "…"] : all;
}

/** lengths[i][j]: length of the longest common subsequence of a from i and b from j. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const longer = Math.max(at(rows, i + 1, j), at(rows, i, j + 1));
      const row = rows[i];
      if (row) row[j] = a[i] === b[j] ? at(rows, i + 1, j + 1) + 1 : longer;
    }
  }
  return rows;
}

function at(rows: readonly Uint16Array[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function push(parts: DiffPart[], kind: DiffPart["kind"], word = ""): void {
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += word;
  else parts.push({ kind, text: word });
}
