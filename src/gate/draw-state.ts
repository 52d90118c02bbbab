import { canonicalJson } from "../formats/canonical.ts";
import type { Draw } from "../formats/draw-file.ts";
import { plannedLooks } from "../stats/planned-looks.ts";
import type { People } from "./changed.ts";
import type { DrawStatus } from "./decision.ts";
import type { DrawPlan } from "./draw-plan.ts";
import type { HumanOutcome, Question } from "./evidence.ts";

/** Share of a draw's pairs that must be labelled on both sides before it decides anything. */
export const COMPLETE_SHARE = 0.95;

/** How far people have come with a draw. */
export interface DrawProgress {
  pairs: number;
  /** Pairs labelled on both sides. */
  labelled: number;
  complete: boolean;
  /** Answers that nobody has given yet. */
  missing: number;
}

/** One complete look at a recorded draw: its pairs, and the one-sided confidence at which it decides. */
export interface Look {
  draw: Draw;
  confidence: number;
}

/** A metric's draw as the repository and its labels have it. */
export interface DrawState {
  plan: DrawPlan;
  status: DrawStatus;
  progress: DrawProgress;
  /** Complete looks, in order; empty where the draw decides nothing. */
  looks: Look[];
}

/** Counts what is labelled of a draw ("37 of 60 pairs"); an answer counts by its trace id, whoever asked for it. */
export function drawProgress(draw: Draw, people: People): DrawProgress {
  const unlabelled = draw.pairs.map(({ base, head }) => {
    const sides = new Set(base === null ? [head] : [base, head]);
    return [...sides].filter((id) => !isLabelled(people.get(id))).length;
  });
  const done = draw.pairs.filter((_, index) => unlabelled[index] === 0);
  const heard = new Set(done.map(({ stratum }) => stratum));
  return {
    pairs: draw.pairs.length,
    labelled: done.length,
    // A stratum that nobody has looked into could hold anything.
    complete:
      done.length > 0 &&
      done.length >= COMPLETE_SHARE * draw.pairs.length &&
      draw.pairs.every(({ stratum }) => heard.has(stratum)),
    missing: unlabelled.reduce((sum, count) => sum + count, 0),
  };
}

/**
 * Holds the draw that was recomputed against the file in the repository: a file with other content is refused. A second
 * look is there only where it was planned, the first one is complete, and the file goes on to it.
 */
export function drawState(from: {
  plan: DrawPlan;
  recorded: Draw | undefined;
  people: People;
  question: Question;
  confidence: number;
}): DrawState {
  const { plan, recorded, people, question, confidence } = from;
  const at = recorded ? plan.looks.findIndex((look) => sameDraw(look, recorded)) : -1;
  const progress = plan.looks.map((look) => drawProgress(look, people));
  const confidences = lookConfidences(plan, confidence);
  const recordedLooks = plan.looks.slice(0, at + 1);
  const firstGap = recordedLooks.findIndex((_, index) => !progress[index]?.complete);
  const complete = firstGap === -1 ? recordedLooks : recordedLooks.slice(0, firstGap);
  const current = Math.min(complete.length, plan.looks.length - 1);
  // `current` is a position among the looks, of which there is one at least.
  const draw = plan.looks[current] as Draw;
  const now = progress[current] as DrawProgress;
  return {
    plan,
    progress: now,
    looks: complete.map((look, index) => ({ draw: look, confidence: confidences[index] ?? confidence })),
    status: {
      id: plan.id,
      metric: draw.head.metric,
      question,
      pairs: now.pairs,
      labelled: now.labelled,
      complete: now.complete,
      recorded: at >= current,
      draw,
      differs: recorded !== undefined && at === -1,
    },
  };
}

function isLabelled(outcome: HumanOutcome | undefined): boolean {
  return outcome?.status === "labelled" && (outcome.pass !== null || outcome.number !== null);
}

/** Lines may stand in any order; everything else is as drawn. */
function sameDraw(a: Draw, b: Draw): boolean {
  return contentOf(a) === contentOf(b);
}

function contentOf({ head, pairs }: Draw): string {
  return [canonicalJson(head), ...pairs.map((pair) => canonicalJson(pair)).sort()].join("\n");
}

function lookConfidences({ looks }: DrawPlan, confidence: number): number[] {
  if (looks.length === 1) return [confidence];
  const { first, second } = plannedLooks(confidence);
  return [first, second];
}
