import { adjudicatedDifference } from "../stats/adjudicated-difference.ts";
import { designEffect } from "../stats/clusters.ts";
import type { Estimate } from "../stats/interval.ts";
import { lossP } from "../stats/loss-p.ts";
import { ppiDifference } from "../stats/ppi-difference.ts";
import type { People } from "./changed.ts";
import type { PairedTable } from "./compare.ts";
import type { DrawPlan } from "./draw-plan.ts";
import type { Look } from "./draw-state.ts";
import type { Estimated } from "./estimated.ts";
import { humanValue, scaleWidth } from "./outcome.ts";

/** What a complete look at a draw is estimated from. */
export interface DrawQuestion {
  table: PairedTable;
  plan: DrawPlan;
  look: Look;
  people: People;
}

/** Case B: people's differences on a draw from the strata of changed pairs (statistics.md 3.8). Null where a stratum has no label. */
export function estimateStratified(question: DrawQuestion): Estimated | null {
  const { table, plan, look } = question;
  const width = scaleWidth(table.scorer);
  if (width === null) return null;
  const said = peopleOnDraw(question, width);
  const strata = plan.strata.map(({ name, members }) => ({
    size: members.length,
    differences: said.filter((pair) => pair.stratum === name).map(({ difference }) => difference),
  }));
  const same = [...table.pairs, ...table.missing].filter(({ unchanged }) => unchanged).length;
  const estimate = adjudicatedDifference({
    strata,
    same,
    confidence: look.confidence,
    designEffect: judgedDesignEffect(table),
  });
  if (estimate === null) return null;
  const weighed = (sign: number) =>
    strata.reduce((sum, { size, differences }) => {
      const share = differences.filter((d) => Math.sign(d) === sign).length / Math.max(1, differences.length);
      return sum + size * share;
    }, 0);
  const n = same + strata.reduce((sum, { size }) => sum + size, 0);
  const seen = { worse: weighed(-1), better: weighed(1), n };
  return inUnits({ estimate, width, method: "adjudicated", said, seen, look });
}

/** Case C: a random draw over all records, with the judge's word on the rest (protected PPI++, statistics.md 3.6). */
export function estimateRandom(question: DrawQuestion): Estimated | null {
  const { table, look } = question;
  const width = scaleWidth(table.scorer);
  if (width === null) return null;
  const said = peopleOnDraw(question, width);
  const human = new Map(said.map(({ record_id, difference }) => [record_id, difference]));
  const judged = table.pairs.map(({ record, difference }) => ({ id: record.id, judge: difference / width }));
  const estimate = ppiDifference({
    labelled: judged.flatMap(({ id, judge }) => {
      const difference = human.get(id);
      return difference === undefined ? [] : [{ human: difference, judge }];
    }),
    judged: judged.filter(({ id }) => !human.has(id)).map(({ judge }) => judge),
    confidence: look.confidence,
    designEffect: judgedDesignEffect(table),
  });
  if (estimate === null) return null;
  const n = table.pairs.length;
  const share = (sign: number) =>
    said.filter((pair) => Math.sign(pair.difference) === sign).length / said.length;
  const seen = { worse: n * share(-1), better: n * share(1), n };
  return inUnits({ estimate, width, method: "ppi", said, seen, look });
}

interface Said {
  record_id: string;
  stratum: string;
  /** On a scale of width 1, in the metric's own direction. */
  difference: number;
  traces: string[];
}

function peopleOnDraw({ table, look, people }: DrawQuestion, width: number): Said[] {
  const { kind } = table.scorer;
  const unchanged = new Set(table.pairs.filter((pair) => pair.unchanged).map(({ record }) => record.id));
  return look.draw.pairs.flatMap(({ record_id, stratum, base, head }) => {
    const before = base === null ? null : humanValue(people.get(base), kind);
    const after = humanValue(people.get(head), kind);
    if (base === null || before === null || after === null) return [];
    const difference = unchanged.has(record_id) ? 0 : (table.direction * (after - before)) / width;
    return [{ record_id, stratum, difference, traces: [base, head] }];
  });
}

/** Clusters widen people's estimate as much as they widen the judge's, which all pairs have. */
function judgedDesignEffect({ pairs }: PairedTable): number {
  const clusters = pairs.map(({ cluster }) => cluster);
  return designEffect({ values: pairs.map(({ difference }) => difference), clusters });
}

function inUnits(from: {
  estimate: Estimate;
  width: number;
  method: string;
  said: readonly Said[];
  seen: Estimated["seen"];
  look: Look;
}): Estimated {
  const { estimate, width, method, said, seen, look } = from;
  return {
    interval: { estimate: estimate.estimate * width, low: estimate.low * width, high: estimate.high * width },
    p: lossP(estimate),
    alpha: 1 - look.confidence,
    method,
    worse: said.filter(({ difference }) => difference < 0).length,
    better: said.filter(({ difference }) => difference > 0).length,
    seen,
    labels_used: new Set(said.flatMap(({ traces }) => traces)).size,
    designEffect: 1,
    se: estimate.se * width,
  };
}
