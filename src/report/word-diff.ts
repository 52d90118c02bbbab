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
  const number = numbering();
  const a = wordsOf(before, number);
  const b = wordsOf(after, number);
  const start = commonStart(a, b);
  const end = commonStart(a.slice(start).reverse(), b.slice(start).reverse());
  const parts: DiffPart[] = [];
  for (const word of b.slice(0, start)) push(parts, "same", word);
  compareMiddle(bounded(a.slice(start, a.length - end)), bounded(b.slice(start, b.length - end)), parts);
  for (const word of b.slice(b.length - end)) push(parts, "same", word);
  return parts;
}

/** A word with the white space behind it; equal words have equal numbers, whatever space follows. */
interface Word {
  text: string;
  number: number;
}

function numbering(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size);
    return numbers.size - 1;
  };
}

function wordsOf(text: string, number: (word: string) => number): Word[] {
  const words = text.match(WORD) ?? [];
  return words.map((word) => ({ text: word, number: number(word.trimEnd()) }));
}

function compareMiddle(a: readonly Word[], b: readonly Word[], parts: DiffPart[]): void {
  const common = commonLengths(a, b);
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [before, after] = [a[i], b[j]];
    if (before && after && before.number === after.number) {
      push(parts, "same", after);
      i++;
      j++;
    } else if (before && (!after || common(i + 1, j) >= common(i, j + 1))) {
      push(parts, "removed", before);
      i++;
    } else if (after) {
      push(parts, "added", after);
      j++;
    }
  }
}

function commonStart(a: readonly Word[], b: readonly Word[]): number {
  const different = a.findIndex((word, index) => word.number !== b[index]?.number);
  return different === -1 ? a.length : different;
}

function bounded(words: readonly Word[]): readonly Word[] {
  return words.length > WORDS ? [...words.slice(0, WORDS), { text: "…", number: -1 }] : words;
}

/** (i, j): length of the longest common subsequence of a from i and b from j; 0 beyond the ends. */
function commonLengths(a: readonly Word[], b: readonly Word[]): (i: number, j: number) => number {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const equal = a[i]?.number === b[j]?.number;
      lengths[i * width + j] = equal ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

function push(parts: DiffPart[], kind: DiffPart["kind"], { text }: Word): void {
  const last = parts.at(-1);
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}
