import { describe, expect, test } from "vitest";
import { seededRng } from "../../src/stats/rng.ts";
import { roganGladen } from "../../src/stats/rogan-gladen.ts";

const labels = { tp: 63, fn: 7, tn: 24, fp: 6 };

describe("Rogan–Gladen by Lang & Reiczigel", () => {
  test("a perfect judge changes nothing", () => {
    // s = 1 on both classes: θ = p.
    expect(roganGladen({ passed: 78, n: 100, confusion: { tp: 50, fn: 0, tn: 50, fp: 0 } })).toMatchObject({
      status: "estimated",
      estimate: 0.78,
    });
  });

  test.each([
    { reason: "none_judged", input: { passed: 0, n: 0, confusion: labels } },
    { reason: "no_human_pass", input: { passed: 5, n: 10, confusion: { tp: 0, fn: 0, tn: 9, fp: 1 } } },
    { reason: "no_human_fail", input: { passed: 5, n: 10, confusion: { tp: 9, fn: 1, tn: 0, fp: 0 } } },
    // J = 0.5 + 0.5 - 1 = 0, and below.
    { reason: "judge_uninformative", input: { passed: 5, n: 10, confusion: { tp: 5, fn: 5, tn: 5, fp: 5 } } },
    { reason: "judge_uninformative", input: { passed: 5, n: 10, confusion: { tp: 1, fn: 9, tn: 1, fp: 9 } } },
    // J = 1 + 0.1 - 1 > 0, but with one pseudo label of each kind 2/3 + 11/102 - 1 < 0.
    {
      reason: "judge_uninformative",
      input: { passed: 5, n: 10, confusion: { tp: 1, fn: 0, tn: 10, fp: 90 } },
    },
  ])("undefined: $reason", ({ reason, input }) => {
    expect(roganGladen(input)).toEqual({ status: "undefined", reason });
  });

  test("stays within 0 and 1 at both ends", () => {
    for (const passed of [0, 1, 20, 199, 200]) {
      const rate = roganGladen({ passed, n: 200, confusion: labels });
      if (rate.status !== "estimated") throw new Error(rate.reason);
      expect(rate.low).toBeGreaterThanOrEqual(0);
      expect(rate.high).toBeLessThanOrEqual(1);
      expect(rate.low).toBeLessThanOrEqual(rate.estimate);
      expect(rate.high).toBeGreaterThanOrEqual(rate.estimate);
    }
  });

  test("holds the true rate in nine of ten runs where the judge's own rate does not", () => {
    const rng = seededRng("rogan-gladen");
    const [truth, sens, spec, n] = [0.8, 0.9, 0.75, 400];
    const count = (trials: number, rate: number) =>
      Array.from({ length: trials }, rng).filter((x) => x < rate).length;
    let held = 0;
    for (let run = 0; run < 500; run++) {
      const good = count(100, truth);
      const tp = count(good, sens);
      const tn = count(100 - good, spec);
      const passed = count(n, truth * sens + (1 - truth) * (1 - spec));
      const confusion = { tp, fn: good - tp, tn, fp: 100 - good - tn };
      const rate = roganGladen({ passed, n, confusion });
      if (rate.status === "estimated" && rate.low <= truth && rate.high >= truth) held += 1;
    }
    expect(held / 500).toBeGreaterThan(0.87);
  });
});
