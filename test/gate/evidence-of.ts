import { gatePolicy } from "../../src/formats/config.ts";
import { sha256 } from "../../src/formats/hash.ts";
import { trustPolicy } from "../../src/formats/judge-file.ts";
import type { DatasetRecord } from "../../src/formats/record.ts";
import type { UnscoredReason, Verdict } from "../../src/formats/verdict.ts";
import type {
  Evidence,
  HumanOutcome,
  JudgeEvidence,
  LabelledVerdict,
  MetricPlan,
  ScoredRow,
  ScorerFacts,
  ScorerRows,
} from "../../src/gate/evidence.ts";

/** What a run came to: a pass or fail, a number, or why there is none. */
export type Run = boolean | number | UnscoredReason;

/** One record in short form: a run or several a side. */
export interface RowSpec {
  id: string;
  /** Left out: the head's, for an unchanged pair. Null: not common. */
  base?: Run | Run[] | null;
  head: Run | Run[];
  unchanged?: boolean;
  sampled?: boolean;
  group?: string;
  must?: boolean;
  tags?: { [tag: string]: string };
}

export const verdictOf = (run: Run): Verdict => {
  if (typeof run === "string") return { status: "unscored", reason: run, detail: `${run} in a test` };
  const pass = typeof run === "boolean" ? run : null;
  return {
    status: "scored",
    value: run,
    pass,
    number: typeof run === "number" ? run : null,
    rationale: "",
  };
};

export const traceOf = (id: string, side: string, run = 0): string =>
  `tr-${sha256(`${id}/${side}/${run}`).slice(0, 32)}`;

export function recordOf(spec: Pick<RowSpec, "id" | "group" | "must" | "tags">): DatasetRecord {
  const { id, group = id, must = false, tags = {} } = spec;
  return {
    id,
    inputs: { question: id },
    expectations: {},
    tags,
    group,
    must,
    source: null,
    at: { file: "datasets/test.jsonl", line: 1 },
    content_hash: sha256(id),
  };
}

export function rowOf(spec: RowSpec): ScoredRow {
  const { id, unchanged = false, sampled = true } = spec;
  const base = spec.base === undefined ? spec.head : spec.base;
  const samples = (side: "base" | "head", runs: Run | Run[]) =>
    [runs].flat().map((run, index) => ({
      trace_id: traceOf(id, unchanged ? "same" : side, index),
      verdict: verdictOf(run),
    }));
  return {
    record: recordOf(spec),
    base: base === null ? null : samples("base", base),
    head: samples("head", spec.head),
    unchanged,
    sampled,
  };
}

/** Paired outcomes as counts; what is neither worse nor better passes on both sides. */
export interface Counts {
  n: number;
  changed: number;
  worse: number;
  better: number;
  unscoredBase?: number;
  unscoredHead?: number;
}

/** Rows with these counts: the lost and gained first, then changed ones that kept passing, unchanged ones, and those unscored on a side. */
export function rowsFor({
  n,
  changed,
  worse,
  better,
  unscoredBase = 0,
  unscoredHead = 0,
}: Counts): RowSpec[] {
  const total = n + unscoredBase + unscoredHead;
  return Array.from({ length: total }, (_, index): RowSpec => {
    const id = `r-${String(index).padStart(4, "0")}`;
    if (index < worse) return { id, base: true, head: false };
    if (index < worse + better) return { id, base: false, head: true };
    if (index < n) return { id, base: true, head: true, unchanged: index >= changed };
    return index < n + unscoredBase
      ? { id, base: "model_error", head: true }
      : { id, base: true, head: "model_error" };
  });
}

export function scorerOf(facts: Partial<ScorerFacts> = {}): ScorerFacts {
  return {
    name: "role",
    voice: "code",
    kind: "pass_rate",
    unit: null,
    range: null,
    fingerprint: "fp-role",
    model: null,
    ...facts,
  };
}

export const JUDGE = scorerOf({ name: "correct", voice: "judge", fingerprint: "fp-correct", model: "a:/b" });

