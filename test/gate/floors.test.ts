import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { highestFloor } from "../../src/gate/highest-floor.ts";
import {
  byCode,
  byJudge,
  evidenceOf,
  JUDGED,
  judgeOf,
  labelsFor,
  planOf,
  type RowSpec,
  TRUSTED,
} from "./evidence-of.ts";
import { drawOf, labelsOn, only, withDraw } from "./labelled-draw.ts";

// Rule 5: `min`, a floor for the head alone.

/** Rows of which so many pass on each side; every one of them changed. */
function passing(n: number, base: number, head: number): RowSpec[] {
  return Array.from({ length: n }, (_, index) => ({
    id: `r-${String(index).padStart(4, "0")}`,
    base: index < base,
    head: index < head,
  }));
}

const floor = (min: number) => planOf({ margin: null, min });
const codeFloor = (rows: RowSpec[], min: number) =>
  only(decide(evidenceOf({ scorers: [byCode(rows)], metrics: [floor(min)] })));

describe("code: the observed rate of this dataset, no range", () => {
  test.each([
    [17, "pass"],
    [16, "fail"],
  ])("%i of 20 against 0.85: %s", (head, decision) => {
    expect(codeFloor(passing(20, 18, head), 0.85).decision).toBe(decision);
  });

  test("several runs: whole counts, so that 9 of 15 runs reach 0.6 exactly", () => {
    // One record passes one run of three, four pass two: the mean of the five means is 0.5999999999999999.
    const rows = Array.from({ length: 5 }, (_, index): RowSpec => {
      return { id: `r-${index}`, base: [true, true, true], head: [true, index > 0, false] };
    });
    expect(codeFloor(rows, 0.6)).toMatchObject({ decision: "pass", observed: { head: 0.6 } });
  });

  test("a base below it too: shown, and not failed", () => {
    const metric = codeFloor(passing(20, 15, 16), 0.85);
    expect(metric).toMatchObject({ decision: "pass", floor: { decision: "fail", base_below: true } });
  });

  test("a base that held it: FAIL{floor}, also where no drop is bounded", () => {
    expect(codeFloor(passing(20, 17, 16), 0.85)).toMatchObject({
      decision: "fail",
      reason: "floor",
      floor: { min: 0.85, decision: "fail", base_below: false },
    });
  });

  test("a level that reaches it exactly holds, whatever adding up decimals loses", () => {
    // Thirty times 0.7 add up to 20.999999999999996.
    const rows = Array.from({ length: 30 }, (_, index) => ({ id: `r-${index}`, base: 0.8, head: 0.7 }));
    const floor = (min: number) =>
      only(
        decide(
          evidenceOf({ scorers: [byCode(rows, { kind: "mean" })], metrics: [planOf({ margin: null, min })] }),
        ),
      ).decision;
    expect([floor(0.7), floor(0.7001)]).toEqual(["pass", "fail"]);
  });

  test("a head that lost a record does not lower the base with it", () => {
    // The base holds 0.8 on all 100 records; without the one that the head lost it would stand at 79.8 %.
    const rows = passing(100, 80, 75).map((row, index) =>
      index === 0 ? { ...row, head: "scorer_error" as const } : row,
    );
    expect(codeFloor(rows, 0.8)).toMatchObject({
      decision: "fail",
      reason: "floor",
      floor: { base_below: false },
    });
  });

  test("floor and drop broken alike: the drop is said, for it is what this change did", () => {
    const both = evidenceOf({ scorers: [byCode(passing(60, 60, 30))], metrics: [planOf({ min: 0.9 })] });
    expect(only(decide(both))).toMatchObject({ reason: "loss", floor: { decision: "fail" } });
  });

  test("floor and drop: the gravest of both", () => {
    // 41 of 60 lost nothing of 42: too close at this n; the floor of 0.5 holds.
    const close = evidenceOf({
      scorers: [byCode(passing(60, 42, 41))],
      metrics: [planOf({ min: 0.5 })],
    });
    expect(only(decide(close))).toMatchObject({
      decision: "inconclusive",
      floor: { decision: "pass" },
    });
  });
});

