import type { Problem } from "../errors.ts";
import { SAVE_AS } from "../formats/text-file.ts";

/** A label file on both sides; null where the side has no such file. Paths are of the tree, as messages name them. */
export interface LabelFile {
  path: string;
  base: string | null;
  head: string | null;
}

/** A line that the head has and the base has not; lines count from 1. */
export interface AddedLine {
  file: string;
  line: number;
  text: string;
}

const APPEND_ONLY =
  "Labels are only ever added: change your mind with a new line that names the old one in overrides.";

/** What a change adds to a label file, and where it edits or removes what stood there: files are append-only. */
export function labelChanges({ path, base, head }: LabelFile): { added: AddedLine[]; faults: Problem[] } {
  const before = new Map(linesOf(base ?? "").map(({ text, line }) => [text, line]));
  const after = linesOf(head ?? "");
  const kept = new Set(after.map(({ text }) => text));
  const added = after.filter(({ text }) => !before.has(text)).map((line) => ({ file: path, ...line }));
  const lost = [...before].filter(([text]) => !kept.has(text));
  return {
    added: added.filter(isNew(lost)),
    faults: [
      ...lineEnds(path, head ?? ""),
      ...lost.map(([text, line]) => lostLine({ path, text, line, added })),
    ],
  };
}

/** Lines without their ends, which some editors and checkouts change in all of them: that edits no label. */
function linesOf(text: string): { line: number; text: string }[] {
  return text
    .split("\n")
    .map((line, index) => ({ line: index + 1, text: line.replace(/\r$/, "") }))
    .filter((line) => line.text.trim() !== "");
}

/** Told once a file, where it begins. */
function lineEnds(file: string, text: string): Problem[] {
  const lines = text.split("\n");
  const first = lines.findIndex((line) => line.endsWith("\r"));
  if (first < 0) return [];
  const at = { file, line: first + 1, column: lines[first]?.length ?? 1 };
  return [{ code: "crlf", message: "the line ends with CR LF", hint: SAVE_AS.crlf, at }];
}

/** An edited line is told once, as edited; it is not judged as an added one. */
function isNew(lost: readonly [string, number][]): (line: AddedLine) => boolean {
  const ids = new Set(lost.map(([text]) => idOf(text)));
  return ({ text }) => !ids.has(idOf(text)) || idOf(text) === null;
}

function lostLine(lost: { path: string; text: string; line: number; added: AddedLine[] }): Problem {
  const id = idOf(lost.text);
  const edited = id === null ? undefined : lost.added.find(({ text }) => idOf(text) === id);
  if (edited) {
    const at = { file: lost.path, line: edited.line, column: 1 };
    return { code: "edited_label", message: `the label "${id}" was edited`, hint: APPEND_ONLY, at };
  }
  const at = { file: lost.path, line: lost.line, column: 1 };
  const message = id === null ? "a line was removed" : `the label "${id}" was removed`;
  return { code: "removed_label", message, hint: APPEND_ONLY, at };
}

function idOf(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    const id =
      typeof value === "object" && value !== null && "assessment_id" in value ? value.assessment_id : null;
    return typeof id === "string" ? id : null;
  } catch {
    return null;
  }
}
