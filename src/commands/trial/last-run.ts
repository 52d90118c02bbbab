import { traceAddress } from "../../evaluate/addresses.ts";
import { recordedTraces } from "../../evaluate/recorded.ts";
import { forRecord } from "../../evaluate/side-runner.ts";
import type { TraceStore } from "../../evaluate/stores.ts";
import { hashJson } from "../../formats/hash.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import type { Trace } from "../../formats/trace.ts";
import type { ReadySide } from "./sides.ts";

/** Said where there is none. */
export const NO_LAST_RUN = "no earlier run has kept what this app answered; this one does";

/**
 * What the head's app answered when it was last run, as a side to compare with: read at once, for the head's new answers
 * take its place in the store. Null where the store has none, or where nothing is run.
 */
export function lastRunOf(
  { side }: ReadySide,
  { records, traces }: { records: readonly DatasetRecord[]; traces: TraceStore },
): ReadySide | null {
  if (side.source.kind !== "app") return null;
  const kept = records.flatMap((record) => samplesOf(side.digest, record, traces));
  if (kept.length === 0) return null;
  const digest = hashJson(["last run", side.digest]);
  const source = { kind: "recorded", recorded: recordedTraces(kept), kept: true } as const;
  return { side: { name: "base", digest, source }, recorded: kept, from: "cache" };
}

function samplesOf(digest: string, record: DatasetRecord, traces: TraceStore): Trace[] {
  const found: Trace[] = [];
  for (;;) {
    const trace = traces.get(traceAddress({ digest, inputs: record.inputs, sample: found.length }));
    if (!trace) return found;
    found.push(forRecord(trace, record));
  }
}
