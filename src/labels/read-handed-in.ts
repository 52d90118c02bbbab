import { z } from "zod";
import type { Place, Problem } from "../errors.ts";
import { json } from "../formats/json.ts";
import { parseJson } from "../formats/json-file.ts";
import { sampling } from "../formats/label.ts";
import { LABELER_ID, LABELER_WORDS } from "../formats/labeler.ts";
import type { Locate } from "../formats/locate.ts";
import { type ReadTrace, readTrace } from "../formats/read-trace.ts";
import type { Trace } from "../formats/trace.ts";
import { checkWith } from "../formats/zod-problems.ts";

/** An answer that somebody kept elsewhere: what it is about, what it says, who said it. */
export const groundTruth = z
  .strictObject({
    id: z.string().min(1).optional(),
    inputs: json.optional(),
    name: z.string().min(1).optional(),
    value: json,
    labeler: z.string().min(1).optional(),
    reason: z.string().optional(),
    session: z.string().min(1).optional(),
    draw: z.string().min(1).optional(),
    sampling: sampling.optional(),
    blind: z.union([z.boolean(), z.enum(["true", "false"])]).optional(),
    /** Path of the step that it is about, such as retrieve[0]. */
    span: z.string().min(1).optional(),
  })
  .refine(({ id, inputs }) => (id === undefined) !== (inputs === undefined), {
    error: "an answer has exactly one of: id, inputs",
  });

/** One line of a file that was handed in, with where its parts are. */
export type HandedInLine =
  | { kind: "label"; text: string; name: string; labeler: string; id: string; line: number }
  | { kind: "trace"; trace: Trace }
  | { kind: "answer"; answer: z.infer<typeof groundTruth>; locate: Locate; line: number };

/**
 * Reads a file that was handed in: label lines as the review page writes them, the traces that go with them, and answers
 * kept elsewhere (`id` or `inputs`, `value`, `labeler`, `reason`).
 */
export function readHandedIn(file: string, text: string): { lines: HandedInLine[]; faults: Problem[] } {
  const lines: HandedInLine[] = [];
  const faults: Problem[] = [];
  for (const [index, written] of text.split("\n").entries()) {
    const line = written.replace(/\r$/, "");
    if (line.trim() === "") continue;
    const at = (offset: number): Place => ({ file, line: index + 1, column: offset + 1 });
    const read = readLine(line, at);
    if ("faults" in read) faults.push(...read.faults);
    else lines.push(read);
  }
  return { lines, faults };
}

function readLine(line: string, at: (offset: number) => Place): HandedInLine | { faults: Problem[] } {
  const parsed = parseJson(line, at);
  if (parsed.status === "faulty") return { faults: [parsed.problem] };
  const { value, locate } = parsed;
  const number = at(0).line ?? 1;
  if (isLabel(value)) {
    const label = checkWith(labelKeys, value, locate);
    if (label.status === "faulty") return { faults: label.problems };
    const { assessment_name: name, assessment_id: id, source } = label.value;
    return { kind: "label", text: line, name, id, labeler: source.source_id, line: number };
  }
  if (isTrace(value)) return readCarried(readTrace({ value, at: at(0) }));
  const checked = checkWith(groundTruth, value, locate);
  if (checked.status === "faulty") return { faults: checked.problems };
  return { kind: "answer", answer: checked.value, locate, line: number };
}

/** What makes a line a label; whether it is a sound one is for the check to say. */
const labelKeys = z.object({
  assessment_name: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, "a name has letters, digits, - and _"),
  assessment_id: z.string(),
  source: z.object({ source_id: z.string().regex(LABELER_ID, LABELER_WORDS) }),
});

function isLabel(value: unknown): boolean {
  return typeof value === "object" && value !== null && "assessment_name" in value;
}

function isTrace(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "info" in value || "outputs" in value || "error" in value;
}

function readCarried(read: ReadTrace): HandedInLine | { faults: Problem[] } {
  return read.status === "read" ? { kind: "trace", trace: read.trace } : { faults: read.problems };
}
