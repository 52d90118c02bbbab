import type { Draw } from "../../src/formats/draw-file.ts";
import { decide } from "../../src/gate/decide.ts";
import type { Decision, MetricDecision } from "../../src/gate/decision.ts";
import type { Evidence, HumanOutcome } from "../../src/gate/evidence.ts";
import { says } from "./evidence-of.ts";

/** What people would say of a record's two outputs. */
export type Truth = (recordId: string) => { base: boolean; head: boolean };

/** The one metric of a decision. */
export function only(decision: Decision): MetricDecision {
  const [metric, ...more] = decision.metrics;
  if (!metric || more.length > 0) throw new Error("one metric expected");
  return metric;
}

/** The draw that a run asks for. */
export function drawOf(evidence: Evidence): Draw {
  const [status] = decide(evidence).draws;
  if (!status) throw new Error("no draw was asked for");
  return status.draw;
}

/** Labels on the first `count` pairs of a draw. */
export function labelsOn(
  draw: Draw,
  truth: Truth,
  count = draw.pairs.length,
): { [traceId: string]: HumanOutcome } {
  const lines = draw.pairs.slice(0, count).flatMap(({ record_id, base, head }) => {
    const said = truth(record_id);
    return [...(base === null ? [] : [[base, says(said.base)] as const]), [head, says(said.head)] as const];
  });
  return Object.fromEntries(lines);
}

/** The same evidence with the draw's file in the repository and these labels. */
export function withDraw(
  evidence: Evidence,
  draw: Draw,
  people: { [traceId: string]: HumanOutcome },
): Evidence {
  return {
    ...evidence,
    draws: new Map([[draw.id, draw]]),
    people: new Map([["correct", new Map(Object.entries(people))]]),
  };
}
