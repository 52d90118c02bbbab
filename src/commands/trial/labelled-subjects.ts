import type { DatasetRecord } from "../../formats/record.ts";
import type { Trace } from "../../formats/trace.ts";
import type { Subject } from "../../judges/scorer.ts";

/** Labelled outputs with their record and the earlier turns of their session, as judges read them. */
export function subjectsOf(
  traces: ReadonlyMap<string, Trace>,
  records: ReadonlyMap<string, DatasetRecord>,
): (trace: Trace) => Subject {
  const sessions = sessionsOf(traces.values());
  return (trace) => {
    const turns = (trace.session !== null && sessions.get(trace.session)) || [];
    const at = turns.findIndex(({ trace_id }) => trace_id === trace.trace_id);
    return { trace, record: recordOf(trace, records), earlier: turns.slice(0, Math.max(0, at)) };
  };
}

/** The record that an output answers; null where it answers none that is known. */
export function recordOf(
  { record_id }: Pick<Trace, "record_id">,
  records: ReadonlyMap<string, DatasetRecord>,
): DatasetRecord | null {
  return record_id === null ? null : (records.get(record_id) ?? null);
}

/** The turns of each session, oldest first; turns without a time stay in the order of their file. */
function sessionsOf(traces: Iterable<Trace>): Map<string, Trace[]> {
  const sessions = new Map<string, Trace[]>();
  for (const trace of traces) {
    if (trace.session === null) continue;
    const turns = sessions.get(trace.session);
    if (turns) turns.push(trace);
    else sessions.set(trace.session, [trace]);
  }
  for (const turns of sessions.values()) {
    if (turns.every(({ at_ms }) => at_ms !== null)) turns.sort((a, b) => (a.at_ms ?? 0) - (b.at_ms ?? 0));
  }
  return sessions;
}
