import type { Confusion } from "../stats/confusion.ts";
import type { LabelledVerdict } from "./evidence.ts";

/** What people and the judge say of one output, and how much it counts among all that were labelled. */
export interface WeighedPair {
  human: boolean;
  judge: boolean;
  /** 1 where the output was not drawn by what a judge said of it. */
  weight: number;
}

/** The judge against people, in three readings; equal to each other where every label weighs 1. */
export interface WeighedConfusion {
  /** Labels as they were given. */
  counted: Confusion;
  /** Cells as a simple random draw of as many labels would have them: what shares are read from. */
  weighed: Confusion;
  /** Each class at its weighed rate and its effective size: what intervals of a class are computed from. */
  effective: Confusion;
}

/**
 * Weighs labels of outputs that were drawn by what a judge said of them (statistics.md 3.5): half of them are judge-fails, so
 * counted as they come they say too much of the judge's strictness. An output of stratum h weighs `(N_h/N)/(n_h/n)`, over the
 * n labelled outputs of its draw; so sensitivity becomes `p·PPV/(p·PPV + (1-p)(1-NPV))`. While a stratum has no label yet
 * nothing can be weighed, and its labels count 1.
 */
export function weighPairs(labelled: readonly LabelledVerdict[]): WeighedPair[] {
  const usable = labelled.flatMap((line) => {
    const { human, verdict } = line;
    if (human.pass === null || verdict.status !== "scored" || verdict.pass === null) return [];
    return [{ line, human: human.pass, judge: verdict.pass }];
  });
  const weights = stratumWeights(usable.map(({ line }) => line));
  return usable.map(({ line, human, judge }) => ({
    human,
    judge,
    weight: weights.get(keyOf(line) ?? "") ?? 1,
  }));
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

/** The confusion of weighed pairs. The effective size of a class is Kish's: `(Σw)²/Σw²`. */
export function weighedConfusion(pairs: readonly WeighedPair[]): WeighedConfusion {
  const counted = cells(pairs, () => 1);
  const weighed = cells(pairs, ({ weight }) => weight);
  const pass = effectiveShare(pairs.filter(({ human }) => human));
  const fail = effectiveShare(pairs.filter(({ human }) => !human));
  const { tp, fp, fn, tn } = weighed;
  return { counted, weighed, effective: { tp: tp * pass, fn: fn * pass, fp: fp * fail, tn: tn * fail } };
}

/** Effective size over sum of weights, `Σw/Σw²`; 1 where all weigh 1. */
function effectiveShare(pairs: readonly WeighedPair[]): number {
  const squares = pairs.reduce((total, { weight }) => total + weight ** 2, 0);
  return squares === 0 ? 1 : pairs.reduce((total, { weight }) => total + weight, 0) / squares;
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
