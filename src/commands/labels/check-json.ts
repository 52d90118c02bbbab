import type { Problem } from "../../errors.ts";
import type { Json, JsonObject } from "../../formats/json.ts";
import type { Coefficient } from "../../labels/agreement.ts";
import { cardJson } from "../alignment/judge-json.ts";
import type { ToldAgreement } from "./agreement-on.ts";
import type { LabelCheckReport } from "./check.ts";
import type { JudgeShift, Standing } from "./judge-shifts.ts";

/** `labels check --json`, version 1. */
export function checkJson({ ok, faults, warnings, added, effect, judges }: LabelCheckReport): JsonObject {
  return {
    version: 1,
    ok,
    faults: faults.map(problemJson),
    warnings: warnings.map(problemJson),
    added: added.length,
    by: effect?.by ?? {},
    agreement: (effect?.agreement ?? []).map(agreementJson),
    judges: judges.map(shiftJson),
    draws: (effect?.draws ?? []).map((draw) => ({ ...draw })),
    alignment_due: (effect?.alignment_due ?? []).map(({ judge }) => judge),
  };
}

function shiftJson({ judge, before, after }: JudgeShift): JsonObject {
  const gap = [after, before].find(({ status }) => status === "not_measured");
  return {
    name: judge,
    before: standingJson(before),
    after: standingJson(after),
    not_measured: gap?.status === "not_measured" ? gap.reason : null,
  };
}

function standingJson(standing: Standing): Json {
  return standing.status === "measured" ? cardJson(standing.card) : null;
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
  elsewhere,
  decided,
  not_blind,
}: ToldAgreement): JsonObject {
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
    contested: contested.map(({ trace_id, record_id, answers }) => ({
      trace_id,
      record_id,
      answers: answers.map((answer) => ({ ...answer })),
    })),
    contested_elsewhere: elsewhere,
    decided,
    not_blind,
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
