import type { DatasetRecord } from "../formats/record.ts";
import type { Verdict } from "../formats/verdict.ts";
import type { Scorer } from "../judges/scorer.ts";
import { answersScorer } from "./answers.ts";
import type { Evaluation, KeptTrace, Pair, ScorerRun, SideRun, SideVerdicts } from "./evaluation.ts";
import { fullTrace, type KeptTraces } from "./kept-trace.ts";
import { baseScorer, planKey } from "./pair-stage.ts";
import type { EvaluationPlan, ScorerPlan, Side } from "./plan.ts";
import type { Tally } from "./tally.ts";
import type { TraceStage } from "./trace-stage.ts";

/** What one record came to. */
export interface RecordResult {
  /** Place in the seeded order. */
  position: number;
  /** In the order of the plan's scorers. */
  pairs: Pair[];
  answers: Pair;
  traces: KeptTraces;
}

interface Ended {
  plan: EvaluationPlan;
  tally: Tally;
  traces: TraceStage;
  results: ReadonlyMap<string, RecordResult>;
  cuts: readonly number[];
  warnings: readonly string[];
  startedAt: number;
}

/** The run as data, in the order of the dataset, whatever order the work was done in. */
export function assemble(ended: Ended): Evaluation {
  const { plan, tally, traces, warnings, startedAt } = ended;
  const head = sideRun(ended, "head", plan.head);
  const found = plan.base && !traces.lost ? sideRun(ended, "base", plan.base) : null;
  const base = found && isThere(found, plan) ? found : null;
  return {
    status: plan.signal.aborted ? "aborted" : "complete",
    base,
    head,
    base_failed: traces.lost !== null,
    base_lost: base || !plan.base ? null : (traces.lost ?? "no earlier run has left traces of the base"),
    same_app: traces.sameApp,
    scorers: scorerRuns(ended, base !== null),
    warnings,
    facts: tally.facts({
      started_at_ms: startedAt,
      wall_ms: plan.now() - startedAt,
      baseline_at_ms: base && oldest(base),
    }),
  };
}

/** A base that the store has nothing of is lost, unless there was nothing to look for. */
function isThere(base: SideRun, plan: EvaluationPlan): boolean {
  return base.traces.size > 0 || plan.records.length === 0 || plan.signal.aborted;
}

function sideRun({ plan, results, traces }: Ended, name: "base" | "head", side: Side): SideRun {
  const records = new Map(plan.records.map((record) => [record.id, record]));
  const kept = plan.records.flatMap(({ id }): [string, KeptTrace[]][] => {
    const samples = results.get(id)?.traces[name];
    return samples ? [[id, samples]] : [];
  });
  const owner = traces.sameApp ? plan.head : side;
  return {
    name,
    digest: side.digest,
    traces: new Map(kept),
    full(trace) {
      const record = records.get(trace.record_id ?? "");
      return record ? fullTrace({ kept: trace, record, side: owner, store: plan.traces }) : null;
    },
  };
}

function scorerRuns(ended: Ended, hasBase: boolean): Map<string, ScorerRun> {
  const { plan } = ended;
  const runs = plan.scorers.map((scorer, index): ScorerRun => {
    const cut = cutOf(ended, index);
    const pairOf = (result: RecordResult) => (result.position >= cut ? BEYOND_BUDGET : result.pairs[index]);
    return {
      key: planKey(scorer),
      scorer: factsOf(scorer.scorer),
      pairs: pairsOf(ended, pairOf, hasBase && readsBase(scorer)),
    };
  });
  const answers: ScorerRun = {
    key: answersScorer.name,
    scorer: answersScorer,
    pairs: pairsOf(ended, (result) => result.answers, hasBase),
  };
  return new Map([...runs, answers].map((run) => [run.key, run]));
}

const BEYOND_BUDGET: Pair = { status: "not_sampled", cause: "budget" };

/**
 * Pairs after the first that the budget did not reach are left out even where a verdict was at hand: those at hand are
 * the unchanged ones more often than not, and counting them would be no random sample.
 */
function cutOf({ cuts }: Ended, index: number): number {
  return cuts[index] ?? Number.POSITIVE_INFINITY;
}

function pairsOf(
  { plan, results }: Ended,
  pairOf: (result: RecordResult) => Pair | undefined,
  hasBase: boolean,
): Map<string, Pair> {
  const entry = ({ id }: DatasetRecord): [string, Pair] => {
    const result = results.get(id);
    const pair = result && pairOf(result);
    return [id, pair ? withoutLostBase(pair, hasBase) : abortedPair(hasBase)];
  };
  return new Map(plan.records.map(entry));
}

/** A base that was lost on the way is no base for the records that came before. */
function withoutLostBase(pair: Pair, hasBase: boolean): Pair {
  return pair.status === "read" && pair.base && !hasBase ? { ...pair, base: null, unchanged: false } : pair;
}

function abortedPair(hasBase: boolean): Pair {
  const verdict: Verdict = {
    status: "unscored",
    reason: "aborted",
    detail: "the run was stopped before this record",
  };
  const side: SideVerdicts = { verdicts: [verdict], reused: null };
  return { status: "read", base: hasBase ? side : null, head: side, unchanged: false };
}

function readsBase(scorer: ScorerPlan): boolean {
  return baseScorer(scorer) !== null;
}

function factsOf(scorer: Scorer): ScorerRun["scorer"] {
  const { name, voice, kind, unit, range, fingerprint, repeat, model } = scorer;
  return { name, voice, kind, unit, range, fingerprint, repeat, model };
}

function oldest({ traces }: SideRun): number | null {
  let at: number | null = null;
  for (const { at_ms } of [...traces.values()].flat()) {
    if (at_ms !== null) at = at === null ? at_ms : Math.min(at, at_ms);
  }
  return at;
}
