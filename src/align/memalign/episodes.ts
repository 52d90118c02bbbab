import type { Judge, JudgeExample } from "../../formats/judge-file.ts";
import { recallQuery } from "../../judges/judge-content.ts";
import { createMemory, type Memory } from "../../judges/memory.ts";
import { agreement, grades } from "../agreement.ts";
import type { JudgedExample } from "../alignment.ts";
import { leads } from "../chance.ts";
import { vocabularyOf } from "../instructions-of.ts";
import { memoryLine, withExamples } from "../judge-value.ts";
import type { Work } from "../work.ts";

/**
 * Episodic memory, kept where it changes verdicts for the better. Every example is judged with all others at hand (never
 * with its own group's, which would give its label away); a remembered output stays if the verdicts that moved while it
 * was shown moved towards people more than away, and the memory stays if it helps as a whole.
 */
export async function learnEpisodes(
  work: Work,
  { judge, examples }: { judge: Judge; examples: readonly JudgedExample[] },
): Promise<Judge> {
  const full = withExamples(judge, mergedMemory(judge, examples));
  const without = await work.reader.read(judge, examples);
  const useful = await usefulLines(work, { full, examples, without });
  if (useful.length === 0) return noteNone(work, judge);
  const remembering = withExamples(judge, useful);
  const after = await work.grade(remembering, examples);
  if (!leads(grades(examples, without, vocabularyOf(judge)), after)) return noteNone(work, judge);
  work.note(
    "examples",
    `${useful.length} of ${full.examples.length} labelled outputs change verdicts for the better`,
  );
  return remembering;
}

/** Lines of memory that were shown more often where a verdict moved towards people than where it moved away. */
async function usefulLines(
  work: Work,
  of: { full: Judge; examples: readonly JudgedExample[]; without: readonly JudgedExample["verdict"][] },
): Promise<JudgeExample[]> {
  const { full, examples, without } = of;
  const vocabulary = vocabularyOf(full);
  const withAll = await work.reader.read(full, examples);
  const memory = createMemory(full, work.task.embed);
  const credit = new Map<string, number>();
  for (const [at, example] of examples.entries()) {
    const [before, after] = [without[at], withAll[at]];
    const gain = before && after ? gainOf(example, [before, after], vocabulary) : 0;
    const shown = gain === 0 || !memory ? [] : await recalled(memory, example, work.task.signal);
    for (const { trace_id } of shown) credit.set(trace_id, (credit.get(trace_id) ?? 0) + gain);
  }
  return full.examples.filter(({ trace_id }) => (credit.get(trace_id) ?? 0) > 0);
}

function noteNone(work: Work, judge: Judge): Judge {
  work.note("examples", "showing labelled outputs does not help here");
  return judge;
}

function gainOf(
  example: JudgedExample,
  [before, after]: readonly [JudgedExample["verdict"], JudgedExample["verdict"]],
  vocabulary: ReturnType<typeof vocabularyOf>,
): number {
  const grades = [before, after].map((verdict) => agreement(example, verdict, vocabulary));
  const [was, is] = grades;
  return was == null || is == null ? 0 : is - was;
}

/** What the judge remembers already and all examples, each output once; the newer label wins. */
function mergedMemory(judge: Judge, examples: readonly JudgedExample[]): JudgeExample[] {
  const lines = new Map(judge.examples.map((line) => [line.trace_id, line]));
  for (const example of examples) lines.set(example.trace_id, memoryLine(example));
  return [...lines.values()].sort((a, b) => (a.trace_id < b.trace_id ? -1 : 1));
}

/** The remembered outputs that were shown with an example. */
async function recalled(
  memory: Memory,
  { subject }: JudgedExample,
  signal: AbortSignal,
): Promise<JudgeExample[]> {
  const recall = await memory.recall(recallQuery(subject), signal);
  return recall.status === "recalled" ? recall.examples : [];
}