export function planOf(plan: Partial<MetricPlan> = {}): MetricPlan {
  return {
    name: "role",
    scorer: "role",
    where: null,
    better: "higher",
    margin: 0.05,
    min: null,
    slices: [],
    blocking: true,
    beside: null,
    judge_differs: false,
    ...plan,
  };
}

export const JUDGED = planOf({ name: "correct", scorer: "correct" });

/** Labels on which the judge has this confusion, of traces that are in no row. */
export function labelsFor(confusion: { tp: number; fp: number; fn: number; tn: number }): LabelledVerdict[] {
  const cells = [
    { count: confusion.tp, human: true, judge: true },
    { count: confusion.fp, human: false, judge: true },
    { count: confusion.fn, human: true, judge: false },
    { count: confusion.tn, human: false, judge: false },
  ];
  return cells.flatMap(({ count, human, judge }, cell) =>
    Array.from({ length: count }, (_, index) => ({
      trace_id: traceOf(`label-${cell}-${index}`, "label"),
      group: `g-${cell}-${index}`,
      human: { pass: human, number: null },
      verdict: verdictOf(judge),
      seen: false,
      random: true,
    })),
  );
}

export function judgeOf(judge: Partial<JudgeEvidence> = {}): JudgeEvidence {
  return {
    name: "correct",
    fingerprint: "fp-correct",
    model: "a:/b",
    trust: trustPolicy.parse({}),
    labelled: [],
    proof: null,
    human_ceiling: null,
    flip_rate: null,
    left_out: {},
    past_draws: [],
    last_label: null,
    ...judge,
  };
}

/** A judge that earned its trust: sensitivity and specificity 19/20 with the pseudo label each, so J = 0.9. */
export const TRUSTED = judgeOf({ labelled: labelsFor({ tp: 18, fp: 0, fn: 0, tn: 18 }) });

export const says = (pass: boolean): HumanOutcome => ({ status: "labelled", pass, number: null });

/** What `evidenceOf` is told; everything else is an ordinary pull request that changes the app. */
export interface EvidenceSpec {
  scorers?: ScorerRows[];
  metrics?: MetricPlan[];
  policy?: unknown;
  people?: { [traceId: string]: HumanOutcome };
  evidence?: Partial<Evidence>;
}

export function evidenceOf({
  scorers = [],
  metrics = [planOf()],
  policy = {},
  people = {},
  evidence = {},
}: EvidenceSpec): Evidence {
  const records = scorers[0]?.rows.length ?? 0;
  return {
    config: "test",
    commit: { head: "b".repeat(40), base: "a".repeat(40) },
    policy: gatePolicy.parse(policy),
    policy_from: "base",
    policy_fault: null,
    policy_changes: [],
    app_changes: [],
    first_run: false,
    dataset: {
      version: "v1",
      records,
      common: records,
      added: [],
      removed: [],
      changed: [],
      quarantined: [],
    },
    baseline: {
      wanted: true,
      from: "rerun",
      commit: "a".repeat(40),
      missing: null,
      app_failed: false,
      app_unchanged: false,
    },
    cause: ["app"],
    no_secrets: false,
    metrics,
    scorers,
    people: new Map([["correct", new Map(Object.entries(people))]]),
    label_of: new Map([["correct", "correct"]]),
    questions: new Map(),
    judges: [],
    judge_changes: [],
    draws: new Map(),
    ...evidence,
  };
}

/** Code scorer `role` over these rows. */
export const byCode = (rows: readonly RowSpec[], facts: Partial<ScorerFacts> = {}): ScorerRows => ({
  scorer: scorerOf(facts),
  rows: rows.map(rowOf),
});

/** Judge `correct` over these rows. */
export const byJudge = (rows: readonly RowSpec[], facts: Partial<ScorerFacts> = {}): ScorerRows => ({
  scorer: { ...JUDGE, ...facts },
  rows: rows.map(rowOf),
});
