import { hashJson } from "./hash.ts";
import type { DatasetRecord } from "./record.ts";
import type { Trace } from "./trace.ts";

/** Traces with their record and sample number, and those that answer no record (as it is now). */
export interface RecordMatch {
  matched: Trace[];
  unmatched: Trace[];
}

/**
 * Gives each trace its record: the one it names if it has the same inputs, else the one with equal inputs. Several
 * traces of one record are its samples, numbered from 0 in the order given.
 */
export function matchRecords(traces: Iterable<Trace>, records: readonly DatasetRecord[]): RecordMatch {
  const ids = new Set(records.map(({ id }) => id));
  const recordOf = recordsByInputs(records);
  const samples = new Map<string, number>();
  const match: RecordMatch = { matched: [], unmatched: [] };
  for (const trace of traces) {
    const equal = recordOf.get(hashJson(trace.inputs)) ?? [];
    const named = trace.record_id !== null && ids.has(trace.record_id);
    const id = named ? equal.find((candidate) => candidate === trace.record_id) : equal[0];
    if (id === undefined) {
      match.unmatched.push(trace);
      continue;
    }
    const sample = samples.get(id) ?? 0;
    samples.set(id, sample + 1);
    match.matched.push({ ...trace, record_id: id, sample });
  }
  return match;
}

function recordsByInputs(records: readonly DatasetRecord[]): Map<string, string[]> {
  const byInputs = new Map<string, string[]>();
  for (const { id, inputs } of records) {
    const key = hashJson(inputs);
    byInputs.set(key, [...(byInputs.get(key) ?? []), id]);
  }
  return byInputs;
}