describe("judge", () => {
  const metrics = [{ ...JUDGED, margin: null, min: 0.7 }];
  const judgedFloor = (head: number, judge = TRUSTED, base = 200) =>
    evidenceOf({
      scorers: [byJudge(passing(200, base, head))],
      metrics,
      evidence: { judges: [judge] },
    });

  test("untrusted and no draw: INCONCLUSIVE{untrusted}, high or low", () => {
    for (const head of [200, 20]) {
      expect(decide(judgedFloor(head, judgeOf()))).toMatchObject({
        decision: "inconclusive",
        reason: "untrusted",
      });
    }
  });

  test.each([
    [190, "pass", "no_loss_beyond_margin"],
    [145, "inconclusive", "too_close"],
    [80, "fail", "floor"],
  ])("trusted, %i of 200 pass by the judge: %s (Lang-Reiczigel)", (head, decision, reason) => {
    expect(decide(judgedFloor(head))).toMatchObject({ decision, reason });
  });

  test.each([
    [119, "fail"], // 51.7 to 69.7 %
    [120, "inconclusive"], // 52.2 to 70.3 %
    [151, "inconclusive"], // 69.6 to 87.8 %
    [152, "pass"], // 70.1 to 88.3 %
  ])("its whole range decides, to a record: %i of 200 %s", (head, decision) => {
    expect(decide(judgedFloor(head)).decision).toBe(decision);
  });

  test("fewer than 30 records forbid its PASS (rule 8)", () => {
    const few = (n: number) =>
      evidenceOf({
        scorers: [byJudge(passing(n, 0, n))],
        metrics: [{ ...JUDGED, margin: null, min: 0.5 }],
        evidence: { judges: [TRUSTED] },
      });
    expect(decide(few(29))).toMatchObject({ decision: "inconclusive", reason: "too_few_records" });
    expect(decide(few(30))).toMatchObject({ decision: "pass" });
  });

  test("nor do fewer than 10 clusters", () => {
    const rows = passing(200, 200, 190).map((row, index) => ({ ...row, group: `g-${index % 9}` }));
    const evidence = evidenceOf({ scorers: [byJudge(rows)], metrics, evidence: { judges: [TRUSTED] } });
    expect(decide(evidence)).toMatchObject({ decision: "inconclusive", reason: "too_few_records" });
  });

  test("what was held against it is people's scale, not the judge's own", () => {
    const { floor, head } = only(decide(judgedFloor(80)));
    expect(floor?.level?.high).toBeLessThan(0.7);
    expect(floor?.level?.high).not.toBeCloseTo(head?.high ?? 0, 2);
  });

  test("a floor in doubt beside a change that is cleared asks for no records: they would settle the change", () => {
    const evidence = evidenceOf({
      scorers: [byJudge(passing(400, 300, 299))],
      metrics: [{ ...JUDGED, min: 0.75 }],
      evidence: { judges: [TRUSTED] },
    });
    expect(only(decide(evidence))).toMatchObject({
      decision: "inconclusive",
      reason: "too_close",
      floor_in_doubt: true,
      needs: { records: null },
    });
  });

  test("trusted, and the base is shown to be below it too: not failed", () => {
    expect(only(decide(judgedFloor(80, TRUSTED, 80)))).toMatchObject({
      decision: "pass",
      floor: { decision: "fail", base_below: true },
    });
  });

  test("a complete random draw of current outputs speaks on people's scale, whatever the judge says", () => {
    const policy = { adjudication: { kind: "random", pairs: 60 } };
    const evidence = evidenceOf({
      scorers: [byJudge(passing(200, 200, 190))],
      metrics,
      policy,
      evidence: { judges: [judgeOf()] },
    });
    const draw = drawOf(evidence);
    const saying = (head: boolean) =>
      withDraw(
        evidence,
        draw,
        labelsOn(draw, () => ({ base: true, head })),
      );
    expect(decide(saying(false))).toMatchObject({ decision: "fail", reason: "floor" });
    expect(decide(saying(true))).toMatchObject({ decision: "pass" });
    const half = withDraw(
      evidence,
      draw,
      labelsOn(draw, () => ({ base: true, head: true }), 30),
    );
    expect(decide(half)).toMatchObject({ decision: "inconclusive", reason: "draw_incomplete" });
  });

  test("without a baseline the draw holds heads alone", () => {
    const rows = passing(200, 0, 190).map((row) => ({ ...row, base: null }));
    const baseline = {
      wanted: false,
      from: "none" as const,
      commit: null,
      missing: null,
      app_failed: false,
      app_unchanged: false,
    };
    const evidence = evidenceOf({
      scorers: [byJudge(rows)],
      metrics,
      policy: { adjudication: { kind: "random" } },
      evidence: { baseline },
    });
    const draw = drawOf(evidence);
    expect(draw.pairs.every(({ base }) => base === null)).toBe(true);
    const people = labelsOn(draw, () => ({ base: true, head: true }));
    expect(decide(withDraw(evidence, draw, people))).toMatchObject({ decision: "pass" });
  });

  test("a weak judge's confusion says nothing: no J, no estimate, INCONCLUSIVE{untrusted}", () => {
    const blind = judgeOf({
      labelled: labelsFor({ tp: 10, fn: 10, tn: 10, fp: 10 }),
      trust: { min_labels: 30, min_j: 0, untrusted: "limited" },
    });
    expect(decide(judgedFloor(80, blind)).reason).toBe("untrusted");
  });
});

