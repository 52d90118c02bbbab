import { hashJson } from "../../formats/hash.ts";
import type { Judge } from "../../formats/judge-file.ts";
import type { Label } from "../../formats/label.ts";
import type { DatasetRecord } from "../../formats/record.ts";
import { scorerName } from "../../formats/scorer-name.ts";
import type { ScorerSpec } from "../../formats/scorer-spec.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Evidence } from "../../gate/evidence.ts";
import { unionLabels } from "../../labels/union.ts";
import { appChanges, policyChanges } from "./policy-changes.ts";

/** A scorer to try, and whether it may block. */
export interface GivenScorer {
  spec: ScorerSpec;
  /** False for a scorer that the head adds: it informs. */
  blocking: boolean;
  /** The judge that decides: the base's where there is one. Null for code. */
  judge: Judge | null;
  /** The head's judge of the same name, where it may differ. */
  headJudge: Judge | null;
}

/** Whose rules hold: those of the commit compared with, of the base branch as it is now, or the change's own. */
export type PolicyFrom = Evidence["policy_from"];

/** What counts as given when a pull request changes more than the app (gate.md 2). */
export interface Given {
  /** Whose policy decides. */
  policy: Suite;
  policyFrom: PolicyFrom;
  /** Why nobody's policy may let this through, in half a sentence; null as a rule. */
  policyFault: string | null;
  policyChanges: string[];
  /** What the head changes of `app:`, a sentence each. */
  appChanges: string[];
  firstRun: boolean;
  /** The head's records; what the policy goes by (`must`, tags, group) as the base has it. */
  records: DatasetRecord[];
  /** Ids of records that both sides have with equal content. */
  common: Set<string>;
  added: string[];
  removed: string[];
  changed: string[];
  quarantined: string[];
  /** Labels that count here. */
  labels: Label[];
  /** Labels that only this pull request has: they count once they are merged. */
  unmergedLabels: number;
  scorers: GivenScorer[];
}

/** The suites of a comparison. */
export interface Suites {
  head: Suite;
  /** What the head is held against: of the base, or, where that has none, of the base branch; null where neither has one. */
  base: Suite | null;
  /** Of which of the two `base` is. */
  baseFrom: "base" | "tip";
  /** Why the base's own configuration can't be read, in half a sentence, where no other speaks in its place. */
  baseFault: string | null;
  /** The base branch as it is now, where it went on since head and base parted: labels are merged there. */
  tip: Suite | null;
  /** A base commit is there, whatever it holds. */
  compared: boolean;
  /** The change is a pull request: it may neither label itself green nor make its judge trusted. */
  proposed: boolean;
}

/** Settles what is compared with what, by whose rules. Pure. */
export function settle(suites: Suites): Given {
  const { head, base, tip, compared, proposed, baseFrom, baseFault } = suites;
  const policy = base ?? (baseFault === null ? head : strict(head));
  const merged = unionLabels(tip?.labels ?? [], base?.labels ?? []);
  const all = unionLabels(head.labels, merged);
  const labels = proposed && base && !policy.config.gate.allow_self ? merged : all;
  const records = base ? withBasePolicy(head.records, base.records) : head.records;
  return {
    policy,
    policyFrom: base ? baseFrom : "head",
    policyFault: base ? null : baseFault,
    policyChanges: base ? policyChanges(base, head) : [],
    appChanges: base ? appChanges(base, head) : [],
    firstRun: compared && base === null && baseFault === null,
    records,
    ...compareRecords(base?.records ?? head.records, head.records),
    quarantined: policy.quarantine.map((entry) => entry.record),
    labels,
    unmergedLabels: all.length - labels.length,
    scorers: scorersOf(policy, head),
  };
}

/** There is a policy, and nobody can read it: what would let a change through that has no baseline is not the change's to say. */
function strict(head: Suite): Suite {
  const gate = { ...head.config.gate, enforce: true, missing: "fail" as const };
  return { ...head, config: { ...head.config, gate } };
}

/** Tags choose what a metric and a slice speak of, groups how much a record weighs: to set them anew is no edit, nor a way out. */
function withBasePolicy(head: DatasetRecord[], base: DatasetRecord[]): DatasetRecord[] {
  const before = new Map(base.map(({ id, must, tags, group }) => [id, { must, tags, group }]));
  return head.map((record) => ({ ...record, ...before.get(record.id) }));
}

/** What the app is asked and what a good answer is: with either changed, the two sides would be held against different things. */
function askedOf({ inputs, expectations }: DatasetRecord): string {
  return hashJson({ inputs, expectations });
}

function compareRecords(base: DatasetRecord[], head: DatasetRecord[]) {
  const before = new Map(base.map((record) => [record.id, record]));
  const after = new Set(head.map((record) => record.id));
  const edited = (record: DatasetRecord) => {
    const old = before.get(record.id);
    return old && old.content_hash !== record.content_hash && askedOf(old) !== askedOf(record);
  };
  const known = head.filter((record) => before.has(record.id));
  return {
    common: new Set(known.filter((record) => !edited(record)).map((record) => record.id)),
    added: head.filter((record) => !before.has(record.id)).map((record) => record.id),
    changed: known.filter(edited).map((record) => record.id),
    removed: base.filter((record) => !after.has(record.id)).map((record) => record.id),
  };
}

function scorersOf(policy: Suite, head: Suite): GivenScorer[] {
  const decided = policy.config.scorers.map((spec) => givenScorer({ spec, policy, head, blocking: true }));
  const known = new Set(policy.config.scorers.map(scorerName));
  const added = head.config.scorers.filter((spec) => !known.has(scorerName(spec)));
  return [...decided, ...added.map((spec) => givenScorer({ spec, policy: head, head, blocking: false }))];
}

function givenScorer(from: { spec: ScorerSpec; policy: Suite; head: Suite; blocking: boolean }): GivenScorer {
  const { spec, policy, head, blocking } = from;
  const name = spec.judge;
  if (name === undefined) return { spec, blocking, judge: null, headJudge: null };
  return { spec, blocking, judge: policy.judges.get(name) ?? null, headJudge: head.judges.get(name) ?? null };
}
