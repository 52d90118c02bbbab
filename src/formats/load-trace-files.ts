import { type Door, inFolder } from "./door.ts";
import type { Label } from "./label.ts";
import { loadLabelledTraces } from "./load-labelled-traces.ts";
import { matchedOf, readTraces } from "./load-traces.ts";
import { sourceIds } from "./read-trace.ts";
import type { DatasetRecord } from "./record.ts";
import type { Trace } from "./trace.ts";

/** What `traces/` holds for a run. */
export interface LoadedTraces {
  /** Those that labels are about, by id. */
  traces: Map<string, Trace>;
  /** Those of `app.traces`, matched to records; null where the app runs. */
  recorded: Trace[] | null;
  /** The labels, with ids of other tools replaced by those of the content. */
  labels: Label[];
}

/** Reads `traces/`: all files are checked, but only traces that somebody labelled or that `app.traces` names are kept. */
export async function loadTraceFiles(
  door: Door,
  {
    records,
    labels,
    also = [],
    recordedPath,
  }: {
    records: DatasetRecord[];
    labels: Label[];
    /** Outputs that are wanted beside those. */
    also?: readonly string[];
    recordedPath: string | null;
  },
): Promise<LoadedTraces> {
  const traces = new Map((await loadLabelledTraces(door)).map((trace) => [trace.trace_id, trace]));
  const wanted = new Set([...labels.map(({ trace_id }) => trace_id), ...also]);
  const turns: Trace[] = [];
  let recorded: Trace[] | null = null;
  const files = await door.tree.list([inFolder(door, "traces/*.jsonl")]);
  for (const path of recordedPath === null ? files : new Set([...files, recordedPath])) {
    const file = { ...door, path, records };
    const all: Trace[] = [];
    for await (const trace of readTraces(file)) {
      if ([trace.trace_id, ...sourceIds(trace)].some((id) => wanted.has(id)))
        traces.set(trace.trace_id, trace);
      if (trace.session !== null) turns.push(trace);
      if (path === recordedPath) all.push(trace);
    }
    if (path === recordedPath) recorded = matchedOf(all, file);
  }
  addTurns(traces, turns);
  return { traces, recorded, labels: withContentIds(labels, traces, door) };
}

/** What was said before a labelled turn is part of it: the other turns of its session come with it. */
function addTurns(traces: Map<string, Trace>, turns: readonly Trace[]): void {
  const sessions = new Set([...traces.values()].map(({ session }) => session));
  for (const trace of turns.filter(({ session }) => sessions.has(session))) {
    traces.delete(trace.trace_id); // put in anew behind the turns before it: the map keeps the order of the files
    traces.set(trace.trace_id, trace);
  }
}

function withContentIds(labels: Label[], traces: ReadonlyMap<string, Trace>, { findings }: Door): Label[] {
  const bySource = new Map(
    [...traces.values()].flatMap((trace) => sourceIds(trace).map((id) => [id, trace.trace_id])),
  );
  const named = labels.map((label) => {
    const id = traces.has(label.trace_id) ? undefined : bySource.get(label.trace_id);
    return id === undefined ? label : { ...label, trace_id: id };
  });
  const lost = named.filter(({ trace_id }) => !traces.has(trace_id));
  if (lost[0]) {
    const { file, line } = lost[0].at;
    const message = "labels that measure no judge, because the trace they are about is not under traces/";
    findings.warnings.push(`${message}: ${lost.length} (first: ${file}:${line})`);
  }
  return named;
}
