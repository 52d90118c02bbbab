import type { DatasetRecord } from "../formats/record.ts";
import { type Trace, traceId } from "../formats/trace.ts";
import type { AppReply } from "./app.ts";

/** One run of a record. */
export interface Sample {
  record: DatasetRecord;
  /** From 0. */
  sample: number;
}

/** What the app gave, as a trace. `now`: milliseconds since 1970, null where the time is not known. */
export function traceOfReply({ of, reply, now }: { of: Sample; reply: AppReply; now: number | null }): Trace {
  const { inputs } = of.record;
  const { outcome, duration_ms, usage, session, tags, spans } = reply;
  const outputs = outcome.status === "answered" ? outcome.outputs : null;
  return {
    trace_id: traceId(inputs, outputs),
    record_id: of.record.id,
    sample: of.sample,
    inputs,
    outcome,
    duration_ms,
    usage,
    session,
    tags,
    spans,
    assessments: [],
    metadata: {},
    at_ms: now,
  };
}

/** The trace of a record for which nothing was recorded. */
export function traceOfNothing(record: DatasetRecord): Trace {
  const reply: AppReply = {
    outcome: { status: "silent", reason: "no_output", detail: "no trace was recorded for this record" },
    spans: [],
    tags: {},
    usage: null,
    session: null,
    duration_ms: 0,
  };
  return { ...traceOfReply({ of: { record, sample: 0 }, reply, now: null }), duration_ms: null };
}
