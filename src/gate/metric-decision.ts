import { clusterCount } from "../stats/clusters.ts";
import { combine, isChangeInDoubt } from "./combine.ts";
import type { Context } from "./context.ts";
import type { Ruling } from "./decide-change.ts";
import type { Change, MetricDecision } from "./decision.ts";
import { detectableChange, detectableFrom } from "./detectable-change.ts";
import { drawStatus, isDrawOpen } from "./draws.ts";
import { judgeAtLeast, judgedChange } from "./estimate.ts";
import type { Estimated } from "./estimated.ts";
import { levels } from "./levels.ts";
import { type Adjusted, isTested } from "./multiplicity.ts";
import { needsOf } from "./needs.ts";
import { lostRuns } from "./unscored-records.ts";

/** One metric's (or slice's) word, ready for every surface. */
export function metricDecision(adjusted: Adjusted, context: Context): MetricDecision {
  const { plan, table, speaker, draw, trust, change, floorRuling } = adjusted;
  const { confidence } = context;
  const ruling = combine(adjusted);
  const people = context.peopleOf(plan.scorer);
  const drawOpen = isDrawOpen(adjusted, ruling);
  return {
    name: plan.name,
    scorer: plan.scorer,
    voice: table.scorer.voice,
    kind: table.scorer.kind,
    unit: table.scorer.unit,
    better_when: plan.better,
    slice: null,
    ...ruling,
    floor_in_doubt: floorRuling?.decision === "inconclusive" && !isChangeInDoubt(adjusted),
    blocking: adjusted.blocking,
    beside: plan.beside,
    estimator: speaker.estimator,
    ...countsOf(adjusted),
    ...levels({ table, speaker, people, draw, trust, confidence }),
    change: changeOf(adjusted, ruling),
    margin: plan.margin,
    floor: floorRuling && {
      min: floorRuling.min,
      decision: floorRuling.floor,
      base_below: floorRuling.base_below,
      level: floorRuling.level,
    },
    worse: change?.worse ?? 0,
    better: change?.better ?? 0,
    labels_used: Math.max(change?.labels_used ?? 0, floorRuling?.labels ?? 0),
    judge_view: judgeView(adjusted, context),
    needs: needsOf(adjusted, ruling, { confidence, drawOpen }),
    detectable_change: detectableBy(adjusted, confidence),
    draw: drawStatus(adjusted, { open: drawOpen })?.id ?? null,
    slices: [],
  };
}

function countsOf({ table }: Adjusted) {
  const { compared, pairs, heads, missing, counts } = table;
  return {
    records: counts.records,
    n: compared ? pairs.length : heads.length,
    clusters: clusterCount((compared ? pairs : heads).map(({ cluster }) => cluster)),
    unchanged: pairs.filter(({ unchanged }) => unchanged).length,
    unscored: missing.length,
    lost_runs: lostRuns(table),
    not_sampled: counts.not_sampled,
    quarantined: counts.quarantined,
    not_common: counts.not_common,
  };
}

function changeOf(adjusted: Adjusted, { reason }: Ruling): Change | null {
  const { change, nothingChanged, p_holm } = adjusted;
  if (nothingChanged && reason === "unchanged") {
    return { estimate: 0, low: 0, high: 0, p_value: null, p_holm: null, method: "unchanged" };
  }
  if (change === null) return null;
  const tested = isTested(adjusted);
  return { ...change.interval, p_value: tested ? change.p : null, p_holm, method: change.method };
}

/** What the judge alone would have said, beside people's word. */
function judgeView(
  { speaker, table, plan }: Adjusted,
  { confidence, evidence }: Pick<Context, "confidence" | "evidence">,
): Change | null {
  if (speaker.estimator === "D" || speaker.by === "code") return null;
  const [view] = judgedChange({ table, confidence, atLeast: judgeAtLeast(plan.margin, evidence.policy) });
  return view ? viewOf(view) : null;
}

function viewOf({ interval, p, method }: Estimated): Change {
  return { ...interval, p_value: p, p_holm: null, method };
}

function detectableBy({ change, table }: Adjusted, confidence: number): number | null {
  if (change !== null) return detectableFrom(change, confidence);
  return table.scorer.kind === "pass_rate" ? detectableChange({ n: table.heads.length, confidence }) : null;
}
