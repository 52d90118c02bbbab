import type { Json } from "../formats/json.ts";
import type { Verdict } from "../formats/verdict.ts";
import type { NotSampled } from "../judges/scorer.ts";
import { type ClusteredValues, designEffect, groupSigns } from "../stats/clusters.ts";
import { cohenKappa } from "../stats/cohen-kappa.ts";
import { binaryMetrics, type Confusion, confusionOf } from "../stats/confusion.ts";
import type { Interval } from "../stats/interval.ts";
import { mcnemar } from "../stats/mcnemar.ts";
import { tango } from "../stats/tango.ts";
import type { Example } from "./alignment.ts";
import { balancedGain } from "./balanced-gain.ts";
import type { ClassChange } from "./class-change.ts";

/** A held-out label with what the judge said before and what a judge aligned without it says. */
export interface HeldOut {
  example: Example;
  before: Verdict | NotSampled;
  after: Verdict | NotSampled;
  /** Which fold held it out; 0 for a sealed part. */
  fold: number;
}

/** A judge against people, pass or fail. */
export interface Standing {
  agreement: number;
  kappa: Interval | null;
  sensitivity: number | null;
  specificity: number | null;
  j: number | null;
  confusion: Confusion;
}

/** Held-out labels before and after, compared pair by pair. */
export interface PassComparison {
  n: number;
  /** Labels without a verdict on one side or both; they are no mistakes. */
  missing: { before: number; after: number };
  before: Standing;
  after: Standing;
  gained: number;
  lost: number;
  /** Groups of labels that gain more than they lose, and the reverse: what the p count, once each (rule 7). */
  groups: { gained: number; lost: number };
  change: Interval;
  /** By how much groups shrink the number of labels of a class, as the judge after agrees with them; 1 without groups. */
  effects: { pass: number; fail: number };
  /** One-sided mid-p of "no gain". */
  p: number;
  /** One-sided mid-p of "no loss". */
  pLoss: number;
  /** What people pass, and what people fail. */
  classes: [ClassChange, ClassChange];
  /** One-sided mid-p of "which verdicts changed has nothing to do with which were wrong" (balanced-gain.ts); null where a class has no labels. */
  pBalanced: number | null;
  flips: Flip[];
}

/** A verdict that changed, worst first in lists. */
export interface Flip {
  trace_id: string;
  label: Json;
  direction: "lost" | "gained";
  before: { value: Json; rationale: string };
  after: { value: Json; rationale: string };
  reason: string;
}

/** Loss of a class that is ruled out, in a class of at least so many labels (statistics.md 3.14, 2). */
export const NON_INFERIORITY = 0.05;
export const BINDING_CLASS = 52;

/** Compares by the pass rule. Null where no label has a verdict on both sides. */
export function compareHeldOut(pairs: readonly HeldOut[]): PassComparison | null {
  const read = pairs.flatMap(readPair);
  if (read.length === 0) return null;
  const gained = read.filter(({ was, is }) => !was && is).length;
  const lost = read.filter(({ was, is }) => was && !is).length;
  const classes: PassComparison["classes"] = [classChange(read, true), classChange(read, false)];
  const before = standing(read.map(({ human, was }) => ({ human, judge: was ? human : !human })));
  const changes = changesOf(read);
  const { worse, better } = groupSigns(changes);
  const effect = designEffect(changes);
  return {
    n: read.length,
    missing: { before: missing(pairs, "before"), after: missing(pairs, "after") },
    before,
    after: standing(read.map(({ human, is }) => ({ human, judge: is ? human : !human }))),
    gained,
    lost,
    groups: { gained: better, lost: worse },
    change: tango({ worse: lost, better: gained, n: read.length, designEffect: effect }),
    effects: { pass: classEffect(read, true), fail: classEffect(read, false) },
    p: mcnemar({ worse: better, better: worse }).lossMidP,
    pLoss: mcnemar({ worse, better }).lossMidP,
    classes,
    pBalanced: balancedGain(classes, before.confusion, effect),
    flips: read
      .filter(({ was, is }) => was !== is)
      .map(flipOf)
      .sort(worstFirst),
  };
}

/** A pair with a verdict on both sides: was the old judge right, is the new one. */
interface ReadPair {
  human: boolean;
  was: boolean;
  is: boolean;
  pair: HeldOut;
}

function changesOf(read: readonly ReadPair[]): ClusteredValues {
  return {
    values: read.map(({ was, is }) => Number(is) - Number(was)),
    clusters: read.map(({ pair }) => pair.example.group),
  };
}

function classEffect(read: readonly ReadPair[], human: boolean): number {
  const own = read.filter((pair) => pair.human === human);
  const clusters = own.map(({ pair }) => pair.example.group);
  return designEffect({ values: own.map(({ is }) => Number(is)), clusters });
}

function readPair(pair: HeldOut): ReadPair[] {
  const { pass: human } = pair.example.human;
  const [before, after] = [passOf(pair.before), passOf(pair.after)];
  if (human === null || before === null || after === null) return [];
  return [{ human, was: before === human, is: after === human, pair }];
}

function passOf(verdict: Verdict | NotSampled): boolean | null {
  return verdict.status === "scored" ? verdict.pass : null;
}

function missing(pairs: readonly HeldOut[], side: "before" | "after"): number {
  return pairs.filter((pair) => pair[side].status !== "scored").length;
}

function standing(pairs: readonly { human: boolean; judge: boolean }[]): Standing {
  const confusion = confusionOf(pairs);
  const { accuracy, sensitivity, specificity, youden } = binaryMetrics(confusion);
  const { tp, fp, fn, tn } = confusion;
  const kappa = cohenKappa({
    table: [
      [tp, fn],
      [fp, tn],
    ],
  });
  return { agreement: accuracy ?? 0, kappa, sensitivity, specificity, j: youden, confusion };
}

function classChange(read: readonly ReadPair[], human: boolean): ClassChange {
  const own = read.filter((pair) => pair.human === human);
  const gained = own.filter(({ was, is }) => !was && is).length;
  const lost = own.filter(({ was, is }) => was && !is).length;
  const n = own.length;
  const effect = designEffect(changesOf(own));
  const change = n === 0 ? null : tango({ worse: lost, better: gained, n, designEffect: effect });
  return {
    people: human ? "pass" : "fail",
    n,
    gained,
    lost,
    change,
    worse: change !== null && change.high < 0,
    notInferior: change === null || n < BINDING_CLASS ? null : change.low > -NON_INFERIORITY,
  };
}

function flipOf({ was, pair: { example, before, after } }: ReadPair): Flip {
  const reason = example.voices.find(({ rationale }) => rationale !== "")?.rationale ?? "";
  return {
    trace_id: example.trace_id,
    label: example.label,
    direction: was ? "lost" : "gained",
    before: said(before),
    after: said(after),
    reason,
  };
}

function said(verdict: Verdict | NotSampled): { value: Json; rationale: string } {
  return verdict.status === "scored"
    ? { value: verdict.value, rationale: verdict.rationale }
    : { value: null, rationale: "" };
}

function worstFirst(a: Flip, b: Flip): number {
  if (a.direction !== b.direction) return a.direction === "lost" ? -1 : 1;
  return a.trace_id < b.trace_id ? -1 : 1;
}
