import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import {
  byJudge,
  type Counts,
  evidenceOf,
  JUDGED,
  judgeOf,
  labelsFor,
  rowsFor,
  TRUSTED,
} from "./evidence-of.ts";
import { drawOf, labelsOn, only, withDraw } from "./labelled-draw.ts";

// Rule 4: a judge alone must earn its vote to pass a change, and must show a loss beyond the margin to fail one.

const counts = (worse: number, better: number): Counts => ({ n: 400, changed: 160, worse, better });
const judgedBy = (judge: ReturnType<typeof judgeOf>, pairs: Counts, policy = {}) =>
  evidenceOf({
    scorers: [byJudge(rowsFor(pairs))],
    metrics: [JUDGED],
    policy,
    evidence: { judges: [judge] },
  });

describe("PASS", () => {
  test("needs a trusted judge", () => {
    expect(decide(judgedBy(TRUSTED, counts(10, 12)))).toMatchObject({ decision: "pass" });
    expect(decide(judgedBy(judgeOf(), counts(10, 12)))).toMatchObject({
      decision: "inconclusive",
      reason: "untrusted",
    });
  });

  test("a judge that nobody has measured is not trusted", () => {
    const evidence = evidenceOf({ scorers: [byJudge(rowsFor(counts(0, 0)))], metrics: [JUDGED] });
    expect(decide(evidence).reason).toBe("untrusted");
  });

  test("L must clear the margin shrunk by J", () => {
    // 20 v 14 of 400: L = -0.0401 (decision vectors). J = 0.9 asks for -0.045, J = 0.7 for -0.035.
    expect(decide(judgedBy(TRUSTED, counts(20, 14))).decision).toBe("pass");
    const fair = judgeOf({ labelled: labelsFor({ tp: 16, fn: 2, tn: 16, fp: 2 }) });
    expect(decide(judgedBy(fair, counts(20, 14)))).toMatchObject({ reason: "judge_only" });
  });
});

describe("FAIL", () => {
  test("needs a loss beyond the margin, trusted or not", () => {
    expect(decide(judgedBy(judgeOf(), counts(60, 8)))).toMatchObject({
      decision: "fail",
      reason: "loss_beyond_margin",
    });
    expect(decide(judgedBy(TRUSTED, counts(40, 16)))).toMatchObject({
      decision: "inconclusive",
      reason: "judge_only",
    });
  });

  test("its p asks for a loss beyond the margin", () => {
    // 52 v 11 of 400: 0.00241 for "change >= -0.05" (decision vectors); McNemar's p of any loss would be near 1e-8.
    const metric = only(decide(judgedBy(judgeOf(), counts(52, 11))));
    expect(metric.change?.p_value).toBeCloseTo(0.00241006, 7);
  });

  test("any_loss asks U < 0 only", () => {
    const policy = { judge_only_fail: "any_loss" };
    expect(decide(judgedBy(TRUSTED, counts(40, 16), policy))).toMatchObject({
      decision: "fail",
      reason: "loss",
    });
    expect(decide(judgedBy(TRUSTED, counts(30, 22), policy)).decision).toBe("inconclusive");
  });

  test("lists the pairs to label, and people's answers replace it", () => {
    const evidence = judgedBy(judgeOf(), counts(60, 8));
    const failed = only(decide(evidence));
    const draw = drawOf(evidence);
    expect(failed).toMatchObject({ draw: draw.id, needs: { labels: 120 } });
    const labelled = withDraw(
      evidence,
      draw,
      labelsOn(draw, () => ({ base: true, head: true })),
    );
    expect(only(decide(labelled))).toMatchObject({ estimator: "B", decision: "pass" });
  });
});

test("between: INCONCLUSIVE with the draw that would settle it", () => {
  const metric = only(decide(judgedBy(TRUSTED, counts(40, 16))));
  expect(metric).toMatchObject({ reason: "judge_only", needs: { labels: 120 } });
  expect(metric.draw).not.toBeNull();
});

describe("advisory", () => {
  const trust = { min_labels: 30, min_j: 0.5, untrusted: "advisory" as const };

  test("an untrusted advisory judge never blocks, whatever it shows", () => {
    const decision = decide(judgedBy(judgeOf({ trust }), counts(60, 8)));
    expect(only(decision)).toMatchObject({ decision: "fail", blocking: false });
    expect(decision.decision).toBe("pass");
  });

  test("once trusted it blocks", () => {
    expect(decide(judgedBy({ ...TRUSTED, trust }, counts(60, 8))).decision).toBe("fail");
  });

  test("people's word on its metric blocks too", () => {
    const evidence = judgedBy(judgeOf({ trust }), counts(60, 8));
    const draw = drawOf(evidence);
    const labelled = withDraw(
      evidence,
      draw,
      labelsOn(draw, () => ({ base: true, head: false })),
    );
    expect(decide(labelled)).toMatchObject({ decision: "fail", reason: "loss" });
  });
});