describe("without a baseline", () => {
  const headOnly = passing(40, 0, 40).map((row) => ({ ...row, base: null }));
  const none = (baseline: object, more = {}) =>
    evidenceOf({
      scorers: [byCode(headOnly)],
      evidence: {
        baseline: {
          wanted: true,
          from: "none",
          commit: null,
          missing: null,
          app_failed: false,
          app_unchanged: false,
          ...baseline,
        },
        ...more,
      },
    });

  test("wanted and not found: INCONCLUSIVE{no_baseline}", () => {
    expect(decide(none({}))).toMatchObject({ decision: "inconclusive", reason: "no_baseline" });
  });

  test("first run excepted", () => {
    expect(decide(none({}, { first_run: true }))).toMatchObject({ decision: "pass", reason: "first_run" });
  });

  test("a first run that saw nothing is no pass", () => {
    const silent = headOnly.map((row) => ({ ...row, head: "app_error" as const }));
    const decision = decide({ ...none({}, { first_run: true }), scorers: [byCode(silent)] });
    expect(decision).toMatchObject({ decision: "inconclusive", reason: "unscored" });
    const empty = decide({ ...none({}, { first_run: true }), scorers: [byCode([])] });
    expect(empty).toMatchObject({ decision: "inconclusive", reason: "too_few_records" });
  });

  test("not wanted: a drop is not asked for, a floor still is", () => {
    expect(decide(none({ wanted: false }))).toMatchObject({ decision: "pass", reason: "report_only" });
    const floored = { ...none({ wanted: false }), metrics: [planOf({ min: 1.1 })] };
    expect(decide(floored)).toMatchObject({ decision: "fail", reason: "floor" });
  });
});

test.each([true, false])(
  "a configuration that names no bound at all only reports (blocking %s)",
  (blocking) => {
    const metrics = [planOf({ margin: null, blocking })];
    const decision = decide(evidenceOf({ scorers: [byCode(passing(60, 60, 0))], metrics }));
    expect(decision).toMatchObject({ decision: "pass", reason: "report_only", headline: null });
    expect(only(decision)).toMatchObject({ blocking: false, change: { estimate: -1 } });
  },
);

describe("a floor that no result on n records can reach", () => {
  const reach = (voice: "code" | "judge", min: number, n: number) =>
    min <= highestFloor({ n, confidence: 0.95, scorer: { voice, kind: "pass_rate", range: null } });

  test("code reaches up to the end of its scale", () => {
    expect(reach("code", 1, 5)).toBe(true);
    expect(reach("code", 1.01, 5000)).toBe(false);
    const bounded = { voice: "code", kind: "mean", range: [1, 5] } as const;
    expect(highestFloor({ n: 9, confidence: 0.95, scorer: bounded })).toBe(5);
  });

  test("a judge needs its range above it: 30 of 30 is sure of 0.917 only", () => {
    // Wilson at n of n: 1/(1 + z²/n), z² = 2.70554; 30/32.70554 = 0.91727.
    expect(reach("judge", 0.917, 30)).toBe(true);
    expect(reach("judge", 0.918, 30)).toBe(false);
    expect(reach("judge", 0.99, 300)).toBe(true);
    expect(reach("judge", 0.9, 0)).toBe(false);
  });

  test("people on all records are surer still: what they can reach is not refused", () => {
    const rows = passing(100, 100, 100);
    const policy = { adjudication: { kind: "random", pairs: 100 } };
    const asked = (min: number) =>
      evidenceOf({ scorers: [byJudge(rows)], metrics: [{ ...JUDGED, margin: null, min }], policy });
    const draw = drawOf(asked(0.98));
    const answered = withDraw(
      asked(0.98),
      draw,
      labelsOn(draw, () => ({ base: true, head: true })),
    );
    expect(only(decide(answered)).decision).toBe("pass");
    expect(reach("judge", 0.98, 100)).toBe(true);
  });
});
