/**
 * One function per sink. Everything that a model, dataset, label or fork wrote passes through one of these before it
 * is shown: it can't mention people, load an image, close a fold, forge a row, a marker or a workflow command.
 */

/** Control characters (but tab and newline), ANSI's escape, and marks that reorder or hide text. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

/** What of those is kept: tab and newline. */
const KEPT = new Set(["\t", "\n"]);

/** ANSI sequences as a whole, so that no remains of them are shown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ANSI starts with a control character
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-_])/g;

/** Markdown's own characters, and those by which GitHub links: as entities they are text and nothing else. */
const MARKDOWN = /[&<>"'`*_~[\](){}#+!|\\:@./=^$-]/g;

/** Plain text of one or many lines without anything that hides or reorders; also what a terminal may be shown. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(ANSI, "")
    .replace(INVISIBLE, (mark) => (KEPT.has(mark) ? mark : ""));
}

/** Plain text on one line: line breaks and runs of white space become a space. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, " ").trim();
}

/** Text inside a Markdown paragraph or table cell, on one line; every character that could mean something is an entity. */
export function markdownText(text: string): string {
  return oneLine(text).replace(MARKDOWN, (char) => `&#${char.charCodeAt(0)};`);
}

/** Text of many lines in a fence that it can't close: the fence is longer than any run of backticks inside. */
export function markdownFence(text: string, language = ""): string {
  const clean = plain(text);
  const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${clean}\n${fence}`;
}

/** Text as HTML content or attribute value. */
export function html(text: string): string {
  return plain(text).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Text as XML 1.0 content or attribute value: what XML can't hold is gone already. */
export function xml(text: string): string {
  return plain(text).replace(/[&<>"'\n\t]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A message in a line of the log: no line break, and no `::` or `##[` at its start that the runner would obey. */
export function logLine(text: string): string {
  return oneLine(text).replace(/^(::|##\[)/, " $1");
}

/** Text cut to a number of characters, with the sign that it was; never inside a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
}
