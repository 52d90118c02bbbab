import type { DatasetRecord } from "../formats/record.ts";
import { answersPair } from "./answers.ts";
import { assemble, type RecordResult } from "./assemble.ts";
import { eachInWindow } from "./each-in-window.ts";
import type { Evaluation, Pair } from "./evaluation.ts";
import { keepOf } from "./kept-trace.ts";
import { seededOrder } from "./order.ts";
import { scorePair } from "./pair-stage.ts";
import type { EvaluationPlan } from "./plan.ts";
import { createTally, type Tally } from "./tally.ts";
import { closeTraceStage, openTraceStage, type TraceStage, takeTraces } from "./trace-stage.ts";
import { openVerdictDesk, type VerdictDesk } from "./verdict-desk.ts";

/**
 * Records under way beside those that the app and the models can work on: while these are written down, the next ones
 * are at hand. More would only hold prompts in memory.
 */
const SLACK = 8;

/** One evaluation under way. */
interface Run {
  plan: EvaluationPlan;
  tally: Tally;
  traces: TraceStage;
  desk: VerdictDesk;
  /** By record id. */
  results: Map<string, RecordResult>;
  /** By plan, the first position that the budget did not reach. */
  cuts: number[];
  unscored: number;
}

/**
 * Runs the app and scores what it says, as one pipeline: a trace is judged as soon as it exists, the two sides of a
 * record together, records in seeded order. What is in the stores is neither run nor asked again. Throws a UserError
 * where the head's app cannot be tried; an abort ends it early with what it has.
 */
export async function evaluate(plan: EvaluationPlan): Promise<Evaluation> {
  const startedAt = plan.now();
  const fault = new AbortController();
  const signal = AbortSignal.any([plan.signal, fault.signal]);
  const run = startRun(plan, signal);
  const warnings: string[] = [];
  try {
    await eachInWindow({
      items: seededOrder(plan.records, plan.seed),
      size: plan.app_concurrency + plan.model_concurrency + SLACK,
      signal,
      work: (record, position) => workOn(run, record, position, fault),
    });
  } finally {
    warnings.push(...(await closeTraceStage(run.traces)));
  }
  return assemble({ ...run, warnings, startedAt });
}

function startRun(plan: EvaluationPlan, signal: AbortSignal): Run {
  const tally = createTally();
  const { verdicts: store, bought } = plan;
  return {
    plan,
    tally,
    traces: openTraceStage(plan, tally, signal),
    desk: openVerdictDesk({ store, tally, signal, bought }),
    results: new Map(),
    cuts: plan.scorers.map(() => Number.POSITIVE_INFINITY),
    unscored: 0,
  };
}

/** A fault that is nobody's outcome ends the whole run at once; an abort from outside only leaves the record out. */
async function workOn(
  run: Run,
  record: DatasetRecord,
  position: number,
  fault: AbortController,
): Promise<void> {
  try {
    await tryRecord(run, record, position);
  } catch (error) {
    if (run.plan.signal.aborted || fault.signal.aborted) return;
    fault.abort();
    throw error;
  }
}

async function tryRecord(run: Run, record: DatasetRecord, position: number): Promise<void> {
  const { plan, desk, tally } = run;
  const traces = await takeTraces(run.traces, record);
  const pairs = await Promise.all(
    plan.scorers.map(async (scorer, index): Promise<Pair> => {
      if (position > (run.cuts[index] ?? 0)) return { status: "not_sampled", cause: "budget" };
      const pair = await scorePair(desk, { plan: scorer, record, traces, sides: plan });
      if (pair.status === "not_sampled" && pair.cause === "budget") {
        run.cuts[index] = Math.min(position, run.cuts[index] ?? position);
      }
      return pair;
    }),
  );
  run.results.set(record.id, { position, pairs, answers: answersPair(traces), traces: keepOf(traces) });
  run.unscored += pairs.filter(isUnscored).length;
  const { asked, reused } = tally;
  plan.onProgress?.({
    done: run.results.size,
    total: plan.records.length,
    asked,
    reused,
    unscored: run.unscored,
  });
}

function isUnscored(pair: Pair): boolean {
  return pair.status === "read" && pair.head.verdicts.some(({ status }) => status === "unscored");
}
