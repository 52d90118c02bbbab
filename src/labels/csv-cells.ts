import type { Problem } from "../errors.ts";

/** One cell of a table, with where it begins; line and column count from 1. */
export interface Cell {
  text: string;
  line: number;
  column: number;
}

/** Signs that part cells, the usual one first: spreadsheets of some countries write semicolons, or tabs. */
const SEPARATORS = [",", ";", "\t"];

/** The rows of a CSV (RFC 4180), its separator found in the first line; or its first fault. */
export function csvCells(file: string, text: string): { rows: Cell[][] } | { fault: Problem } {
  const start = text.startsWith("\ufeff") ? 1 : 0;
  const reader: Reader = {
    text,
    at: start,
    line: 1,
    lineStart: start,
    separator: separatorOf(text.slice(start)),
  };
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  while (reader.at < text.length) {
    const cell = readCell(reader);
    if ("code" in cell) return { fault: { ...cell, at: { file, ...cell.place } } };
    row.push(cell);
    if (take(reader, reader.separator)) {
      if (reader.at === text.length) row.push({ text: "", ...placeOf(reader) });
      continue;
    }
    endLine(reader);
    if (row.some((one) => one.text !== "")) rows.push(row);
    row = [];
  }
  return { rows };
}

interface Reader {
  text: string;
  at: number;
  line: number;
  lineStart: number;
  separator: string;
}

function separatorOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const counts = SEPARATORS.map((sign) => first.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ",";
}

function placeOf({ at, line, lineStart }: Reader): { line: number; column: number } {
  return { line, column: at - lineStart + 1 };
}

type CellFault = { code: string; message: string; hint: string; place: { line: number; column: number } };

function readCell(reader: Reader): Cell | CellFault {
  const place = placeOf(reader);
  if (reader.text[reader.at] !== '"') return { text: plainCell(reader), ...place };
  const said = quotedCell(reader);
  if (said === null) {
    const hint = 'A quote inside of a quoted cell is written twice: "".';
    return { code: "bad_csv", message: "a quoted cell begins here and never ends", hint, place };
  }
  const next = reader.text[reader.at];
  if (next === undefined || next === reader.separator || next === "\n" || next === "\r")
    return { text: said, ...place };
  const hint = `After it comes ${reader.separator === "\t" ? "a tab" : `"${reader.separator}"`} or the end of the line; a quote inside is written twice.`;
  return { code: "bad_csv", message: "a quoted cell goes on after its quote", hint, place: placeOf(reader) };
}

function plainCell(reader: Reader): string {
  const from = reader.at;
  const { text, separator } = reader;
  while (reader.at < text.length && text[reader.at] !== separator && !"\r\n".includes(text[reader.at] ?? ""))
    reader.at += 1;
  return text.slice(from, reader.at);
}

/** What stands between two quotes, line ends included; null where the second is missing. */
function quotedCell(reader: Reader): string | null {
  let said = "";
  reader.at += 1;
  while (reader.at < reader.text.length) {
    const sign = reader.text[reader.at] ?? "";
    reader.at += 1;
    if (sign === "\n") {
      reader.line += 1;
      reader.lineStart = reader.at;
    }
    if (sign !== '"') said += sign;
    else if (take(reader, '"')) said += '"';
    else return said;
  }
  return null;
}

function take(reader: Reader, sign: string): boolean {
  const is = reader.text[reader.at] === sign;
  if (is) reader.at += 1;
  return is;
}

function endLine(reader: Reader): void {
  take(reader, "\r");
  if (!take(reader, "\n")) return;
  reader.line += 1;
  reader.lineStart = reader.at;
}
