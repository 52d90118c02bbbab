import type { Terminal } from "./paint.ts";
import { textWidth } from "./text-width.ts";

/** A cell: its text, and how it is coloured once it has its width. */
export interface Cell {
  text: string;
  paint(text: string): string;
}

const GAP = "  ";

/** A table in aligned columns; where it is too wide for the terminal, a block of lines a row. */
export function terminalTable(
  { head, rows }: { head: readonly string[]; rows: readonly (readonly Cell[])[] },
  { width }: Pick<Terminal, "width">,
): string {
  if (rows.length === 0) return "";
  const widths = head.map((title, column) =>
    Math.max(textWidth(title), ...rows.map((row) => textWidth(row[column]?.text ?? ""))),
  );
  const total = widths.reduce((sum, one) => sum + one + GAP.length, -GAP.length);
  if (total > width) return rows.map((row) => blockOf(head, row)).join("\n\n");
  const lines = rows.map((row) => row.map((cell, column) => cell.paint(padded(cell.text, widths[column]))));
  const titles = head.map((title, column) => padded(title, widths[column]));
  return [titles, ...lines].map((cells) => cells.join(GAP).trimEnd()).join("\n");
}

function blockOf(head: readonly string[], row: readonly Cell[]): string {
  const longest = Math.max(...head.map((title) => title.length));
  const [name, ...cells] = row;
  const lines = cells.map(
    (cell, index) => `  ${padded(head[index + 1] ?? "", longest)}${GAP}${cell.paint(cell.text)}`,
  );
  return [name?.text ?? "", ...lines].join("\n");
}

function padded(text: string, width = 0): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
