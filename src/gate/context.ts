import type { People } from "./changed.ts";
import type { Evidence, JudgeEvidence, ScorerFacts, ScorerRows } from "./evidence.ts";
import { type Trust, trustOf } from "./trust.ts";
import { trustLacks } from "./trust-lacks.ts";

/** A judge's trust with what it lacks, as a metric needs it. */
export interface JudgeTrust extends Trust {
  advisory: boolean;
  missingClass: string | null;
}

/** The evidence, looked up by what a metric asks for. */
export interface Context {
  evidence: Evidence;
  /** One-sided. */
  confidence: number;
  /** A baseline is there. */
  baseline: boolean;
  quarantined: ReadonlySet<string>;
  rowsOf(scorer: string): ScorerRows;
  peopleOf(scorer: string): People;
  /** Null for code and for a judge that nobody has measured. */
  trustIn(scorer: ScorerFacts): JudgeTrust | null;
}

/** Indexes the evidence once for all metrics. */
export function contextOf(evidence: Evidence): Context {
  const { confidence } = evidence.policy;
  const rows = byName(evidence.scorers);
  const judges = [...evidence.judges, ...evidence.judge_changes.map(({ after }) => after)];
  const trusts = new Map(judges.map((judge) => [judge, judgeTrust(judge, confidence)]));
  return {
    evidence,
    confidence,
    baseline: evidence.baseline.from !== "none",
    quarantined: new Set(evidence.dataset.quarantined),
    rowsOf: (scorer) => {
      const found = rows.get(scorer);
      if (!found) throw new Error(`nothing was scored by "${scorer}"`);
      return found;
    },
    peopleOf: (scorer) => evidence.people.get(evidence.label_of.get(scorer) ?? "") ?? new Map(),
    trustIn: (scorer) => {
      const judge = scorer.voice === "judge" ? measured(judges, scorer) : undefined;
      return judge ? (trusts.get(judge) ?? null) : null;
    },
  };
}

function byName(scorers: readonly ScorerRows[]): Map<string, ScorerRows> {
  const rows = new Map(scorers.map((scorer) => [scorer.scorer.name, scorer]));
  if (rows.size < scorers.length) throw new Error("two scorers have one name");
  return rows;
}

/** Labels speak for the very judge they were measured on: its fingerprint, not its name. */
function measured(judges: readonly JudgeEvidence[], scorer: ScorerFacts): JudgeEvidence | undefined {
  const same = judges.filter(({ fingerprint }) => fingerprint === scorer.fingerprint);
  return same.find(({ name }) => name === scorer.name) ?? same[0];
}

function judgeTrust(judge: JudgeEvidence, confidence: number): JudgeTrust {
  const trust = trustOf(judge, { confidence });
  return {
    ...trust,
    advisory: judge.trust.untrusted === "advisory",
    missingClass: trustLacks(judge, trust, { confidence }),
  };
}
