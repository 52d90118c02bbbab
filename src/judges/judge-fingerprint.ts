import { hashJson } from "../formats/hash.ts";
import type { Json } from "../formats/json.ts";
import type { Judge, JudgeExample } from "../formats/judge-file.ts";
import type { JudgeDefinition } from "./define-judge.ts";
import { PROMPT_VERSION } from "./prompt.ts";

/**
 * Hash of all that can change a judge's verdict: instructions, settings, guidelines, examples and their retrieval, value
 * and pass rule, model, parameters, prompt version. Not of its name, trust or alignment, nor of where guidelines come from.
 */
export function judgeFingerprint(options: {
  judge: Judge;
  definition: JudgeDefinition;
  model: string;
  /** Name of the embedding that retrieves examples; null for a judge that shows none. */
  embedding: string | null;
}): string {
  const { judge, definition, model, embedding } = options;
  const { instructions, settings, value, rule, spans } = definition;
  return hashJson({
    prompt_version: PROMPT_VERSION,
    instructions,
    settings,
    guidelines: judge.file.guidelines.map(({ text }) => text),
    memory: embedding === null ? null : memoryParts(judge, embedding),
    value,
    pass_rule: rule,
    ...(spans === null ? {} : { spans }),
    model,
    parameters: judge.file.parameters,
  });
}

function memoryParts({ file, examples }: Judge, embedding: string): Json {
  const { retrieve = 0, min_similarity = 0 } = file.examples ?? {};
  return { embedding, retrieve, min_similarity, examples: examples.map(exampleParts) };
}

/** Undefined members become null, so that an example is JSON. */
function exampleParts(example: JudgeExample): Json {
  const { trace_id, group = null, inputs = null, outputs = null, expectations = null, value } = example;
  return { trace_id, group, inputs, outputs, expectations, value, rationale: example.rationale ?? null };
}
