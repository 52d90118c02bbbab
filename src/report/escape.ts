/**
 * One function per sink. Everything that a model, dataset, label or fork wrote passes through one of these before it
 * is shown: it can't mention people, load an image, close a fold, forge a row, a marker or a workflow command.
 */

/** Control characters (but tab and newline), marks that reorder or hide text, and what no encoding can hold. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\p{Default_Ignorable_Code_Point}\ufffe\uffff]/gu;

/** What of those is kept: tab and newline. */
const KEPT = new Set(["\t", "\n"]);

/** Every way to end a line. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

const [ESC, BEL, CSI] = ["\u001b", "\u0007", "\u009b"];

/** ANSI sequences as a whole, so that no remains of them are shown: colours and cursor; titles and links; the rest. */
const ANSI = new RegExp(
  [
    `(?:${ESC}\\[|${CSI})[0-?]*[ -/]*[@-~]`,
    `${ESC}\\][^${BEL}${ESC}\\n]*(?:${BEL}|${ESC}\\\\)?`,
    `${ESC}[@-_]`,
  ].join("|"),
  "g",
);

/** Accents piled up so high that they cover the lines above; three on a letter are more than any language asks. */
const PILED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * Where GitHub makes a mention, a reference or a link of plain text. It looks for these after entities are resolved, so
 * only a character between keeps them apart.
 */
const LINKING = /(?<=@)(?=\S)|(?<=#)(?=\d)|(?<=\bGH)(?=-\d)|(?<=:)(?=\/\/)|(?<=\bwww)(?=\.)/gi;

/** The zero-width space: invisible, and no part of a name, number or address. */
const APART = "\u200b";

/** Characters that mean something inside a line of Markdown; an underscore within a word does not. */
const MARKDOWN = /[&<>`*~[\]|\\$\u200b]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What at the start of a line makes a heading, a list, a rule or a heading of the line above. */
const LINE_START = /^(?:#(?=#{0,5}(?:\s|$))|[-+](?=\s|$)|[-=](?=[-=\s]*$)|\d(?=\d{0,8}[.)](?:\s|$)))/;

/** Plain text of one or many lines without anything that hides or reorders. */
export function plain(text: string): string {
  return text
    .replace(ANSI, "")
    .replace(LINE_BREAK, "\n")
    .replace(INVISIBLE, (mark) => (KEPT.has(mark) ? mark : ""))
    .replace(PILED_MARKS, "$1");
}

/** Plain text on one line: line breaks and runs of white space become a space. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, " ").trim();
}

/** Text in a paragraph, list, table cell or summary of Markdown, on one line: it shows as it is and means nothing. */
export function markdownText(text: string): string {
  return oneLine(text).replace(LINKING, APART).replace(MARKDOWN, entity).replace(LINE_START, entity);
}

/** Text of many lines in a fence that it can't close: the fence is longer than any run of backticks inside. */
export function markdownFence(text: string, language = ""): string {
  const clean = plain(text).replaceAll("<!--", `<!${APART}--`);
  const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}\n${clean}\n${fence}`;
}

/** A short text as code on one line, such as a record's id: nothing in it is a link, and it copies as it is. */
export function markdownCode(text: string): string {
  const clean = oneLine(text).replaceAll("<!--", `<!${APART}--`).replaceAll("|", "¦");
  if (clean === "") return "(empty)";
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const room = longest > 0 ? " " : "";
  return `${fence}${room}${clean}${room}${fence}`;
}

/** A link of ours; an address that could end the link early is left out. */
export function markdownLink(text: string, address: string): string {
  return /^https?:\/\/[^\s()<>[\]"'`|\\]+$/.test(address) ? `[${text}](${address})` : text;
}

/** Text as XML 1.0 content or attribute value: what XML can't hold is gone already. */
export function xml(text: string): string {
  return plain(text).replace(/[&<>"'\n\t]/g, entity);
}

/** A message in a line of the log: no line break, and nothing that the runner would obey as a workflow command. */
export function logLine(text: string): string {
  return withoutCommands(oneLine(text));
}

/**
 * Lines of a terminal that may be the log of a job: no line starts a workflow command, whoever wrote it. The runner skips
 * white space before one, and .NET counts U+0085 to it.
 */
export function withoutCommands(text: string): string {
  return text.replace(/^([\s\u0085]*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}

/** Text cut to a number of characters, with the sign that it was; never inside a surrogate pair. */
export function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = /[\ud800-\udbff]/.test(text.charAt(limit - 2)) ? limit - 2 : limit - 1;
  return `${text.slice(0, end)}…`;
}

function entity(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}
