import type { Problem } from "../errors.ts";
import { type Door, placeIn } from "./door.ts";
import { type Judge, labelName } from "./judge-file.ts";
import type { LoadedJudge } from "./load-judges.ts";
import type { Questions } from "./load-labels.ts";
import { didYouMean } from "./nearest.ts";
import type { LabelSchema } from "./schema.ts";

/** All that is wrong with a judge beyond its file's form; handed in, because judges know formats and not the reverse. */
export type JudgeCheck = (judge: Judge, schema: LabelSchema | null) => Problem[];

/** What is wrong with each judge, placed in its file. */
export function judgeProblems(
  door: Door,
  { judges, questions, check }: { judges: Iterable<LoadedJudge>; questions: Questions; check: JudgeCheck },
): Problem[] {
  return [...judges].flatMap(({ judge, locate }) => {
    const name = labelName(judge);
    const schema = questions.schemas.get(name) ?? null;
    const file = `${judge.folder}/judge.yaml`;
    const own = check(judge, schema).map((problem): Problem => {
      const elsewhere = problem.at !== undefined && problem.at.file !== file;
      const at = elsewhere
        ? placeIn(door, problem.at?.file ?? file, problem.at?.line)
        : locate(keyOf(problem.code));
      return { ...problem, at };
    });
    if (judge.file.labels === undefined || schema || questions.broken.has(name)) return own;
    const known = [...questions.schemas.keys()];
    const hint = `${didYouMean(name, known)}Known schemas: ${known.join(", ")}.`;
    return [
      ...own,
      { code: "unknown_schema", message: `there is no schema "${name}"`, hint, at: locate(["labels"]) },
    ];
  });
}

/** The key of judge.yaml that a fault is about; what is missing or is about the whole has no key. */
const KEYS: { [code: string]: string } = {
  judge_without_variable: "instructions",
  judge_unknown_variable: "instructions",
  judge_bad_placeholder: "instructions",
  judge_unknown_builtin: "builtin",
  judge_bad_setting: "with",
  judge_unknown_setting: "with",
  judge_pass_when: "pass_when",
  judge_bad_value: "value",
  judge_labels_do_not_fit: "value",
  judge_even_repeat: "repeat",
};

function keyOf(code: string): string[] {
  const key = KEYS[code];
  return key === undefined ? [] : [key];
}
