import type { Verdict } from "../formats/verdict.ts";
import type { NotSampled } from "../judges/scorer.ts";
import type { EvaluationFacts, SideName } from "./evaluation.ts";

/** Counts while the run goes on. */
export interface Tally {
  readonly asked: number;
  readonly reused: number;
  appRun(side: SideName): void;
  traceReused(side: SideName): void;
  verdictReused(): void;
  verdictAsked(verdict: Verdict | NotSampled): void;
  facts(times: Pick<EvaluationFacts, "started_at_ms" | "wall_ms" | "baseline_at_ms">): EvaluationFacts;
}

/** Makes a tally of zeros. */
export function createTally(): Tally {
  const app = { base: { run: 0, reused: 0 }, head: { run: 0, reused: 0 } };
  const calls = { asked: 0, reused: 0, requests: 0, retries: 0, input_tokens: 0, output_tokens: 0 };
  let usd: number | null = 0;
  let budgetReached = false;
  return {
    get asked() {
      return calls.asked;
    },
    get reused() {
      return calls.reused;
    },
    appRun(side) {
      app[side].run += 1;
    },
    traceReused(side) {
      app[side].reused += 1;
    },
    verdictReused() {
      calls.reused += 1;
    },
    verdictAsked(verdict) {
      if (verdict.status === "not_sampled") {
        budgetReached = true;
        return;
      }
      calls.asked += 1;
      const { call } = verdict;
      if (!call) return;
      calls.requests += call.attempts;
      calls.retries += Math.max(0, call.attempts - 1);
      calls.input_tokens += call.input_tokens;
      calls.output_tokens += call.output_tokens;
      usd = usd === null || call.usd === null ? null : usd + call.usd;
    },
    facts: (times) => ({ ...times, app, ...calls, usd, budget_reached: budgetReached }),
  };
}
