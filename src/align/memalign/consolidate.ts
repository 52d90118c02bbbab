import { z } from "zod";
import type { Judge } from "../../formats/judge-file.ts";
import { judgeSections } from "../instructions-of.ts";
import type { Guideline } from "../judge-value.ts";
import type { Question } from "../reflection.ts";
import type { Work } from "../work.ts";
import type { Draft } from "./distil.ts";
import { closed, draftList, draftListSchema, NUMBERS, oneLine } from "./draft-list.ts";

/** Most guidelines that a judge carries: each stands in every prompt. */
export const MOST_GUIDELINES = 20;

/**
 * Drafts of several parts as one list: near-duplicates merged, contradictions surfaced for people, ordered by
 * contribution and capped. Returns the lists worth trying: merged, and as they were drafted.
 */
export async function consolidate(
  work: Work,
  judge: Judge,
  drafts: readonly Draft[],
): Promise<Guideline[][]> {
  const distinct = mergeEqual(drafts);
  const asDrafted = [...judge.file.guidelines, ...lines(distinct, judge)];
  if (distinct.length < 2) return [asDrafted];
  const answer = await work.ask("consolidate", question(judge, distinct));
  if (!answer) return [asDrafted];
  for (const { guidelines, why } of answer.contradictions) {
    const texts = guidelines.flatMap((number) => distinct[number - 1]?.text ?? []);
    if (texts.length > 1) work.contradict(`${texts.join(" / ")}: ${why}`);
  }
  const merged = applyMerges(distinct, answer.guidelines);
  work.note("consolidate", `${drafts.length} drafts became ${merged.length} guidelines`);
  return [[...judge.file.guidelines, ...lines(merged, judge)], asDrafted];
}

const reply = z.looseObject({
  guidelines: draftList("merges"),
  contradictions: z
    .array(z.looseObject({ guidelines: z.array(z.coerce.number()), why: z.string().catch("") }))
    .catch([]),
});

type Merge = z.infer<typeof reply>["guidelines"][number];

/** Merged drafts by the reply; a draft that the reply forgot stays, for nothing is lost by carelessness. */
function applyMerges(drafts: readonly Draft[], merges: readonly Merge[]): Draft[] {
  const taken = new Set<number>();
  const merged = merges.flatMap(({ text, merges: numbers }) => {
    const own = [...new Set(numbers)].filter((number) => !taken.has(number) && drafts[number - 1]);
    for (const number of own) taken.add(number);
    const parts = own.flatMap((number) => drafts[number - 1] ?? []);
    return parts.length === 0 || text.trim() === "" ? [] : [mergeDrafts(oneLine(text), parts)];
  });
  const forgotten = drafts.filter((_, at) => !taken.has(at + 1));
  return [...merged, ...forgotten];
}

function mergeEqual(drafts: readonly Draft[]): Draft[] {
  const byText = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = draft.text.toLowerCase();
    const known = byText.get(key);
    byText.set(key, known ? mergeDrafts(known.text, [known, draft]) : draft);
  }
  return [...byText.values()];
}

function mergeDrafts(text: string, parts: readonly Draft[]): Draft {
  const measured = parts.flatMap(({ contribution }) => contribution ?? []);
  return {
    text,
    from: [...new Set(parts.flatMap(({ from }) => from))],
    contribution: measured.length === 0 ? null : measured.reduce((sum, value) => sum + value, 0),
  };
}

/** Largest contribution first, as many as there is room for beside those the judge has. */
function lines(drafts: readonly Draft[], judge: Judge): Guideline[] {
  const room = Math.max(0, MOST_GUIDELINES - judge.file.guidelines.length);
  const ordered = drafts.toSorted((a, b) => (b.contribution ?? 0) - (a.contribution ?? 0));
  return ordered.slice(0, room).map(({ text, from }) => ({ text, from: from.toSorted() }));
}

function question(judge: Judge, drafts: readonly Draft[]): Question<z.infer<typeof reply>> {
  return {
    sections: [{ title: "Task", body: TASK }, ...judgeSections(judge)],
    items: drafts.map(({ text }, at) => ({ heading: `Guideline ${at + 1}`, values: [["text", text]] })),
    itemsTitle: "Guidelines",
    answer: ANSWER,
    shape: reply,
    schema: { name: "consolidated", schema: SCHEMA },
  };
}

const TASK = `Several people drafted guidelines for the judge without seeing each other's. Merge those that say the same of the
same kind of record, keeping every quoted word that tells when they apply. Leave the others as they are, word by word. Name the
pairs that contradict each other: the same record could fall under both, with different verdicts. Do not invent anything.`;

const ANSWER = `{"guidelines": [{"text": "...", "merges": [1, 3]}], "contradictions": [{"guidelines": [2, 5], "why": "..."}]}
- text: a guideline as it should read.
- merges: numbers of the drafts that it stands for; every draft stands in one of them.
- contradictions: may be empty.`;

const SCHEMA = closed({
  guidelines: draftListSchema("merges"),
  contradictions: {
    type: "array",
    items: closed({ guidelines: NUMBERS, why: { type: "string" } }),
  },
});
