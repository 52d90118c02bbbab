import type { Problem } from "../errors.ts";
import { MAX_LINE_BYTES } from "../formats/byte-lines.ts";
import { isJson, isPlainObject, type Json, MAX_JSON_DEPTH } from "../formats/json.ts";
import { parseJson } from "../formats/json-file.ts";
import { type Locate, valueAt } from "../formats/locate.ts";
import { placeAfter } from "../formats/text-file.ts";
import { decodeUtf8 } from "../formats/utf8.ts";

/** A file from another tool is read whole, so it is bounded; larger ones are exported in parts. */
export const MAX_FOREIGN_BYTES = 256 * 1024 * 1024;

/** One entry of a foreign file and where its parts stand. */
export interface Row {
  value: Json;
  locate: Locate;
}

/** A foreign file to read. */
export interface ForeignFile {
  file: string;
  bytes: Uint8Array;
  /** Paths of members that may hold the list (`traces` in `{traces: […]}`). */
  lists?: readonly (readonly string[])[];
  /** Rewrites a JSON text before it is parsed, keeping its lines. */
  prepare?: (text: string) => string;
}

/** The entries of a file that is a JSON list, one object (with or without the list inside), or JSON lines; with every fault. */
export function readRows(foreign: ForeignFile): { rows: Row[]; problems: Problem[] } {
  const { file, bytes, prepare = (text) => text } = foreign;
  if (bytes.byteLength > MAX_FOREIGN_BYTES) {
    const hint = "Export it in parts.";
    return fault({
      code: "too_large",
      message: `larger than ${MAX_FOREIGN_BYTES} bytes`,
      hint,
      at: { file },
    });
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.status === "faulty") {
    const at = { file, ...placeAfter(decoded.before) };
    return fault({ code: "bad_utf8", message: "a byte that is not UTF-8", hint: "Save it as UTF-8.", at });
  }
  const text = decoded.text.replace(/^\ufeff/, "");
  if (text.trim() === "") return fault({ code: "empty_file", message: "the file is empty", at: { file } });
  return isJsonLines(text)
    ? linesOf({ ...foreign, prepare }, text)
    : documentOf({ ...foreign, prepare }, text);
}

type Read = { rows: Row[]; problems: Problem[] };
type Prepared = ForeignFile & { prepare: (text: string) => string };

function fault(problem: Problem): Read {
  return { rows: [], problems: [problem] };
}

/** JSON lines: more than one line, and the first says a whole value. */
function isJsonLines(text: string): boolean {
  const [first = "", ...more] = text.trim().split("\n", 2);
  if (more.length === 0) return false;
  try {
    JSON.parse(first);
    return true;
  } catch {
    // A document over several lines, or lines of which the first is broken.
    return /^\{.*\}\s*\n\s*\{/.test(`${first}\n${more[0]}`);
  }
}

function linesOf({ file, prepare }: Prepared, text: string): Read {
  const read: Read = { rows: [], problems: [] };
  for (const [index, written] of text.split("\n").entries()) {
    if (written.trim() === "") continue;
    const line = index + 1;
    if (written.length > MAX_LINE_BYTES) {
      read.problems.push(tooLong({ file, line }));
      continue;
    }
    const parsed = parseJson(prepare(written), (offset) => ({ file, line, column: offset + 1 }));
    if (parsed.status === "faulty") read.problems.push(parsed.problem);
    else add(read, { value: parsed.value, locate: parsed.locate });
  }
  return read;
}

/** A line that could not be read again where it is kept. */
export function tooLong(at: Problem["at"]): Problem {
  return { code: "too_large", message: `a line longer than ${MAX_LINE_BYTES} bytes`, at };
}

function documentOf({ file, prepare, lists = [] }: Prepared, text: string): Read {
  const prepared = prepare(text);
  const parsed = parseJson(prepared, (offset) => ({ file, ...placeAfter(prepared.slice(0, offset)) }));
  if (parsed.status === "faulty") return fault(parsed.problem);
  const { value, locate } = parsed;
  const read: Read = { rows: [], problems: [] };
  const path = [[], ...lists].find((candidate) => Array.isArray(valueAt(value, candidate))) ?? [];
  const list = valueAt(value, path);
  if (!Array.isArray(list)) add(read, { value, locate });
  else
    for (const [index, item] of list.entries())
      add(read, { value: item, locate: under(locate, [...path, index]) });
  return read;
}

/** The places of a part, by paths that start at the part. */
export function under(locate: Locate, prefix: readonly PropertyKey[]): Locate {
  return (path, part) => locate([...prefix, ...path], part);
}

function add(read: Read, { value, locate }: { value: unknown; locate: Locate }): void {
  if (isPlainObject(value) && isJson(value)) read.rows.push({ value, locate });
  else if (isPlainObject(value)) {
    const message = `not JSON: nested deeper than ${MAX_JSON_DEPTH} levels`;
    read.problems.push({ code: "bad_json", message, at: locate([]) });
  } else read.problems.push({ code: "no_object", message: "expected an object", at: locate([]) });
}
