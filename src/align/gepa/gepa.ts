import type { Judge } from "../../formats/judge-file.ts";
import { sample } from "../../stats/rng.ts";
import type { Aligned, AlignTask, JudgedExample } from "../alignment.ts";
import { leader } from "../chance.ts";
import { isDisagreement } from "../example-item.ts";
import { instructionsOf } from "../instructions-of.ts";
import { withInstructions } from "../judge-value.ts";
import { learnAndChoose } from "../learn-and-choose.ts";
import { openWork, type Work } from "../work.ts";
import type { Candidate } from "./candidate.ts";
import { drawParent, meanGrade } from "./front.ts";
import { complementaryPair, mergesNow, mergeTexts, pairName } from "./merge.ts";
import { lostNames, rewrite } from "./rewrite.ts";

/** Rounds at most, examples of a reflection, and how many of them the parent should get wrong. */
const ROUNDS = 10;
const BATCH = 24;
const HARD_SHARE = 0.6;

/** One evolution: candidates born so far, and what may be tried. */
interface Evolution {
  work: Work;
  learn: readonly JudgedExample[];
  choose: readonly JudgedExample[];
  candidates: Candidate[];
  merged: Set<string>;
}

/**
 * GEPA: reflective evolution of the instructions. Parents are drawn from the Pareto front over validation examples, a
 * child must beat its parent on the examples it was written from, and complementary candidates are merged by text. The
 * best mean on the validation part wins, and the judge as it was wins ties.
 */
export async function gepa(task: AlignTask): Promise<Aligned> {
  const work = openWork("gepa", task);
  const evolution: Evolution = { work, ...learnAndChoose(task.examples), candidates: [], merged: new Set() };
  await born(evolution, { judge: task.judge, parents: [] });
  for (let round = 0; round < ROUNDS && !work.reader.reached() && !work.reflector.reached(); round++) {
    if (mergesNow(evolution.candidates, task.rng)) await merge(evolution);
    else await mutate(evolution);
  }
  const { candidates } = evolution;
  const best = candidates[leader(candidates.map(({ grades }) => grades))];
  if (!best) return { judge: task.judge, log: work.log() };
  work.note(
    "choose",
    best.number === 0 ? "no rewording agrees better" : `candidate ${best.number} of ${candidates.length - 1}`,
  );
  return { judge: best.judge, log: work.log() };
}

/** A child of one parent, written from what that parent gets wrong. */
async function mutate(evolution: Evolution): Promise<void> {
  const { work, learn, candidates } = evolution;
  const { rng } = work.task;
  const parent = drawParent(candidates, rng);
  if (!parent) return;
  const verdicts = await work.reader.read(parent.judge, learn);
  const judged = learn.map((example, at) => ({ ...example, verdict: verdicts[at] ?? example.verdict }));
  const hard = sample({ items: judged.filter(isDisagreement), size: Math.round(BATCH * HARD_SHARE), rng });
  if (hard.length === 0) return;
  const easy = judged.filter((example) => !isDisagreement(example));
  const batch = [...hard, ...sample({ items: easy, size: BATCH - hard.length, rng })];
  const child = await rewrite(work, parent.judge, batch);
  if (!child) return;
  const [before, after] = [await total(work, parent.judge, batch), await total(work, child, batch)];
  if (after <= before)
    return work.note("mutate", `a child of ${parent.number} was no better on its own examples`);
  await born(evolution, { judge: child, parents: [parent.number] });
}

/** A child of two parents that each know what the other does not. */
async function merge(evolution: Evolution): Promise<void> {
  const { candidates, merged } = evolution;
  const pair = complementaryPair(candidates, merged);
  const [origin] = candidates;
  if (!pair || !origin) return mutate(evolution);
  const [one, other] = pair;
  merged.add(pairName(one, other));
  const text = mergeTexts(origin.instructions, one.instructions, other.instructions);
  const child = withInstructions(one.judge, text);
  const known = candidates.some(({ instructions }) => instructions === text);
  if (known || lostNames(origin.judge, child)?.length !== 0) return;
  await born(evolution, { judge: child, parents: [one.number, other.number] });
}

/** Takes a candidate in, graded on the validation part. */
async function born(
  { work, choose, candidates }: Evolution,
  { judge, parents }: { judge: Judge; parents: number[] },
): Promise<void> {
  const grades = await work.grade(judge, choose);
  if (work.reader.reached() && candidates.length > 0) return;
  const candidate = {
    number: candidates.length,
    judge,
    instructions: instructionsOf(judge),
    parents,
    grades,
  };
  candidates.push(candidate);
  const from = parents.length === 0 ? "the judge as it is" : `child of ${parents.join(" and ")}`;
  work.note(
    `candidate ${candidate.number}`,
    `${from}, agreement ${Math.round(100 * meanGrade(candidate))} %`,
  );
}

async function total(work: Work, judge: Judge, batch: readonly JudgedExample[]): Promise<number> {
  return (await work.grade(judge, batch)).reduce((sum, grade) => sum + grade, 0);
}
