/** A piece of a line of text as the page shows it. Links and images are words: the page goes nowhere. */
export type Inline =
  | { kind: "text"; text: string }
  | { kind: "code"; text: string }
  | { kind: "strong" | "emphasis" | "struck"; inner: Inline[] }
  | { kind: "link"; inner: Inline[]; target: string }
  | { kind: "image"; alt: string; target: string };

/** Longest span of one mark; bounds the search for its end. */
const PATTERN = new RegExp(
  [
    /\\([\\`*_{}[\]()#+.!|~>-])/, // 1 escaped
    /(`{1,3})([^`\n]{1,2000}?)\2/, // 2, 3 code
    /!\[([^\]\n]{0,300})\]\(([^()\s]{0,2000})(?:\s"[^"\n]{0,300}")?\)/, // 4, 5 image
    /\[([^\]\n]{1,300})\]\(([^()\s]{0,2000})(?:\s"[^"\n]{0,300}")?\)/, // 6, 7 link
    /\*\*(?=\S)([^*\n]{1,1000}?)(?<=\S)\*\*/, // 8 strong
    /\b__(?=\S)([^_\n]{1,1000}?)(?<=\S)__\b/, // 9 strong
    /~~(?=\S)([^~\n]{1,1000}?)(?<=\S)~~/, // 10 struck
    /\*(?=\S)([^*\n]{1,1000}?)(?<=\S)\*/, // 11 emphasis
    /\b_(?=\S)([^_\n]{1,1000}?)(?<=\S)_\b/, // 12 emphasis
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** Marks within marks within marks are shown as they are written. */
const DEEPEST = 3;

/** Reads markdown's marks inside a block. Text that is no mark stays what it is, HTML included. */
export function parseInline(text: string, depth = 0): Inline[] {
  if (depth >= DEEPEST) return [{ kind: "text", text }];
  const pieces: Inline[] = [];
  let last = 0;
  for (const match of text.matchAll(PATTERN)) {
    if (match.index > last) pieces.push({ kind: "text", text: text.slice(last, match.index) });
    pieces.push(pieceOf(match, depth + 1));
    last = match.index + match[0].length;
  }
  if (last < text.length) pieces.push({ kind: "text", text: text.slice(last) });
  return pieces;
}

function pieceOf(match: RegExpExecArray, depth: number): Inline {
  const [whole, escaped, , code, alt, source, name, target, strong, strong2, struck, em, em2] = match;
  if (escaped !== undefined) return { kind: "text", text: escaped };
  if (code !== undefined) return { kind: "code", text: code };
  if (alt !== undefined) return { kind: "image", alt, target: source ?? "" };
  if (name !== undefined) return { kind: "link", inner: parseInline(name, depth), target: target ?? "" };
  const bold = strong ?? strong2;
  if (bold !== undefined) return { kind: "strong", inner: parseInline(bold, depth) };
  if (struck !== undefined) return { kind: "struck", inner: parseInline(struck, depth) };
  return { kind: "emphasis", inner: parseInline(em ?? em2 ?? whole, depth) };
}
