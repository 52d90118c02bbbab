import type { Problem } from "../errors.ts";
import type { Json } from "../formats/json.ts";
import type { Locate } from "../formats/locate.ts";
import { didYouMean } from "../formats/nearest.ts";
import { checkWith } from "../formats/zod-problems.ts";
import { type Cell, csvCells } from "./csv-cells.ts";
import { groundTruth, type HandedInLine } from "./read-handed-in.ts";

const COLUMNS = Object.keys(groundTruth.shape);

/** Answers in a CSV as read. */
export interface ReadCsv {
  lines: HandedInLine[];
  faults: Problem[];
  /** Rows without an answer: left open in the table, and so no label. */
  unanswered: number;
}

/**
 * Reads a CSV of answers; its first line names the columns (`id` or `inputs`, `value`, and what else an answer may say).
 * Values stay texts: what they mean is for the question to say. `inputs` is JSON or a text.
 */
export function readCsv(file: string, text: string): ReadCsv {
  const read = csvCells(file, text);
  if ("fault" in read) return { lines: [], faults: [read.fault], unanswered: 0 };
  const [head = [], ...rows] = read.rows;
  const faults = headFaults(file, head);
  if (faults.length > 0) return { lines: [], faults, unanswered: 0 };
  const answered = rows.filter((row) => answerIn(head, row) !== "");
  const lines = answered.map((row) => readRow(row, { file, head }));
  return {
    lines: lines.flatMap((one) => ("faults" in one ? [] : [one])),
    faults: lines.flatMap((one) => ("faults" in one ? one.faults : [])),
    unanswered: rows.length - answered.length,
  };
}

function headFaults(file: string, head: readonly Cell[]): Problem[] {
  const names = head.map(({ text }) => text.trim());
  const hint = `Columns: ${COLUMNS.join(", ")}.`;
  const faults = head.flatMap(({ text, line, column }, at): Problem[] => {
    const name = text.trim();
    const told = (code: string, message: string, more = ""): Problem[] => [
      { code, message, hint: `${more}${hint}`, at: { file, line, column } },
    ];
    if (!COLUMNS.includes(name))
      return told("bad_csv", `a column "${name}" is not known`, didYouMean(name, COLUMNS));
    return names.indexOf(name) < at ? told("bad_csv", `the column "${name}" stands twice`) : [];
  });
  if (faults.length > 0 || names.includes("value")) return faults;
  return [{ code: "bad_csv", message: 'there is no column "value"', hint, at: { file, line: 1 } }];
}

function answerIn(head: readonly Cell[], row: readonly Cell[]): string {
  return row[head.findIndex(({ text }) => text.trim() === "value")]?.text.trim() ?? "";
}

function readRow(
  row: readonly Cell[],
  { file, head }: { file: string; head: readonly Cell[] },
): HandedInLine | { faults: Problem[] } {
  const { line = 1 } = row[0] ?? {};
  const [beyond] = row.slice(head.length).filter(({ text }) => text !== "");
  if (beyond) {
    const message = `the line has more cells than the ${head.length} columns`;
    const hint = "A cell that holds the separator stands in quotes.";
    return {
      faults: [{ code: "bad_csv", message, hint, at: { file, line: beyond.line, column: beyond.column } }],
    };
  }
  const cells = new Map(head.map(({ text }, at) => [text.trim(), row[at]] as const));
  const locate: Locate = ([name]) => {
    const cell = cells.get(String(name ?? ""));
    return cell ? { file, line: cell.line, column: cell.column } : { file, line, column: 1 };
  };
  const said = [...cells].flatMap(([name, cell]): [string, Json][] =>
    cell && cell.text.trim() !== "" ? [[name, name === "inputs" ? jsonOr(cell.text) : cell.text.trim()]] : [],
  );
  const checked = checkWith(groundTruth, Object.fromEntries(said), locate);
  if (checked.status === "faulty") return { faults: checked.problems };
  return { kind: "answer", answer: checked.value, locate, line };
}

function jsonOr(text: string): Json {
  try {
    return JSON.parse(text) as Json; // JSON.parse gives nothing but JSON
  } catch {
    return text;
  }
}
