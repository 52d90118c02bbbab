import { UserError } from "../../errors.ts";

const COLUMNS = ["id", "inputs", "name", "value", "labeler", "reason"];

/**
 * A CSV of answers (RFC 4180, first line the names of the columns) as JSON lines with the same line numbers. `inputs` is
 * JSON or a text; a value that is a number or true or false is one.
 */
export function csvLines(file: string, text: string): string {
  const [head = [], ...rows] = csvRows(text.replace(/^\ufeff/, ""));
  const unknown = head.filter((name) => !COLUMNS.includes(name));
  if (unknown.length > 0 || !head.includes("value")) {
    const message =
      unknown.length > 0 ? `a column "${unknown[0]}" is not known` : 'there is no column "value"';
    throw new UserError({
      code: "bad_csv",
      message,
      hint: `Columns: ${COLUMNS.join(", ")}.`,
      at: { file, line: 1 },
    });
  }
  const lines = rows.map((row) => {
    const cells = head.map((name, at): [string, unknown] => [name, cellValue(name, row[at] ?? "")]);
    return row.every((cell) => cell === "")
      ? ""
      : JSON.stringify(Object.fromEntries(cells.filter(([, cell]) => cell !== "")));
  });
  return `\n${lines.join("\n")}\n`;
}

function cellValue(name: string, cell: string): unknown {
  if (name !== "value" && name !== "inputs") return cell;
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}

/** Rows of cells; a quoted cell may hold commas, quotes written twice, and line ends. */
function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === ",") continue;
    if (row.length > 1 || row[0] !== "" || end !== "") rows.push(row);
    row = [];
  }
  return rows;
}
