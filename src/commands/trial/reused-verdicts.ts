import type { Evaluation, KeptTrace, Pair, SideVerdicts } from "../../evaluate/evaluation.ts";

/** Whether an earlier run paid for what a scorer said about a trace. */
export type Reused = (scorer: string, traceId: string) => boolean;

/** Reads off an evaluation which verdicts came from the store. */
export function reusedVerdicts({ scorers, base, head }: Evaluation): Reused {
  const found = new Map<string, Set<string>>();
  for (const [key, { pairs }] of scorers) {
    const traces = [...pairs].flatMap(([id, pair]) => [
      ...reusedTraces(sideOf(pair, "head"), head.traces.get(id)),
      ...reusedTraces(sideOf(pair, "base"), base?.traces.get(id)),
    ]);
    found.set(key, new Set(traces));
  }
  return (scorer, traceId) => found.get(scorer)?.has(traceId) ?? false;
}

function sideOf(pair: Pair, side: "base" | "head"): SideVerdicts | null {
  return pair.status === "read" ? pair[side] : null;
}

function reusedTraces(side: SideVerdicts | null, traces: readonly KeptTrace[] = []): string[] {
  return traces.filter((_, sample) => side?.reused?.[sample]).map(({ trace_id }) => trace_id);
}
