import { isSameJson } from "./canonical.ts";
import { hashJson } from "./hash.ts";
import type { Json } from "./json.ts";
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
  const byId = new Map(records.map((record) => [record.id, record]));
  const equalTo = sameInputs(records);
  const samples = new Map<string, number>();
  const match: RecordMatch = { matched: [], unmatched: [] };
  for (const trace of traces) {
    const named = trace.record_id === null ? undefined : byId.get(trace.record_id);
    const record = named ?? equalTo(trace.inputs);
    if (!record || (named && !isSameJson(named.inputs, trace.inputs))) {
      match.unmatched.push(trace);
      continue;
    }
    const sample = samples.get(record.id) ?? 0;
    samples.set(record.id, sample + 1);
    match.matched.push({ ...trace, record_id: record.id, sample });
  }
  return match;
}

/** Finds the first record with these inputs; nothing is hashed before somebody asks. */
function sameInputs(records: readonly DatasetRecord[]): (inputs: Json) => DatasetRecord | undefined {
  let first: Map<string, DatasetRecord> | null = null;
  return (inputs) => {
    first ??= new Map(records.map((record) => [hashJson(record.inputs), record] as const).toReversed());
    return first.get(hashJson(inputs));
  };
}
