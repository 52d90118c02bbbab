import { MAX_JSON_DEPTH } from "./json.ts";

/** Where a text stops being JSON that we take, as an index into the text, and why. */
export interface JsonFault {
  offset: number;
  message: string;
}

/** Called for every value with its path, the offset of its key (of the value itself in lists) and of the value. */
type Visit = (path: readonly PropertyKey[], keyOffset: number, valueOffset: number) => void;

/**
 * Reads a JSON text for its positions, which JSON.parse does not tell: the first fault in it, or null. Also refuses what
 * JSON.parse lets pass in silence, a key said twice in one object, and nesting deeper than MAX_JSON_DEPTH.
 */
export function scanJson(text: string, visit?: Visit): JsonFault | null {
  const scan: Scan = { text, at: 0, path: [], visit };
  const fault = scanValue(scan, 0) ?? skipSpace(scan);
  if (fault) return fault;
  return scan.at < text.length ? faultAt(scan, "expected the end of the JSON value") : null;
}

/** Offset of the value (or of the key) that a path leads to; of the nearest value around it where it leads nowhere. */
export function locateInJson(text: string, path: readonly PropertyKey[], part: "key" | "value"): number {
  let offset = 0;
  let depth = -1;
  scanJson(text, (seen, keyOffset, valueOffset) => {
    if (seen.length <= depth || seen.length > path.length) return;
    if (!seen.every((segment, index) => segment === path[index])) return;
    depth = seen.length;
    offset = part === "key" && depth === path.length ? keyOffset : valueOffset;
  });
  return offset;
}

interface Scan {
  text: string;
  at: number;
  path: PropertyKey[];
  visit: Visit | undefined;
}

type Step = JsonFault | null;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const SPACE = /[ \t\n\r]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function scanValue(scan: Scan, depth: number, keyOffset?: number): Step {
  skipSpace(scan);
  scan.visit?.(scan.path, keyOffset ?? scan.at, scan.at);
  const first = scan.text[scan.at];
  if (first === "{" || first === "[") {
    if (depth >= MAX_JSON_DEPTH)
      return { offset: scan.at, message: `nested deeper than ${MAX_JSON_DEPTH} levels` };
    return first === "{" ? scanObject(scan, depth) : scanList(scan, depth);
  }
  if (first === '"') return scanString(scan);
  return take(scan, SCALAR) === null ? faultAt(scan, `expected a value, found ${foundAt(scan)}`) : null;
}

/** A text in double quotes; a loop, because one text may be megabytes long and regular expressions recurse. */
function scanString(scan: Scan): Step {
  scan.at += 1;
  for (;;) {
    const code = scan.text.charCodeAt(scan.at);
    if (Number.isNaN(code)) return faultAt(scan, "a text in double quotes is not closed");
    if (code < 0x20) return faultAt(scan, `${foundAt(scan)} must be escaped in a text`);
    if (code === BACKSLASH) {
      if (take(scan, ESCAPE) === null) return faultAt(scan, "unknown escape in a text");
      continue;
    }
    scan.at += 1;
    if (code === QUOTE) return null;
  }
}

function scanObject(scan: Scan, depth: number): Step {
  const keys = new Set<string>();
  return scanMembers(scan, "}", () => {
    const keyOffset = scan.at;
    if (scan.text[scan.at] !== '"')
      return faultAt(scan, `expected a key in double quotes, found ${foundAt(scan)}`);
    const fault = scanString(scan);
    if (fault) return fault;
    const key = String(JSON.parse(scan.text.slice(keyOffset, scan.at)));
    if (keys.has(key)) return { offset: keyOffset, message: `the key "${key}" stands twice in one object` };
    keys.add(key);
    skipSpace(scan);
    if (scan.text[scan.at] !== ":") return faultAt(scan, `expected a colon, found ${foundAt(scan)}`);
    scan.at += 1;
    return within(scan, key, () => scanValue(scan, depth + 1, keyOffset));
  });
}

function scanList(scan: Scan, depth: number): Step {
  let index = 0;
  return scanMembers(scan, "]", () => within(scan, index++, () => scanValue(scan, depth + 1)));
}

/** The members between two brackets, the cursor on the opening one. */
function scanMembers(scan: Scan, close: "}" | "]", member: () => Step): Step {
  scan.at += 1;
  skipSpace(scan);
  if (scan.text[scan.at] === close) return advance(scan);
  for (;;) {
    const fault = member();
    if (fault) return fault;
    skipSpace(scan);
    const next = scan.text[scan.at];
    if (next === close) return advance(scan);
    if (next !== ",") return faultAt(scan, `expected a comma or ${close}, found ${foundAt(scan)}`);
    advance(scan);
    skipSpace(scan);
  }
}

function within(scan: Scan, segment: PropertyKey, step: () => Step): Step {
  scan.path.push(segment);
  const fault = step();
  scan.path.pop();
  return fault;
}

function skipSpace(scan: Scan): null {
  take(scan, SPACE);
  return null;
}

function advance(scan: Scan): null {
  scan.at += 1;
  return null;
}

function take(scan: Scan, token: RegExp): string | null {
  token.lastIndex = scan.at;
  const found = token.exec(scan.text);
  if (found === null) return null;
  scan.at += found[0].length;
  return found[0];
}

function faultAt(scan: Scan, message: string): JsonFault {
  return { offset: scan.at, message: `not JSON: ${message}` };
}

function foundAt(scan: Scan): string {
  const found = scan.text[scan.at];
  if (found === undefined) return "the end of the line";
  if (found < " ") return `the control character U+${found.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return found;
}
