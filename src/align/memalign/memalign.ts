import type { Aligned, AlignTask } from "../alignment.ts";
import { leader } from "../chance.ts";
import { withGuidelines } from "../judge-value.ts";
import { keptApart } from "../near-duplicates.ts";
import { innerFolds } from "../split.ts";
import { openWork, type Work } from "../work.ts";
import { consolidate } from "./consolidate.ts";
import { keepHelpful } from "./contribution.ts";
import { type Draft, distil } from "./distil.ts";
import { learnEpisodes } from "./episodes.ts";

/** Parts in which guidelines are distilled and measured: each on labels that its author did not see. */
const PARTS = 3;
/** Under so many examples a part has too little to measure on: guidelines are then only held to do no harm. */
const MEASURE_FROM = 20;

/**
 * MemAlign: semantic memory (guidelines that people's labels teach, kept where they help on labels their author did not
 * see) and episodic memory (labelled outputs, kept where showing them changes verdicts for the better).
 */
export async function memalign(task: AlignTask): Promise<Aligned> {
  const work = openWork("memalign", task);
  const drafts = await draftGuidelines(work, task);
  const taught = await teach(work, task, drafts);
  const judge = await learnEpisodes(work, { judge: taught, examples: task.examples });
  return { judge, log: work.log() };
}

/** Distils guidelines part by part and keeps those that help elsewhere. */
async function draftGuidelines(work: Work, task: AlignTask): Promise<Draft[]> {
  const folds = task.examples.length < MEASURE_FROM ? [] : keptApart(innerFolds(task.examples, PARTS));
  if (folds.length < 2) return distil(work, task.judge, task.examples);
  const kept = await Promise.all(
    folds.map(async ({ learn, heldOut }) => {
      const drafts = await distil(work, task.judge, learn);
      return keepHelpful(work, { judge: task.judge, drafts, examples: heldOut });
    }),
  );
  return kept.flat();
}

/** The judge with the drafts worked in, or as it was where they do not help on what there is to learn from. */
async function teach(work: Work, task: AlignTask, drafts: readonly Draft[]): Promise<AlignTask["judge"]> {
  if (drafts.length === 0) return task.judge;
  const merged = await consolidate(work, task.judge, drafts);
  const candidates = [task.judge, ...merged.map((lines) => withGuidelines(task.judge, lines))];
  const best = leader(await Promise.all(candidates.map((judge) => work.grade(judge, task.examples))));
  const judge = candidates[best] ?? task.judge;
  const added = judge.file.guidelines.length - task.judge.file.guidelines.length;
  work.note("guidelines", best === 0 ? "none helped on the labels as a whole" : `${added} more than before`);
  return judge;
}
