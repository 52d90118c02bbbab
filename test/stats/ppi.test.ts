import { describe, expect, test } from "vitest";
import { ppiDifference } from "../../src/stats/ppi-difference.ts";
import { ppiMean } from "../../src/stats/ppi-mean.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { wilson } from "../../src/stats/wilson.ts";

const constant = (count: number, human: number, judge: number) =>
  Array.from({ length: count }, () => ({ human, judge }));

describe("protected PPI++ for a rate", () => {
  test("a judge that always says the same is not listened to", () => {
    // With the pseudo labels (0, 1) and (1, 0) the slope is 0 or below, so β = 0: the mean of the labels.
    const labelled = [...constant(40, 1, 1), ...constant(10, 0, 1)];
    expect(ppiMean({ labelled, judged: Array.from({ length: 500 }, () => 1) })).toMatchObject({
      estimate: 0.8,
      slope: 0,
      df: 50,
    });
  });

  test("all labels agree with the judge: the interval keeps a width", () => {
    const labelled = [...constant(45, 1, 1), ...constant(5, 0, 0)];
    const { low, high, slope } = ppiMean({ labelled, judged: [1, 1, 1, 0, 1] }) ?? {
      low: 0,
      high: 0,
      slope: 0,
    };
    expect(high - low).toBeGreaterThan(0.05);
    expect(slope).toBeLessThan(1);
  });

  test("all labels pass and so does the judge: not surer than Wilson by much", () => {
    const interval = ppiMean({ labelled: constant(50, 1, 1), judged: Array.from({ length: 400 }, () => 1) });
    expect(interval?.estimate).toBe(1);
    expect(interval?.low).toBeLessThan((wilson({ successes: 50, n: 50 })?.low ?? 0) + 0.03);
  });

  test("nobody labelled, nothing said; everything labelled, nothing left to predict", () => {
    expect(ppiMean({ labelled: [], judged: [1, 0] })).toBeNull();
    const labelled = [...constant(30, 1, 1), ...constant(20, 0, 1)];
    expect(ppiMean({ labelled, judged: [] })?.estimate).toBe(0.6);
  });

  test("a design effect widens by its root", () => {
    const input = { labelled: [...constant(45, 1, 1), ...constant(5, 0, 0)], judged: [1, 0, 1] };
    expect(ppiMean({ ...input, designEffect: 4 })?.se).toBeCloseTo(2 * (ppiMean(input)?.se ?? 0), 14);
  });

  test("holds the true rate in nine of ten runs, and is no wider than labels alone for a good judge", () => {
    const rng = seededRng("ppi");
    const output = (truth: number) => {
      const human = rng() < truth ? 1 : 0;
      return { human, judge: rng() < 0.92 ? human : 1 - human };
    };
    const runs = Array.from({ length: 400 }, () => {
      const labelled = Array.from({ length: 60 }, () => output(0.8));
      const judged = Array.from({ length: 340 }, () => output(0.8).judge);
      const powered = ppiMean({ labelled, judged });
      return { held: powered !== null && powered.low <= 0.8 && powered.high >= 0.8, se: powered?.se ?? 1 };
    });
    expect(runs.filter(({ held }) => held).length / runs.length).toBeGreaterThan(0.87);
    // sqrt(0.8·0.2/60) = 0.0516 is what 60 labels alone can say.
    expect(runs.reduce((total, { se }) => total + se, 0) / runs.length).toBeLessThan(0.0516);
  });
});

describe("protected PPI++ for a change", () => {
  test("slope 0/0: nothing changed by the judge on the labelled pairs", () => {
    const labelled = [...constant(48, 0, 0), ...constant(2, -1, 0)];
    expect(ppiDifference({ labelled, judged: [0, 0, 1] })).toMatchObject({
      estimate: -0.04,
      slope: 0,
      df: 49,
    });
  });

  test("by hand: no change seen anywhere", () => {
    // Only the two half pseudo pairs ±1 are left: v_e = (½ + ½)/(n-1), SE² = v_e/n.
    const interval = ppiDifference({ labelled: constant(50, 0, 0), judged: [0, 0] });
    expect(interval).toMatchObject({ estimate: 0, slope: 0 });
    expect(interval?.se).toBeCloseTo(Math.sqrt(1 / 49 / 50), 14);
  });

  test("mirrors when losses become gains", () => {
    const labelled = [
      ...constant(40, 0, 0),
      ...constant(6, -1, -1),
      ...constant(3, -1, 0),
      ...constant(2, 0, 1),
    ];
    const judged = [0, -1, 0, 1, 0, 0, -1];
    const there = ppiDifference({ labelled, judged });
    const back = ppiDifference({
      labelled: labelled.map(({ human, judge }) => ({ human: -human, judge: -judge })),
      judged: judged.map((value) => -value),
    });
    expect(back?.estimate).toBeCloseTo(-(there?.estimate ?? 0), 14);
    expect(back?.low).toBeCloseTo(-(there?.high ?? 0), 14);
  });

  test.each([0, 1])("%d labelled pairs have no spread", (count) => {
    expect(ppiDifference({ labelled: constant(count, 0, 0), judged: [0] })).toBeNull();
  });
});
