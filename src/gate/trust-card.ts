import { cohenKappa } from "../stats/cohen-kappa.ts";
import { binaryMetrics, type Confusion } from "../stats/confusion.ts";
import { gwetAc } from "../stats/gwet.ts";
import type { Interval } from "../stats/interval.ts";
import { tango } from "../stats/tango.ts";
import { wilson } from "../stats/wilson.ts";
import type { TrustCard } from "./decision.ts";
import { differenceError } from "./difference-error.ts";
import type { JudgeEvidence } from "./evidence.ts";
import { type Trust, trustOf, unseenPairs } from "./trust.ts";
import { trustLacks, unreadLabels } from "./trust-lacks.ts";

/** Under so many labels a card shows no numbers: "not enough labels to say". */
const LEAST_LABELS = 30;
/** Under so many labels a class's rate is called weak. */
const WEAK_CLASS = 20;
/** Ranges on a card are two-sided 95 %, one-sided 97.5 %: they describe a judge, and decide nothing. */
const CARD_CONFIDENCE = 0.975;

/** The trust card of a judge (statistics.md 2.5): how far it agrees with people, and what it lacks. */
export function trustCard(judge: JudgeEvidence, { confidence }: { confidence: number }): TrustCard {
  const trust = trustOf(judge, { confidence });
  return {
    name: judge.name,
    fingerprint: judge.fingerprint,
    model: judge.model,
    trusted: trust.trusted,
    untrusted_is: judge.trust.untrusted,
    based_on: trust.basedOn,
    labels: trust.labels,
    weighed: trust.weighed,
    waiting: trust.waiting,
    seen_left_out: judge.labelled.filter(({ seen }) => seen).length,
    left_out: inKeyOrder({ ...judge.left_out, ...unreadLabels(judge.labelled) }),
    numbers: trust.labels < LEAST_LABELS ? null : numbersOf(trust, judge),
    missing_class: trustLacks(judge, trust, { confidence }),
    human_ceiling: judge.human_ceiling,
    flip_rate: judge.flip_rate,
    difference_error: differenceError(judge, judge.past_draws),
    last_label: judge.last_label,
  };
}

function numbersOf({ readings, j, jLow }: Trust, judge: JudgeEvidence): TrustCard["numbers"] {
  const { counted, weighed, effective, size } = readings;
  const { tp, fp, fn, tn } = counted;
  const agreement = agreementOf(weighed, size);
  if (agreement === null) return null;
  return {
    agreement,
    sensitivity: classRate({
      n: tp + fn,
      share: [weighed.tp, weighed.fn],
      known: [effective.tp, effective.fn],
    }),
    specificity: classRate({
      n: tn + fp,
      share: [weighed.tn, weighed.fp],
      known: [effective.tn, effective.fp],
    }),
    j,
    j_low: jLow,
    ...agreementBeyondChance(weighed, { counted, size }),
    bias: biasOf(judge),
    confusion: { tp, fp, tn, fn },
  };
}

function sizeOf({ tp, fp, fn, tn }: Confusion): number {
  return tp + fp + fn + tn;
}

/** The weighed share, on as many labels as they are worth. */
function agreementOf(weighed: Confusion, effective: number): Interval | null {
  const size = sizeOf(weighed);
  const agreeing = weighed.tp + weighed.tn;
  if (size === effective) return rate(agreeing, size);
  return size === 0 ? null : rate((agreeing / size) * effective, effective);
}

function rate(successes: number, n: number): Interval | null {
  return wilson({ successes, n, confidence: CARD_CONFIDENCE });
}

/** A class's weighed share; how far it may be off is what its effective labels tell. */
function classRate(of: {
  n: number;
  share: readonly [correct: number, wrong: number];
  known: readonly [correct: number, wrong: number];
}): (Interval & { n: number; weak: boolean }) | null {
  const { n } = of;
  if (n === 0) return null;
  const estimate = of.share[0] / (of.share[0] + of.share[1]);
  const { low, high } = rate(of.known[0], of.known[0] + of.known[1]) ?? { low: 0, high: 1 };
  return {
    estimate,
    low: Math.min(low, estimate),
    high: Math.max(high, estimate),
    n,
    weak: n < WEAK_CLASS,
  };
}

/** On as many labels as all are worth. AC1 is counted over labels, so it is left out where they do not weigh alike. */
function agreementBeyondChance(weighed: Confusion, { counted, size }: { counted: Confusion; size: number }) {
  const worth = size / sizeOf(weighed);
  const table = tableOf(weighed);
  const kappa = cohenKappa({
    table: table.map((row) => row.map((count) => count * worth)),
    confidence: CARD_CONFIDENCE,
  });
  const alike = weighed.tp === counted.tp && weighed.fp === counted.fp && weighed.fn === counted.fn;
  const units = alike
    ? table.flatMap((row, human) => row.flatMap((count, judge) => repeat([human, judge], count)))
    : [];
  return {
    kappa: kappa && { estimate: kappa.estimate, low: kappa.low, high: kappa.high, se: kappa.se },
    ac1: gwetAc({ units, categories: 2 })?.coefficient ?? null,
    mcc: binaryMetrics(weighed).mcc,
  };
}

function tableOf({ tp, fp, fn, tn }: Confusion): number[][] {
  return [
    [tp, fn],
    [fp, tn],
  ];
}

function repeat<T>(item: T, count: number): T[] {
  return Array.from({ length: count }, () => item);
}

/** Judge minus people on the same outputs. Only outputs drawn at random among all say anything about rates. */
function biasOf({ labelled }: JudgeEvidence): (Interval & { n: number }) | null {
  const pairs = unseenPairs(labelled.filter(({ random }) => random));
  if (pairs.length === 0) return null;
  const interval = tango({
    worse: pairs.filter(({ human, judge }) => human && !judge).length,
    better: pairs.filter(({ human, judge }) => judge && !human).length,
    n: pairs.length,
    confidence: CARD_CONFIDENCE,
  });
  return { ...interval, n: pairs.length };
}

function inKeyOrder(counts: { [reason: string]: number }): { [reason: string]: number } {
  return Object.fromEntries(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
