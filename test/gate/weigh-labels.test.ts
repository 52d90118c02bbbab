import { describe, expect, test } from "vitest";
import type { LabelledVerdict } from "../../src/gate/evidence.ts";
import { weighedConfusion, weighPairs } from "../../src/gate/weigh-labels.ts";
import { youdenLow } from "../../src/stats/youden-low.ts";

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
    const { weighed, effective } = weighedConfusion(weighPairs(DRAWN));
    for (const { tp, fn, tn, fp } of [weighed, effective]) {
      expect(tp / (tp + fn)).toBeCloseTo((p * ppv) / (p * ppv + (1 - p) * (1 - npv)), 12);
      expect(tn / (tn + fp)).toBeCloseTo(((1 - p) * npv) / ((1 - p) * npv + p * (1 - ppv)), 12);
    }
    const total = weighed.tp + weighed.fn + weighed.tn + weighed.fp;
    expect(total).toBeCloseTo(60, 12);
    expect((weighed.tp + weighed.tn) / total).toBeCloseTo(p * ppv + (1 - p) * npv, 12);
  });

  test("count as fewer than they are: Kish's (Σw)²/Σw² a class", () => {
    const { effective } = weighedConfusion(weighPairs(DRAWN));
    const [low, high] = [0.1 * 2, 0.9 * 2]; // share over the share drawn, half of 60
    const kish = (few: number, many: number) =>
      (few * low + many * high) ** 2 / (few * low ** 2 + many * high ** 2);
    expect(effective.tn + effective.fp).toBeCloseTo(kish(24, 3), 12);
    expect(effective.tp + effective.fn).toBeCloseTo(kish(6, 27), 12);
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
    });
  });

  test("weigh 1 while one of the kinds has no label yet: nothing is known of it", () => {
    const onlyFails = weighPairs(DRAWN.slice(0, 30));
    expect(new Set(onlyFails.map(({ weight }) => weight))).toEqual(new Set([1]));
  });
});
