import { oneLine } from "../escape.ts";
import type { MetricRow } from "../metric-table.ts";
import { MOODS, paint, type Terminal } from "./paint.ts";
import { textWidth } from "./text-width.ts";
import { wrapped } from "./wrapped.ts";

const HEAD = ["metric", "base", "here", "change", "likely range", "decision"];
const GAP = "  ";

/** The table of metrics: a line a row, what its numbers rest on below it; where that is too wide, a line a number. */
export function terminalTable(rows: readonly MetricRow[], terminal: Terminal): string {
  if (rows.length === 0) return "";
  const texts = rows.map((row) =>
    [row.name, row.base, row.here, row.change, row.range, row.answer].map(oneLine),
  );
  const widths = HEAD.map((title, column) =>
    Math.max(textWidth(title), ...texts.map((row) => textWidth(row[column] ?? ""))),
  );
  const total = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  if (total > terminal.width) return rows.map((row) => block(row, terminal)).join("\n\n");
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => padded(cell, widths[column]))
      .join(GAP)
      .trimEnd();
  const lines = rows.map((row, index) => {
    const numbers = (texts[index] ?? []).slice(0, -1);
    const start = numbers.map((cell, column) => padded(cell, widths[column])).join(GAP);
    return `${start}${GAP}${answer(row, terminal)}\n${below(row, terminal)}`;
  });
  return [line(HEAD), ...lines].join("\n");
}

function block(row: MetricRow, terminal: Terminal): string {
  const { base, here, change, range } = row;
  const numbers = [`base ${base}`, `here ${here}`, `change ${change}`, `likely range ${range}`];
  return [
    `${oneLine(row.name)}: ${answer(row, terminal)}`,
    ...numbers.map((text) => `  ${oneLine(text)}`),
    below(row, terminal),
  ].join("\n");
}

function answer({ answer: text, mood }: MetricRow, terminal: Terminal): string {
  return paint(oneLine(text), MOODS[mood], terminal);
}

function below({ bounds, basedOn }: MetricRow, terminal: Terminal): string {
  const text = [bounds, basedOn].filter((part) => part !== "").join("; ");
  return paint(wrapped(text, terminal.width, "  "), "dim", terminal);
}

function padded(text: string, width = 0): string {
  return text + " ".repeat(Math.max(0, width - textWidth(text)));
}
