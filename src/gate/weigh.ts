import { clusterCount } from "../stats/clusters.ts";
import { changedPairs } from "./changed.ts";
import { compare, type PairedTable } from "./compare.ts";
import type { Context, JudgeTrust } from "./context.ts";
import { type ChangeFacts, decideChange, type Ruling, type Scale } from "./decide-change.ts";
import { decideFloor, type FloorRuling } from "./decide-floor.ts";
import { planDraw } from "./draw-plan.ts";
import { type DrawState, drawState } from "./draw-state.ts";
import { estimate, judgeAtLeast } from "./estimate.ts";
import type { Estimated } from "./estimated.ts";
import type { MetricPlan, ScorerRows } from "./evidence.ts";
import { nothingChanged, worstCase } from "./few-changes.ts";
import { lostMust } from "./must.ts";
import { nothingLeft } from "./nothing-left.ts";
import { tooMuchMissing } from "./too-much-missing.ts";
import { type Speaker, whoSpeaks } from "./who-speaks.ts";

/** One metric weighed by itself, before the bounds of the others are looked at. */
export interface Weighed {
  plan: MetricPlan;
  table: PairedTable;
  trust: JudgeTrust | null;
  draw: DrawState | null;
  speaker: Speaker;
  blocking: boolean;
  /** Null where there is nothing to estimate from. */
  change: Estimated | null;
  nothingChanged: boolean;
  /** On the change; null where none is bounded or none is asked for. */
  changeRuling: Ruling | null;
  /** What planned looks after this one say: asked where the family takes its answer away (rules 10, 11). */
  laterLooks: Pick<Weighed, "change" | "changeRuling">[];
  floorRuling: FloorRuling | null;
  /** Set by rule 9 for the metric as a whole. */
  missing: ChangeFacts["missing"];
  mustLost: boolean;
  /** The base had records for it, and the change left none of them as it was. */
  takenAway: boolean;
}

/** What is weighed: a metric's plan over the rows of its scorer (or those of one slice, which has no draw of its own). */
export interface Weighing {
  plan: MetricPlan;
  rows: ScorerRows;
  context: Context;
  withDraw: boolean;
}

/** Compares, asks who speaks, estimates and rules on change and floor (rules 1 to 9, 14). */
export function weigh({ plan, rows, context, withDraw }: Weighing): Weighed {
  const { evidence, confidence, baseline, quarantined } = context;
  const table = compare({ rows, plan, baseline, quarantined });
  const people = context.peopleOf(plan.scorer);
  const trust = context.trustIn(table.scorer);
  const draw = withDraw && table.scorer.voice === "judge" ? drawOf({ plan, table, context }) : null;
  const speaker = whoSpeaks({ table, people, draw });
  const unchanged = nothingChanged(table, { appUnchanged: evidence.baseline.app_unchanged });
  const missing = missingFrom({ table, speaker, context, unchanged });
  const atLeast = judgeAtLeast(plan.margin, evidence.policy);
  const estimates = estimate({ table, speaker, people, confidence, atLeast });
  const takenAway = nothingLeft({ plan, rows, table, context });
  const facts = {
    plan,
    table,
    trust,
    draw,
    speaker,
    missing,
    estimates,
    nothingChanged: unchanged,
    takenAway,
  };
  return {
    ...facts,
    blocking: isBlocking(facts),
    ...ruleOnChange(facts, context),
    floorRuling: plan.min === null ? null : decideFloor(plan.min, { table, people, draw, trust, confidence }),
    mustLost: plan.margin !== null || plan.min !== null ? lostMust(table).length > 0 : false,
  };
}

