import { mapTexts } from "../../formats/map-texts.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import type { Trace } from "../../formats/trace.ts";
import type { Verdict } from "../../formats/verdict.ts";
import type { Evidence, ScoredRow, ScoredSample } from "../../gate/evidence.ts";
import type { Trial } from "../../report/trial.ts";

/** Takes secrets out of a text. */
export type Mask = (text: string) => string;

/**
 * Evidence without the secrets that somebody left in a record or label. Masked here, before anything is cut or escaped:
 * a surface that cuts a key in two, or writes its signs as entities, hides it from every later mask. Ids, tags and values
 * stay, for the decision rests on them; what is written of those is masked where it is written.
 */
export function maskedEvidence(evidence: Evidence, mask: Mask): Evidence {
  const record = recordsBy(mask);
  const verdict = once((one: Verdict) => maskedVerdict(one, mask));
  const sample = (one: ScoredSample) => ({ ...one, verdict: verdict(one.verdict) });
  const row = (one: ScoredRow): ScoredRow => ({
    ...one,
    record: record(one.record),
    base: one.base?.map(sample) ?? null,
    head: one.head.map(sample),
  });
  const scorers = evidence.scorers.map(({ scorer, rows }) => ({ scorer, rows: rows.map(row) }));
  return { ...evidence, scorers };
}

/** What a trial shows beside its decision, masked in the same way. */
export function maskedTrial(trial: Trial, mask: Mask): Trial {
  const { traces, records, warnings, blind } = trial;
  return {
    ...trial,
    traces: new Map([...traces].map(([id, trace]) => [id, maskedTrace(trace, mask)])),
    records: new Map([...records].map(([id, record]) => [id, recordsBy(mask)(record)])),
    warnings: warnings.map(mask),
    blind: mapTexts(blind, mask),
  };
}

/** A trial shows the records that its evidence rests on: each is masked once. */
const recordsBy = once((mask: Mask) => once((record: DatasetRecord) => maskedRecord(record, mask)));

function maskedRecord(record: DatasetRecord, mask: Mask): DatasetRecord {
  const { inputs, expectations, source } = record;
  return { ...record, ...mapTexts({ inputs, expectations, source }, mask) };
}

/** Its id stays: labels and draws are bound to it. */
function maskedTrace(trace: Trace, mask: Mask): Trace {
  const { inputs, outcome, session, tags, spans, assessments, metadata } = trace;
  const said = mapTexts({ inputs, session, tags, spans, assessments, metadata }, mask);
  if (outcome.status === "answered")
    return { ...trace, ...said, outcome: { ...outcome, outputs: mapTexts(outcome.outputs, mask) } };
  return { ...trace, ...said, outcome: { ...outcome, detail: mask(outcome.detail) } };
}

function maskedVerdict(verdict: Verdict, mask: Mask): Verdict {
  if (verdict.status === "unscored") return { ...verdict, detail: mask(verdict.detail) };
  const masked = { ...verdict, rationale: mask(verdict.rationale) };
  if (!verdict.spans) return masked;
  return { ...masked, spans: verdict.spans.map((one) => ({ ...one, rationale: mask(one.rationale) })) };
}

/** One answer for one object: rows of all scorers share their records, and shall go on sharing them. */
function once<T extends object, U>(change: (value: T) => U): (value: T) => U {
  const known = new WeakMap<T, U>();
  return (value) => {
    const found = known.get(value) ?? change(value);
    known.set(value, found);
    return found;
  };
}
