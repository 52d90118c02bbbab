import { describe, expect, test } from "vitest";
import { reweightedRates } from "../../src/stats/reweighted-rates.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { youdenLow } from "../../src/stats/youden-low.ts";

describe("labels drawn by the judge's verdict", () => {
  test("by hand: 28 of 28 passes right, 18 of 28 fails right, 90 % of outputs pass", () => {
    // a = 29/30, c = 19/30: tp .87, fp .03, fn .1·11/30, tn .1·19/30.
    const rates = reweightedRates({ confusion: { tp: 28, fp: 0, fn: 10, tn: 18 }, passRate: 0.9 });
    expect(rates?.sensitivity).toBeCloseTo(0.87 / (0.87 + 1.1 / 30), 13);
    expect(rates?.specificity).toBeCloseTo(1.9 / 30 / (1.9 / 30 + 0.03), 13);
    expect(rates?.youden).toBeCloseTo((rates?.sensitivity ?? 0) + (rates?.specificity ?? 0) - 1, 14);
  });

  test("drawn in natural shares it agrees with the bound on raw counts", () => {
    // 1,000 outputs: 800 pass by the judge, and so do 800 of the labels.
    const confusion = { tp: 740, fp: 60, fn: 40, tn: 160 };
    const rates = reweightedRates({ confusion, passRate: 0.8 });
    expect(rates?.low).toBeCloseTo(youdenLow({ confusion }), 2);
  });

  test("raw counts of a draw that is half judge-fails flatter the judge", () => {
    // Of passes 90 % are right, of fails 60 %; nine of ten outputs pass. Half of the labels from each.
    const confusion = { tp: 270, fp: 30, fn: 120, tn: 180 };
    const raw = 180 / 210;
    const rates = reweightedRates({ confusion, passRate: 0.9 });
    // 0.1·0.6/(0.1·0.6 + 0.9·0.1) = 0.4: of the bad outputs the judge finds four in ten, not 86 %.
    expect(rates?.specificity).toBeCloseTo(0.4, 1);
    expect(raw).toBeGreaterThan(0.85);
  });

  test("its bound lies below the true J in about 19 of 20 draws", () => {
    const rng = seededRng("reweighted");
    const [sens, spec, good] = [0.9, 0.8, 0.8];
    const passRate = good * sens + (1 - good) * (1 - spec);
    const rightPass = (good * sens) / passRate;
    const rightFail = ((1 - good) * spec) / (1 - passRate);
    let below = 0;
    for (let run = 0; run < 2000; run++) {
      let tp = 0;
      let tn = 0;
      for (let label = 0; label < 60; label++) {
        if (rng() < rightPass) tp += 1;
        if (rng() < rightFail) tn += 1;
      }
      const rates = reweightedRates({ confusion: { tp, fp: 60 - tp, tn, fn: 60 - tn }, passRate });
      if (rates !== null && rates.low <= sens + spec - 1) below += 1;
    }
    expect(below / 2000).toBeGreaterThan(0.93);
  });

  test.each([0, 1])("a judge that passes a share of %d has no second stratum", (passRate) => {
    expect(reweightedRates({ confusion: { tp: 9, fp: 1, fn: 0, tn: 0 }, passRate })).toBeNull();
  });
});
