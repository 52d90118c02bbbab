import type { Trace } from "../formats/trace.ts";
import type { Recorded } from "./plan.ts";

/**
 * Traces made elsewhere, by the record they answer; several of a record are its samples in the order of the file.
 * Those of no record serve as earlier turns of their session.
 */
export function recordedTraces(traces: readonly Trace[]): Recorded {
  const byRecord = groupBy(traces, (trace) => trace.record_id);
  const bySession = groupBy(traces, (trace) => trace.session);
  return {
    of: (recordId) => byRecord.get(recordId) ?? [],
    earlier(trace) {
      const turns = trace.session === null ? [] : (bySession.get(trace.session) ?? []);
      return turns.slice(0, Math.max(0, turns.indexOf(trace)));
    },
  };
}

function groupBy(traces: readonly Trace[], keyOf: (trace: Trace) => string | null): Map<string, Trace[]> {
  const groups = new Map<string, Trace[]>();
  for (const trace of traces) {
    const key = keyOf(trace);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(trace);
    else groups.set(key, [trace]);
  }
  return groups;
}
