import type { Problem } from "../errors.ts";
import type { JsonObject } from "../formats/json.ts";
import type { Judge, JudgeFile, JudgeValue } from "../formats/judge-file.ts";
import { didYouMean } from "../formats/nearest.ts";
import { type PassRule, parsePassRule } from "../formats/pass-rule.ts";
import type { Builtin } from "./builtin/builtin.ts";
import { BUILTINS } from "./builtin/builtins.ts";
import { checkSettings } from "./check-settings.ts";
import { type Placeholder, parseTemplate } from "./template.ts";

/** A judge's file with its built-in worked in: everything that its prompt and its verdicts follow from. */
export interface JudgeDefinition {
  instructions: string;
  placeholders: Placeholder[];
  /** What stands under `with:`. */
  settings: JsonObject;
  value: JudgeValue;
  rule: PassRule | null;
  /** Type of the steps that it judges one by one; null: the output as a whole. */
  spans: string | null;
  builtin: Builtin | null;
}

/** Type of the steps that a judge reads one by one; null where it reads outputs as a whole. */
export function stepsOf(judge: Judge): string | null {
  const defined = defineJudge(judge);
  return defined.status === "defined" ? defined.definition.spans : null;
}

/** Reads a judge's file as a judge, or says everything that keeps it from being one (without places). */
export function defineJudge(
  judge: Judge,
): { status: "defined"; definition: JudgeDefinition } | { status: "invalid"; problems: Problem[] } {
  const { file } = judge;
  const builtin = file.builtin === undefined ? null : (BUILTINS.get(file.builtin) ?? null);
  const instructions = file.instructions ?? builtin?.instructions ?? "";
  const value = file.value ?? builtin?.value ?? "boolean";
  const template = instructions === "" ? null : parseTemplate(instructions);
  const passWhen = file.pass_when ?? (file.value ? undefined : builtin?.pass_when);
  const spans = file.spans ?? builtin?.spans ?? null;
  const rule = parsePassRule({ value, passWhen });
  const problems = [
    ...checkBuiltin(file, builtin),
    ...checkInstructions(file),
    ...(template?.status === "invalid" ? template.problems : []),
    ...(template?.status === "parsed" ? checkSpans(spans, template) : []),
    ...(file.builtin === undefined || builtin ? checkSettings(file.with ?? {}, builtin) : []),
    ...(rule.status === "invalid" ? [badPassRule(rule)] : []),
  ];
  if (problems.length > 0) return { status: "invalid", problems };
  const definition: JudgeDefinition = {
    instructions,
    placeholders: template?.status === "parsed" ? template.placeholders : [],
    settings: file.with ?? {},
    value,
    rule: rule.status === "rule" ? rule.rule : null,
    spans,
    builtin,
  };
  return { status: "defined", definition };
}

function checkBuiltin({ builtin: name }: JudgeFile, builtin: Builtin | null): Problem[] {
  if (name === undefined || builtin) return [];
  return [
    {
      code: "judge_unknown_builtin",
      message: `there is no built-in judge "${name}"`,
      hint: `${didYouMean(name, BUILTINS.keys())}Built in: ${[...BUILTINS.keys()].join(", ")}.`,
    },
  ];
}

/** A recorded judge asks nobody, so only it may go without instructions. */
function checkInstructions({ instructions, builtin, model }: JudgeFile): Problem[] {
  if (instructions !== undefined || builtin !== undefined || model === "recorded") return [];
  return [withoutInstructions()];
}

/** A judge of steps reads each of them, and no other judge has one to read. */
function checkSpans(spans: string | null, { placeholders }: { placeholders: Placeholder[] }): Problem[] {
  const named = placeholders.some(({ variable }) => variable === "span");
  if (named === (spans !== null)) return [];
  const message = named
    ? "the instructions name {{ span }}, and no `spans` says which steps are judged"
    : `spans is ${spans}, and the instructions do not name {{ span }}`;
  const hint = named
    ? "Name their type, such as `spans: RETRIEVER`."
    : "{{ span }} stands for the step that is judged.";
  return [{ code: "judge_spans", message, hint }];
}

function withoutInstructions(): Problem {
  return {
    code: "judge_without_instructions",
    message: "a judge needs `instructions`, or the name of a built-in judge under `builtin`",
    hint: `Built in: ${[...BUILTINS.keys()].join(", ")}; \`model: recorded\` needs neither.`,
  };
}

function badPassRule({ message, hint }: { message: string; hint?: string }): Problem {
  return { code: "judge_pass_when", message, hint };
}
