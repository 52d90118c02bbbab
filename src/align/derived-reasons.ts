import { z } from "zod";
import type { JsonObject } from "../formats/json.ts";
import type { Judge } from "../formats/judge-file.ts";
import { outputsOf } from "../formats/trace.ts";
import { expectationsOf, valueText } from "../judges/judge-content.ts";
import type { Subject } from "../judges/scorer.ts";
import { judgeSections } from "./instructions-of.ts";
import type { Item, Question, Reflected, Reflector } from "./reflection.ts";

/** An output whose verdict an exact scorer knows, and what it said of it. */
export interface Unexplained {
  subject: Subject;
  /** The verdict, in the words of the question. */
  value: string;
  /** The scorer's own line. */
  rationale: string;
}

/** Outputs explained in one request: enough to share the constant part, few enough that none is skipped. */
export const REASONS_AT_ONCE = 10;

/** Reasons in the order of the outputs, null where the model gave none; or that the budget has ended. */
export async function explain(
  reflector: Reflector,
  { judge, batch }: { judge: Judge; batch: readonly Unexplained[] },
): Promise<Reflected<(string | null)[]>> {
  const answer = await reflector.ask(question(judge, batch));
  if (answer.status !== "answered") return answer;
  const byNumber = new Map(answer.value.reasons.map(({ number, reason }) => [number, reason.trim()]));
  return { status: "answered", value: batch.map((_, at) => byNumber.get(at + 1) || null) };
}

const reply = z.looseObject({
  reasons: z.array(z.looseObject({ number: z.coerce.number(), reason: z.string().max(2_000) })),
});

function question(judge: Judge, batch: readonly Unexplained[]): Question<z.infer<typeof reply>> {
  return {
    sections: [{ title: "Task", body: TASK }, ...judgeSections(judge)],
    items: batch.map(itemOf),
    itemsTitle: "Outputs",
    answer: ANSWER,
    shape: reply,
    schema: { name: "reasons", schema: SCHEMA },
  };
}

function itemOf({ subject, value, rationale }: Unexplained, at: number): Item {
  const expectations = expectationsOf(subject);
  return {
    heading: `Output ${at + 1}`,
    values: [
      ["inputs", valueText(subject.trace.inputs)],
      ["outputs", valueText(outputsOf(subject.trace))],
      ...(Object.keys(expectations).length > 0 ? [["expectations", valueText(expectations)] as const] : []),
      ["right verdict", value],
      ["what the comparison said", rationale],
    ],
  };
}

const TASK = `An exact comparison knows the right verdict on each of these outputs. Say for each one, in one or two sentences, why
that verdict is right, so that a judge who does not have the comparison could see it: name the words of the record that tell.
Do not mention the comparison, and do not say merely that two values differ.`;

const ANSWER = `{"reasons": [{"number": 1, "reason": "..."}]}
- number: the number of the output.
- reason: why the verdict on it is right.`;

const SCHEMA: JsonObject = {
  type: "object",
  properties: {
    reasons: {
      type: "array",
      items: {
        type: "object",
        properties: { number: { type: "integer" }, reason: { type: "string" } },
        required: ["number", "reason"],
        additionalProperties: false,
      },
    },
  },
  required: ["reasons"],
  additionalProperties: false,
};
