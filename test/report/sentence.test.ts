import { describe, expect, test } from "vitest";
import type { Change, Decision, MetricDecision } from "../../src/gate/decision.ts";
import { sentence } from "../../src/report/sentence.ts";
import type { Trial } from "../../src/report/trial.ts";
import { judgeOnlyFail } from "./cases/plain-cases.ts";

const { trial } = judgeOnlyFail();
const [, correctness] = trial.decision.metrics;
if (!correctness) throw new Error("no metric");

const change = (estimate: number, low: number, high: number): Change => ({
  ...{ estimate, low, high },
  ...{ p_value: null, p_holm: null, method: "tango" },
});

/** A trial whose one metric is this, and is what the sentence speaks of. */
function about(
  metric: Partial<MetricDecision>,
  more: Partial<Decision> = {},
  exit_code: Trial["exit_code"] = 0,
): Trial {
  const one = { ...correctness, slices: [], ...metric } as MetricDecision; // complete by the first spread
  const { decision, reason, name } = one;
  return {
    ...trial,
    exit_code,
    decision: { ...trial.decision, decision, reason, headline: name, metrics: [one], flips: [], ...more },
  };
}

const D = { decision: "inconclusive", change: change(-0.021, -0.0533, 0.0097), n: 240 } as const;
const OPEN = "Not decided, does not block the merge";

