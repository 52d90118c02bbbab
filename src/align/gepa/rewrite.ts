import { z } from "zod";
import type { Judge } from "../../formats/judge-file.ts";
import { checkJudge } from "../../judges/check-judge.ts";
import { defineJudge } from "../../judges/define-judge.ts";
import type { JudgedExample } from "../alignment.ts";
import { exampleItem } from "../example-item.ts";
import { judgeSections } from "../instructions-of.ts";
import { withInstructions } from "../judge-value.ts";
import type { Question } from "../reflection.ts";
import type { Work } from "../work.ts";

const reply = z.looseObject({ instructions: z.string() });

/**
 * The judge with instructions rewritten by the reflection model, which sees expected label, people's reasons, and the
 * judge's verdicts and reasons. Null where the model gave nothing, or a wording that lost what the judge reads.
 */
export async function rewrite(
  work: Work,
  judge: Judge,
  examples: readonly JudgedExample[],
): Promise<Judge | null> {
  const answer = await work.ask("rewrite", question(judge, examples));
  const text = answer?.instructions.trim();
  if (!text) return null;
  const child = withInstructions(judge, `${text}\n`);
  const lost = lostNames(judge, child);
  if (lost === null || lost.length > 0 || checkJudge(child, null).length > 0) {
    const what = lost?.length ? `lost ${lost.map((name) => `{{ ${name} }}`).join(", ")}` : "can't be used";
    work.note("rewrite", `a rewording ${what}, and was dropped`);
    return null;
  }
  return child;
}

/** Variables of the old instructions that the new ones no longer name; null where these can't be read. */
export function lostNames(before: Judge, after: Judge): string[] | null {
  const [old, now] = [before, after].map((judge) => defineJudge(judge));
  if (old?.status !== "defined" || now?.status !== "defined") return null;
  const names = new Set(now.definition.placeholders.map(({ name }) => name));
  return old.definition.placeholders.map(({ name }) => name).filter((name) => !names.has(name));
}

function question(judge: Judge, examples: readonly JudgedExample[]): Question<z.infer<typeof reply>> {
  return {
    sections: [{ title: "Task", body: TASK }, ...judgeSections(judge)],
    items: examples.map((example, at) => exampleItem(example, `Example ${at + 1}`)),
    itemsTitle: "Examples",
    answer: ANSWER,
    shape: reply,
    schema: { name: "instructions", schema: SCHEMA },
  };
}

const TASK = `Write new instructions for the judge, with which it would agree with these people. Find out what people look at,
from their reasons and from where the judge's verdicts differ from theirs; put in the facts and rules that the examples teach,
with the telling words of the records; keep what already works. Keep every {{ name }} of the present instructions: it stands for
a value of the record. Do not repeat single examples, and do not speak of how the answer is formatted.`;

const ANSWER = `{"instructions": "..."}
- instructions: the whole new text of the judge's instructions.`;

const SCHEMA = {
  type: "object",
  properties: { instructions: { type: "string" } },
  required: ["instructions"],
  additionalProperties: false,
};
