import { gatePolicy } from "../../../src/formats/config.ts";
import { sha256 } from "../../../src/formats/hash.ts";
import type { Verdict } from "../../../src/formats/verdict.ts";
import type {
  Evidence,
  HumanOutcome,
  JudgeEvidence,
  MetricPlan,
  ScoredRow,
  ScorerFacts,
  ScorerRows,
} from "../../../src/gate/evidence.ts";
import { isRight, type ShopRow, shopTrace, shopVersion, silenceOf, type Trouble } from "./shop.ts";
import { trustedJudge } from "./shop-judges.ts";

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

export const BASE_SHA = "a90f013c5d7e2b4f6a8091b2c3d4e5f60718293a";
export const HEAD_SHA = "b7e1c2d94f5a6b7c8d9e0f1a2b3c4d5e6f708192";
export const CORRECTNESS_PRINT = sha256("correctness, as the base has it");

const CORRECTNESS: ScorerFacts = {
  name: "correctness",
  voice: "judge",
  kind: "pass_rate",
  unit: null,
  range: null,
  fingerprint: CORRECTNESS_PRINT,
  model: "openai:/gpt-6-luna",
};
const ROUTE: ScorerFacts = {
  ...CORRECTNESS,
  name: "route",
  voice: "code",
  fingerprint: sha256("exact_match route"),
  model: null,
};
const ANSWERS: ScorerFacts = { ...ROUTE, name: "answers", fingerprint: sha256("answers") };

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
    policy_changes: [],
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
    baseline: { wanted: true, from: "rerun", commit: BASE_SHA, missing: null, app_unchanged: false },
    cause: ["app"],
    no_secrets: false,
    metrics: metrics.map((metric) => ({ ...metric })),
    scorers: [routes(spec), correctness(spec), answers(spec), ...extra],
    people: new Map([["correctness", new Map(spec.people ?? [])]]),
    label_of: new Map([["correctness", "correctness"]]),
    judges,
    judge_changes: [],
    draws: new Map(),
    ...spec.evidence,
  };
}

function routes(spec: ShopSpec): ScorerRows {
  const rows = spec.rows.map((row) =>
    scoredRow(row, spec, {
      unchanged: row.routes.base === row.routes.head,
      troubled: "by silence",
      verdict: (side) => routeVerdict(row, side),
    }),
  );
  return { scorer: ROUTE, rows };
}

/** The judge's rows, by the same judge or by another that sees some answers otherwise. */
export function correctness(
  spec: ShopSpec,
  facts: Partial<ScorerFacts> = {},
  sees: (row: ShopRow, side: "base" | "head") => boolean = (row, side) => isRight(row.fate, side),
): ScorerRows {
  const rows = spec.rows.map((row) => ({
    ...scoredRow(row, spec, {
      unchanged: row.answers.base === row.answers.head,
      troubled: "by all",
      verdict: (side) => judged(row, sees(row, side)),
    }),
    sampled: spec.sampled?.(row) ?? true,
  }));
  return { scorer: { ...CORRECTNESS, ...facts }, rows };
}

/** Rows of a scorer that measures: milliseconds of both sides by the record's number. */
export function latency(spec: ShopSpec, ms: (row: ShopRow, side: "base" | "head") => number): ScorerRows {
  const rows = spec.rows.map((row) => {
    const verdict = (side: "base" | "head"): Verdict => {
      const number = ms(row, side);
      return { status: "scored", value: number, pass: null, number, rationale: `${number} ms` };
    };
    return scoredRow(row, spec, { unchanged: false, troubled: "by silence", verdict });
  });
  return {
    scorer: { ...ROUTE, name: "latency", kind: "mean", unit: "ms", fingerprint: sha256("latency") },
    rows,
  };
}

function answers(spec: ShopSpec): ScorerRows {
  const rows = spec.rows.map((row) => {
    const verdict = (side: "base" | "head") =>
      silenceOf(row, side) ? passed(false, row.trouble?.detail ?? "") : passed(true, "answered");
    const unchanged = silenceOf(row, "base") === silenceOf(row, "head");
    return scoredRow(row, spec, { unchanged, troubled: "never", verdict });
  });
  return { scorer: ANSWERS, rows };
}

interface Scoring {
  unchanged: boolean;
  /** Which troubles keep this scorer from its verdict: a judge's of any kind, code's only a silent app, `answers` none. */
  troubled: "by all" | "by silence" | "never";
  verdict(side: "base" | "head"): Verdict;
}

function scoredRow(row: ShopRow, spec: ShopSpec, { unchanged, troubled, verdict }: Scoring): ScoredRow {
  const { trouble } = row;
  const concerns = (side: "base" | "head") => {
    if (trouble === null || troubled === "never") return false;
    if (troubled === "by silence") return silenceOf(row, side) !== null;
    return trouble.side === side || trouble.side === "both";
  };
  const sample = (side: "base" | "head") => [
    {
      trace_id: shopTrace(row, side).trace_id,
      verdict: trouble !== null && concerns(side) ? unscored(trouble) : verdict(side),
    },
  ];
  const isAlone = spec.alone?.has(row.record.id) ?? false;
  return {
    record: row.record,
    base: isAlone ? null : sample("base"),
    head: sample("head"),
    unchanged: !isAlone && unchanged && concerns("base") === concerns("head"),
    sampled: true,
  };
}

function unscored({ reason, detail }: Trouble): Verdict {
  return { status: "unscored", reason, detail };
}

function routeVerdict({ route, routes: said, text }: ShopRow, side: "base" | "head"): Verdict {
  const right = isRight(route, side);
  return passed(right, right ? `equals "${text.topic}"` : `expected "${text.topic}", got "${said[side]}"`);
}

function judged({ text }: ShopRow, right: boolean): Verdict {
  return passed(right, right ? "Agrees with the expected answer." : text.why);
}

function passed(pass: boolean, rationale: string): Verdict {
  return { status: "scored", value: pass, pass, number: null, rationale };
}
