import type { Confusion } from "../stats/confusion.ts";
import { protectedYouden, youdenLow } from "../stats/youden-low.ts";
import type { JudgeEvidence, LabelledVerdict } from "./evidence.ts";
import { type WeighedConfusion, weighedConfusion, weighPairs } from "./weigh-labels.ts";

/** How far a judge may speak for itself (rule 4), on the evidence that says so. */
export interface Trust {
  trusted: boolean;
  basedOn: "labels" | "proof";
  /** The judge against people, on labels it has not learned from; each class at its effective size. */
  confusion: Confusion;
  /** The same as it was counted and as it was weighed. */
  readings: WeighedConfusion;
  labels: number;
  /** Those of them that do not weigh 1. */
  weighed: number;
  /** Labels of sessions of which one kind has no answer yet: they count once it has. */
  waiting: number;
  /** J with one pseudo success and failure a class: shrinks the margin in case D. */
  j: number;
  jLow: number;
}

/**
 * A judge is trusted on labels under its present fingerprint that its memory has not seen, or on the held-out confusion of its proof;
 * where neither is enough, the larger of the two says how far it is.
 */
export function trustOf(judge: JudgeEvidence, { confidence }: { confidence: number }): Trust {
  const unseen = judge.labelled.filter(({ seen }) => !seen);
  const pairs = weighPairs(unseen);
  const weighed = pairs.filter(({ weight }) => weight !== 1).length;
  const waiting = unseenPairs(unseen).length - pairs.length;
  const own = { ...weigh(weighedConfusion(pairs), "labels", { judge, confidence }), weighed, waiting };
  if (own.trusted || judge.proof === null) return own;
  const held = weigh(heldOutReadings(judge.proof), "proof", { judge, confidence });
  return held.trusted || held.labels > own.labels ? held : own;
}

function heldOutReadings({ confusion, effects }: NonNullable<JudgeEvidence["proof"]>): WeighedConfusion {
  const { tp, fp, fn, tn } = confusion;
  const [pass, fail] = [effects.pass, effects.fail];
  const effective = { tp: tp / pass, fn: fn / pass, tn: tn / fail, fp: fp / fail };
  const size = (tp + fn) / pass + (tn + fp) / fail;
  return { counted: confusion, weighed: confusion, effective, size };
}

/** What people and the judge say where both give a pass or a fail, and the judge has not learned from the label. */
export function unseenPairs(labelled: readonly LabelledVerdict[]): { human: boolean; judge: boolean }[] {
  return labelled.flatMap(({ seen, human, verdict }) => {
    if (seen || human.pass === null || verdict.status !== "scored" || verdict.pass === null) return [];
    return [{ human: human.pass, judge: verdict.pass }];
  });
}

function weigh(
  readings: WeighedConfusion,
  basedOn: Trust["basedOn"],
  { judge, confidence }: { judge: JudgeEvidence; confidence: number },
): Trust {
  const { min_labels, min_j } = judge.trust;
  const { effective: confusion, counted } = readings;
  const { tp, fp, fn, tn } = counted;
  const labels = tp + fp + fn + tn;
  const jLow = youdenLow({ confusion, confidence });
  const trusted = labels >= min_labels && jLow >= min_j;
  return {
    trusted,
    basedOn,
    confusion,
    readings,
    labels,
    weighed: 0,
    waiting: 0,
    j: protectedYouden(confusion),
    jLow,
  };
}
