import type { JsonObject } from "../formats/json.ts";
import type { Judge, JudgeValue } from "../formats/judge-file.ts";
import { modelOf, RECORDED } from "../formats/model-use.ts";

/** A judge in the form in which MLflow stores one, or what would be lost. */
export type MlflowJudge = { status: "written"; judge: JsonObject } | { status: "left_out"; reason: string };

/** The version of MLflow whose form this is, and the number that it gives to the form. */
const MLFLOW_VERSION = "3.14.0";
const SERIALIZATION_VERSION = 1;

/** What instructions may name in MLflow: whole fields, never a part of one. */
const VARIABLES = ["inputs", "outputs", "expectations", "trace", "conversation"];

/**
 * A judge as MLflow's judge of instructions. Only one that would say the same there is written: what MLflow's form has no
 * place for is a reason to leave it out. How verdicts become a pass, trust and alignment are ours and no part of a judge.
 */
export function mlflowJudge({ file, examples }: Judge, defaults: { model: string | null }): MlflowJudge {
  const { name, instructions, value = "boolean", parameters } = file;
  const model = modelOf(file, { judge: defaults.model ?? undefined });
  const type = valueType(value);
  const variables = variablesOf(instructions ?? "");
  const reason = firstReason([
    [file.model === RECORDED, "its verdicts are recorded, so it has no instructions"],
    [file.builtin !== undefined, `it is built in (${file.builtin}); MLflow's of that name says other things`],
    [instructions === undefined, "it has no instructions"],
    [model === null, "no model is named"],
    [
      file.guidelines.length > 0 || examples.length > 0,
      memoryReason(file.guidelines.length, examples.length),
    ],
    [file.repeat > 1, `it is read ${file.repeat} times, and MLflow reads once`],
    [variables.some((one) => !VARIABLES.includes(one)), `MLflow knows no {{ ${partOf(variables)} }}`],
    [
      type === null,
      "its numbers have bounds, which MLflow's type has not, or its answers are of several types",
    ],
  ]);
  if (reason !== null || type === null) return { status: "left_out", reason: reason ?? "" };
  const body: JsonObject = { instructions: instructions ?? "", model, feedback_value_type: type };
  if (Object.keys(parameters).length > 0) body.inference_params = parameters;
  return { status: "written", judge: serialized(name, body, variables.includes("conversation")) };
}

function serialized(name: string, body: JsonObject, isSessionLevel: boolean): JsonObject {
  return {
    name,
    description: null,
    aggregations: null,
    is_session_level_scorer: isSessionLevel,
    mlflow_version: MLFLOW_VERSION,
    serialization_version: SERIALIZATION_VERSION,
    instructions_judge_pydantic_data: body,
  };
}

function firstReason(reasons: readonly [boolean, string][]): string | null {
  return reasons.find(([holds]) => holds)?.[1] ?? null;
}

function memoryReason(guidelines: number, examples: number): string {
  return `it has learned (${guidelines} guidelines, ${examples} examples), and MLflow keeps examples as ids of traces on its server, not as what they say`;
}

function variablesOf(instructions: string): string[] {
  return [...instructions.matchAll(/\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name = ""]) => name);
}

function partOf(variables: readonly string[]): string {
  return variables.find((one) => !VARIABLES.includes(one)) ?? "";
}

/** A vocabulary as the fragment of JSON Schema that MLflow keeps; null where it has no such type. */
function valueType(value: JudgeValue): JsonObject | null {
  const title = "Result";
  if (value === "boolean") return { title, type: "boolean" };
  if (value === "text") return { title, type: "string" };
  if ("categories" in value) {
    const [type, ...more] = new Set(value.categories.map((category) => typeof category));
    return type === "string" && more.length === 0 ? { title, type, enum: [...value.categories] } : null;
  }
  const { min, max, integer } = value.number;
  return min === undefined && max === undefined ? { title, type: integer ? "integer" : "number" } : null;
}
