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

/** Leaves spans, assessments and inputs behind; what both sides said alike is kept once. */
export function keepOf({ base, head }: RecordTraces): KeptTraces {
  const kept = head.map(withoutSpans);
  if (!base || base === head) return { head: kept, base: base && kept };
  return { head: kept, base: base.map((taken) => shared(withoutSpans(taken), kept)) };
}

function shared(trace: KeptTrace, others: readonly KeptTrace[]): KeptTrace {
  const alike = others.find(({ trace_id }) => trace_id === trace.trace_id);
  // Silent traces have one id whatever silenced them.
  return alike && trace.outcome.status === "answered" ? { ...trace, outcome: alike.outcome } : trace;
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
  if (address !== null) return sameTrace(store.get(address), kept, record);
  const samples = side.source.kind === "recorded" ? side.source.recorded.of(record.id) : [];
  return samples.find(({ trace_id }) => trace_id === kept.trace_id) ?? null;
}

function sameTrace(stored: Trace | undefined, kept: KeptTrace, record: DatasetRecord): Trace | null {
  return stored?.trace_id === kept.trace_id ? forRecord(stored, record) : null;
}

/** Member by member: an object made by leaving members out has a hidden class of its own, and there are thousands. */
function withoutSpans({ trace, address, origin }: Taken): KeptTrace {
  return {
    trace_id: trace.trace_id,
    record_id: trace.record_id,
    sample: trace.sample,
    outcome: trace.outcome,
    duration_ms: trace.duration_ms,
    usage: trace.usage,
    session: trace.session,
    tags: trace.tags,
    metadata: trace.metadata,
    at_ms: trace.at_ms,
    address,
    origin,
  };
}
