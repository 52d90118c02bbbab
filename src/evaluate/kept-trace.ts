import type { DatasetRecord } from "../formats/record.ts";
import type { Trace } from "../formats/trace.ts";
import type { KeptTrace } from "./evaluation.ts";
import type { EvaluationPlan, Side } from "./plan.ts";
import { forRecord, type Taken } from "./side-runner.ts";
import type { RecordTraces } from "./trace-stage.ts";

/** A record's traces without what only scorers need. */
export interface KeptTraces {
  base: KeptTrace[] | null;
  head: KeptTrace[];
}

/** Leaves spans, assessments and inputs behind. */
export function keepOf({ base, head }: RecordTraces): KeptTraces {
  const kept = head.map(withoutSpans);
  return { head: kept, base: base === head ? kept : (base?.map(withoutSpans) ?? null) };
}

/** Finds a kept trace's whole: in the file it was recorded in, in the store; silence has no more than was kept. */
export function fullTrace({
  kept,
  record,
  side,
  store,
}: {
  kept: KeptTrace;
  record: DatasetRecord;
  side: Side;
  store: EvaluationPlan["traces"];
}): Trace | null {
  const { address, origin, ...rest } = kept;
  if (rest.outcome.status === "silent") return { ...rest, inputs: record.inputs, spans: [], assessments: [] };
  if (origin !== "recorded") return sameTrace(store.get(address), kept, record);
  const samples = side.source.kind === "recorded" ? side.source.recorded.of(record.id) : [];
  return samples.find(({ trace_id }) => trace_id === kept.trace_id) ?? null;
}

function sameTrace(stored: Trace | undefined, kept: KeptTrace, record: DatasetRecord): Trace | null {
  return stored?.trace_id === kept.trace_id ? forRecord(stored, record) : null;
}

function withoutSpans({ trace, address, origin }: Taken): KeptTrace {
  const { spans: _spans, assessments: _assessments, inputs: _inputs, ...rest } = trace;
  return { ...rest, address, origin };
}
