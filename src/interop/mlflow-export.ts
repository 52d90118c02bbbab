import { isPlainObject, type Json, type JsonObject } from "../formats/json.ts";
import type { Label } from "../formats/label.ts";
import { sourceIds } from "../formats/read-trace.ts";
import type { Trace } from "../formats/trace.ts";
import { lineText } from "./foreign.ts";
import { objectOf } from "./hide-users.ts";
import { labelAssessment } from "./label-assessment.ts";
import { mlflowOfTrace } from "./mlflow-of-trace.ts";
import { type RecordedVerdict, verdictAssessment } from "./verdict-assessment.ts";

/** A trace as a file keeps it, and as it was read. */
export interface KeptTrace {
  value: JsonObject;
  trace: Trace;
}

/** What an export says: a line a trace, and how much of each went out. */
export interface MlflowExport {
  lines: string[];
  labels: number;
  verdicts: number;
  /** Labels about traces that are not kept. */
  lost: number;
}

/**
 * Traces in MLflow's form: those that came from MLflow as they came, one for each id that another tool gave, with people's
 * labels and recorded verdicts as assessments.
 */
export function mlflowExport({
  kept,
  labels,
  verdicts,
}: {
  kept: readonly KeptTrace[];
  labels: readonly Label[];
  verdicts: readonly RecordedVerdict[];
}): MlflowExport {
  const traces = restored(kept);
  const labelsOf = grouped(labels);
  const verdictsOf = grouped(verdicts);
  const overridden = new Set(labels.map(({ overrides }) => overrides).filter(Boolean));
  const told = { labels: new Set<string>(), verdicts: new Set<RecordedVerdict>() };
  const seen = new Map<string, number>();
  const lines = traces.map(({ value, id, contentId }) => {
    const index = seen.get(contentId) ?? 0;
    seen.set(contentId, index + 1);
    const ids = [...new Set([contentId, id])];
    const mine = ids.flatMap((one) => labelsOf.get(one) ?? []);
    const judged = ids.flatMap((one) => verdictsOf.get(one) ?? []);
    for (const { assessment_id } of mine) told.labels.add(assessment_id);
    for (const verdict of judged) told.verdicts.add(verdict);
    const to = { trace: value, id, index };
    const added = [
      ...mine.map((label) => labelAssessment(label, { overridden: overridden.has(label.assessment_id), to })),
      ...judged.map((verdict) => verdictAssessment(verdict, id)),
    ];
    return lineText(withAssessments(value, added));
  });
  return {
    lines,
    labels: told.labels.size,
    verdicts: told.verdicts.size,
    lost: labels.filter(({ assessment_id }) => !told.labels.has(assessment_id)).length,
  };
}

interface Restored {
  value: JsonObject;
  id: string;
  contentId: string;
}

/** One trace for each foreign id; MLflow's own form goes before a copy of it in ours. */
function restored(kept: readonly KeptTrace[]): Restored[] {
  const found = new Map<string, Restored>();
  const own = kept.filter(({ value }) => isPlainObject(value.info));
  for (const { value, trace } of own) {
    const info = objectOf(value.info);
    const id = typeof info.trace_id === "string" ? info.trace_id : trace.trace_id;
    const whole = { ...value, info: { ...info, trace_id: id } };
    if (!found.has(id)) found.set(id, { value: whole, id, contentId: trace.trace_id });
  }
  for (const { value, trace } of kept) {
    if (isPlainObject(value.info)) continue;
    const ids = sourceIds(trace);
    for (const id of ids.length > 0 ? ids : [trace.trace_id]) {
      if (!found.has(id)) found.set(id, { value: mlflowOfTrace(trace, id), id, contentId: trace.trace_id });
    }
  }
  return [...found.values()];
}

function grouped<T extends { trace_id: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.trace_id);
    if (group) group.push(item);
    else groups.set(item.trace_id, [item]);
  }
  return groups;
}

/** A trace with more assessments; one that it carries already under the same id is replaced. */
function withAssessments(trace: JsonObject, added: readonly JsonObject[]): JsonObject {
  if (added.length === 0) return trace;
  const info = objectOf(trace.info);
  const ids = new Set<Json | undefined>(added.map(({ assessment_id }) => assessment_id));
  const before = Array.isArray(info.assessments) ? info.assessments : [];
  const rest = before.filter((one) => !ids.has(objectOf(one).assessment_id));
  return { ...trace, info: { ...info, assessments: [...rest, ...added] } };
}
