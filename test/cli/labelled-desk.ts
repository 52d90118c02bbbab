import type { Json } from "../../src/formats/json.ts";
import { type Trace, traceId } from "../../src/formats/trace.ts";
import { traceToJson } from "../../src/formats/write-trace.ts";
import { sentences } from "../align/world.ts";
import { traceOf } from "../judges/make.ts";
import { type Files, type Workshop, workshop } from "./run.ts";

/** What one person says of one output, or of a step of it. */
export interface DeskLabel {
  trace_id: string;
  value: Json;
  labeler?: string;
  why?: string;
  span_id?: string;
  metadata?: { [key: string]: string };
}

/** A repository of outputs recorded elsewhere, with one judge and what people say. */
export interface Desk {
  traces: Trace[];
  /** What a good answer is, by position of the trace. */
  expectations?: (at: number) => { [name: string]: Json };
  /** The text of judge.yaml, without its name. */
  judge: string;
  /** The `input:` of the question. */
  input: string;
  labels: DeskLabel[];
  scorers?: string[];
}

/** Lines of JSON. */
export function jsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join("");
}

/** Label lines of one labeler under the question "fit". */
export function labelLines(labels: readonly DeskLabel[]): string {
  return jsonLines(
    labels.map(({ trace_id, value, labeler = "ann", why, span_id, metadata }, at) => ({
      assessment_id: `a-${labeler}-${at}`,
      trace_id,
      assessment_name: "fit",
      source: { source_type: "HUMAN", source_id: labeler },
      create_time: "2026-10-01T09:00:00Z",
      feedback: { value },
      ...(why === undefined ? {} : { rationale: why }),
      ...(span_id === undefined ? {} : { span_id }),
      ...(metadata ? { metadata } : {}),
    })),
  );
}

/** A desk in a folder that is gone when disposed. */
export async function openDesk(desk: Desk, changes: Files = {}): Promise<Workshop> {
  return workshop("label-desk", { eval: null, ...deskFiles(desk), ...changes });
}

/** The files of a desk by path. */
export function deskFiles(desk: Desk): { [path: string]: string } {
  const { traces, expectations = () => ({}), judge, input, labels, scorers = [] } = desk;
  const records = traces.map(({ inputs }, at) => ({ id: `r-${at}`, inputs, expectations: expectations(at) }));
  const people = [...new Set(labels.map(({ labeler = "ann" }) => labeler))];
  const files = Object.fromEntries(
    people.map((name) => [
      `eval/labels/fit/${name}.jsonl`,
      labelLines(labels.filter(({ labeler = "ann" }) => labeler === name)),
    ]),
  );
  return {
    "eval/assize.yaml": [
      "version: 1",
      "app: { traces: traces/all.jsonl }",
      "scorers:",
      ...scorers.map((line) => `  - ${line}`),
      "  - { judge: fit }",
      "",
    ].join("\n"),
    "eval/datasets/all.jsonl": jsonLines(records),
    "eval/traces/all.jsonl": jsonLines(
      traces.map((trace, at) => traceToJson({ ...trace, record_id: `r-${at}` })),
    ),
    "eval/schemas/fit.yaml": `name: fit\ntitle: Does it fit?\ninput: ${input}\n`,
    "eval/judges/fit/judge.yaml": `name: fit\n${judge}`,
    ...files,
  };
}

/** A judge of roles that the stand-in answers for; it takes a procedure with figures for a finding, every time. */
export const ROLE_JUDGE = `instructions: |
  Does the role {{ outputs.role }} fit the sentence {{ inputs.sentence }}?
  METHODS says what was done. RESULTS says what was found. BACKGROUND says what was known before.
value: { categories: [yes, no] }
pass_when: [yes]
model: offline:/standin
`;

/** Sentences with the roles they were given, and what one person says of that; every third is one the judge gets wrong. */
export function roleDesk(count: number): Desk {
  const said = sentences(count);
  return {
    traces: said.map(({ sentence, role }) => traceOf({ sentence }, { role })),
    expectations: (at) => ({ role: truthOf(said[at]) }),
    judge: ROLE_JUDGE,
    input: "{ categorical: { options: [yes, no] } }",
    labels: said.map(({ sentence, role, label, why }) => ({
      trace_id: traceId({ sentence }, { role }),
      value: label,
      ...(why ? { why } : {}),
    })),
    scorers: ["{ name: role, exact_match: { actual: outputs.role, expected: expectations.role } }"],
  };
}

function truthOf(said: ReturnType<typeof sentences>[number] | undefined): string {
  const role = said?.role ?? "";
  if (said?.label === "yes") return role;
  return role === "METHODS" ? "RESULTS" : "METHODS";
}
