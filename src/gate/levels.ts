import { designEffect } from "../stats/clusters.ts";
import type { Interval } from "../stats/interval.ts";
import { pairedT } from "../stats/paired-t.ts";
import { wilson } from "../stats/wilson.ts";
import type { PairedTable } from "./compare.ts";
import { verdictValue } from "./outcome.ts";
import { peopleRate, type RateQuestion } from "./people-rate.ts";
import type { Speaker } from "./who-speaks.ts";

/** Where each side stands: what the scorer said, and the range of the level on the speaker's scale. */
export interface Levels {
  observed: { base: number | null; head: number | null };
  base: Interval | null;
  head: Interval | null;
}

/**
 * Code and a judge speaking alone give the range of their own level. Where people speak, a judge's level is not theirs: the range
 * is people's, as far as labels let it be known, else null.
 */
export function levels(question: Omit<RateQuestion, "side"> & { speaker: Speaker }): Levels {
  const { table, speaker } = question;
  const people = speaker.estimator !== "D" && speaker.by === "people";
  const range = (side: "base" | "head") =>
    people ? (peopleRate({ ...question, side })?.interval ?? null) : ownRange(question, side);
  return {
    observed: { base: observedLevel(table, "base"), head: observedLevel(table, "head") },
    base: range("base"),
    head: range("head"),
  };
}

/** The mean of what the scorer said on one side; null where it said nothing. */
export function observedLevel(table: PairedTable, side: "base" | "head"): number | null {
  const runs = runsOf(table, side);
  if (runs.length === 0) return null;
  const even = runs.every((values) => values.length === runs[0]?.length);
  // With equally many runs everywhere the mean over runs is the mean over records, and whole counts stay exact.
  return even ? mean(runs.flat()) : mean(runs.map(mean));
}

function ownRange({ table, confidence }: Omit<RateQuestion, "side">, side: "base" | "head"): Interval | null {
  const values = runsOf(table, side).map(mean);
  const clusters = (side === "head" ? table.heads : table.pairs).map(({ cluster }) => cluster);
  if (table.scorer.kind === "mean") return plainT(values, clusters, confidence);
  const effect = designEffect({ values, clusters });
  const successes = values.reduce((sum, value) => sum + value, 0) / effect;
  const n = values.length / effect;
  return wilson({ successes: Math.min(successes, n), n, confidence });
}

function plainT(values: number[], clusters: string[], confidence: number): Interval | null {
  const estimate = pairedT({ differences: values, clusters, confidence });
  return estimate && { estimate: estimate.estimate, low: estimate.low, high: estimate.high };
}

function runsOf({ pairs, heads, scorer }: PairedTable, side: "base" | "head"): number[][] {
  const rows = side === "head" ? heads.map(({ head }) => head) : pairs.map(({ base }) => base);
  return rows.map((samples) => samples.flatMap(({ verdict }) => verdictValue(verdict, scorer.kind) ?? []));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