function drawOf({ plan, table, context }: Pick<Weighing, "plan" | "context"> & { table: PairedTable }) {
  const { evidence, confidence } = context;
  const { adjudication } = evidence.policy;
  const datasetVersion = evidence.dataset.version;
  const made = planDraw({ metric: plan.name, table, datasetVersion, adjudication });
  if (made === null) return null;
  const people = context.peopleOf(plan.scorer);
  const name = evidence.label_of.get(plan.scorer) ?? plan.scorer;
  const question = evidence.questions.get(name) ?? { name, version: 1, example: true };
  return drawState({ plan: made, recorded: evidence.draws.get(made.id), people, question, confidence });
}

function missingFrom(from: {
  table: PairedTable;
  speaker: Speaker;
  context: Context;
  unchanged: boolean;
}): ChangeFacts["missing"] {
  const { table, speaker, context, unchanged } = from;
  const { no_secrets, baseline, policy } = context.evidence;
  // Without secrets the verdicts of an unchanged app need not be asked for: the base's traces serve (gate.md 7).
  if (no_secrets && unchanged && baseline.app_unchanged) return null;
  const missing = tooMuchMissing({ table, speaker, maxUnscored: policy.max_unscored });
  if (no_secrets && (missing || table.missing.length > 0 || table.heads.length === 0)) return "no_secrets";
  return missing ? "unscored" : null;
}

type Facts = Pick<
  Weighed,
  "plan" | "table" | "trust" | "draw" | "speaker" | "missing" | "nothingChanged" | "takenAway"
> & {
  estimates: Estimated[];
};

/** An advisory judge that speaks alone and is not trusted never blocks (rule 4). */
function isBlocking({ plan, speaker, trust }: Facts): boolean {
  const bounded = plan.margin !== null || plan.min !== null;
  const advisory = speaker.estimator === "D" && trust !== null && trust.advisory && !trust.trusted;
  return plan.blocking && bounded && !advisory;
}

/** The first look that decides, else the last one; and those after it. */
function ruleOnChange(
  facts: Facts,
  context: Context,
): Pick<Weighed, "change" | "changeRuling" | "laterLooks"> {
  const looks = facts.estimates.length === 0 ? [null] : facts.estimates;
  const ruled = looks.map((change) => ({ change, changeRuling: changeRuling(facts, change, context) }));
  const decided = ruled.findIndex(
    (look) => look.changeRuling !== null && look.changeRuling.decision !== "inconclusive",
  );
  const at = decided === -1 ? ruled.length - 1 : decided;
  // There is one look at least.
  return { ...(ruled[at] as (typeof ruled)[number]), laterLooks: ruled.slice(at + 1) };
}

function changeRuling(facts: Facts, change: Estimated | null, context: Context): Ruling | null {
  const { plan, table, missing } = facts;
  const { baseline, first_run, policy } = context.evidence;
  if (plan.margin === null || !baseline.wanted) return null;
  if (!context.baseline && !missing) {
    if (!first_run) return { decision: "inconclusive", reason: "no_baseline" };
    if (table.heads.length > 0) return { decision: "pass", reason: "first_run" };
  }
  if (facts.takenAway && !missing) return { decision: "inconclusive", reason: "no_baseline" };
  return decideChange({
    nothingChanged: facts.nothingChanged,
    missing,
    worstCase: table.compared ? worstCase(table, context.confidence) : null,
    change,
    margin: plan.margin,
    n: table.pairs.length,
    clusters: clusterCount(table.pairs.map(({ cluster }) => cluster)),
    scale: scaleOf(facts, policy.judge_only_fail),
  });
}

function scaleOf(
  { plan, speaker, trust, draw, table }: Facts,
  mustShow: "beyond_margin" | "any_loss",
): Scale {
  if (speaker.estimator !== "D") return { of: "people" };
  const open = draw?.status.recorded === true && !draw.status.complete;
  return {
    of: "judge",
    trusted: trust?.trusted === true && table.scorer.kind === "pass_rate",
    j: trust?.j ?? 0,
    mustShow,
    differs: plan.judge_differs,
    drawIncomplete: open && changedPairs(table).length > 0,
  };
}
