/** A block of an answer as the page shows it; inner texts are read by `parseInline`. */
export type Block =
  | { kind: "paragraph"; text: string }
  | { kind: "heading"; text: string }
  | { kind: "code"; text: string }
  | { kind: "quote"; blocks: Block[] }
  | { kind: "list"; ordered: boolean; start: number; items: Block[][] }
  | { kind: "table"; head: string[]; rows: string[][] }
  | { kind: "rule" };

/** Behind the marks at most the name of a language: anything longer would be text that nobody sees. */
const FENCE = /^ {0,3}(`{3,}|~{3,})\s*[\w+#.-]{0,20}\s*$/;
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
const RULE = /^ {0,3}([-*_])(?:\s*\1){2,}\s*$/;
const QUOTE = /^ {0,3}> ?/;
const BULLET = /^( {0,3})(?:[-*+]|(\d{1,9})[.)])(\s+|$)/;
const DIVIDER = /^ {0,3}\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$/;

/** Quotes and lists nested deeper are shown as text. */
const DEEPEST = 6;

/** Reads the blocks of a markdown text. What is not markdown is a paragraph; nothing is ever HTML. */
export function parseBlocks(text: string, depth = 0): Block[] {
  const reader = { lines: text.split("\n"), at: 0 };
  const blocks: Block[] = [];
  while (reader.at < reader.lines.length) {
    const line = reader.lines[reader.at] ?? "";
    if (line.trim() === "") reader.at += 1;
    else blocks.push(nextBlock(reader, line, depth));
  }
  return blocks;
}

interface Reader {
  lines: string[];
  at: number;
}

function nextBlock(reader: Reader, line: string, depth: number): Block {
  if (FENCE.test(line)) return fenced(reader, line);
  const heading = HEADING.exec(line);
  if (heading) {
    reader.at += 1;
    return { kind: "heading", text: heading[1] ?? "" };
  }
  if (RULE.test(line)) {
    reader.at += 1;
    return { kind: "rule" };
  }
  if (depth < DEEPEST && QUOTE.test(line)) return quote(reader, depth);
  if (depth < DEEPEST && BULLET.test(line)) return list(reader, line, depth);
  if (line.includes("|") && DIVIDER.test(reader.lines[reader.at + 1] ?? "")) return table(reader, line);
  return paragraph(reader);
}

/** A fence that nobody closes runs to the end, as in every other renderer. */
function fenced(reader: Reader, line: string): Block {
  const mark = FENCE.exec(line)?.[1] ?? "```";
  const start = reader.at + 1;
  let end = start;
  const closes = (text: string) =>
    text.trim().startsWith(mark) && text.trim().replaceAll(mark.charAt(0), "") === "";
  while (end < reader.lines.length && !closes(reader.lines[end] ?? "")) end += 1;
  reader.at = end + 1;
  return { kind: "code", text: reader.lines.slice(start, end).join("\n") };
}

function quote(reader: Reader, depth: number): Block {
  const inner = take(reader, (line) => QUOTE.test(line)).map((line) => line.replace(QUOTE, ""));
  return { kind: "quote", blocks: parseBlocks(inner.join("\n"), depth + 1) };
}

function list(reader: Reader, first: string, depth: number): Block {
  const number = BULLET.exec(first)?.[2];
  const ordered = number !== undefined;
  const items: string[][] = [];
  take(reader, (line) => {
    const bullet = RULE.test(line) ? null : BULLET.exec(line);
    if (bullet && (bullet[2] !== undefined) === ordered) items.push([line.slice(bullet[0].length)]);
    else if (bullet || (line.trim() !== "" && !/^\s/.test(line))) return false;
    else items.at(-1)?.push(line.replace(/^ {1,4}/, ""));
    return true;
  });
  const inner = items.map((lines) => parseBlocks(lines.join("\n"), depth + 1));
  return { kind: "list", ordered, start: Number(number ?? 1), items: inner };
}

function table(reader: Reader, line: string): Block {
  reader.at += 2;
  const rows = take(reader, (row) => row.includes("|"));
  return { kind: "table", head: cells(line), rows: rows.map(cells) };
}

function cells(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll("\\|", "|"));
}

function paragraph(reader: Reader): Block {
  const first = reader.at;
  const lines = take(reader, (line) => {
    const starts =
      FENCE.test(line) || HEADING.test(line) || RULE.test(line) || QUOTE.test(line) || BULLET.test(line);
    return line.trim() !== "" && (reader.at === first || !starts);
  });
  return { kind: "paragraph", text: lines.join("\n") };
}

/** The lines from here on that belong; at least the one here. */
function take(reader: Reader, belongs: (line: string) => boolean): string[] {
  const start = reader.at;
  while (reader.at < reader.lines.length && belongs(reader.lines[reader.at] ?? "")) reader.at += 1;
  if (reader.at === start) reader.at += 1;
  return reader.lines.slice(start, reader.at);
}
