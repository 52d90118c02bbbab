import { type ClusteredValues, designEffect, groupSigns } from "../stats/clusters.ts";
import type { Interval } from "../stats/interval.ts";
import { mcnemar } from "../stats/mcnemar.ts";
import { tango } from "../stats/tango.ts";
import type { Change, JudgeComparison } from "./decision.ts";
import type { JudgeChange, JudgeEvidence, LabelledVerdict } from "./evidence.ts";
import { trustCard } from "./trust-card.ts";

/** One label that neither judge has learned from, with whether each agrees with it. */
interface Compared {
  human: boolean;
  before: boolean;
  after: boolean;
  group: string;
}

/**
 * Rule 13: the new judge against its predecessor on the labels that neither has seen. Worse = one-sided mid-p for losses <= alpha, or
 * in one class (what people pass, what people fail) a loss is shown, U < 0.
 */
export function compareJudges(change: JudgeChange, { confidence }: { confidence: number }): JudgeComparison {
  const compared = onSameLabels(change.before, change.after);
  const { lost, gained } = counts(compared);
  const { worse, better } = groupSigns(changesOf(compared));
  const p = mcnemar({ worse, better }).lossMidP;
  const classes = [true, false].map((human) => compared.filter((label) => label.human === human));
  return {
    name: change.name,
    n: compared.length,
    gained,
    lost,
    change: accuracyChange(compared, { confidence, p }),
    worse: p <= 1 - confidence || classes.some((labels) => isLossShown(labels, confidence)),
    before: trustCard(change.before, { confidence }),
    after: trustCard(change.after, { confidence }),
  };
}

function onSameLabels(before: JudgeEvidence, after: JudgeEvidence): Compared[] {
  const old = new Map(before.labelled.filter(({ seen }) => !seen).map((label) => [label.trace_id, label]));
  return after.labelled.flatMap((label) => {
    const human = label.human.pass;
    const wasRight = rightOn(old.get(label.trace_id));
    const isRight = rightOn(label);
    if (label.seen || human === null || wasRight === null || isRight === null) return [];
    return [{ human, before: wasRight, after: isRight, group: label.group }];
  });
}

function rightOn(label: LabelledVerdict | undefined): boolean | null {
  if (!label || label.human.pass === null || label.verdict.status !== "scored") return null;
  return label.verdict.pass === null ? null : label.verdict.pass === label.human.pass;
}

function counts(labels: readonly Compared[]): { lost: number; gained: number } {
  return {
    lost: labels.filter(({ before, after }) => before && !after).length,
    gained: labels.filter(({ before, after }) => after && !before).length,
  };
}

function accuracyChange(
  labels: readonly Compared[],
  { confidence, p }: { confidence: number; p: number },
): Change | null {
  if (labels.length === 0) return null;
  const interval = changeInterval(labels, confidence);
  return { ...interval, p_value: p, p_holm: null, method: "tango" };
}

function isLossShown(labels: readonly Compared[], confidence: number): boolean {
  return labels.length > 0 && changeInterval(labels, confidence).high < 0;
}

function changeInterval(labels: readonly Compared[], confidence: number): Interval {
  const { lost, gained } = counts(labels);
  const effect = designEffect(changesOf(labels));
  return tango({ worse: lost, better: gained, n: labels.length, designEffect: effect, confidence });
}

function changesOf(labels: readonly Compared[]): ClusteredValues {
  return {
    values: labels.map(({ before, after }) => Number(after) - Number(before)),
    clusters: labels.map(({ group }) => group),
  };
}
