import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { estimatePairs } from "../../src/gate/estimate-pairs.ts";
import { leastToClear } from "../../src/gate/least-to-clear.ts";
import { designEffect } from "../../src/stats/clusters.ts";
import { tango, tangoP } from "../../src/stats/tango.ts";
import { byCode, byJudge, evidenceOf, JUDGED, planOf, type RowSpec, rowsFor } from "./evidence-of.ts";
import { drawOf, labelsOn, only, withDraw } from "./labelled-draw.ts";

// Rule 7: clusters; rule 8: too little.

const grouped = (rows: RowSpec[], size: number): RowSpec[] =>
  rows.map((row, index) => ({ ...row, group: `g-${Math.floor(index / size)}` }));
const decided = (rows: RowSpec[], metric = planOf()) =>
  only(decide(evidenceOf({ scorers: [byCode(rows)], metrics: [metric] })));

describe("groups", () => {
  const rows = rowsFor({ n: 240, changed: 60, worse: 12, better: 0 });

  test("binary: all counts divided by the design effect, p by the score test", () => {
    // The twelve lost lie in two groups of six.
    const values = rows.map((_, index) => (index < 12 ? -1 : 0));
    const clusters = rows.map((_, index) => `group:g-${Math.floor(index / 6)}`);
    const effect = designEffect({ values, clusters });
    const expected = tango({ worse: 12, better: 0, n: 240, designEffect: effect });
    const metric = decided(grouped(rows, 6));
    expect(effect).toBeGreaterThan(5);
    expect(metric.change).toMatchObject({ method: "clustered_tango" });
    expect(metric.change?.low).toBeCloseTo(expected.low, 12);
    expect(metric.change?.p_value).toBeCloseTo(
      tangoP({ worse: 12, better: 0, n: 240, designEffect: effect, atLeast: 0 }),
      12,
    );
    expect(decided(rows).decision).toBe("fail");
    expect(metric.decision).toBe("inconclusive");
  });

  test("no discordance: each cluster counts as one record", () => {
    const same = rowsFor({ n: 240, changed: 60, worse: 0, better: 0 });
    expect(decided(grouped(same, 6)).change?.low).toBeCloseTo(tango({ worse: 0, better: 0, n: 40 }).low, 12);
  });

  test("graded: clustered t with G - 1 degrees of freedom", () => {
    // Five clusters of eight, each with its own equal differences: the spread is between clusters alone.
    const graded = Array.from({ length: 40 }, (_, index): RowSpec => {
      return { id: `r-${index}`, base: 10, head: 10 - (index % 5), group: `g-${index % 5}` };
    });
    const evidence = evidenceOf({
      scorers: [byCode(graded, { kind: "mean" })],
      metrics: [planOf({ margin: 9 })],
    });
    expect(only(decide(evidence)).change).toMatchObject({ method: "clustered_t", estimate: -2 });
  });
});

