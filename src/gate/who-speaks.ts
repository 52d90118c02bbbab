import { changedPairs, type People, peopleDifference } from "./changed.ts";
import type { PairedTable } from "./compare.ts";
import { LEAST_RANDOM, LEAST_STRATIFIED } from "./draw-plan.ts";
import { COMPLETE_SHARE, type DrawState, type Look } from "./draw-state.ts";
import type { Difference } from "./estimate-pairs.ts";
import { scaleWidth } from "./outcome.ts";

/** Who speaks for a metric, with what they say (statistics.md 0, rule 2). */
export type Speaker =
  | { estimator: "A"; by: "code" }
  /** `labels`: outputs that people labelled for it. */
  | { estimator: "A"; by: "people"; differences: Difference[]; labels: number }
  | { estimator: "B" | "C"; by: "people"; state: DrawState; looks: Look[] }
  | { estimator: "D"; by: "judge" };

/** What decides who speaks. */
export interface Speaking {
  table: PairedTable;
  people: People;
  draw: DrawState | null;
}

/** The first that applies; never two and pick (rule 2). */
export function whoSpeaks({ table, people, draw }: Speaking): Speaker {
  if (table.scorer.voice === "code") return { estimator: "A", by: "code" };
  return allLabelled(table, people) ?? drawn(table, draw) ?? { estimator: "D", by: "judge" };
}

/**
 * People have looked at (almost) everything that changed. The few changed pairs without a label are left out; unchanged
 * pairs are exact zeros.
 */
function allLabelled(table: PairedTable, people: People): Speaker | null {
  const { kind } = table.scorer;
  const changed = changedPairs(table);
  const labelled = changed.flatMap((pair) => {
    const difference = peopleDifference(pair, { people, kind });
    return difference === null ? [] : [{ pair, difference: table.direction * difference }];
  });
  if (labelled.length === 0 || labelled.length < COMPLETE_SHARE * changed.length) return null;
  const unchanged = table.pairs.filter((pair) => pair.unchanged);
  const traces = labelled.flatMap(({ pair }) => [...pair.base, ...pair.head].map(({ trace_id }) => trace_id));
  return {
    estimator: "A",
    by: "people",
    differences: [
      ...labelled.map(({ pair, difference }) => toDifference(pair, difference)),
      ...unchanged.map((pair) => toDifference(pair, 0)),
    ],
    labels: new Set(traces).size,
  };
}

function drawn(table: PairedTable, draw: DrawState | null): Speaker | null {
  const first = draw?.looks[0];
  if (!draw || !first || !table.compared || scaleWidth(table.scorer) === null) return null;
  const random = draw.plan.kind === "random";
  const least = random ? LEAST_RANDOM : Math.min(LEAST_STRATIFIED, changedPairs(table).length);
  if (first.draw.pairs.length < least) return null;
  return { estimator: random ? "C" : "B", by: "people", state: draw, looks: draw.looks };
}

function toDifference(
  { cluster, base, head }: { cluster: string; base: readonly unknown[]; head: readonly unknown[] },
  value: number,
): Difference {
  return { value, cluster, runs: [base.length, head.length] };
}
