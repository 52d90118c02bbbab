import type { UnscoredReason } from "../../src/formats/verdict.ts";
import type { Evidence, HumanOutcome, MetricPlan } from "../../src/gate/evidence.ts";
import { type Rng, seededRng } from "../../src/stats/rng.ts";
import {
  byCode,
  byJudge,
  evidenceOf,
  JUDGED,
  judgeOf,
  labelsFor,
  planOf,
  type RowSpec,
  type Run,
  says,
} from "./evidence-of.ts";

const REASONS: UnscoredReason[] = ["app_error", "model_error", "refused", "no_output", "invalid_reply"];

/** Evidence of any shape: code and judge, passes and means, groups, runs, gaps, quarantine, draws, all from one seed. */
export function randomEvidence(seed: string): Evidence {
  const rng = seededRng(seed);
  const n = pick(rng, [0, 1, 7, 31, 64, 130, 260]);
  const baseline = rng() < 0.85;
  const code = rowsOf(rng, { n, baseline });
  const judge = rowsOf(rng, { n, baseline });
  const means = rowsOf(rng, { n, baseline, mean: true });
  const range = pick(rng, [null, [0, 10] as const]);
  return {
    ...evidenceOf({
      scorers: [byCode(code), byJudge(judge), byCode(means, { name: "cost", kind: "mean", range })],
      metrics: [
        bounds(rng, planOf({ slices: ["tags.topic"] })),
        bounds(rng, { ...JUDGED, slices: ["tags.topic"], judge_differs: rng() < 0.1 }),
        bounds(rng, planOf({ name: "cost", scorer: "cost", better: pick(rng, ["higher", "lower"]) })),
        bounds(rng, { ...JUDGED, name: "t-1", where: { "tags.topic": "t-1" } }),
      ],
      policy: policyOf(rng),
      people: peopleOn(rng, [judge, code]),
    }),
    first_run: rng() < 0.1,
    no_secrets: rng() < 0.05,
    baseline: {
      wanted: rng() < 0.9,
      from: baseline ? "rerun" : "none",
      commit: null,
      missing: baseline ? null : "lost in a test",
      app_failed: false,
      app_unchanged: rng() < 0.1,
    },
    judges: rng() < 0.7 ? [judgeOf({ labelled: labelsFor(confusionOf(rng)) })] : [],
    dataset: {
      version: seed,
      records: n,
      common: n,
      added: [],
      removed: [],
      changed: [],
      quarantined: code.filter(() => rng() < 0.03).map(({ id }) => id),
    },
  };
}

function pick<T>(rng: Rng, choices: readonly T[]): T {
  // Never empty, and the index is below the length.
  return choices[Math.floor(rng() * choices.length)] as T;
}

function rowsOf(
  rng: Rng,
  { n, baseline, mean = false }: { n: number; baseline: boolean; mean?: boolean },
): RowSpec[] {
  const runs = pick(rng, [1, 1, 1, 3]);
  const gaps = pick(rng, [0, 0, 0.01, 0.2, 1]);
  const loss = pick(rng, [0, 0.02, 0.3]);
  const groups = pick(rng, [0, 4, 40]);
  const unchanged = pick(rng, [0, 0.5, 1]);
  const value = (lost: number): Run => {
    if (rng() < gaps) return pick(rng, REASONS);
    return mean ? 10 * rng() - 2 * lost : rng() < 0.8 - lost;
  };
  const side = (lost: number): Run[] => Array.from({ length: runs }, () => value(lost));
  return Array.from({ length: n }, (_, index): RowSpec => {
    const equal = rng() < unchanged;
    const head = side(loss);
    return {
      id: `r-${index}`,
      base: !baseline || rng() < 0.03 ? null : equal ? head : side(0),
      head,
      unchanged: baseline && equal,
      sampled: rng() < 0.97,
      must: rng() < 0.02,
      tags: { topic: `t-${index % 3}` },
      ...(groups > 0 ? { group: `g-${index % groups}` } : {}),
    };
  });
}

function bounds(rng: Rng, plan: MetricPlan): MetricPlan {
  const margin = pick(rng, [null, 0.02, 0.05, 0.2]);
  const min = pick(rng, [null, null, 0.5, 0.9]);
  return { ...plan, margin, min, blocking: rng() < 0.9 };
}

function policyOf(rng: Rng): object {
  return {
    confidence: pick(rng, [0.9, 0.95, 0.99]),
    missing: pick(rng, ["pass", "fail"]),
    inconclusive: pick(rng, ["pass", "fail"]),
    enforce: rng() < 0.8,
    max_unscored: pick(rng, [0, 0.05, 0.5]),
    judge_only_fail: pick(rng, ["beyond_margin", "any_loss"]),
    adjudication: { kind: pick(rng, ["stratified", "random"]), ...(rng() < 0.3 ? { top_up: 120 } : {}) },
  };
}

function peopleOn(rng: Rng, all: RowSpec[][]): { [traceId: string]: HumanOutcome } {
  const share = pick(rng, [0, 0.3, 1]);
  const scorer = byJudge(all.flat());
  const traces = scorer.rows.flatMap(({ base, head }) => [...(base ?? []), ...head]);
  const word = (): HumanOutcome => (rng() < 0.05 ? { status: "contested" } : says(rng() < 0.7));
  const labelled = traces.filter(() => rng() < share);
  return Object.fromEntries(labelled.map(({ trace_id }) => [trace_id, word()]));
}

function confusionOf(rng: Rng) {
  const right = pick(rng, [4, 20, 60]);
  const wrong = pick(rng, [0, 2, 20]);
  return { tp: right, fn: wrong, tn: right, fp: wrong };
}
