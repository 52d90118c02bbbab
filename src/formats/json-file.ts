import type { z } from "zod";
import type { Problem } from "../errors.ts";
import { hasRepeatedKey } from "./json-keys.ts";
import { locateInJson, scanJson } from "./json-scan.ts";
import type { Locate } from "./locate.ts";
import { type FileToRead, placeAfter, readText } from "./text-file.ts";
import { nameIn } from "./tree-path.ts";
import { checkWith } from "./zod-problems.ts";

/** Reads a file that is one JSON document against a schema; null with every fault reported. */
export async function readJson<T>({
  schema,
  ...file
}: FileToRead & { schema: z.ZodType<T> }): Promise<{ value: T; locate: Locate } | null> {
  const text = await readText(file);
  if (text === null) return null;
  const name = nameIn(file.tree, file.path);
  const parsed = parseJson(text, (offset) => ({ file: name, ...placeAfter(text.slice(0, offset)) }));
  if (parsed.status === "faulty") {
    file.findings.problems.push(parsed.problem);
    return null;
  }
  const checked = checkWith(schema, parsed.value, parsed.locate);
  if (checked.status === "sound") return { value: checked.value, locate: parsed.locate };
  file.findings.problems.push(...checked.problems);
  return null;
}

/** A JSON text as a value with the places of its parts, or its first fault. */
export function parseJson(
  text: string,
  placeOf: (offset: number) => NonNullable<Problem["at"]>,
): { status: "parsed"; value: unknown; locate: Locate } | { status: "faulty"; problem: Problem } {
  const read = tryParse(text);
  // JSON.parse is ten times as fast as the scan, which only has to say where the fault is.
  const fault = read === null || hasRepeatedKey(text) ? scanJson(text) : null;
  if (fault)
    return { status: "faulty", problem: { ...badJson(text, fault.message), at: placeOf(fault.offset) } };
  const locate: Locate = (path, part = "value") => placeOf(locateInJson(text, path, part));
  return { status: "parsed", value: read?.value, locate };
}

/** What git writes into a file of which both sides added lines at one place, as two lists of one labeler do. */
const CONFLICT_MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/;

function badJson(text: string, message: string): Problem {
  if (!CONFLICT_MARK.test(text)) return { code: "bad_json", message };
  const hint = "Keep the lines of both sides, and delete this line and the other marks.";
  return { code: "merge_conflict", message: "git left a mark here where it could not merge", hint };
}

function tryParse(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
