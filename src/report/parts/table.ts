import { markdownText } from "../escape.ts";
import { COLUMNS, cells, type MetricRow } from "../metric-table.ts";

/** The table of metrics in Markdown: what fails or is open is set in bold. */
export function tablePart(rows: readonly MetricRow[]): string {
  if (rows.length === 0) return "";
  return table(
    COLUMNS,
    rows.map((row) => {
      const texts = cells(row).map(markdownText);
      const decision = COLUMNS.indexOf("decision");
      return row.mood === "fail" || row.mood === "inconclusive"
        ? texts.map((text, column) => (column === decision ? `**${text}**` : text))
        : texts;
    }),
  );
}

/** A table of cells that are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
