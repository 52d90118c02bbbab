import { stopped } from "../errors.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Evaluation, ScorerRun } from "../evaluate/evaluation.ts";
import { memoryStore } from "../evaluate/memory-store.ts";
import type { Trace } from "../formats/trace.ts";
import type { Verdict } from "../formats/verdict.ts";
import type { Interval } from "../stats/interval.ts";
import { discordanceSeen, recordsForNonInferiority, smallestLoss } from "../stats/planning.ts";
import { sample, seededRng } from "../stats/rng.ts";
import { wilson } from "../stats/wilson.ts";
import { checkOut } from "./trial/checkouts.ts";
import { evaluationPlan } from "./trial/evaluation-plan.ts";
import { settle } from "./trial/given.ts";
import type { GatePorts } from "./trial/ports.ts";
import { type Prepared, prepare } from "./trial/prepare.ts";
import type { GateRequest } from "./trial/request.ts";
import { loadSuites } from "./trial/suites.ts";

/** How much one scorer's outcome differs between two runs of the same app. */
export interface ScorerNoise {
  name: string;
  /** Records with a verdict on both runs. */
  n: number;
  /** Records whose outcome differs, with the likely range of their share; null without records. */
  differing: number;
  share: Interval | null;
  /** Smallest loss that `records` records find 8 times in 10 at this noise; null: none. */
  smallestLoss: number | null;
  /** Records that would clear an unchanged app at the usual margin: which run came first is chance, so no gain. Null without records. */
  recordsNeeded: number | null;
}

/** The noise of a repository: what two runs of the same app differ by. */
export interface Noise {
  records: number;
  sampled: number;
  outputs: { differing: number; share: Interval | null };
  scorers: ScorerNoise[];
}

/** Allowed loss for which records are planned where a metric names none. */
const MARGIN = 0.05;

/** Runs the app twice on a sample of the records and compares the runs (statistics.md 3.11, an A/A run). */
export async function noise(request: GateRequest, size: number, ports: GatePorts): Promise<Noise> {
  await using checkouts = await checkOut({ ...request, baseline: { kind: "none" } }, ports);
  const suites = await loadSuites(checkouts, request, ports);
  const given = settle(suites);
  const rng = seededRng(suites.head.datasetVersion);
  const records = sample({ items: given.records, size: Math.min(size, given.records.length), rng });
  await using prepared = await prepare({ request, checkouts, suites, given: { ...given, records }, ports });
  const evaluation = await evaluate({ ...evaluationPlan(prepared), ...twice(prepared) });
  if (evaluation.status === "aborted") throw stopped();
  return noiseOf(evaluation, { records: given.records.length, sampled: records.length });
}

/** The same app on both sides under two names, so that nothing is taken for equal unseen, and nothing from earlier runs. */
function twice({ head }: Prepared) {
  const base = { ...head.side, name: "base" as const, digest: `${head.side.digest}-again` };
  return { base, traces: memoryStore<Trace>(), max_age_ms: null };
}

function noiseOf(evaluation: Evaluation, sizes: { records: number; sampled: number }): Noise {
  const differing = [...evaluation.head.traces].filter(([id, head]) => {
    const base = evaluation.base?.traces.get(id) ?? [];
    return head.some((trace, index) => trace.trace_id !== base[index]?.trace_id);
  }).length;
  return {
    ...sizes,
    outputs: { differing, share: wilson({ successes: differing, n: sizes.sampled }) },
    scorers: [...evaluation.scorers.values()]
      .filter(({ scorer }) => scorer.kind === "pass_rate")
      .map((run) => scorerNoise(run, sizes.records)),
  };
}

function scorerNoise(run: ScorerRun, records: number): ScorerNoise {
  const pairs = [...run.pairs.values()].flatMap((pair) => {
    if (pair.status !== "read" || !pair.base) return [];
    const [base, head] = [rate(pair.base.verdicts), rate(pair.head.verdicts)];
    return base === null || head === null ? [] : [{ base, head }];
  });
  const worse = pairs.filter(({ base, head }) => head < base).length;
  const better = pairs.filter(({ base, head }) => head > base).length;
  const n = pairs.length;
  const discordance = discordanceSeen({ worse, better, n });
  return {
    name: run.key,
    n,
    differing: worse + better,
    share: wilson({ successes: worse + better, n }),
    smallestLoss: n > 0 ? smallestLoss({ discordance, n: records }) : null,
    recordsNeeded: n > 0 ? Math.ceil(recordsForNonInferiority({ discordance, margin: MARGIN })) : null,
  };
}

function rate(verdicts: readonly Verdict[]): number | null {
  const scored = verdicts.flatMap((verdict) =>
    verdict.status === "scored" && verdict.pass !== null ? [Number(verdict.pass)] : [],
  );
  return scored.length > 0 ? scored.reduce((sum, pass) => sum + pass, 0) / scored.length : null;
}