describe("each reason has its sentence", () => {
  test.each<[string, Partial<MetricDecision>, string]>([
    [
      "too_close",
      { ...D, reason: "too_close", estimator: "A", voice: "code" },
      "correctness could be 5.4 points worse or 1.0 points better (allowed loss 5). 240 records are too few to tell.",
    ],
    [
      "judge_only",
      { ...D, reason: "judge_only" },
      "correctness could be 5.4 points worse or 1.0 points better (allowed loss 5). The judge's word alone is not enough to clear it.",
    ],
    [
      "judge_only within the margin",
      { ...D, change: change(-0.01, -0.0431, 0.0097), reason: "judge_only" },
      "correctness could be 4.4 points worse or 1.0 points better (allowed loss 5). The judge sees only part of a difference, so its word alone is not enough to clear it.",
    ],
    [
      "untrusted",
      { ...D, reason: "untrusted" },
      "correctness could be 5.4 points worse or 1.0 points better (allowed loss 5). Only the judge has looked, and it is not trusted yet.",
    ],
    [
      "too_few_records, in groups",
      { ...D, n: 200, clusters: 8, reason: "too_few_records" },
      "correctness could be 5.4 points worse or 1.0 points better (allowed loss 5). 200 records in 8 groups are too few to clear a change.",
    ],
    [
      "a floor in doubt beside a change that is cleared",
      {
        ...D,
        reason: "too_close",
        floor_in_doubt: true,
        floor: {
          min: 0.92,
          decision: "inconclusive",
          base_below: false,
          level: { estimate: 0.91, low: 0.8816, high: 0.9312 },
        },
      },
      "correctness is between 88.2 % and 93.1 % on people's scale, its floor at 92 %. 240 records are too few to tell.",
    ],
    [
      "too_few_records",
      { ...D, n: 20, reason: "too_few_records" },
      "correctness could be 5.4 points worse or 1.0 points better (allowed loss 5). 20 records are too few to clear a change.",
    ],
    [
      "multiplicity",
      { ...D, change: change(-0.06, -0.11, -0.0149), reason: "multiplicity" },
      "correctness could be 1.4 to 11.0 points worse (allowed loss 5). Alone it would be a loss, but among this many metrics it may be chance.",
    ],
    [
      "judge_differs",
      { ...D, reason: "judge_differs" },
      "correctness can't be compared, for base and head were scored by different judges.",
    ],
    [
      "untrusted floor",
      { ...D, change: null, reason: "untrusted" },
      "correctness can't be decided. Only the judge has looked, and it is not trusted yet.",
    ],
  ])("%s", (_, metric, text) => {
    expect(sentence(about(metric))).toBe(`${OPEN}: ${text}`);
  });

  test.each<[string, Partial<MetricDecision>, string]>([
    [
      "too_few_changes",
      { reason: "too_few_changes", n: 240, unchanged: 238 },
      "only 2 of 240 records changed for correctness, too few for a loss beyond the allowed 5 points.",
    ],
    [
      "small_loss",
      { reason: "small_loss", n: 900, change: change(-0.02, -0.0391, -0.0012) },
      "correctness got worse by 2.0 points (likely 0.1 to 4.0, allowed 5): a small loss, within what is allowed.",
    ],
    [
      "no_loss_beyond_margin",
      { reason: "no_loss_beyond_margin", n: 240, change: change(0.004, -0.0111, 0.0212) },
      "no metric lost more than is allowed. correctness: +0.4 points (likely -1.2 to +2.2, allowed loss 5) on 240 records.",
    ],
    [
      "a floor that holds",
      { reason: "no_loss_beyond_margin", n: 240, change: null },
      "correctness holds (240 records).",
    ],
  ])("%s", (_, metric, text) => {
    expect(sentence(about({ decision: "pass", ...metric }))).toBe(`Passes: ${text}`);
  });

  test("a bound just inside what is allowed is not printed as reaching it", () => {
    const metric = {
      decision: "pass",
      reason: "no_loss_beyond_margin",
      change: change(-0.02, -0.04996, 0.01),
    } as const;
    expect(sentence(about(metric))).toContain("(likely -4.99 to +1.0, allowed loss 5)");
  });

  test("what lost its answers by draw, by people, by floor of a judge", () => {
    const loss = {
      decision: "fail",
      reason: "loss",
      change: change(-0.1, -0.15, -0.05),
      worse: 12,
      better: 1,
    } as const;
    const drawn = about({ ...loss, estimator: "B", labels_used: 120 }, {}, 1);
    expect(sentence(drawn)).toBe(
      "Fails and blocks the merge: correctness got worse by 10.0 points (likely 5.0 to 15.0, allowed 5): people looked at 120 outputs drawn by lot, 12 got worse and 1 better.",
    );
    const looked = about({ ...loss, estimator: "A", labels_used: 48 }, {}, 1);
    expect(sentence(looked)).toContain("people looked at all that changed, 12 got worse and 1 better.");
    const level = { estimate: 0.7, low: 0.62, high: 0.7996 };
    const floor = { min: 0.8, decision: "fail", base_below: false, level } as const;
    // The judge's own range is not what was held against the floor.
    const head = { estimate: 0.9, low: 0.85, high: 0.94 };
    const below = about({ decision: "fail", reason: "floor", floor, n: 240, head }, {}, 1);
    expect(sentence(below)).toBe(
      "Fails and blocks the merge: correctness is at 79.96 % at most on people's scale, below its floor of 80 % (240 records).",
    );
  });

  test("runs that were lost where every record has one", () => {
    const lost_runs = { count: 10, of: 240, reason: "model_error" } as const;
    const lost = about({ ...D, n: 40, reason: "unscored", unscored: 0, lost_runs });
    expect(sentence(lost)).toContain(
      "10 of 240 runs on 40 records could not be scored for correctness (mostly: the judge's model failed). This says nothing about your change.",
    );
  });

  test("a floor that was missed before is no floor that holds", () => {
    const floor = { min: 0.9, decision: "fail", base_below: true, level: null } as const;
    const below = about({
      decision: "pass",
      reason: "no_loss_beyond_margin",
      voice: "code",
      margin: null,
      floor,
      observed: { base: 0.85, head: 0.8 },
    });
    expect(sentence(below)).toContain(
      "correctness is at 80 %, below its floor of 90 % (240 records), as it was before.",
    );
  });

  test("a run that speaks of no metric", () => {
    const run = (reason: Decision["reason"], decision: Decision["decision"]) =>
      sentence(
        about(
          { decision, reason: "no_secrets" },
          { decision, reason, headline: null },
          decision === "pass" ? 0 : 2,
        ),
      );
    expect(run("no_secrets", "inconclusive")).toBe(
      "Not decided, and that blocks the merge: the judges could not be asked, for a pull request from a fork gets no keys. This says nothing about your change.",
    );
    expect(run("report_only", "pass")).toMatch(
      /^Only reported, nothing is blocked: the configuration allows any loss\./,
    );
  });

  test("others that fail as well are named", () => {
    const fail = { ...correctness, decision: "fail", reason: "loss", blocking: true } as MetricDecision; // complete by the spread
    const metrics = [fail, { ...fail, name: "tone" }, { ...fail, name: "shown", blocking: false }];
    expect(sentence(about({ decision: "fail", reason: "loss" }, { metrics }, 1))).toMatch(
      / Also failing: tone\.$/,
    );
  });
});

describe("the opening says what it does to the merge", () => {
  const fail = about({ decision: "fail", reason: "loss" });
  const open = about({ ...D, reason: "too_close" });
  test.each<[string, Trial]>([
    ["Fails and blocks the merge", { ...fail, exit_code: 1 }],
    ["Would fail, but the gate is not enforced", { ...fail, exit_code: 0 }],
    ["Fails, accepted by maria-k", { ...fail, exit_code: 0, run: { ...fail.run, accepted_by: "maria-k" } }],
    ["Not decided, does not block the merge", { ...open, exit_code: 0 }],
    ["Not decided, and that blocks the merge", { ...open, exit_code: 3 }],
    ["Not decided, and that blocks the merge", { ...open, exit_code: 2 }],
    ["Not decided, accepted by maria-k", { ...open, run: { ...open.run, accepted_by: "maria-k" } }],
  ])("%s", (opening, given) => {
    expect(sentence(given).startsWith(`${opening}: `)).toBe(true);
  });
});
