import type { Problem } from "../../errors.ts";
import type { Json, JsonObject } from "../../formats/json.ts";
import type { Agreement, Coefficient } from "../../labels/agreement.ts";
import type { LabelCheckReport } from "./check.ts";

/** `labels check --json`, version 1. */
export function checkJson({ ok, faults, warnings, added, effect }: LabelCheckReport): JsonObject {
  return {
    version: 1,
    ok,
    faults: faults.map(problemJson),
    warnings: warnings.map(problemJson),
    added: added.length,
    by: effect?.by ?? {},
    agreement: (effect?.agreement ?? []).map(agreementJson),
    judges: [],
    draws: (effect?.draws ?? []).map((draw) => ({ ...draw })),
    alignment_due: (effect?.alignment_due ?? []).map(({ judge }) => judge),
  };
}

/** How far people agree, as JSON. */
export function agreementJson({
  schema,
  traces,
  level,
  alpha,
  ac1,
  pairs,
  contested,
}: Agreement): JsonObject {
  return {
    schema,
    traces,
    level,
    alpha: coefficientJson(alpha),
    ac1: coefficientJson(ac1),
    pairs: pairs.map(({ labelers, traces: shared, kappa }) => ({
      labelers,
      traces: shared,
      kappa: kappa && { ...kappa },
    })),
    contested: contested.map(({ trace_id, answers }) => ({
      trace_id,
      answers: answers.map((answer) => ({ ...answer })),
    })),
  };
}

function coefficientJson(coefficient: Coefficient | null): Json {
  if (coefficient === null) return null;
  const { estimate, interval } = coefficient;
  return { estimate, low: interval?.low ?? null, high: interval?.high ?? null };
}

function problemJson({ code, message, hint, at }: Problem): JsonObject {
  const { file = null, line = null, column = null } = at ?? {};
  return { file, line, column, code, message: hint ? `${message}. ${hint}` : message };
}
