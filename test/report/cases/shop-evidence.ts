import { gatePolicy } from "../../../src/formats/config.ts";
import type {
  Evidence,
  HumanOutcome,
  JudgeEvidence,
  MetricPlan,
  ScorerRows,
} from "../../../src/gate/evidence.ts";
import { type ShopRow, shopVersion } from "./shop.ts";
import { trustedJudge } from "./shop-judges.ts";
import { answers, correctness, routes } from "./shop-scorers.ts";

/** What a case changes of an ordinary pull request that changes the bot. */
export interface ShopSpec {
  rows: ShopRow[];
  judges?: JudgeEvidence[];
  metrics?: MetricPlan[];
  policy?: unknown;
  people?: ReadonlyMap<string, HumanOutcome>;
  /** Records without a base: new or edited ones. */
  alone?: ReadonlySet<string>;
  sampled?: (row: ShopRow) => boolean;
  extra?: ScorerRows[];
  evidence?: Partial<Evidence>;
}

/** The commits of every case. */
export const BASE_SHA = "a90f013c5d7e2b4f6a8091b2c3d4e5f60718293a";
export const HEAD_SHA = "b7e1c2d94f5a6b7c8d9e0f1a2b3c4d5e6f708192";

/** A blocking metric with the ordinary allowed loss. */
export function plan(metric: Partial<MetricPlan> & { name: string }): MetricPlan {
  return {
    scorer: metric.name,
    where: null,
    better: "higher",
    margin: 0.05,
    min: null,
    slices: [],
    blocking: true,
    beside: null,
    judge_differs: false,
    ...metric,
  };
}

/** What an ordinary configuration asks for. */
export const ORDINARY: readonly MetricPlan[] = [
  plan({ name: "route", min: 0.85 }),
  plan({ name: "correctness", slices: ["tags.topic"] }),
  plan({ name: "answers" }),
];

/** The evidence of a pull request on the shop's bot. */
export function shopEvidence(spec: ShopSpec): Evidence {
  const { rows, metrics = [...ORDINARY], judges = [trustedJudge()], extra = [] } = spec;
  const alone = spec.alone ?? new Set<string>();
  const ids = rows.map(({ record }) => record.id);
  return {
    config: "support-bot",
    commit: { head: HEAD_SHA, base: BASE_SHA },
    policy: gatePolicy.parse(spec.policy ?? {}),
    policy_from: "base",
    policy_fault: null,
    policy_changes: [],
    app_changes: [],
    first_run: false,
    dataset: {
      version: shopVersion(rows),
      records: rows.length,
      common: rows.length - alone.size,
      added: ids.filter((id) => alone.has(id)),
      removed: [],
      changed: [],
      quarantined: [],
    },
    baseline: {
      wanted: true,
      from: "rerun",
      commit: BASE_SHA,
      missing: null,
      app_failed: false,
      app_unchanged: false,
    },
    cause: ["app"],
    no_secrets: false,
    metrics: metrics.map((metric) => ({ ...metric })),
    scorers: [routes(spec), correctness(spec), answers(spec), ...extra],
    people: new Map([["correctness", new Map(spec.people ?? [])]]),
    label_of: new Map([["correctness", "correctness"]]),
    questions: new Map([["correctness", { name: "correctness", version: 1, example: "yes" }]]),
    judges,
    judge_changes: [],
    draws: new Map(),
    ...spec.evidence,
  };
}
