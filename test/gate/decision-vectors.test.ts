import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { decideChange } from "../../src/gate/decide-change.ts";
import { estimatePairs } from "../../src/gate/estimate-pairs.ts";
import { tango } from "../../src/stats/tango.ts";
import vectors from "./decision-vectors.json" with { type: "json" };
import { byCode, byJudge, evidenceOf, JUDGED, judgeOf, labelsFor, planOf, rowsFor } from "./evidence-of.ts";

interface Given {
  margin: number;
  alpha: number;
  who: string;
  n: number;
  changed: number;
  worse: number;
  better: number;
  trusted?: boolean;
  J?: number;
  lossRule?: string;
  unscoredBase?: number;
  unscoredHead?: number;
}

/** Labels that give exactly this J with one pseudo label a class each way: (correct + 1)/(m + 2) = (1 + J)/2 in both. */
const CONFUSION_OF_J = new Map([
  [0.7, { tp: 16, fn: 2, tn: 16, fp: 2 }],
  [0.73, { tp: 172, fn: 26, tn: 172, fp: 26 }],
  [0.85, { tp: 36, fn: 2, tn: 36, fp: 2 }],
  [0.9, { tp: 18, fn: 0, tn: 18, fp: 0 }],
]);

describe("from evidence, end to end", () => {
  test.each(vectors)("$name", ({ given, expected }) => {
    const decision = decide(evidenceFor(given));
    const [metric] = decision.metrics;
    expect(metric).toMatchObject({ decision: expected.decision, reason: expected.reason, n: given.n });
    expect(decision).toMatchObject({ decision: expected.decision, reason: expected.reason });
    expectChange(metric?.change ?? null, expected);
  });
});

describe("from counts, by the rule alone", () => {
  test.each(vectors.filter(({ given }) => isAboutScoredPairs(given)))("$name", ({ given, expected }) => {
    const judge = given.who === "D";
    const atLeast = judge && given.lossRule !== "any_loss" ? -given.margin : 0;
    const change = estimatePairs({
      differences: differencesFor(given),
      kind: "pass_rate",
      width: 1,
      confidence: 1 - given.alpha,
      atLeast,
    });
    const ruling = decideChange({
      nothingChanged: given.changed === 0,
      missing: null,
      worstCase: tango({ worse: given.changed, better: 0, n: given.n, confidence: 1 - given.alpha }),
      change: change && { ...change, alpha: given.alpha },
      margin: given.margin,
      n: given.n,
      clusters: given.n,
      scale: judge
        ? {
            of: "judge",
            trusted: given.trusted ?? false,
            j: given.J ?? 1,
            mustShow: given.lossRule === "any_loss" ? "any_loss" : "beyond_margin",
            differs: false,
            drawIncomplete: false,
          }
        : { of: "people" },
    });
    expect(ruling).toEqual({ decision: expected.decision, reason: expected.reason });
    if (expected.p_value !== null) expect(change?.p).toBeCloseTo(expected.p_value, 7);
  });
});

function isAboutScoredPairs({ unscoredBase, unscoredHead }: Given): boolean {
  return unscoredBase === undefined && unscoredHead === undefined;
}

function differencesFor({ n, worse, better }: Given) {
  return Array.from({ length: n }, (_, index) => ({
    value: index < worse ? -1 : index < worse + better ? 1 : 0,
    cluster: String(index),
    runs: [1, 1] as const,
  }));
}

function evidenceFor(given: Given) {
  const policy = {
    confidence: 1 - given.alpha,
    judge_only_fail: given.lossRule ?? "beyond_margin",
  };
  const { margin } = given;
  if (given.who === "A") {
    return evidenceOf({ scorers: [byCode(rowsFor(given))], metrics: [planOf({ margin })], policy });
  }
  const confusion = CONFUSION_OF_J.get(given.J ?? 0);
  const judge = judgeOf({ labelled: given.trusted && confusion ? labelsFor(confusion) : [] });
  return evidenceOf({
    scorers: [byJudge(rowsFor(given))],
    metrics: [{ ...JUDGED, margin }],
    policy,
    evidence: { judges: [judge] },
  });
}

function expectChange(
  change: { estimate: number; low: number; high: number; p_value: number | null } | null,
  expected: (typeof vectors)[number]["expected"],
): void {
  expect(change?.estimate).toBeCloseTo(expected.change.estimate, 7);
  expect(change?.low).toBeCloseTo(expected.change.low, 7);
  expect(change?.high).toBeCloseTo(expected.change.high, 7);
  if (expected.p_value === null) expect(change?.p_value).toBeNull();
  else expect(change?.p_value).toBeCloseTo(expected.p_value, 7);
}