describe("people's estimates widen by the design effect of the judge's differences", () => {
  // Losses and gains of the judge stand next to each other, so groups of six flip together.
  const rows = rowsFor({ n: 400, changed: 160, worse: 30, better: 24 });
  const effect = designEffect({
    values: rows.map((_, index) => (index < 30 ? -1 : index < 54 ? 1 : 0)),
    clusters: rows.map((_, index) => `group:g-${Math.floor(index / 6)}`),
  });

  test.each(["stratified", "random"])("a %s draw", (kind) => {
    const width = (specs: RowSpec[]) => {
      const policy = { adjudication: { kind, pairs: 80 } };
      const evidence = evidenceOf({ scorers: [byJudge(specs)], metrics: [JUDGED], policy });
      const draw = drawOf(evidence);
      const labels = labelsOn(draw, (id) => ({ base: true, head: !id.endsWith("3") }));
      const { low, high } = only(decide(withDraw(evidence, draw, labels))).change ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(effect).toBeGreaterThan(3);
    expect(width(grouped(rows, 6)) / width(rows)).toBeCloseTo(Math.sqrt(effect), 9);
  });
});

test("a level from a random draw widens by the design effect of the judge's values", () => {
  const rows = rowsFor({ n: 400, changed: 160, worse: 120, better: 0 });
  const effect = designEffect({
    values: rows.map(({ head }) => Number(head)),
    clusters: rows.map((_, index) => `group:g-${Math.floor(index / 6)}`),
  });
  const width = (specs: RowSpec[]) => {
    const policy = { adjudication: { kind: "random", pairs: 100 } };
    const evidence = evidenceOf({ scorers: [byJudge(specs)], metrics: [{ ...JUDGED, min: 0.5 }], policy });
    const draw = drawOf(evidence);
    const labels = labelsOn(draw, (id) => ({ base: true, head: Number(id.slice(2)) % 2 === 0 }));
    const { low, high } = only(decide(withDraw(evidence, draw, labels))).head ?? { low: 0, high: 0 };
    return high - low;
  };
  expect(effect).toBeGreaterThan(3);
  expect(width(grouped(rows, 6)) / width(rows)).toBeCloseTo(Math.sqrt(effect), 9);
});

describe("several runs of a record are one cluster", () => {
  const runs = (n: number, base: boolean[], head: (index: number) => boolean[]): RowSpec[] =>
    Array.from({ length: n }, (_, index) => ({ id: `r-${index}`, base, head: head(index) }));

  test("one difference per record: the mean of head's runs minus the mean of base's", () => {
    const rows = runs(60, [true, true, true], (index) => [true, index >= 20, index >= 20]);
    const metric = decided(rows);
    // 20 records lose two runs of three each.
    expect(metric.change?.estimate).toBeCloseTo(-(20 * 2) / (60 * 3), 12);
    expect(metric).toMatchObject({ n: 60, worse: 20, change: { method: "clustered_tango" } });
  });

  test("the error is that between records: repeating every run three times adds nothing", () => {
    const once = runs(90, [true], (index) => [index >= 12]);
    const thrice = runs(90, [true, true, true], (index) => Array(3).fill(index >= 12));
    const [a, b] = [decided(once).change, decided(thrice).change];
    expect(b?.estimate).toBeCloseTo(a?.estimate ?? 0, 12);
    // (SE_cluster/SE_naive)² = 3·(269/270)·(90/89)·…: near 3, so the counts are near those of one run.
    expect(b?.low).toBeCloseTo(a?.low ?? 0, 2);
  });

  test("runs that average out narrow the range", () => {
    const noisy = (index: number, run: number) => (index * 7 + run * 3) % 5 !== 0;
    const once = runs(100, [true], (index) => [noisy(index, 0)]);
    const five = runs(100, Array(5).fill(true), (index) => [0, 1, 2, 3, 4].map((run) => noisy(index, run)));
    const width = (rows: RowSpec[]) => {
      const { low, high } = decided(rows).change ?? { low: 0, high: 0 };
      return high - low;
    };
    expect(width(five)).toBeLessThan(width(once) / 2);
  });

  test("which run meets which does not matter", () => {
    const change = (head: boolean[]) => decided(runs(60, [true, false, true], () => head)).change;
    expect(change([false, true, true])).toEqual(change([true, true, false]));
  });

  test("a lost run of a side leaves the record its mean, and the estimator what it is", () => {
    const rows = runs(60, [true, true, true], () => [true, true, false]).map((row, index) =>
      index === 0 ? { ...row, head: [true, "model_error" as const, true] } : row,
    );
    const { change } = decided(rows);
    expect(change?.method).toBe("clustered_tango");
    expect(change?.estimate).toBeCloseTo(-59 / 180, 12);
  });

  // With paired t the lost run turned L from -6.3 into -4.2 points, and so INCONCLUSIVE into PASS.
  test("a lost run makes nothing surer: 40 records without a loss can't clear 5 points with a run missing either", () => {
    const whole = runs(40, [true, true, true], () => [true, true, true]);
    const gap = whole.map((row, index) =>
      index === 7 ? { ...row, head: [true, true, "scorer_error" as const] } : row,
    );
    for (const rows of [whole, gap]) {
      const { decision, reason, change } = decided(rows);
      expect({ decision, reason }).toEqual({ decision: "inconclusive", reason: "too_close" });
      // z²/(n + z²) at no discordance, n = 40 clusters.
      expect(change?.low).toBeCloseTo(-2.705543 / 42.705543, 5);
    }
  });

  test("sides with different numbers of runs: one pair of a record may be lost in part", () => {
    const rows = runs(60, [true], (index) => [true, index >= 30, true]);
    const { change, worse } = decided(rows);
    expect(change?.method).toBe("clustered_tango");
    expect(change?.estimate).toBeCloseTo(-30 / 180, 12);
    expect(worse).toBe(30);
    const two = estimatePairs({
      differences: Array.from({ length: 40 }, (_, index) => ({
        value: index < 20 ? -1 / 2 : 0,
        cluster: `${index}`,
        runs: [3, 2] as const,
      })),
      kind: "pass_rate",
      width: 1,
      confidence: 0.95,
      atLeast: 0,
    });
    expect(two?.interval.estimate).toBeCloseTo(-1 / 4, 12);
  });

  test("a net count of runs never exceeds the runs", () => {
    const difference = { value: 1 / 3, cluster: "a", runs: [3, 3] as const };
    const made = estimatePairs({
      differences: [difference, { ...difference, cluster: "b" }],
      kind: "pass_rate",
      width: 1,
      confidence: 0.95,
      atLeast: 0,
    });
    expect(made).toMatchObject({ worse: 0, better: 2, n: 2 });
    expect(made?.interval.estimate).toBeCloseTo(1 / 3, 12);
  });
});

describe("too little (rule 8)", () => {
  const wide = planOf({ margin: 0.3 });
  const same = (n: number) => rowsFor({ n, changed: n, worse: 0, better: 0 });

  test.each([
    [29, "inconclusive", "too_few_records"],
    [30, "pass", "no_loss_beyond_margin"],
  ])("%i common records: %s{%s}", (n, decision, reason) => {
    expect(decided(same(n), wide)).toMatchObject({ decision, reason });
  });

  test.each([
    [9, "too_few_records"],
    [10, "no_loss_beyond_margin"],
  ])("%i clusters: %s", (clusters, reason) => {
    const rows = same(90).map((row, index) => ({ ...row, group: `g-${index % clusters}` }));
    expect(decided(rows, planOf({ margin: 0.5 })).reason).toBe(reason);
  });

  test("where groups are missing no number of records is promised to help", () => {
    const rows = same(200).map((row, index) => ({ ...row, group: `g-${index % 8}` }));
    expect(decided(rows, planOf({ margin: 0.5 }))).toMatchObject({
      reason: "too_few_records",
      clusters: 8,
      needs: { records: null },
    });
  });

  test("it forbids PASS, not FAIL, and not rule 1", () => {
    expect(decided(rowsFor({ n: 20, changed: 20, worse: 20, better: 0 })).decision).toBe("fail");
    expect(decided(rowsFor({ n: 20, changed: 0, worse: 0, better: 0 })).reason).toBe("unchanged");
  });

  test("a loss that is allowed fails on few records no more than on many", () => {
    const lost = (n: number) =>
      decided(rowsFor({ n, changed: n, worse: 6, better: 0 }), planOf({ margin: 0.4 }));
    expect(lost(29)).toMatchObject({ decision: "inconclusive", reason: "too_few_records" });
    expect(lost(30)).toMatchObject({ decision: "pass", reason: "small_loss" });
  });

  test("51 records with nothing lost can't pass a margin of 5 points, 52 can", () => {
    // L = -z²/(n + z²) at no discordance: 2.70554/53.70554 = 0.0504, 2.70554/54.70554 = 0.0495.
    expect(decided(same(51)).reason).toBe("too_close");
    expect(decided(same(52)).decision).toBe("pass");
    expect(leastToClear({ margin: 0.05 })).toBe(52);
  });

  test.each([0.02, 0.1, 0.3])(
    "the least records that clear a margin of %f are the least that pass",
    (margin) => {
      const least = leastToClear({ margin });
      expect(decided(same(least), planOf({ margin })).decision).toBe("pass");
      expect(decided(same(least - 1), planOf({ margin })).decision).toBe("inconclusive");
    },
  );
});
