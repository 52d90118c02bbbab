import type { Place } from "../errors.ts";
import type { Findings } from "./findings.ts";
import type { Tree } from "./tree.ts";
import { nameIn } from "./tree-path.ts";
import { decodeUtf8 } from "./utf8.ts";

/** Files that are read as a whole (YAML, one JSON document) may have this many bytes. */
const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024;

/** A file to read, and where its faults go. */
export interface FileToRead {
  tree: Tree;
  path: string;
  findings: Findings;
}

/** How to mend the byte order mark, CRLF and foreign encodings; the same sentence wherever text is read. */
export const SAVE_AS = {
  bom: "Save it as UTF-8 without a byte order mark.",
  crlf: 'Save it with LF line ends; the line "eval/** text eol=lf" in .gitattributes keeps them on every machine.',
  utf8: "Save it as UTF-8.",
  empty: "Write something into it or remove it.",
} as const;

/** The text of a file in strict UTF-8 with LF line ends, or null with the fault reported. */
export async function readText({ tree, path, findings }: FileToRead): Promise<string | null> {
  const file = nameIn(tree, path);
  const size = await tree.size(path);
  const refuse = (
    code: string,
    message: string,
    { hint, ...at }: Partial<Place> & { hint?: string } = {},
  ) => {
    findings.problems.push({ code, message, hint, at: { file, ...at } });
    return null;
  };
  if (size === null) return refuse("no_file", "there is no such file");
  if (size > MAX_DOCUMENT_BYTES) return refuse("too_large", `larger than ${MAX_DOCUMENT_BYTES} bytes`);
  const decoded = decodeUtf8(await readBytes(tree, path));
  if (decoded.status === "faulty") {
    return refuse("bad_utf8", "a byte that is not UTF-8", {
      ...placeAfter(decoded.before),
      hint: SAVE_AS.utf8,
    });
  }
  const { text } = decoded;
  if (text.startsWith("\ufeff")) {
    return refuse("bom", "the file starts with a byte order mark", { line: 1, column: 1, hint: SAVE_AS.bom });
  }
  const crlf = text.indexOf("\r\n");
  if (crlf !== -1) {
    const at = placeAfter(text.slice(0, crlf));
    return refuse("crlf", "the line ends with CR LF", { ...at, hint: SAVE_AS.crlf });
  }
  if (text.trim() === "") return refuse("empty_file", "the file is empty", { hint: SAVE_AS.empty });
  return text;
}

/** Line and column of what follows a text, both from 1. */
export function placeAfter(text: string): { line: number; column: number } {
  const lastBreak = text.lastIndexOf("\n");
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) line += 1;
  return { line, column: text.length - lastBreak };
}

async function readBytes(tree: Tree, path: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of tree.chunks(path)) chunks.push(chunk);
  return joinBytes(chunks);
}

/** Chunks as one array. */
export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.byteLength, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.byteLength;
  }
  return joined;
}
