import { z } from "zod";
import type { Judge } from "../../formats/judge-file.ts";
import { sample } from "../../stats/rng.ts";
import type { JudgedExample } from "../alignment.ts";
import { exampleItem } from "../example-item.ts";
import { judgeSections } from "../instructions-of.ts";
import { memoryLine, withExamples, withGuidelines } from "../judge-value.ts";
import type { Question } from "../reflection.ts";
import type { Work } from "../work.ts";
import type { Runs } from "./trajectories.ts";

/** Labelled outputs that one candidate remembers more than its source. */
const DEMOS = 4;
/** Pieces of advice that are tried one by one; all together are one more candidate. */
const MOST_ADVICE = 6;

/** Variants of a judge that the runs of a batch suggest: with advice, each piece and all of it, and with examples. */
export async function proposals(
  work: Work,
  { source, runs }: { source: Judge; runs: readonly Runs[] },
): Promise<Judge[]> {
  const hard = runs.filter((run) => run.hard);
  if (hard.length === 0) return [];
  const advice = await adviceFrom(work, { source, runs });
  const from = hard.map(({ example }) => example.trace_id).sort();
  const advised = (texts: readonly string[]) =>
    withGuidelines(source, [...source.file.guidelines, ...texts.map((text) => ({ text, from }))]);
  const each = advice.length > 1 ? advice.map((text) => advised([text])) : [];
  const all = advice.length > 0 ? [advised(advice)] : [];
  return [...all, ...each, withDemos(source, hard, work)];
}

/** What people said of hard examples, with their reason, becomes the judge's memory: also where every run was wrong. */
function withDemos(source: Judge, hard: readonly Runs[], { task }: Work): Judge {
  const known = new Set(source.examples.map(({ trace_id }) => trace_id));
  const open = hard.filter(({ example }) => !known.has(example.trace_id));
  const drawn = sample({ items: open, size: DEMOS, rng: task.rng });
  return withExamples(source, [...source.examples, ...drawn.map(({ example }) => memoryLine(example))]);
}

const reply = z.looseObject({ advice: z.array(z.string()) });

async function adviceFrom(
  work: Work,
  { source, runs }: { source: Judge; runs: readonly Runs[] },
): Promise<string[]> {
  const answer = await work.ask("advice", question(source, runs));
  const known = new Set(source.file.guidelines.map(({ text }) => text));
  const lines = (answer?.advice ?? []).map((text) => text.trim().replace(/\s+/g, " "));
  return [...new Set(lines)].filter((text) => text !== "" && !known.has(text)).slice(0, MOST_ADVICE);
}

function question(source: Judge, runs: readonly Runs[]): Question<z.infer<typeof reply>> {
  return {
    sections: [{ title: "Task", body: TASK }, ...judgeSections(source)],
    items: runs.map(({ example, verdicts }, at) => contrast(example, { verdicts, number: at + 1 })),
    itemsTitle: "Examples",
    answer: ANSWER,
    shape: reply,
    schema: { name: "advice", schema: SCHEMA },
  };
}

/** The worse side is the run furthest from people; the better one is what people say, and why. */
function contrast(example: JudgedExample, { verdicts, number }: Pick<Runs, "verdicts"> & { number: number }) {
  const worst = verdicts.at(-1)?.verdict ?? example.verdict;
  const item = exampleItem({ ...example, verdict: worst }, `Example ${number}`);
  const grades = new Set(verdicts.map(({ grade }) => grade));
  const waver = grades.size > 1 ? [["reads of the judge", "they do not agree with each other"] as const] : [];
  return { ...item, values: [...item.values, ...waver] };
}

const TASK = `Give the judge advice that would have led it from its verdicts to people's. The judge's verdict is what it said at
its worst; people's verdict and reason are what it should have said. Where both are the same, the example shows what must stay.
Each piece of advice is one sentence: when it applies, quoting telling words of the record where there are any, and what
verdict follows or what the right answer is. It speaks of a kind of record, not of one. No advice is a good answer too.`;

const ANSWER = `{"advice": ["..."]}
- advice: pieces of advice, the most useful first.`;

const SCHEMA = {
  type: "object",
  properties: { advice: { type: "array", items: { type: "string" } } },
  required: ["advice"],
  additionalProperties: false,
};
