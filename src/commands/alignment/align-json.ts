import type { Standing } from "../../align/held-out.ts";
import { asJson, type JsonObject } from "../../formats/json.ts";
import type { AlignReport } from "./align-report.ts";

/** `align --json`, version 1: one object a judge; numbers in [0, 1]. */
export function alignJson(report: AlignReport): JsonObject {
  const { judge, after, health, tried } = report;
  return {
    version: 1,
    judge: judge.file.name,
    optimizer: report.optimizer,
    decision: report.decision,
    reason: report.reason,
    labels: {
      used: report.used,
      derived: report.derived,
      left_out: report.leftOut.map(({ trace_id, labeler, reason }) => ({ trace_id, labeler, reason })),
      agreement: asJson(health.agreement),
      overlap: health.overlap,
      labelers: { ...health.labelers },
      contested: asJson(health.contested),
    },
    proof: tried ? proofJson(tried) : null,
    guidelines: asJson(after.file.guidelines),
    examples: after.examples.length,
    flips: asJson(tried?.proof.passes?.flips ?? []),
    contradictions: asJson(tried?.log.contradictions ?? []),
    log: asJson(tried?.log.entries ?? []),
    files: report.files.map(({ path, before, after: text }) => ({ path, change: changeOf(before, text) })),
    written: report.written,
    pull_request: asJson(report.proposed),
    run: { ...report.run, ...asObject(tried?.log.calls), budget_reached: tried?.log.budget_reached ?? false },
  };
}

function proofJson({ proof, seen, looks }: NonNullable<AlignReport["tried"]>): JsonObject {
  const { passes, graded } = proof;
  const change = passes?.change ?? graded?.change ?? null;
  return {
    method: proof.method,
    n: passes?.n ?? graded?.n ?? 0,
    before: passes ? standing(passes.before) : asJson(graded?.before ?? null),
    after: passes ? standing(passes.after) : asJson(graded?.after ?? null),
    gained: passes?.gained ?? null,
    lost: passes?.lost ?? null,
    change: change && {
      estimate: change.estimate,
      low: change.low,
      high: change.high,
      p_value: passes?.p ?? graded?.p ?? null,
      p_balanced: passes?.pBalanced ?? null,
      alpha: proof.alpha,
    },
    classes: asJson(passes?.classes ?? []),
    missing: asJson(passes?.missing ?? null),
    graded: asJson(graded),
    seen: asJson(seen),
    looks: looks.count,
  };
}

function standing({ agreement, kappa, sensitivity, specificity, j, confusion }: Standing): JsonObject {
  const { estimate = null, low = null, high = null } = kappa ?? {};
  return {
    agreement,
    kappa: { estimate, low, high },
    sensitivity,
    specificity,
    j,
    confusion: { ...confusion },
  };
}

function changeOf(before: string | null, after: string | null): string {
  if (before === null) return "added";
  return after === null ? "removed" : "changed";
}

function asObject(value: unknown): JsonObject {
  return asJson(value ?? {}) as JsonObject; // an object went in
}
