import { markdownText } from "../escape.ts";

/** A part of a report that opens on a click; empty where there is nothing in it. `body` is Markdown, `title` text. */
export function fold(title: string, body: string): string {
  if (body === "") return "";
  return `<details><summary>${markdownText(title)}</summary>\n\n${body}\n\n</details>`;
}

/** A list of Markdown lines; an empty one would make a heading of the line above. */
export function list(lines: readonly string[]): string {
  const said = lines.filter((line) => line.trim() !== "");
  return said.map((line) => `- ${line}`).join("\n");
}

/** Blocks of Markdown with an empty line between; empty ones are left out. */
export function blocks(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
