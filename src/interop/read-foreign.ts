import { quoteTimes } from "./exact-times.ts";
import type { Drafts, ForeignFormat } from "./foreign.ts";
import { mlflowDrafts } from "./mlflow-drafts.ts";
import { openaiEvalsDrafts } from "./openai-evals-drafts.ts";
import { otelDrafts } from "./otel-drafts.ts";
import { plainDrafts } from "./plain-drafts.ts";
import { PROMPTFOO_LISTS, promptfooDrafts } from "./promptfoo-drafts.ts";
import { type Row, readRows } from "./rows.ts";

interface Adapter {
  drafts(rows: readonly Row[]): Drafts;
  lists: readonly (readonly string[])[];
  prepare?: (text: string) => string;
}

const ADAPTERS: { [format in ForeignFormat]: Adapter } = {
  mlflow: { drafts: mlflowDrafts, lists: [["traces"]], prepare: quoteTimes },
  otel: { drafts: otelDrafts, lists: [] },
  promptfoo: { drafts: promptfooDrafts, lists: PROMPTFOO_LISTS },
  "openai-evals": { drafts: openaiEvalsDrafts, lists: [["data"]] },
  jsonl: { drafts: plainDrafts, lists: [] },
};

/** The traces of a file of another tool as drafts for a trace file, with every fault. */
export function readForeign({
  format,
  file,
  bytes,
}: {
  format: ForeignFormat;
  file: string;
  bytes: Uint8Array;
}): Drafts {
  const { drafts, ...reading } = ADAPTERS[format];
  const { rows, problems } = readRows({ file, bytes, ...reading });
  const read = drafts(rows);
  return { ...read, problems: [...problems, ...read.problems] };
}
