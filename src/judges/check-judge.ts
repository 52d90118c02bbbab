import type { Problem } from "../errors.ts";
import type { Json } from "../formats/json.ts";
import type { Judge, JudgeValue } from "../formats/judge-file.ts";
import type { LabelSchema } from "../formats/schema.ts";
import { defineJudge, type JudgeDefinition } from "./define-judge.ts";
import { describeVocabulary, inVocabulary, labelInVocabulary } from "./vocabulary.ts";

/**
 * Everything wrong with a judge: no instructions or a template nobody can fill, an unknown built-in, a pass rule outside
 * the vocabulary, an even `repeat`, examples or label options that its vocabulary has no word for. `schema` is the
 * labelling schema of its `labels`, null where there is none.
 */
export function checkJudge(judge: Judge, schema: LabelSchema | null): Problem[] {
  const defined = defineJudge(judge);
  const own = [...(defined.status === "invalid" ? defined.problems : []), ...checkRepeat(judge)];
  const problems =
    defined.status === "invalid" ? own : [...own, ...checkFit(judge, defined.definition, schema)];
  const at = { file: `${judge.folder}/judge.yaml` };
  return problems.map((problem) => ({
    at,
    ...problem,
    message: `judge ${judge.file.name}: ${problem.message}`,
  }));
}

function checkRepeat({ file }: Judge): Problem[] {
  if (file.repeat % 2 === 1) return [];
  return [
    {
      code: "judge_even_repeat",
      message: `repeat is ${file.repeat}, and an even number of reads can end in a tie`,
      hint: `Use ${file.repeat - 1} or ${file.repeat + 1}.`,
    },
  ];
}

function checkFit(judge: Judge, { value }: JudgeDefinition, schema: LabelSchema | null): Problem[] {
  return [
    ...checkVocabulary(value),
    ...checkExamples(judge, value),
    ...(schema ? checkSchema(schema, value) : []),
  ];
}

function checkVocabulary(value: JudgeValue): Problem[] {
  if (typeof value !== "object" || !("number" in value)) return [];
  const { min = -Infinity, max = Infinity } = value.number;
  if (min < max) return [];
  return [{ code: "judge_bad_value", message: `value: min ${min} is not below max ${max}` }];
}

function checkExamples({ examples, folder, file }: Judge, value: JudgeValue): Problem[] {
  const bad = examples.filter((example) => !inVocabulary(example.value, value));
  return bad.map((example) => ({
    code: "judge_example_value",
    message: `the example of ${example.trace_id} says ${JSON.stringify(example.value)}, which is no verdict of this judge`,
    hint: `A verdict is ${describeVocabulary(value)}.`,
    at: { file: `${folder}/${file.examples?.file ?? "examples.jsonl"}` },
  }));
}

/** A label option without a word in the vocabulary would silently never count. */
function checkSchema({ name, input }: LabelSchema, value: JudgeValue): Problem[] {
  const lost = labelOptions(input).filter((option) => labelInVocabulary(option, value) === null);
  if (lost.length === 0) return [];
  return [
    {
      code: "judge_labels_do_not_fit",
      message: `labels of schema ${name} can say ${lost.map((option) => JSON.stringify(option)).join(", ")}, which is no verdict of this judge`,
      hint: `A verdict is ${describeVocabulary(value)}; change \`value\`, or name another schema under \`labels\`.`,
    },
  ];
}

function labelOptions(input: LabelSchema["input"]): Json[] {
  if ("pass_fail" in input) return [true, false];
  if ("categorical" in input) return input.categorical.multiple ? [] : input.categorical.options;
  if ("numeric" in input) return [input.numeric.min, input.numeric.max];
  return [];
}
