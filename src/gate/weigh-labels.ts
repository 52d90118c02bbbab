import { designEffect } from "../stats/clusters.ts";
import type { Confusion } from "../stats/confusion.ts";
import { confusionByPeople, type Share } from "../stats/predictive-values.ts";
import type { LabelledVerdict } from "./evidence.ts";

/** What people and the judge say of one output, and how much it counts among all that were labelled. */
export interface WeighedPair {
  human: boolean;
  judge: boolean;
  /** 1 where the output was not drawn by what a judge said of it. */
  weight: number;
  /** What it was drawn from; null where that is all outputs. */
  stratum: string | null;
  /** Outputs of one group tell less than as many of different groups (rule 7). */
  group: string;
}

/** The judge against people, in three readings; equal to each other where every label weighs 1. */
export interface WeighedConfusion {
  /** Labels as they were given. */
  counted: Confusion;
  /** Cells as a simple random draw of as many labels would have them: what shares are read from. */
  weighed: Confusion;
  /** As many labels of each class as would say as much of it: what trust, and intervals of a class, are computed from. */
  effective: Confusion;
  /** As many labels as would say as much of all outputs together: Kish's `(Σw)²/Σw²`, divided by the design effect of groups. */
  size: number;
}

/**
 * Weighs labels of outputs that were drawn by what a judge said of them (statistics.md 3.5): half of them are judge-fails, so
 * counted as they come they say too much of the judge's strictness. An output of stratum h weighs `(N_h/N)/(n_h/n)`, over the
 * n labelled outputs of its draw; so sensitivity becomes `p·PPV/(p·PPV + (1-p)(1-NPV))`. While a stratum has no label yet
 * nothing of its session can be weighed, and its labels wait.
 */
export function weighPairs(labelled: readonly LabelledVerdict[]): WeighedPair[] {
  const usable = labelled.flatMap((line) => {
    const { human, verdict } = line;
    if (human.pass === null || verdict.status !== "scored" || verdict.pass === null) return [];
    return [{ line, human: human.pass, judge: verdict.pass }];
  });
  const weights = stratumWeights(usable.map(({ line }) => line));
  return usable.flatMap(({ line, human, judge }) => {
    const stratum = keyOf(line);
    const weight = stratum === null ? 1 : weights.get(stratum);
    return weight === undefined ? [] : [{ human, judge, weight, stratum, group: line.group }];
  });
}

function stratumWeights(labelled: readonly LabelledVerdict[]): Map<string, number> {
  const weights = new Map<string, number>();
  for (const lines of bySession(labelled).values()) {
    const counts = new Map<string, { n: number; share: number }>();
    for (const { stratum } of lines) {
      if (!stratum) continue;
      const { name, share } = stratum;
      counts.set(name, { n: (counts.get(name)?.n ?? 0) + 1, share });
    }
    const covered = [...counts.values()].reduce((sum, { share }) => sum + share, 0);
    if (covered < ALL_STRATA) continue;
    for (const [name, { n, share }] of counts)
      weights.set(JSON.stringify([lines[0]?.stratum?.session, name]), (share * lines.length) / n);
  }
  return weights;
}

/** Shares add up to one but for rounding. */
const ALL_STRATA = 1 - 1e-9;

function bySession(labelled: readonly LabelledVerdict[]): Map<string, LabelledVerdict[]> {
  const sessions = new Map<string, LabelledVerdict[]>();
  for (const line of labelled) {
    if (!line.stratum) continue;
    const { session } = line.stratum;
    sessions.set(session, [...(sessions.get(session) ?? []), line]);
  }
  return sessions;
}

function keyOf({ stratum }: LabelledVerdict): string | null {
  return stratum ? JSON.stringify([stratum.session, stratum.name]) : null;
}

/**
 * The confusion of weighed pairs. A class is not worth as many labels as it has: where 30 outputs that the judge passed
 * stand for nearly all, and people failed none of them, next to nothing is known of the outputs that people would fail.
 */
export function weighedConfusion(pairs: readonly WeighedPair[]): WeighedConfusion {
  const counted = cells(pairs, () => 1);
  const weighed = cells(pairs, ({ weight }) => weight);
  const passed = pairs.filter(({ judge }) => judge);
  const alike = pairs.every(({ weight }) => weight === 1);
  const known = !alike && passed.length > 0 && passed.length < pairs.length;
  return {
    counted,
    weighed,
    effective: known ? byVerdict(pairs, passed) : byGroups(pairs, counted),
    size: effectiveSize(pairs, ({ human, judge }) => human === judge),
  };
}

/** Labels drawn from all outputs: each class divided by the design effect of its groups. */
function byGroups(pairs: readonly WeighedPair[], { tp, fp, fn, tn }: Confusion): Confusion {
  const agrees = ({ human, judge }: WeighedPair) => human === judge;
  const pass = effectOf(
    pairs.filter(({ human }) => human),
    agrees,
  );
  const fail = effectOf(
    pairs.filter(({ human }) => !human),
    agrees,
  );
  return { tp: tp / pass, fn: fn / pass, tn: tn / fail, fp: fp / fail };
}

function effectOf(pairs: readonly WeighedPair[], of: (pair: WeighedPair) => boolean): number {
  return designEffect({
    values: pairs.map((pair) => Number(of(pair))),
    clusters: pairs.map(({ group }) => group),
  });
}

function byVerdict(pairs: readonly WeighedPair[], passed: readonly WeighedPair[]): Confusion {
  const failed = pairs.filter(({ judge }) => !judge);
  return confusionByPeople({
    passes: passShare(pairs),
    ppv: protectedShare(passed, ({ human }) => human),
    npv: protectedShare(failed, ({ human }) => !human),
  });
}

/** With one pseudo success and failure, on the effective size. */
function protectedShare(pairs: readonly WeighedPair[], of: (pair: WeighedPair) => boolean): Share {
  const size = effectiveSize(pairs, of);
  const rate = ((weightOf(pairs.filter(of)) / weightOf(pairs)) * size + 1) / (size + 2);
  return { rate, variance: (rate * (1 - rate)) / (size + 2) };
}

/** How often the judge passes: known of a stratum that is made of one verdict, estimated in any other. */
function passShare(pairs: readonly WeighedPair[]): Share {
  const names = new Set(pairs.map(({ stratum }) => stratum));
  const strata = [...names].map((name) => {
    const own = pairs.filter(({ stratum }) => stratum === name);
    const rate = weightOf(own.filter(({ judge }) => judge)) / weightOf(own);
    return { share: weightOf(own) / weightOf(pairs), rate, n: own.length };
  });
  return {
    rate: strata.reduce((sum, { share, rate }) => sum + share * rate, 0),
    variance: strata.reduce((sum, { share, rate, n }) => sum + (share ** 2 * rate * (1 - rate)) / n, 0),
  };
}

function weightOf(pairs: readonly WeighedPair[]): number {
  return pairs.reduce((total, { weight }) => total + weight, 0);
}

function effectiveSize(pairs: readonly WeighedPair[], of: (pair: WeighedPair) => boolean): number {
  const squares = pairs.reduce((total, { weight }) => total + weight ** 2, 0);
  return squares === 0 ? 0 : weightOf(pairs) ** 2 / squares / effectOf(pairs, of);
}

function cells(pairs: readonly WeighedPair[], of: (pair: WeighedPair) => number): Confusion {
  const confusion: Confusion = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const pair of pairs) confusion[cellOf(pair)] += of(pair);
  return confusion;
}

function cellOf({ human, judge }: WeighedPair): keyof Confusion {
  if (human) return judge ? "tp" : "fn";
  return judge ? "fp" : "tn";
}
