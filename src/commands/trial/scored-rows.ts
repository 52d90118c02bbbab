import type { Evaluation, KeptTrace, Pair, ScorerRun, SideVerdicts } from "../../evaluate/evaluation.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import type { ScoredRow, ScoredSample, ScorerRows } from "../../gate/evidence.ts";
import type { Given } from "./given.ts";

/** One scorer's pairs as the gate reads them, under the run's own key: only common records have a base. */
export function scorerRows(run: ScorerRun, evaluation: Evaluation, given: Given): ScorerRows {
  const rows = given.records.map((record) =>
    rowOf({ record, run, evaluation, common: given.common.has(record.id) }),
  );
  return { scorer: { ...run.scorer, name: run.key }, rows };
}

function rowOf(wanted: {
  record: DatasetRecord;
  run: ScorerRun;
  evaluation: Evaluation;
  common: boolean;
}): ScoredRow {
  const { record, run, evaluation, common } = wanted;
  const pair = run.pairs.get(record.id);
  if (!pair || pair.status === "not_sampled")
    return { record, base: null, head: [], unchanged: false, sampled: false };
  const head = samples(pair.head, evaluation.head.traces.get(record.id));
  return {
    record,
    base: common ? baseSamples(pair, record, evaluation) : null,
    head,
    unchanged: pair.unchanged,
    sampled: true,
  };
}

function baseSamples(
  pair: Pair & { status: "read" },
  record: DatasetRecord,
  evaluation: Evaluation,
): ScoredSample[] | null {
  if (!pair.base || !evaluation.base) return null;
  return samples(pair.base, evaluation.base.traces.get(record.id));
}

function samples(side: SideVerdicts, traces: readonly KeptTrace[] = []): ScoredSample[] {
  return side.verdicts.map((verdict, index) => ({ trace_id: traces[index]?.trace_id ?? "", verdict }));
}
