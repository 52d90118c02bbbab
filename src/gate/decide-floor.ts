import { clusterCount } from "../stats/clusters.ts";
import type { Interval } from "../stats/interval.ts";
import type { PairedTable } from "./compare.ts";
import type { Ruling } from "./decide-change.ts";
import { LEAST_CLUSTERS, LEAST_RECORDS } from "./decide-change.ts";
import type { Outcome } from "./decision.ts";
import { observedLevel } from "./levels.ts";
import { sideValue } from "./outcome.ts";
import { type PeopleRate, peopleRate, type RateQuestion } from "./people-rate.ts";

/** What a floor says of the head, and whether the base is below it too. */
export interface FloorRuling extends Ruling {
  min: number;
  /** The floor's own answer; a base below it turns a FAIL of the metric away (rule 5), not this. */
  floor: Outcome;
  base_below: boolean;
  /** The head's level that was held against it, on people's scale; null for code, whose level is what was observed. */
  level: Interval | null;
  /** For Holm; null for code, where nothing is left to chance. */
  test: { p: number; alpha: number } | null;
  labels: number;
}

/** Rule 5: what is observed, for code; what people would say, for judges. */
export function decideFloor(min: number, question: Omit<RateQuestion, "side">): FloorRuling {
  const { table } = question;
  if (table.heads.length === 0) return ruling({ min, decision: "inconclusive", reason: "too_few_records" });
  return table.scorer.voice === "code" ? observedFloor(min, question) : judgedFloor(min, question);
}

function observedFloor(min: number, { table }: Omit<RateQuestion, "side">): FloorRuling {
  const base = observedLevel(withLostHeads(table), "base");
  const head = observedLevel(table, "head");
  const below = (level: number | null) =>
    level !== null && level < min - ADDED_UP * Math.max(1, Math.abs(min));
  if (!below(head)) return ruling({ min, decision: "pass", reason: "no_loss_beyond_margin" });
  return ruling({ min, decision: "fail", reason: "floor", base_below: below(base) });
}

/** What adding up decimals may lose: thirty times 0.7 reach a floor of 0.7. */
const ADDED_UP = 1e-12;

/** A record that only the head lost still says where the base stood: a gap of the head must not excuse it. */
function withLostHeads(table: PairedTable): PairedTable {
  const lost = table.missing.flatMap((gap) => {
    const baseValue = gap.side === "head" ? sideValue(gap.base, table.scorer.kind) : null;
    return baseValue === null ? [] : [{ ...gap, baseValue, headValue: baseValue, difference: 0 }];
  });
  return { ...table, pairs: [...table.pairs, ...lost] };
}

function judgedFloor(min: number, question: Omit<RateQuestion, "side">): FloorRuling {
  const head = peopleRate({ ...question, side: "head" });
  if (head === null) {
    const asked = question.draw?.plan.kind === "random" && question.draw.status.recorded;
    return ruling({ min, decision: "inconclusive", reason: asked ? "draw_incomplete" : "untrusted" });
  }
  const test = { p: head.belowP(min), alpha: head.alpha };
  const common = { min, test, labels: head.labels, level: head.interval };
  if (head.interval.high < min) {
    const base = question.table.compared ? peopleRate({ ...question, side: "base" }) : null;
    return ruling({ ...common, decision: "fail", reason: "floor", base_below: isBelow(base, min) });
  }
  if (head.interval.low < min) return ruling({ ...common, decision: "inconclusive", reason: "too_close" });
  const { heads } = question.table;
  const clusters = clusterCount(heads.map(({ cluster }) => cluster));
  if (heads.length < LEAST_RECORDS || clusters < LEAST_CLUSTERS) {
    return ruling({ ...common, decision: "inconclusive", reason: "too_few_records" });
  }
  return ruling({ ...common, decision: "pass", reason: "no_loss_beyond_margin" });
}

function isBelow(rate: PeopleRate | null, min: number): boolean {
  return rate !== null && rate.interval.high < min;
}

function ruling(said: Ruling & Pick<FloorRuling, "min"> & Partial<FloorRuling>): FloorRuling {
  const { decision, base_below = false } = said;
  const excused = decision === "fail" && base_below;
  return {
    ...said,
    floor: decision,
    decision: excused ? "pass" : decision,
    reason: excused ? "no_loss_beyond_margin" : said.reason,
    base_below,
    level: said.level ?? null,
    test: said.test ?? null,
    labels: said.labels ?? 0,
  };
}
