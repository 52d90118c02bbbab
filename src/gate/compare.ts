import type { DatasetRecord } from "../formats/record.ts";
import { clusterOf } from "../stats/clusters.ts";
import type { MetricPlan, ScoredRow, ScoredSample, ScorerFacts, ScorerRows } from "./evidence.ts";
import { type MetricKind, sideValue, verdictValue } from "./outcome.ts";

/** A common record with a value on both sides. */
export interface Pair {
  record: DatasetRecord;
  cluster: string;
  /** What the scorer read is equal on both sides: difference exactly 0. */
  unchanged: boolean;
  base: ScoredSample[];
  head: ScoredSample[];
  baseValue: number;
  headValue: number;
  /** Head minus base in the metric's own direction: a loss is negative. */
  difference: number;
}

/** A record without a value on a side that should have one. */
export interface MissingPair extends Pick<Pair, "record" | "cluster" | "unchanged" | "base" | "head"> {
  side: "base" | "head" | "both";
}

/** A record with a value on the head, whether or not there is anything to compare it with. */
export interface HeadValue {
  record: DatasetRecord;
  cluster: string;
  head: ScoredSample[];
  value: number;
}

/** One metric's records, sorted by what can be said about them; every list is in the order of record ids. */
export interface PairedTable {
  scorer: ScorerFacts & { kind: MetricKind };
  /** -1 where lower is better. */
  direction: 1 | -1;
  /** False without a baseline: only heads are there. */
  compared: boolean;
  pairs: Pair[];
  heads: HeadValue[];
  missing: MissingPair[];
  counts: { records: number; quarantined: number; not_sampled: number; not_common: number };
}

/** What `compare` reads. */
export interface Comparing {
  rows: ScorerRows;
  plan: Pick<MetricPlan, "where" | "better">;
  /** The run has a baseline. */
  baseline: boolean;
  quarantined: ReadonlySet<string>;
}

/** The paired table of a metric: one difference per common record (statistics.md 0), everything else counted by why it is not there. */
export function compare({ rows, plan, baseline, quarantined }: Comparing): PairedTable {
  const scorer = numeric(rows.scorer);
  const all = inOrder(rows.rows.filter((row) => speaksOf(plan.where, row.record)));
  const deciding = all.filter((row) => !quarantined.has(row.record.id));
  const sampled = deciding.filter((row) => row.sampled);
  // A scorer that never looked at the base has no baseline of its own, and added records do not make one.
  const compared = baseline && sampled.some((row) => row.base !== null);
  const common = compared ? sampled.filter((row) => row.base !== null) : sampled;
  const direction = plan.better === "lower" ? -1 : 1;
  const sides = common.map((row) => readSides({ row, kind: scorer.kind, compared }));
  return {
    scorer,
    direction,
    compared,
    pairs: sides.flatMap((side) => pairOf(side, direction) ?? []),
    heads: sides.flatMap((side) => headOf(side, { compared }) ?? []),
    missing: sides.flatMap((side) => missingOf(side, { compared }) ?? []),
    counts: {
      records: all.length,
      quarantined: all.length - deciding.length,
      not_sampled: deciding.length - sampled.length,
      not_common: sampled.length - common.length,
    },
  };
}

function numeric(scorer: ScorerFacts): PairedTable["scorer"] {
  const { kind } = scorer;
  if (kind === "shown") throw new Error(`"${scorer.name}" gives text, and text never becomes a metric`);
  return { ...scorer, kind };
}

/** Whether a metric's `where` takes a record in. */
export function speaksOf(where: MetricPlan["where"], record: DatasetRecord): boolean {
  return Object.entries(where ?? {}).every(([key, value]) => tagOf(record, key) === value);
}

/** The record's tag that a configuration names as `tags.topic`. */
export function tagOf(record: DatasetRecord, key: string): string | undefined {
  return record.tags[key.replace(/^tags\./, "")];
}

function inOrder(rows: readonly ScoredRow[]): ScoredRow[] {
  const sorted = rows.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1));
  const twice = sorted.find((row, index) => row.record.id === sorted[index + 1]?.record.id);
  if (twice) throw new Error(`record ${twice.record.id} stands twice in the rows of one scorer`);
  return sorted;
}

interface Sides extends Omit<Pair, "baseValue" | "headValue" | "difference"> {
  baseValue: number | null;
  headValue: number | null;
}

function readSides({ row, kind, compared }: { row: ScoredRow; kind: MetricKind; compared: boolean }): Sides {
  const { record } = row;
  const base = runsInOrder(row.base ?? [], kind);
  const head = runsInOrder(row.head, kind);
  return {
    record,
    cluster: clusterOf({ recordId: record.id, group: record.group === record.id ? null : record.group }),
    unchanged: compared && row.unchanged,
    base,
    head,
    baseValue: sideValue(base, kind),
    headValue: sideValue(head, kind),
  };
}

/** By trace id, then value: sums must not depend on the order in which runs arrive. */
function runsInOrder(samples: readonly ScoredSample[], kind: MetricKind): ScoredSample[] {
  const value = ({ verdict }: ScoredSample) => verdictValue(verdict, kind) ?? Number.POSITIVE_INFINITY;
  return samples.toSorted((a, b) => {
    if (a.trace_id !== b.trace_id) return a.trace_id < b.trace_id ? -1 : 1;
    return value(a) === value(b) ? 0 : value(a) - value(b);
  });
}

function pairOf(side: Sides, direction: 1 | -1): Pair | null {
  const { baseValue, headValue } = side;
  if (baseValue === null || headValue === null) return null;
  const difference = side.unchanged ? 0 : direction * (headValue - baseValue);
  // -0 would print as a loss of nothing.
  return { ...side, baseValue, headValue, difference: difference === 0 ? 0 : difference };
}

function headOf(
  { record, cluster, head, baseValue, headValue }: Sides,
  { compared }: Pick<PairedTable, "compared">,
): HeadValue | null {
  if (headValue === null || (compared && baseValue === null)) return null;
  return { record, cluster, head, value: headValue };
}

function missingOf(side: Sides, { compared }: Pick<PairedTable, "compared">): MissingPair | null {
  const { record, cluster, unchanged, base, head, baseValue, headValue } = side;
  const lost = { record, cluster, unchanged, base, head };
  if (!compared) return headValue === null ? { ...lost, side: "head" } : null;
  if (baseValue !== null && headValue !== null) return null;
  if (baseValue === null && headValue === null) return { ...lost, side: "both" };
  return { ...lost, side: baseValue === null ? "base" : "head" };
}
