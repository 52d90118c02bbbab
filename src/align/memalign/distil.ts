import { z } from "zod";
import type { Judge } from "../../formats/judge-file.ts";
import type { JudgedExample } from "../alignment.ts";
import { exampleItem, isLesson } from "../example-item.ts";
import { judgeSections } from "../instructions-of.ts";
import type { Question } from "../reflection.ts";
import type { Work } from "../work.ts";
import { packBatches } from "./batches.ts";
import { closed, draftList, draftListSchema, oneLine } from "./draft-list.ts";

/** A guideline as distilled, with the outputs whose labels taught it and what it is worth. */
export interface Draft {
  text: string;
  from: string[];
  /** Agreement gained on labels that its author did not see; null where that was not measured. */
  contribution: number | null;
}

/** Distils guidelines from examples, all batches at once. */
export async function distil(work: Work, judge: Judge, examples: readonly JudgedExample[]): Promise<Draft[]> {
  const wrong = examples.filter(isLesson).length;
  if (wrong === 0) return [];
  const batches = packBatches(examples);
  const drafts = (await Promise.all(batches.map((batch) => distilBatch(work, judge, batch)))).flat();
  work.note("distil", `${drafts.length} guidelines from ${wrong} disagreements in ${batches.length} batches`);
  return withoutRepeats(drafts, judge);
}

const reply = z.looseObject({ guidelines: draftList("sources") });

async function distilBatch(work: Work, judge: Judge, batch: readonly JudgedExample[]): Promise<Draft[]> {
  const answer = await work.ask("distil", question(judge, batch));
  return (answer?.guidelines ?? []).flatMap(({ text, sources }) => {
    const from = [...new Set(sources.flatMap((number) => batch[number - 1]?.trace_id ?? []))];
    const line = oneLine(text);
    return line === "" || from.length === 0 ? [] : [{ text: line, from, contribution: null }];
  });
}

function question(judge: Judge, batch: readonly JudgedExample[]): Question<z.infer<typeof reply>> {
  return {
    sections: [{ title: "Task", body: TASK }, ...judgeSections(judge)],
    items: batch.map((example, at) => exampleItem(example, `Example ${at + 1}`)),
    itemsTitle: "Examples",
    answer: ANSWER,
    shape: reply,
    schema: { name: "guidelines", schema: SCHEMA },
  };
}

const TASK = `Write guidelines that would make the judge agree with these people. Start from the examples where the judge's
verdict differs from people's: what did people see that the judge missed? People's reasons say it best. The examples where both
agree show what must stay as it is.
A guideline is one sentence that says when it applies, quoting telling words of the record where there are any, and which
verdict follows or what the right answer is. It speaks of a kind of record, not of one: a guideline that fits a single example
is worth nothing. It does not repeat the instructions or a guideline that the judge already has. Few and right is better than
many; none at all is a good answer.`;

const ANSWER = `{"guidelines": [{"text": "...", "sources": [1, 4]}]}
- text: one guideline.
- sources: numbers of the examples that it was learned from.`;

const SCHEMA = closed({ guidelines: draftListSchema("sources") });

/** The first of equal texts; what the judge already has is no news. */
function withoutRepeats(drafts: readonly Draft[], judge: Judge): Draft[] {
  const known = new Set(judge.file.guidelines.map(({ text }) => text.trim().toLowerCase()));
  return drafts.filter(({ text }) => {
    const key = text.toLowerCase();
    return !known.has(key) && known.add(key);
  });
}
