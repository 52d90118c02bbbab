import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import type { HumanOutcome } from "../../src/gate/evidence.ts";
import {
  byCode,
  byJudge,
  evidenceOf,
  JUDGED,
  judgeOf,
  labelsFor,
  planOf,
  type RowSpec,
  traceOf,
} from "./evidence-of.ts";
import { drawOf, only } from "./labelled-draw.ts";

// Rule 6: means.

const grades = (n: number, base: number, head: (index: number) => number): RowSpec[] =>
  Array.from({ length: n }, (_, index) => ({
    id: `r-${String(index).padStart(3, "0")}`,
    base,
    head: head(index),
  }));
const latency = planOf({ name: "latency", scorer: "latency", better: "lower", margin: 200 });
const slower = (rows: RowSpec[]) =>
  only(
    decide(
      evidenceOf({
        scorers: [byCode(rows, { name: "latency", kind: "mean", unit: "ms" })],
        metrics: [latency],
      }),
    ),
  );

describe("lower is better", () => {
  test("a rise is a loss, in the scorer's own unit", () => {
    const metric = slower(grades(40, 1000, (index) => 1500 + (index % 5)));
    expect(metric).toMatchObject({ decision: "fail", reason: "loss", better_when: "lower", unit: "ms" });
    expect(metric.change?.estimate).toBeCloseTo(-502, 9);
    expect(metric.observed).toEqual({ base: 1000, head: 1502 });
  });

  test("a fall is a gain", () => {
    const metric = slower(grades(40, 1000, (index) => 900 + (index % 5)));
    expect(metric).toMatchObject({ decision: "pass", reason: "no_loss_beyond_margin", better: 40, worse: 0 });
  });

  test("equal differences have no zero width: two pseudo pairs of ± the largest, weight ½", () => {
    // d = -100, 40 times: m = -4000/41. s² = [40(100-m')² + ½(100+m')² + ½(100-m')²]/40 with m' = 4000/41;
    // half = t_{39, .95} · s/√40, t = 1.684875.
    const m = 4000 / 41;
    const s = Math.sqrt((40 * (100 - m) ** 2 + ((100 + m) ** 2 + (100 - m) ** 2) / 2) / 40);
    const metric = slower(grades(40, 1000, () => 1100));
    expect(metric).toMatchObject({ decision: "pass", reason: "small_loss", change: { method: "paired_t" } });
    expect(metric.change?.low).toBeCloseTo(-100 - (1.684875 * s) / Math.sqrt(40), 4);
  });

  test("with declared bounds the pseudo pairs span them", () => {
    const rows = grades(40, 4, () => 4);
    const changed = evidenceOf({
      scorers: [byCode(rows, { kind: "mean", range: [1, 5] })],
      metrics: [planOf({ margin: 0.2 })],
    });
    // All differences 0, R = 4: s² = (16/2 + 16/2)/40, half = 1.684875·s/√40.
    const half = (1.684875 * Math.sqrt(16 / 40)) / Math.sqrt(40);
    expect(only(decide(changed)).change?.low).toBeCloseTo(-half, 5);
  });
});

describe("a judge's numbers", () => {
  const rows = grades(80, 4, (index) => (index % 2 === 0 ? 4 : 4.1));
  const judged = (range: readonly [number, number] | null, people: { [id: string]: HumanOutcome } = {}) =>
    evidenceOf({
      scorers: [byJudge(rows, { kind: "mean", range })],
      metrics: [{ ...JUDGED, margin: 0.5 }],
      people,
      evidence: { judges: [judgeOf({ labelled: labelsFor({ tp: 40, fn: 0, tn: 40, fp: 0 }) })] },
    });

  test("without a pass rule there is no J, and it is never trusted", () => {
    expect(decide(judged([1, 5])).reason).toBe("untrusted");
  });

  test("it may fail a loss beyond the margin", () => {
    const evidence = judged([1, 5]);
    const lost = byJudge(
      grades(80, 4, (index) => 3 - (index % 2) / 10),
      { kind: "mean", range: [1, 5] },
    );
    expect(decide({ ...evidence, scorers: [lost] })).toMatchObject({
      decision: "fail",
      reason: "loss_beyond_margin",
    });
  });

  const number = (value: number): HumanOutcome => ({ status: "labelled", pass: null, number: value });

  test("with bounds a draw decides in the scorer's unit", () => {
    const evidence = judged([1, 5]);
    const draw = drawOf(evidence);
    expect(draw.head.strata).toEqual([{ name: "other", N: 80, n: 60 }]);
    const people = Object.fromEntries(
      draw.pairs.flatMap(({ base, head }) => [[base ?? "", number(4)] as const, [head, number(2)] as const]),
    );
    const labelled = {
      ...evidence,
      people: new Map([["correct", new Map(Object.entries(people))]]),
      draws: new Map([[draw.id, draw]]),
    };
    const metric = only(decide(labelled));
    expect(metric).toMatchObject({ estimator: "B", decision: "fail", worse: 60 });
    expect(metric.change?.estimate).toBeCloseTo(-2, 12);
  });

  test("without bounds only A and D are left", () => {
    const evidence = judged(null);
    const draw = drawOf(evidence);
    const people = Object.fromEntries(
      draw.pairs.flatMap(({ base, head }) => [[base ?? "", number(4)] as const, [head, number(4)] as const]),
    );
    const labelled = {
      ...evidence,
      people: new Map([["correct", new Map(Object.entries(people))]]),
      draws: new Map([[draw.id, draw]]),
    };
    expect(only(decide(labelled)).estimator).toBe("D");
    const all = Object.fromEntries(
      rows.flatMap(({ id }) => [
        [traceOf(id, "base"), number(4)],
        [traceOf(id, "head"), number(4)],
      ]),
    );
    expect(only(decide(judged(null, all)))).toMatchObject({ estimator: "A", decision: "pass" });
  });
});
