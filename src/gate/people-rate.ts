import { bisectFalling } from "../stats/bisect.ts";
import { designEffect } from "../stats/clusters.ts";
import type { Interval } from "../stats/interval.ts";
import { lossP } from "../stats/loss-p.ts";
import { ppiMean } from "../stats/ppi-mean.ts";
import { roganGladen } from "../stats/rogan-gladen.ts";
import type { People } from "./changed.ts";
import type { PairedTable } from "./compare.ts";
import { LEAST_RANDOM } from "./draw-plan.ts";
import type { DrawState, Look } from "./draw-state.ts";
import { humanValue, scaleWidth } from "./outcome.ts";
import type { Trust } from "./trust.ts";

/** One side's level on people's scale. */
export interface PeopleRate {
  interval: Interval;
  method: "ppi" | "lang_reiczigel";
  labels: number;
  alpha: number;
  /** One-sided p of "the level is `atLeast` or more". */
  belowP(atLeast: number): number;
}

/** What a level of a judged metric can be known from. */
export interface RateQuestion {
  table: PairedTable;
  side: "base" | "head";
  people: People;
  draw: DrawState | null;
  /** Null for a judge without any label. */
  trust: Trust | null;
  confidence: number;
}

/**
 * People's level of one side (rule 5): from a complete random draw of current outputs by protected PPI++, else from a trusted judge
 * by Lang & Reiczigel. Null where nothing lets it be known.
 */
export function peopleRate(question: RateQuestion): PeopleRate | null {
  const look = question.draw?.plan.kind === "random" ? question.draw.looks.at(-1) : undefined;
  if (look && look.draw.pairs.length >= LEAST_RANDOM) return fromDraw(question, look);
  const { trust } = question;
  return trust?.trusted ? fromTrust(question, trust) : null;
}

interface Level {
  id: string;
  cluster: string;
  value: number;
}

function levels({ table, side }: RateQuestion): Level[] {
  if (side === "head")
    return table.heads.map(({ record, cluster, value }) => ({ id: record.id, cluster, value }));
  return table.pairs.map(({ record, cluster, baseValue }) => ({ id: record.id, cluster, value: baseValue }));
}

function effectOf(values: readonly Level[]): number {
  const clusters = values.map(({ cluster }) => cluster);
  return designEffect({ values: values.map(({ value }) => value), clusters });
}

function fromDraw(question: RateQuestion, look: Look): PeopleRate | null {
  const { table, side, people } = question;
  const width = scaleWidth(table.scorer);
  if (width === null || width <= 0) return null;
  const lowest = table.scorer.kind === "mean" ? (table.scorer.range?.[0] ?? 0) : 0;
  const scaled = (value: number) => (value - lowest) / width;
  const said = new Map(
    look.draw.pairs.flatMap((pair) => {
      const trace = pair[side];
      const value = trace === null ? null : humanValue(people.get(trace), table.scorer.kind);
      return value === null ? [] : [[pair.record_id, scaled(value)] as const];
    }),
  );
  const all = levels(question);
  const estimate = ppiMean({
    labelled: all.flatMap(({ id, value }) => {
      const human = said.get(id);
      return human === undefined ? [] : [{ human, judge: scaled(value) }];
    }),
    judged: all.filter(({ id }) => !said.has(id)).map(({ value }) => scaled(value)),
    confidence: look.confidence,
    designEffect: effectOf(all),
  });
  if (estimate === null) return null;
  const unscaled = (value: number) => lowest + value * width;
  return {
    interval: {
      estimate: unscaled(estimate.estimate),
      low: unscaled(Math.max(0, estimate.low)),
      high: unscaled(Math.min(1, estimate.high)),
    },
    method: "ppi",
    labels: said.size,
    alpha: 1 - look.confidence,
    belowP: (atLeast) => lossP(estimate, scaled(atLeast)),
  };
}

function fromTrust(question: RateQuestion, { confusion, labels }: Trust): PeopleRate | null {
  const { table, confidence } = question;
  const all = levels(question);
  if (table.scorer.kind !== "pass_rate" || all.length === 0) return null;
  const effect = effectOf(all);
  const judged = {
    passed: all.reduce((sum, { value }) => sum + value, 0) / effect,
    n: all.length / effect,
    confusion,
  };
  const rate = roganGladen({ ...judged, confidence });
  if (rate.status === "undefined") return null;
  const { estimate, low, high } = rate;
  return {
    interval: { estimate, low, high },
    method: "lang_reiczigel",
    labels,
    alpha: 1 - confidence,
    belowP: (atLeast) => invertedP((alpha) => upperEnd(judged, 1 - alpha) - atLeast),
  };
}

function upperEnd(judged: Parameters<typeof roganGladen>[0], confidence: number): number {
  const rate = roganGladen({ ...judged, confidence });
  return rate.status === "estimated" ? rate.high : 1;
}

const SMALLEST_ALPHA = 1e-12;

/** The interval has no test of its own: its p is the alpha at which its upper end meets the floor. */
function invertedP(excess: (alpha: number) => number): number {
  if (excess(0.5) >= 0) return 1;
  return excess(SMALLEST_ALPHA) < 0 ? SMALLEST_ALPHA : bisectFalling(excess, SMALLEST_ALPHA, 0.5);
}
