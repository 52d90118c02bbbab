import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { adjudicatedDifference } from "../../src/stats/adjudicated-difference.ts";
import { byCode, byJudge, evidenceOf, JUDGED, planOf, rowsFor, traceOf } from "./evidence-of.ts";
import { drawOf, labelsOn, only, type Truth, withDraw } from "./labelled-draw.ts";

// Rule 3: A, B, C decide on people's scale by the two-sided 90 % interval [L, U] and the margin.

const byCounts = (worse: number, better: number, n = 400) =>
  only(decide(evidenceOf({ scorers: [byCode(rowsFor({ n, changed: n, worse, better }))] })));

describe("A", () => {
  test("PASS: L > -m", () => {
    expect(byCounts(4, 6)).toMatchObject({ decision: "pass", reason: "no_loss_beyond_margin" });
  });

  test("PASS with U < 0 carries the small loss", () => {
    const metric = byCounts(10, 1);
    expect(metric).toMatchObject({ decision: "pass", reason: "small_loss" });
    expect(metric.change?.high).toBeLessThan(0);
  });

  test("FAIL: U < 0 and p <= alpha and not PASS", () => {
    expect(byCounts(30, 10)).toMatchObject({ decision: "fail", reason: "loss" });
  });

  test("else INCONCLUSIVE: neither is a loss of the margin excluded nor any loss shown", () => {
    expect(byCounts(30, 22)).toMatchObject({ decision: "inconclusive", reason: "too_close" });
  });

  test("the margin is the metric's own", () => {
    const rows = rowsFor({ n: 400, changed: 400, worse: 30, better: 22 });
    const wide = evidenceOf({ scorers: [byCode(rows)], metrics: [planOf({ margin: 0.1 })] });
    expect(only(decide(wide)).decision).toBe("pass");
  });

  test("the confidence is the policy's", () => {
    // 18 v 9 of 200: U = -0.0024 at 95 %; at 99 % the range holds 0.
    const rows = rowsFor({ n: 200, changed: 50, worse: 18, better: 9 });
    const sure = evidenceOf({ scorers: [byCode(rows)], policy: { confidence: 0.99 } });
    expect(only(decide(sure))).toMatchObject({ decision: "inconclusive", reason: "too_close" });
  });
});

describe("B", () => {
  const rows = rowsFor({ n: 400, changed: 160, worse: 30, better: 22 });
  const judged = evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED] });
  const draw = drawOf(judged);
  const settled = (truth: Truth) => only(decide(withDraw(judged, draw, labelsOn(draw, truth))));

  test("the estimate is the adjudicated difference of the drawn strata", () => {
    // All that the judge calls lost is lost; everything else is as it was.
    const lost = new Set(rows.slice(0, 30).map(({ id }) => id));
    const truth: Truth = (id) => ({ base: true, head: !lost.has(id) });
    const strata = draw.head.strata.map(({ name, N, n }) => ({
      size: N,
      differences: Array.from({ length: n }, () => (name === "pass_fail" ? -1 : 0)),
    }));
    const expected = adjudicatedDifference({ strata, same: 240 });
    const metric = settled(truth);
    expect(metric.change?.estimate).toBeCloseTo(-30 / 400, 12);
    expect(metric.change?.low).toBeCloseTo(expected?.low ?? 0, 12);
    expect(metric).toMatchObject({ decision: "fail", reason: "loss", worse: draw.head.strata[0]?.n });
  });

  test("people who see nothing lost turn the judge's loss into a pass", () => {
    expect(settled(() => ({ base: true, head: true }))).toMatchObject({ estimator: "B", decision: "pass" });
  });

  test("what people see lost fails, also where the judge saw none of it", () => {
    const metric = settled(() => ({ base: true, head: false }));
    expect(metric).toMatchObject({ decision: "fail", reason: "loss" });
    expect(metric.change?.estimate).toBeCloseTo(-160 / 400, 12);
  });

  test("its p is the z of its own error", () => {
    const metric = settled((id) => ({ base: true, head: !id.endsWith("7") }));
    // lossP is Φ(estimate/SE); the range is estimate ± 1.644854·SE.
    const { estimate = 0, low = 0, p_value } = metric.change ?? {};
    const z = estimate / ((estimate - low) / 1.6448536269514722);
    expect(p_value).toBeGreaterThan(0);
    expect(Math.abs(normalTail(z) - (p_value ?? 0))).toBeLessThan(1e-6);
  });
});

/** Φ by the series z + z³/3 + z⁵/(3·5) + …: φ(z) times that, plus one half. */
function normalTail(z: number): number {
  let term = z;
  let sum = z;
  for (let k = 3; k < 200; k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}

describe("C", () => {
  const rows = rowsFor({ n: 200, changed: 160, worse: 30, better: 22 });
  const policy = { adjudication: { kind: "random", pairs: 100 } };
  const random = evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED], policy });
  const draw = drawOf(random);

  test("people who see everything lost fail the change; unchanged pairs stay exact zeros", () => {
    const metric = only(
      decide(
        withDraw(
          random,
          draw,
          labelsOn(draw, () => ({ base: true, head: false })),
        ),
      ),
    );
    const changed = new Set(rows.filter(({ unchanged }) => !unchanged).map(({ id }) => id));
    const drawn = draw.pairs.filter(({ record_id }) => changed.has(record_id)).length;
    expect(metric).toMatchObject({
      estimator: "C",
      decision: "fail",
      reason: "loss",
      worse: drawn,
      better: 0,
    });
  });

  test("people who see nothing lost pass it", () => {
    const metric = only(
      decide(
        withDraw(
          random,
          draw,
          labelsOn(draw, () => ({ base: true, head: true })),
        ),
      ),
    );
    expect(metric).toMatchObject({ estimator: "C", decision: "pass", labels_used: 2 * 100 - sameTraces() });
  });

  test("what the scorer reads is equal: people's difference is 0 there, though other parts of the answer differ", () => {
    const scorer = byJudge(rows);
    const apart = scorer.rows.map((row) => {
      const head = row.head.map((sample) => ({ ...sample, trace_id: traceOf(row.record.id, "other words") }));
      return row.unchanged ? { ...row, head } : row;
    });
    const evidence = { ...random, scorers: [{ ...scorer, rows: apart }] };
    const all = drawOf(evidence);
    const people = labelsOn(all, () => ({ base: true, head: false }));
    const drawn = all.pairs.filter(({ record_id }) => Number(record_id.slice(2)) < 160).length;
    expect(only(decide(withDraw(evidence, all, people)))).toMatchObject({ estimator: "C", worse: drawn });
  });

  /** Unchanged pairs of the draw have one trace for both sides. */
  function sameTraces(): number {
    return draw.pairs.filter(({ base, head }) => base === head).length;
  }
});
