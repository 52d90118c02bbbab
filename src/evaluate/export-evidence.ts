import type { DatasetRecord } from "../formats/record.ts";
import type { Verdict } from "../formats/verdict.ts";
import { verdictAddress } from "./addresses.ts";
import type { Evaluation, ScorerRun, SideRun, SideVerdicts } from "./evaluation.ts";
import type { TraceStore, VerdictStore } from "./stores.ts";

/**
 * Writes what a run rests on into stores of its own: every trace, silent ones too, and every verdict that was asked
 * for, unscored ones too, in the order of the dataset. A replay (sides of kind `store`, `replay: true`, no age limit)
 * comes to the same evaluation without a run or a call.
 */
export async function exportEvidence({
  evaluation,
  records,
  to,
}: {
  evaluation: Evaluation;
  records: readonly DatasetRecord[];
  to: { verdicts: VerdictStore; traces: TraceStore };
}): Promise<void> {
  for (const side of [evaluation.base, evaluation.head]) {
    if (side && !(side === evaluation.base && evaluation.same_app))
      await exportTraces(side, records, to.traces);
  }
  for (const run of evaluation.scorers.values()) {
    if (run.remembered) await exportVerdicts(run, records, to.verdicts);
  }
}

async function exportTraces(side: SideRun, records: readonly DatasetRecord[], to: TraceStore): Promise<void> {
  const puts = records.flatMap(({ id }) =>
    (side.traces.get(id) ?? []).flatMap((kept) => {
      const trace = side.full(kept);
      return trace ? [to.put(kept.address, trace)] : [];
    }),
  );
  await Promise.all(puts);
}

async function exportVerdicts(
  run: ScorerRun,
  records: readonly DatasetRecord[],
  to: VerdictStore,
): Promise<void> {
  const read = new Map<string, Verdict>();
  for (const { id } of records) {
    const pair = run.pairs.get(id);
    if (pair?.status !== "read") continue;
    collect(pair.head, run.scorer.fingerprint, read);
    if (pair.base && run.base_fingerprint) collect(pair.base, run.base_fingerprint, read);
  }
  await Promise.all([...read].map(([address, verdict]) => to.put(address, verdict)));
}

/** The reads of one side by address; equal content has one. */
function collect(side: SideVerdicts, fingerprint: string, read: Map<string, Verdict>): void {
  for (const [sample, content] of (side.contents ?? []).entries()) {
    if (content === null) continue;
    const verdicts = side.reads?.[sample] ?? side.verdicts.slice(sample, sample + 1);
    for (const [repeat, verdict] of verdicts.entries()) {
      read.set(verdictAddress({ fingerprint, content, repeat }), verdict);
    }
  }
}
