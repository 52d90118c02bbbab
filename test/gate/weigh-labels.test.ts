import { describe, expect, test } from "vitest";
import type { LabelledVerdict } from "../../src/gate/evidence.ts";
import { weighedConfusion, weighPairs } from "../../src/gate/weigh-labels.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { protectedYouden, youdenLow } from "../../src/stats/youden-low.ts";

let at = 0;
type Stratum = LabelledVerdict["stratum"];

function lines(
  count: number,
  { human, judge, stratum }: { human: boolean; judge: boolean; stratum?: Stratum },
): LabelledVerdict[] {
  return Array.from({ length: count }, () => ({
    trace_id: `tr-${at++}`,
    group: `g-${at}`,
    human: { pass: human, number: null },
    verdict: { status: "scored", value: judge, pass: judge, number: null, rationale: "" },
    seen: false,
    random: false,
    ...(stratum ? { stratum } : {}),
  }));
}

/** A judge that passes 90 % of the outputs; 30 of either kind were drawn. */
const FAILS = { session: "first", name: "judge_fails", share: 0.1 };
const PASSES = { session: "first", name: "judge_passes", share: 0.9 };
const DRAWN = [
  ...lines(24, { human: false, judge: false, stratum: FAILS }),
  ...lines(6, { human: true, judge: false, stratum: FAILS }),
  ...lines(27, { human: true, judge: true, stratum: PASSES }),
  ...lines(3, { human: false, judge: true, stratum: PASSES }),
];

describe("labels of outputs drawn by what the judge said", () => {
  test("give the rates of statistics.md 3.5: sens = p·PPV/(p·PPV + (1-p)(1-NPV)), spec likewise", () => {
    const [p, ppv, npv] = [0.9, 27 / 30, 24 / 30];
    const { weighed } = weighedConfusion(weighPairs(DRAWN));
    const { tp, fn, tn, fp } = weighed;
    expect(tp / (tp + fn)).toBeCloseTo((p * ppv) / (p * ppv + (1 - p) * (1 - npv)), 12);
    expect(tn / (tn + fp)).toBeCloseTo(((1 - p) * npv) / ((1 - p) * npv + p * (1 - ppv)), 12);
    expect(tp + fn + tn + fp).toBeCloseTo(60, 12);
    expect((tp + tn) / 60).toBeCloseTo(p * ppv + (1 - p) * npv, 12);
  });

  test("are trusted by the same rates with one pseudo success and failure in what the judge passed, and in what it failed", () => {
    const [p, ppv, npv] = [0.9, 28 / 32, 25 / 32];
    const { effective } = weighedConfusion(weighPairs(DRAWN));
    const sens = (p * ppv) / (p * ppv + (1 - p) * (1 - npv));
    const spec = ((1 - p) * npv) / ((1 - p) * npv + p * (1 - ppv));
    expect(protectedYouden(effective)).toBeCloseTo(sens + spec - 1, 12);
  });

  test("that never met a false pass leave open how many there are: 30 that passed stand for nine in ten outputs", () => {
    const lucky = [
      ...lines(30, { human: false, judge: false, stratum: FAILS }),
      ...lines(30, { human: true, judge: true, stratum: PASSES }),
    ];
    const { weighed, effective } = weighedConfusion(weighPairs(lucky));
    expect(weighed.fp).toBe(0);
    // 31/32 and 31/32: of what people would fail, 0.0969 is failed and 0.0281 passed.
    expect((effective.tn + 1) / (effective.tn + effective.fp + 2)).toBeCloseTo(0.775, 3);
    expect(youdenLow({ confusion: effective })).toBeCloseTo(0.489, 3);
  });

  test("are worth as many of all outputs as Kish says: (Σw)²/Σw²", () => {
    const [low, high] = [0.1 * 2, 0.9 * 2]; // share over the share drawn, half of 60
    const { size } = weighedConfusion(weighPairs(DRAWN));
    expect(size).toBeCloseTo(60 ** 2 / (30 * low ** 2 + 30 * high ** 2), 12);
  });

  test("counted as they come they would have made a stricter judge of it, and trusted it", () => {
    const { counted, effective } = weighedConfusion(weighPairs(DRAWN));
    expect(youdenLow({ confusion: counted })).toBeGreaterThan(0.5);
    expect(youdenLow({ confusion: effective })).toBeLessThan(0.5);
  });

  test("stand beside others, which weigh 1 as ever", () => {
    const others = lines(10, { human: true, judge: true });
    const pairs = weighPairs([...DRAWN, ...others]);
    expect(pairs.slice(60).map(({ weight }) => weight)).toEqual(Array(10).fill(1));
    expect(weighedConfusion(weighPairs(others))).toEqual({
      counted: { tp: 10, fp: 0, fn: 0, tn: 0 },
      weighed: { tp: 10, fp: 0, fn: 0, tn: 0 },
      effective: { tp: 10, fp: 0, fn: 0, tn: 0 },
      size: 10,
    });
  });

  test("wait while one of the kinds has no label yet: counted as they come they would be all judge-fails", () => {
    const others = lines(10, { human: true, judge: true });
    expect(weighPairs(DRAWN.slice(0, 30))).toEqual([]);
    expect(weighPairs([...DRAWN.slice(0, 30), ...others])).toHaveLength(10);
  });
});

// A judge of J 0.28 that passes nearly everything, on sessions of 30 outputs it failed and 30 it passed. Counted by people's
// classes at Kish's size such sessions made half of these judges trusted.
test("a poor judge is trusted by chance in at most one session of twenty, and its J is not overstated", () => {
  const rng = seededRng("half of the session is what the judge failed");
  const judge = { sens: 0.98, spec: 0.3 };
  const bounds = Array.from({ length: 400 }, () => {
    const outputs = Array.from({ length: 1000 }, () => {
      const human = rng() < 0.97;
      return { human, judge: human ? rng() < judge.sens : rng() >= judge.spec };
    });
    const [failed, passed] = [outputs.filter((one) => !one.judge), outputs.filter((one) => one.judge)];
    const few = Math.min(30, failed.length);
    const drawn = [
      ...failed
        .slice(0, few)
        .flatMap((one) => lines(1, { ...one, stratum: { ...FAILS, share: failed.length / 1000 } })),
      ...passed
        .slice(0, 60 - few)
        .flatMap((one) => lines(1, { ...one, stratum: { ...PASSES, share: passed.length / 1000 } })),
    ];
    return youdenLow({ confusion: weighedConfusion(weighPairs(drawn)).effective });
  });
  expect(bounds.filter((low) => low >= 0.5).length).toBeLessThanOrEqual(20);
  expect(bounds.filter((low) => low > judge.sens + judge.spec - 1).length).toBeLessThanOrEqual(20);
});
