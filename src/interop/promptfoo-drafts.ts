import { z } from "zod";
import { type Json, type JsonObject, json, jsonObject } from "../formats/json.ts";
import { checkWith } from "../formats/zod-problems.ts";
import type { Drafts } from "./foreign.ts";
import { written } from "./plain-drafts.ts";
import type { Row } from "./rows.ts";

const grading = z.looseObject({
  pass: z.boolean().optional(),
  score: z.number().optional(),
  reason: z.string().nullish(),
});

const result = z.looseObject({
  id: z.string().min(1).optional(),
  vars: jsonObject.optional(),
  prompt: z.looseObject({ raw: z.string().optional(), label: z.string().optional() }).optional(),
  provider: z.union([z.string(), z.looseObject({ id: z.string().optional() })]).optional(),
  response: z
    .looseObject({
      output: json.optional(),
      error: z.string().nullish(),
      tokenUsage: z
        .looseObject({ prompt: z.number().optional(), completion: z.number().optional() })
        .nullish(),
    })
    .nullish(),
  error: z.string().nullish(),
  cost: z.number().nonnegative().nullish(),
  latencyMs: z.number().nonnegative().nullish(),
  gradingResult: grading.nullish(),
});

type Result = z.infer<typeof result>;

/** Paths of the list of results in promptfoo's files, the newer first. */
export const PROMPTFOO_LISTS = [["results", "results"], ["results"]];

/** Traces of promptfoo's results: the variables are the inputs, its grading is data on the trace. */
export function promptfooDrafts(rows: readonly Row[]): Drafts {
  const drafts: Drafts = { drafted: [], problems: [], warnings: [] };
  for (const { value, locate } of rows) {
    const checked = checkWith(result, value, locate);
    if (checked.status === "faulty") drafts.problems.push(...checked.problems);
    else if (checked.value.vars === undefined && checked.value.prompt?.raw === undefined) {
      const hint = "assize import promptfoo takes what promptfoo eval --output results.json writes.";
      drafts.problems.push({ code: "no_inputs", message: "vars is missing", hint, at: locate([]) });
    } else drafts.drafted.push({ line: lineOf(checked.value), locate });
  }
  return drafts;
}

function lineOf({
  id,
  vars,
  prompt,
  provider,
  response,
  error,
  cost,
  latencyMs,
  gradingResult,
}: Result): JsonObject {
  const output = response?.output;
  const failed = output === undefined ? (response?.error ?? error) : null;
  const model = typeof provider === "string" ? provider : provider?.id;
  return written({
    trace_id: id ?? null,
    inputs: vars && Object.keys(vars).length > 0 ? vars : { prompt: prompt?.raw ?? "" },
    outputs: output ?? null,
    error: failed ?? null,
    duration_ms: latencyMs ?? null,
    usage: usageOf({ tokens: response?.tokenUsage, cost }),
    tags: tagsOf({ provider: model, prompt: prompt?.label }),
    assessments: gradingResult ? gradesOf(gradingResult) : null,
  });
}

function usageOf({
  tokens,
  cost,
}: {
  tokens: NonNullable<Result["response"]>["tokenUsage"];
  cost: Result["cost"];
}): Json {
  const usage = written({
    input_tokens: tokens?.prompt ?? null,
    output_tokens: tokens?.completion ?? null,
    usd: cost ?? null,
  });
  return Object.keys(usage).length > 0 ? usage : null;
}

function tagsOf(texts: { [key: string]: string | undefined }): Json {
  const tags = Object.entries(texts).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return tags.length > 0 ? Object.fromEntries(tags) : null;
}

function gradesOf({ pass, score, reason }: z.infer<typeof grading>): Json {
  const grade = (name: string, value: Json) =>
    written({
      assessment_name: name,
      source: { source_type: "CODE", source_id: "promptfoo" },
      feedback: { value },
      rationale: reason ?? null,
    });
  return [
    ...(pass === undefined ? [] : [grade("pass", pass)]),
    ...(score === undefined ? [] : [grade("score", score)]),
  ];
}
