import { z } from "zod";
import { type Json, type JsonObject, json, jsonObject } from "../formats/json.ts";
import { checkWith } from "../formats/zod-problems.ts";
import type { Drafts } from "./foreign.ts";
import { written } from "./plain-drafts.ts";
import type { Row } from "./rows.ts";

const sample = z.looseObject({
  output_text: z.string().nullish(),
  output: json.optional(),
  input: json.optional(),
  model: z.string().nullish(),
  error: z.looseObject({ message: z.string().nullish() }).nullish(),
  usage: z
    .looseObject({ prompt_tokens: z.number().optional(), completion_tokens: z.number().optional() })
    .nullish(),
});

const grade = z.looseObject({
  name: z.string().min(1),
  passed: z.boolean().nullish(),
  score: z.number().nullish(),
});

/** A row of a data source (`{item, sample}`), or an output item of a run (`{datasource_item, sample, results}`). */
const evalsRow = z.looseObject({
  id: z.string().min(1).optional(),
  item: jsonObject.optional(),
  datasource_item: jsonObject.optional(),
  sample: sample.nullish(),
  results: z.array(grade).nullish(),
});

/** Traces of OpenAI's hosted evals: the item is the input, the sample the answer, graders' results are data on the trace. */
export function openaiEvalsDrafts(rows: readonly Row[]): Drafts {
  const drafts: Drafts = { drafted: [], problems: [], warnings: [] };
  for (const { value, locate } of rows) {
    const checked = checkWith(evalsRow, value, locate);
    if (checked.status === "faulty") drafts.problems.push(...checked.problems);
    else if ((checked.value.item ?? checked.value.datasource_item) === undefined) {
      const hint = "Rows are {item, sample}, or a run's output items {datasource_item, sample, results}.";
      drafts.problems.push({ code: "no_inputs", message: "item is missing", hint, at: locate([]) });
    } else drafts.drafted.push({ line: lineOf(checked.value), locate });
  }
  return drafts;
}

function lineOf({ id, item, datasource_item, sample: said, results }: z.infer<typeof evalsRow>): JsonObject {
  const outputs = said?.output_text ?? said?.output ?? null;
  const { prompt_tokens, completion_tokens } = said?.usage ?? {};
  const usage = written({ input_tokens: prompt_tokens ?? null, output_tokens: completion_tokens ?? null });
  return written({
    trace_id: id ?? null,
    inputs: item ?? datasource_item ?? null,
    outputs: lastText(outputs),
    error: outputs === null ? (said?.error?.message ?? null) : null,
    usage: Object.keys(usage).length > 0 ? usage : null,
    tags: said?.model ? { model: said.model } : null,
    assessments: results && results.length > 0 ? results.map(assessmentOf) : null,
  });
}

/** The text of a single message; anything else as it stands. */
function lastText(output: Json): Json {
  const [only, ...more] = Array.isArray(output) ? output : [];
  const content = only && typeof only === "object" && !Array.isArray(only) ? only.content : undefined;
  return more.length === 0 && typeof content === "string" ? content : output;
}

function assessmentOf({ name, passed, score }: z.infer<typeof grade>): JsonObject {
  return {
    assessment_name: name,
    source: { source_type: "CODE", source_id: "openai-evals" },
    feedback: { value: passed ?? score ?? null },
  };
}
