import type { Problem } from "../errors.ts";
import { MAX_LINE_BYTES } from "../formats/byte-lines.ts";
import type { JsonObject } from "../formats/json.ts";
import type { Locate } from "../formats/locate.ts";
import { readTrace } from "../formats/read-trace.ts";
import type { Trace } from "../formats/trace.ts";
import { unquoteTimes } from "./exact-times.ts";
import { objectOf } from "./hide-users.ts";
import { tooLong } from "./rows.ts";

/** Formats of other tools that can be read. */
export const FOREIGN_FORMATS = ["mlflow", "otel", "promptfoo", "openai-evals", "jsonl"] as const;

/** One of them. */
export type ForeignFormat = (typeof FOREIGN_FORMATS)[number];

/** A trace of another tool in a form that trace files may have, and where it stood. */
export interface Drafted {
  line: JsonObject;
  locate: Locate;
}

/** What an adapter made of foreign rows. */
export interface Drafts {
  drafted: Drafted[];
  problems: Problem[];
  warnings: string[];
}

/** A trace that may be kept: its line of the trace file, and what we read from that line. */
export interface ImportedTrace {
  line: string;
  trace: Trace;
}

const NOWHERE = { file: "" };

/** Reads a draft as the loaders will read its line, so that what is written can be read. */
export function settle({ line, locate }: Drafted): ImportedTrace | { problems: Problem[] } {
  const read = readTrace({ value: line, at: NOWHERE });
  // Finding a place reads the whole file again: only what is at fault is looked for.
  if (read.status === "faulty")
    return { problems: read.problems.map((problem) => ({ ...problem, at: locate([]) })) };
  const text = lineText(line);
  if (new TextEncoder().encode(text).byteLength > MAX_LINE_BYTES) return { problems: [tooLong(locate([]))] };
  return { line: text, trace: read.trace };
}

/** A trace as the text of its line; in MLflow's form with whole numbers for nanoseconds. */
export function lineText(line: JsonObject): string {
  const text = JSON.stringify(line);
  return Object.hasOwn(objectOf(line), "info") ? unquoteTimes(text) : text;
}
