import { type Confusion, confusionOf } from "../stats/confusion.ts";
import { protectedYouden, youdenLow } from "../stats/youden-low.ts";
import type { JudgeEvidence, LabelledVerdict } from "./evidence.ts";

/** How far a judge may speak for itself (rule 4), on the evidence that says so. */
export interface Trust {
  trusted: boolean;
  basedOn: "labels" | "proof";
  /** The judge against people, on labels it has not learned from. */
  confusion: Confusion;
  labels: number;
  /** J with one pseudo success and failure a class: shrinks the margin in case D. */
  j: number;
  jLow: number;
}

/**
 * A judge is trusted on labels under its present fingerprint that its memory has not seen, or on the held-out confusion of its proof;
 * where neither is enough, the larger of the two says how far it is.
 */
export function trustOf(judge: JudgeEvidence, { confidence }: { confidence: number }): Trust {
  const own = weigh(confusionOf(unseenPairs(judge.labelled)), "labels", { judge, confidence });
  if (own.trusted || judge.proof === null) return own;
  const held = weigh(judge.proof, "proof", { judge, confidence });
  return held.trusted || held.labels > own.labels ? held : own;
}

/** What people and the judge say where both give a pass or a fail, and the judge has not learned from the label. */
export function unseenPairs(labelled: readonly LabelledVerdict[]): { human: boolean; judge: boolean }[] {
  return labelled.flatMap(({ seen, human, verdict }) => {
    if (seen || human.pass === null || verdict.status !== "scored" || verdict.pass === null) return [];
    return [{ human: human.pass, judge: verdict.pass }];
  });
}

function weigh(
  confusion: Confusion,
  basedOn: Trust["basedOn"],
  { judge, confidence }: { judge: JudgeEvidence; confidence: number },
): Trust {
  const { min_labels, min_j } = judge.trust;
  const { tp, fp, fn, tn } = confusion;
  const labels = tp + fp + fn + tn;
  const jLow = youdenLow({ confusion, confidence });
  const trusted = labels >= min_labels && jLow >= min_j;
  return { trusted, basedOn, confusion, labels, j: protectedYouden(confusion), jLow };
}
