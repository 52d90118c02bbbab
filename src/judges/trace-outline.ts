import { sha256 } from "../formats/hash.ts";
import type { Span } from "../formats/span.ts";
import { elide } from "./elide.ts";
import { type PlacedSpan, spanTree } from "./span-tree.ts";

/** Characters of one token, roughly; only budgets depend on it. */
export const CHARS_PER_TOKEN = 4;

/** Most of a prompt that an outline may take, in tokens. */
const OUTLINE_TOKENS = 8_000;

/** What stays of a shortened part, in characters. */
const SHORT = 160;

interface Line {
  depth: number;
  text: string;
  /** Inputs, outputs and errors may be shortened; the line that names the span may not. */
  part: boolean;
}

/**
 * The spans of a trace as indented text: name, type, duration, and below it inputs, outputs, error as one-line JSON, so
 * that no value can forge a line. Over the budget the deepest and longest parts are shortened first, then the deepest
 * lines left out, and the last line says so.
 */
export function traceOutline(spans: readonly Span[], tokens: number = OUTLINE_TOKENS): string {
  const lines = spanTree(spans).flatMap(linesOf);
  const budget = tokens * CHARS_PER_TOKEN;
  const whole = render(lines);
  if (whole.length <= budget) return whole;
  const shortened = shorten(lines, budget);
  const kept = leaveOut(shortened.lines, budget);
  const note = `(left out to fit: ${shortened.count} values shortened, ${lines.length - kept.length} lines)`;
  // The hash keeps traces that differ only in what was left out apart in the verdict store.
  return `${render(kept)}\n${note} #${sha256(whole).slice(0, 8)}`;
}

function linesOf({ span, depth }: PlacedSpan): Line[] {
  const type = span.type ? ` (${oneLine(span.type)})` : "";
  const head: Line = { depth, text: `${oneLine(span.name)}${type}${durationOf(span)}`, part: false };
  const parts = (["inputs", "outputs", "error"] as const).flatMap((key): Line[] => {
    const value = span[key];
    if (value === undefined || value === null) return [];
    return [{ depth: depth + 1, text: `${key}: ${JSON.stringify(value)}`, part: true }];
  });
  return [head, ...parts];
}

function durationOf(span: Span): string {
  if (span.start_ms === undefined || span.end_ms === undefined) return "";
  return ` ${Math.round(span.end_ms - span.start_ms)} ms`;
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

function shorten(lines: readonly Line[], budget: number): { lines: Line[]; count: number } {
  const result = [...lines];
  let size = sizeOf(lines);
  let count = 0;
  const order = lines
    .map((line, index) => ({ ...line, index }))
    .filter(({ part, text }) => part && text.length > SHORT * 2)
    .sort((a, b) => b.depth - a.depth || b.text.length - a.text.length);
  for (const { index, text, ...line } of order) {
    if (size <= budget) break;
    const short = elide(text, SHORT);
    result[index] = { ...line, text: short };
    size -= text.length - short.length;
    count++;
  }
  return { lines: result, count };
}

function leaveOut(lines: readonly Line[], budget: number): Line[] {
  const gone = new Set<number>();
  let size = sizeOf(lines);
  const deepestFirst = lines.map((line, index) => ({ line, index })).sort(deeperOrLater);
  for (const { line, index } of deepestFirst) {
    if (size <= budget) break;
    gone.add(index);
    size -= widthOf(line);
  }
  return lines.filter((_, index) => !gone.has(index));
}

function deeperOrLater(a: { line: Line; index: number }, b: { line: Line; index: number }): number {
  return b.line.depth - a.line.depth || b.index - a.index;
}

function render(lines: readonly Line[]): string {
  return lines.map(({ depth, text }) => `${"  ".repeat(depth)}${text}`).join("\n");
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + widthOf(line), 0);
}

function widthOf({ depth, text }: Line): number {
  return depth * 2 + text.length + 1;
}
