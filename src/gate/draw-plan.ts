import type { Draw } from "../formats/draw-file.ts";
import { hashJson } from "../formats/hash.ts";
import { allocateDraw } from "../stats/draw-allocation.ts";
import { changedPairs, isAnswered } from "./changed.ts";
import type { PairedTable } from "./compare.ts";
import { type DrawnRuns, drawRuns, lotSeed } from "./draw-lot.ts";
import { inStrata, type Stratum } from "./draw-strata.ts";
import type { Evidence, ScoredSample } from "./evidence.ts";
import { verdictValue } from "./outcome.ts";

/** Pairs that case B needs at least, unless fewer changed. */
export const LEAST_STRATIFIED = 30;
/** Pairs that case C and a judge's floor need at least. */
export const LEAST_RANDOM = 50;

const ID_DIGITS = 16;
const PAIR_DIGITS = 12;

/** The draw that the present outputs give, whoever recomputes it. */
export interface DrawPlan {
  id: string;
  kind: "stratified" | "random";
  /** Every stratum whole, in the order of lots: what the draw stands for. */
  strata: Stratum[];
  /** What is asked at the first look, and in all after a planned top-up. */
  looks: [Draw] | [Draw, Draw];
}

/** What a draw is made from. */
export interface Drawing {
  metric: string;
  table: PairedTable;
  datasetVersion: string;
  adjudication: Evidence["policy"]["adjudication"];
}

/** Plans the draw of a metric (rule 11): which pairs people are asked about. Null where there is nothing to draw from. */
export function planDraw({ metric, table, datasetVersion, adjudication }: Drawing): DrawPlan | null {
  const { kind } = adjudication;
  const seed = lotSeed({ metric, fingerprint: table.scorer.fingerprint, datasetVersion });
  const population = candidates(table, kind);
  const drawn = population.flatMap((candidate) => drawRuns(candidate, seed) ?? []);
  if (drawn.length === 0) return null;
  const must = new Set(population.filter((candidate) => candidate.must).map(({ record_id }) => record_id));
  const strata = inStrata({ drawn, must, kind, metricKind: table.scorer.kind });
  const id = hashJson({ seed, pairs: pairedIds(population) }).slice(0, ID_DIGITS);
  const least = kind === "random" ? LEAST_RANDOM : LEAST_STRATIFIED;
  const first = allocate(strata, Math.max(least, adjudication.pairs));
  const drawOf = (taken: number[][]) => ({ id, ...content({ metric, kind, seed, strata, taken }) });
  const topUp = adjudication.top_up ?? 0;
  const full = allocate(strata, topUp).map((n, h) => Math.max(n, first[h] ?? 0));
  const looks: DrawPlan["looks"] =
    total(full) > total(first) ? [drawOf([first]), drawOf([first, full])] : [drawOf([first])];
  return { id, kind, strata, looks };
}

interface Candidate {
  record_id: string;
  must: boolean;
  base: ScoredSample[];
  head: ScoredSample[];
}

/** Stratified: what changed. Random: everything that the judge scored, for its word on the rest is used too. */
function candidates(table: PairedTable, kind: DrawPlan["kind"]): Candidate[] {
  if (kind === "stratified") {
    return changedPairs(table).map(({ record, base, head }) => ({
      record_id: record.id,
      must: record.must,
      base: base.filter(isAnswered),
      head: head.filter(isAnswered),
    }));
  }
  const scored = (samples: readonly ScoredSample[]) =>
    samples.filter(({ verdict }) => verdictValue(verdict, table.scorer.kind) !== null);
  const rows = table.compared ? table.pairs : table.heads.map((row) => ({ ...row, base: [] }));
  return rows.map(({ record, base, head }) => ({
    record_id: record.id,
    must: record.must,
    base: scored(base),
    head: scored(head),
  }));
}

function pairedIds(population: readonly Candidate[]): string[][][] {
  const ids = (samples: readonly ScoredSample[]) => samples.map(({ trace_id }) => trace_id);
  const pairs = population.map(({ base, head }) => [ids(base), ids(head)]);
  const keyed = pairs.map((pair) => ({ pair, key: JSON.stringify(pair) }));
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ pair }) => pair);
}

function allocate(strata: readonly Stratum[], pairs: number): number[] {
  const sizes = strata.map(({ members, spread, whole }) => ({ size: members.length, spread, whole }));
  return allocateDraw({ pairs, strata: sizes });
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

interface Contents {
  metric: string;
  kind: DrawPlan["kind"];
  seed: string;
  strata: Stratum[];
  /** Pairs of each stratum after each look; later looks go on where earlier ones ended. */
  taken: number[][];
}

function content({ metric, kind, seed, strata, taken }: Contents): Pick<Draw, "head" | "pairs"> {
  const last = taken.at(-1) ?? [];
  const counts = strata.map(({ name, members }, h) => ({ name, N: members.length, n: last[h] ?? 0 }));
  const pairs = taken.flatMap((upTo, look) => {
    const before = taken[look - 1];
    const added = strata.flatMap(({ name, members }, h) =>
      members.slice(before?.[h] ?? 0, upTo[h]).map((runs) => ({ name, runs })),
    );
    // By lot over all strata: the order of a draw's lines says nothing about what the judge thought.
    return added.toSorted((a, b) => (a.runs.lot < b.runs.lot ? -1 : 1)).map(toLine);
  });
  return { head: { version: 1, metric, kind, seed, strata: counts }, pairs };
}

function toLine({ name, runs }: { name: string; runs: DrawnRuns }): Draw["pairs"][number] {
  return {
    pair: runs.lot.slice(0, PAIR_DIGITS),
    stratum: name,
    record_id: runs.record_id,
    base: runs.base?.trace_id ?? null,
    head: runs.head.trace_id,
  };
}
