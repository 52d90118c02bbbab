import { UserError } from "../errors.ts";
import type { Json } from "../formats/json.ts";
import { outputsOf, type Trace } from "../formats/trace.ts";
import type { Evidence, ScoredSample } from "../gate/evidence.ts";
import type { Tried } from "./gate.ts";

/** What one scorer said about one run of a record. */
export interface ShownVerdict {
  scorer: string;
  side: "base" | "here" | "both";
  sample: number;
  says: string;
  reason: string;
}

/** All there is to know about one record. */
export interface ShownRecord {
  id: string;
  place: string;
  inputs: Json;
  expectations: Json;
  base: Json[] | null;
  here: Json[];
  verdicts: ShownVerdict[];
}

/** Reads records out of a trial: what was asked, answered, expected, and what every scorer said and why. */
export function shownRecords({ trial, evidence }: Tried, ids: readonly string[]): ShownRecord[] {
  const missing = ids.filter((id) => !trial.records.has(id));
  if (missing.length > 0) {
    const message = `no record of this run is called ${missing.join(", ")}`;
    throw new UserError({ code: "record_unknown", message, hint: "Ids stand in the dataset files." });
  }
  return ids.map((id) => shownRecord(id, evidence, trial.traces));
}

function shownRecord(id: string, evidence: Evidence, traces: ReadonlyMap<string, Trace>): ShownRecord {
  const rows = evidence.scorers.flatMap(({ scorer, rows }) => {
    const row = rows.find(({ record }) => record.id === id);
    return row ? [{ scorer: scorer.name, row }] : [];
  });
  const [first] = rows;
  const record = first?.row.record;
  return {
    id,
    place: record ? `${record.at.file}:${record.at.line}` : "",
    inputs: record?.inputs ?? null,
    expectations: record?.expectations ?? null,
    base: first?.row.base ? answers(first.row.base, traces) : null,
    here: answers(first?.row.head ?? [], traces),
    verdicts: rows.flatMap(({ scorer, row }) => verdictsOf(scorer, row)),
  };
}

function answers(samples: readonly ScoredSample[], traces: ReadonlyMap<string, Trace>): Json[] {
  return samples.map(({ trace_id }) => {
    const trace = traces.get(trace_id);
    if (!trace) return "(not kept)";
    return trace.outcome.status === "silent" ? `(no answer: ${trace.outcome.detail})` : outputsOf(trace);
  });
}

function verdictsOf(
  scorer: string,
  row: { base: ScoredSample[] | null; head: ScoredSample[]; unchanged: boolean },
): ShownVerdict[] {
  const head = row.head.map((sample, index) =>
    shownVerdict(scorer, sample, { side: row.base && row.unchanged ? "both" : "here", index }),
  );
  if (!row.base || row.unchanged) return head;
  return [...row.base.map((sample, index) => shownVerdict(scorer, sample, { side: "base", index })), ...head];
}

function shownVerdict(
  scorer: string,
  { verdict }: ScoredSample,
  at: { side: ShownVerdict["side"]; index: number },
): ShownVerdict {
  const common = { scorer, side: at.side, sample: at.index };
  if (verdict.status === "unscored")
    return { ...common, says: `not scored (${verdict.reason})`, reason: verdict.detail };
  const mark = verdict.pass === null ? "" : verdict.pass ? " (pass)" : " (fail)";
  return { ...common, says: `${JSON.stringify(verdict.value)}${mark}`, reason: verdict.rationale };
}
