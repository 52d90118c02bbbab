import type { z } from "zod";
import type { Problem } from "../errors.ts";
import { byteLines, MAX_LINE_BYTES } from "./byte-lines.ts";
import { fileReporter } from "./findings.ts";
import { parseJson } from "./json-file.ts";
import { type FileToRead, SAVE_AS } from "./text-file.ts";
import { nameIn } from "./tree-path.ts";
import { decodeUtf8 } from "./utf8.ts";
import { checkWith } from "./zod-problems.ts";

/** A JSONL file is streamed, and still bounded. */
const MAX_FILE_BYTES = 2 * 1024 ** 3;

/** One line of a JSONL file as its schema made it; lines count from 1. */
export interface JsonLine<T> {
  value: T;
  line: number;
}

/**
 * The lines of a JSONL file, streamed, each checked against the schema. Faulty lines are reported and skipped; blank
 * ones are skipped with one warning. A file that is missing, too large, empty or blank is a fault.
 */
export async function* readJsonLines<T>({
  schema,
  ...file
}: FileToRead & { schema: z.ZodType<T> }): AsyncGenerator<JsonLine<T>> {
  const name = nameIn(file.tree, file.path);
  if (!(await isReadable(file, name))) return;
  const { tell, finish } = fileReporter(file.findings, name);
  const seen: Seen = { crlf: false, blank: [], written: 0 };
  for await (const { number, bytes } of byteLines(file.tree.chunks(file.path))) {
    if (number === 1 && isPointer(bytes)) {
      tell([{ ...POINTER, at: { file: name } }]);
      return finish();
    }
    const line = readLine({ bytes, name, number, seen });
    tell(line.problems);
    if (line.text === null) continue;
    const checked = checkLine(line.text, schema, (column) => ({ file: name, line: number, column }));
    if (checked.status === "faulty") tell(checked.problems);
    else yield { value: checked.value, line: number };
  }
  tell(fileProblems(seen, name));
  finish();
  if (seen.blank.length > 0) file.findings.warnings.push(blankWarning(seen.blank, name));
}

/** How a file begins that Git LFS keeps elsewhere; commits hold nothing else of it, and commits are what a gate reads. */
const LFS_SPEC = Buffer.from("version https://git-lfs.github.com/spec/");
const POINTER = {
  code: "lfs_pointer",
  message: "Git LFS keeps this file elsewhere; the commit holds a pointer only",
  hint: "Keep what the gate reads in git itself: git lfs untrack it, and git add --renormalize it.",
};

function isPointer(bytes: Uint8Array | null): boolean {
  return bytes !== null && LFS_SPEC.equals(bytes.subarray(0, LFS_SPEC.length));
}

/** What is said once a file, or only at its end. */
interface Seen {
  crlf: boolean;
  blank: number[];
  written: number;
}

async function isReadable({ tree, path, findings }: FileToRead, file: string): Promise<boolean> {
  const size = await tree.size(path);
  if (size === null)
    findings.problems.push({
      code: "no_file",
      message: "there is no such file",
      hint: "Paths on the command line start where it is called, those in a file at the configuration's folder.",
      at: { file },
    });
  else if (size > MAX_FILE_BYTES) {
    findings.problems.push({
      code: "too_large",
      message: `larger than ${MAX_FILE_BYTES} bytes`,
      at: { file },
    });
  } else return true;
  return false;
}

/** The text of a line without what does not belong there; null where there is nothing to parse. */
function readLine({ bytes, name: file, number: line, seen }: LineToRead): {
  text: string | null;
  problems: Problem[];
} {
  const faulty = (problem: Problem) => ({ text: null, problems: [problem] });
  if (bytes === null) {
    seen.written += 1;
    return faulty({
      code: "too_large",
      message: `a line longer than ${MAX_LINE_BYTES} bytes`,
      at: { file, line },
    });
  }
  const decoded = decodeUtf8(bytes);
  if (decoded.status === "faulty") {
    seen.written += 1;
    const at = { file, line, column: decoded.before.length + 1 };
    return faulty({ code: "bad_utf8", message: "a byte that is not UTF-8", hint: SAVE_AS.utf8, at });
  }
  const problems = signProblems(decoded.text, { file, line, seen });
  const text = decoded.text.replace(/^\ufeff/, "").replace(/\r$/, "");
  if (text.trim() !== "") seen.written += 1;
  else seen.blank.push(line);
  return { text: text.trim() === "" ? null : text, problems };
}

interface LineToRead {
  bytes: Uint8Array | null;
  name: string;
  number: number;
  seen: Seen;
}

/** Byte order mark and CR LF, each told once a file. */
function signProblems(
  text: string,
  { file, line, seen }: { file: string; line: number; seen: Seen },
): Problem[] {
  const problems: Problem[] = [];
  if (line === 1 && text.startsWith("\ufeff")) {
    const message = "the file starts with a byte order mark";
    problems.push({ code: "bom", message, hint: SAVE_AS.bom, at: { file, line, column: 1 } });
  }
  if (text.endsWith("\r") && !seen.crlf) {
    seen.crlf = true;
    const message = "the line ends with CR LF";
    problems.push({ code: "crlf", message, hint: SAVE_AS.crlf, at: { file, line, column: text.length } });
  }
  return problems;
}

function checkLine<T>(
  text: string,
  schema: z.ZodType<T>,
  placeOf: (column: number) => NonNullable<Problem["at"]>,
): { status: "sound"; value: T } | { status: "faulty"; problems: Problem[] } {
  const parsed = parseJson(text, (offset) => placeOf(offset + 1));
  if (parsed.status === "faulty") return { status: "faulty", problems: [parsed.problem] };
  return checkWith(schema, parsed.value, parsed.locate);
}

function fileProblems({ written, blank }: Seen, file: string): Problem[] {
  if (written > 0) return [];
  const message = blank.length > 0 ? "the file has blank lines only" : "the file is empty";
  return [{ code: "empty_file", message, hint: SAVE_AS.empty, at: { file } }];
}

function blankWarning(blank: readonly number[], file: string): string {
  return `${file}:${blank[0]}: blank lines were skipped: ${blank.length}`;
}
