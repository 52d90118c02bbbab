import type { Judge } from "../../formats/judge-file.ts";
import { sample } from "../../stats/rng.ts";
import { agreement } from "../agreement.ts";
import type { Aligned, AlignTask, JudgedExample } from "../alignment.ts";
import { leader } from "../chance.ts";
import { isDisagreement } from "../example-item.ts";
import { vocabularyOf } from "../instructions-of.ts";
import { learnAndChoose } from "../learn-and-choose.ts";
import { softmaxDraw } from "../softmax.ts";
import { openWork, type Work } from "../work.ts";
import type { Program } from "./program.ts";
import { proposals } from "./proposals.ts";
import { runBatch } from "./trajectories.ts";

/** Steps of the ascent, examples of a step, and the share of them that the judge got wrong at the start. */
const STEPS = 6;
const BATCH = 32;
const HARD_SHARE = 0.6;
/**
 * Examples that a step tries its candidates on, in their natural mixture: among hard ones alone a lesson that spoils what
 * is right would look good.
 */
const TESTED = 48;
/** Softmax temperature over mean agreement: small enough to follow what is better, large enough to look around. */
const TEMPERATURE = 0.1;

/**
 * SIMBA: stochastic ascent on mini-batches. Each step runs variants of the judge on hard examples (those on which they
 * waver and those that all get wrong), lets the reflection model learn from the contrast to what people say and why, and
 * keeps the best variant of the step. The winner is chosen on a part that nothing was learned from.
 */
export async function simba(task: AlignTask): Promise<Aligned> {
  const work = openWork("simba", task);
  const { learn, choose } = learnAndChoose(task.examples);
  const pool: Program[] = [{ judge: task.judge, grades: [gradeOfBaseline(task, learn)] }];
  const winners: Judge[] = [];
  for (let step = 0; step < STEPS && !work.reader.reached(); step++) {
    const tested = sample({ items: learn, size: TESTED, rng: task.rng });
    const best = await ascend(work, { pool, batch: drawBatch(learn, task), tested, step });
    if (best) winners.push(best);
  }
  const judge = await chooseWinner(work, { winners, choose });
  return { judge, log: work.log() };
}

/** One step: run, contrast, propose from a batch of mostly hard examples, and try the proposals on a plain one. */
async function ascend(
  work: Work,
  of: { pool: Program[]; batch: JudgedExample[]; tested: JudgedExample[]; step: number },
): Promise<Judge | null> {
  const { pool, batch, tested, step } = of;
  const { task } = work;
  const source = softmaxDraw(pool, meanGrade, { rng: task.rng, temperature: TEMPERATURE }) ?? pool[0];
  if (!source) return null;
  const runs = await runBatch(work, { programs: drawPrograms(pool, task), source, batch });
  const candidates = await proposals(work, { source: source.judge, runs });
  const tried = await Promise.all(candidates.map((judge) => grade(work, judge, tested)));
  pool.push(...tried);
  const own = await grade(work, source.judge, tested);
  const best = tried.reduce<Program | null>(
    (top, next) => (meanGrade(next) > meanGrade(top ?? own) ? next : top),
    null,
  );
  const shown = best ? `agreement ${share(own)} to ${share(best)}` : `nothing beats ${share(own)}`;
  work.note(
    `step ${step + 1}`,
    `${candidates.length} candidates from ${batch.length} examples, on ${tested.length}: ${shown}`,
  );
  return best?.judge ?? null;
}

/** Variants whose verdicts are compared on a batch, besides the source itself. */
const COMPANIONS = 2;

function drawPrograms(pool: readonly Program[], { rng }: AlignTask): Program[] {
  const drawn = Array.from({ length: COMPANIONS }, () =>
    softmaxDraw(pool, meanGrade, { rng, temperature: TEMPERATURE }),
  );
  return drawn.filter((program) => program !== undefined);
}

async function grade(work: Work, judge: Judge, batch: readonly JudgedExample[]): Promise<Program> {
  const grades = await work.grade(judge, batch);
  return { judge, grades: [mean(grades)] };
}

/** Hard ones first, up to their share; the rest shows what must stay right. */
function drawBatch(learn: readonly JudgedExample[], { rng }: AlignTask): JudgedExample[] {
  const hard = learn.filter(isDisagreement);
  const easy = learn.filter((example) => !isDisagreement(example));
  const drawn = sample({ items: hard, size: Math.round(BATCH * HARD_SHARE), rng });
  return [...drawn, ...sample({ items: easy, size: BATCH - drawn.length, rng })];
}

/** The variant that agrees best on the part held back for choosing; the judge as it was wins ties. */
async function chooseWinner(
  work: Work,
  { winners, choose }: { winners: readonly Judge[]; choose: readonly JudgedExample[] },
): Promise<Judge> {
  const { judge } = work.task;
  const candidates = [judge, ...winners];
  const best = leader(await Promise.all(candidates.map((one) => work.grade(one, choose))));
  work.note(
    "choose",
    best === 0 ? "no variant agrees better on fresh labels" : `variant ${best} of ${winners.length}`,
  );
  return candidates[best] ?? judge;
}

function gradeOfBaseline(task: AlignTask, learn: readonly JudgedExample[]): number {
  const vocabulary = vocabularyOf(task.judge);
  const grades = learn.flatMap((example) => agreement(example, example.verdict, vocabulary) ?? []);
  return mean(grades);
}

function meanGrade({ grades }: Program): number {
  return mean(grades);
}

/** 0 of nothing: a batch without an example proves nothing. */
function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function share(program: Program): string {
  return `${Math.round(100 * meanGrade(program))} %`;
}
