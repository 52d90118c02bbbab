import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import {
  byCode,
  byJudge,
  evidenceOf,
  JUDGED,
  planOf,
  type RowSpec,
  rowsFor,
  says,
  TRUSTED,
  traceOf,
} from "./evidence-of.ts";
import { drawOf, labelsOn, only, withDraw } from "./labelled-draw.ts";

// Rule 9: missing verdicts are missing, never scored as fail.

const judged = (rows: RowSpec[], policy = {}, metric = JUDGED) =>
  evidenceOf({ scorers: [byJudge(rows)], metrics: [metric], policy, evidence: { judges: [TRUSTED] } });
const base = { n: 380, changed: 100, worse: 8, better: 8 };

test.each([
  [10, 10, "no_loss_beyond_margin"],
  [11, 10, "unscored"],
])("%i + %i of 400 unscored at max_unscored 0.05: %s", (unscoredBase, unscoredHead, reason) => {
  const rows = rowsFor({ ...base, n: 400 - unscoredBase - unscoredHead, unscoredBase, unscoredHead });
  expect(decide(judged(rows)).reason).toBe(reason);
});

test("the limit is the policy's", () => {
  const rows = rowsFor({ ...base, unscoredBase: 10, unscoredHead: 10 });
  expect(decide(judged(rows, { max_unscored: 0.02 })).reason).toBe("unscored");
});

test.each([
  // Two-sided mid-p of k v 0 is 2^-k: 0.0156 for six, 0.0078 for seven.
  [6, "no_loss_beyond_margin"],
  [7, "unscored"],
])("%i missing on the head alone: %s", (unscoredHead, reason) => {
  expect(decide(judged(rowsFor({ ...base, unscoredHead }))).reason).toBe(reason);
});

test("it is asked before rule 1: what is missing is not made good by what is unchanged", () => {
  const rows = rowsFor({ n: 400, changed: 0, worse: 0, better: 0, unscoredHead: 7 });
  expect(decide(judged(rows)).reason).toBe("unscored");
});

test("an outage of the head's judging is no regression, also for an exact scorer", () => {
  const rows = rowsFor({ n: 300, changed: 300, worse: 40, better: 0, unscoredHead: 100 });
  expect(decide(judged(rows))).toMatchObject({ decision: "inconclusive", reason: "unscored" });
  expect(decide(evidenceOf({ scorers: [byCode(rows)] }))).toMatchObject({ decision: "inconclusive" });
});

test("nothing was scored at all: never a pass, whatever the limit", () => {
  const rows = rowsFor({ n: 0, changed: 0, worse: 0, better: 0, unscoredBase: 20, unscoredHead: 20 });
  expect(decide(judged(rows, { max_unscored: 1 }))).toMatchObject({
    decision: "inconclusive",
    reason: "unscored",
  });
});

test("a floor does not fail on what is left", () => {
  const rows = rowsFor({ n: 100, changed: 100, worse: 60, better: 0, unscoredHead: 50 });
  const metric = planOf({ margin: null, min: 0.9 });
  expect(decide(evidenceOf({ scorers: [byCode(rows)], metrics: [metric] })).reason).toBe("unscored");
});

test("several runs: a side that loses every second run is missing data too", () => {
  const rows = Array.from({ length: 100 }, (_, index): RowSpec => {
    return { id: `r-${index}`, base: [true, true], head: [true, "model_error"] };
  });
  expect(decide(judged(rows)).reason).toBe("unscored");
});

test("which runs were lost is counted, where every record has one", () => {
  const rows = Array.from({ length: 40 }, (_, index): RowSpec => {
    return {
      id: `r-${index}`,
      base: [true, true, true],
      head: [true, index < 10 ? "model_error" : true, true],
    };
  });
  expect(only(decide(judged(rows)))).toMatchObject({
    reason: "unscored",
    unscored: 0,
    lost_runs: { count: 10, of: 240, reason: "model_error" },
  });
});

test("nor may both sides lose every second run", () => {
  const rows = Array.from({ length: 100 }, (_, index): RowSpec => {
    return { id: `r-${index}`, base: ["model_error", true], head: [true, "model_error"] };
  });
  expect(decide(judged(rows)).reason).toBe("unscored");
});

describe("where people speak of the changed pairs", () => {
  const with20 = (head: "refused" | "model_error" | "app_error"): RowSpec[] => [
    ...rowsFor({ n: 200, changed: 60, worse: 10, better: 4 }),
    ...Array.from({ length: 20 }, (_, index): RowSpec => ({ id: `x-${index}`, base: true, head })),
  ];
  const nothingLost = () => ({ base: true, head: true });

  test("a judge's refusals are no longer missing: the draw asks about them, and settles them", () => {
    const evidence = judged(with20("refused"));
    expect(decide(evidence)).toMatchObject({ decision: "inconclusive", reason: "unscored" });
    const draw = drawOf(evidence);
    const settled = only(decide(withDraw(evidence, draw, labelsOn(draw, nothingLost))));
    expect(settled).toMatchObject({ estimator: "B", decision: "pass", unscored: 20 });
  });

  test.each(["model_error", "app_error"] as const)(
    "after %s nobody is asked: it is tried again",
    (reason) => {
      expect(decide(judged(with20(reason)))).toMatchObject({ reason: "unscored", draws: [] });
    },
  );

  test("an app that is silent on the head alone stays missing, whoever speaks", () => {
    const rows = with20("app_error");
    const changed = rows.filter(({ unchanged }) => !unchanged).map(({ id }) => id);
    const people = Object.fromEntries(
      changed.flatMap((id) => [
        [traceOf(id, "base"), says(true)],
        [traceOf(id, "head"), says(true)],
      ]),
    );
    const evidence = evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED], people });
    expect(only(decide(evidence))).toMatchObject({
      estimator: "A",
      decision: "inconclusive",
      reason: "unscored",
    });
  });
});

test("a judge's refusals are pairs that people can settle: the draw's stratum `other`", () => {
  const rows = [
    ...rowsFor({ n: 200, changed: 60, worse: 10, better: 4 }),
    ...Array.from({ length: 5 }, (_, index): RowSpec => ({ id: `x-${index}`, base: true, head: "refused" })),
  ];
  const evidence = judged(rows);
  const draw = drawOf({ ...evidence, judges: [] });
  expect(draw.head.strata.find(({ name }) => name === "other")).toEqual({ name: "other", N: 5, n: 5 });
  const settled = withDraw(
    evidence,
    draw,
    labelsOn(draw, () => ({ base: true, head: true })),
  );
  expect(only(decide({ ...settled, judges: [] }))).toMatchObject({
    estimator: "B",
    decision: "pass",
    unscored: 5,
  });
});

describe("judges that differ", () => {
  test("verdicts of different fingerprints on the two sides: INCONCLUSIVE{judge_differs}", () => {
    const rows = rowsFor({ ...base, n: 400 });
    const decision = decide(judged(rows, {}, { ...JUDGED, judge_differs: true }));
    expect(decision).toMatchObject({ decision: "inconclusive", reason: "judge_differs" });
    expect(only(decision).change?.p_value).toBeNull();
  });

  test("people's word on the changed pairs does not depend on them", () => {
    const evidence = judged(rowsFor({ ...base, n: 400 }), {}, { ...JUDGED, judge_differs: true });
    const draw = drawOf(evidence);
    const settled = withDraw(
      evidence,
      draw,
      labelsOn(draw, () => ({ base: true, head: true })),
    );
    expect(decide(settled).decision).toBe("pass");
  });
});

describe("budget", () => {
  test("pairs not reached are not sampled: a smaller n, not a worse quality", () => {
    const rows = rowsFor({ ...base, n: 400 }).map((row, index) => ({ ...row, sampled: index % 2 === 0 }));
    const metric = only(decide(judged(rows)));
    expect(metric).toMatchObject({ n: 200, not_sampled: 200, unscored: 0, worse: 4, better: 4 });
    expect(metric.reason).not.toBe("unscored");
  });

  test("nothing reached: no pass", () => {
    const rows = rowsFor({ ...base, n: 40 }).map((row) => ({ ...row, sampled: false }));
    expect(decide(judged(rows))).toMatchObject({ decision: "inconclusive", reason: "too_few_records" });
  });
});

describe("no secrets (a fork)", () => {
  const noSecrets = (rows: RowSpec[], app_unchanged: boolean) => {
    const evidence = judged(rows);
    return decide({
      ...evidence,
      no_secrets: true,
      baseline: { ...evidence.baseline, app_unchanged },
    });
  };

  test("if no file of the app changed, the base's traces serve and it passes", () => {
    const rows = rowsFor({ n: 40, changed: 0, worse: 0, better: 0 });
    const unasked = rows.map((row) => ({ ...row, head: "model_error" as const }));
    expect(noSecrets(rows, true).reason).toBe("unchanged");
    expect(noSecrets(unasked, true).reason).toBe("unchanged");
  });

  test("else INCONCLUSIVE{no_secrets}", () => {
    const rows = rowsFor({ n: 0, changed: 0, worse: 0, better: 0, unscoredHead: 40 });
    expect(noSecrets(rows, false)).toMatchObject({ decision: "inconclusive", reason: "no_secrets" });
  });

  test("what needs no secret is decided", () => {
    const rows = rowsFor({ n: 400, changed: 100, worse: 4, better: 4 });
    expect(noSecrets(rows, false).decision).toBe("pass");
  });
});

test("a base whose own policy can't be read lets nothing pass by another one, and takes no fail back", () => {
  const answer = (worse: number) => {
    const rows = rowsFor({ n: 400, changed: 100, worse, better: 0 });
    const evidence = evidenceOf({ scorers: [byCode(rows)] });
    const { decision, reason } = decide({ ...evidence, policy_fault: "assize.yaml:3: unknown key" });
    return `${decision}{${reason}}`;
  };
  expect(answer(0)).toBe("inconclusive{no_baseline}");
  expect(answer(60)).toBe("fail{loss}");
});

test("lists of record ids are sorted: files may name them in any order", () => {
  const evidence = evidenceOf({ scorers: [byCode(rowsFor({ n: 40, changed: 0, worse: 0, better: 0 }))] });
  const ids = { added: ["b", "a"], removed: ["d", "c"], changed: ["f", "e"], quarantined: ["h", "g"] };
  const { dataset } = decide({ ...evidence, dataset: { ...evidence.dataset, ...ids } }).evidence;
  expect(dataset).toMatchObject({
    added: ["a", "b"],
    removed: ["c", "d"],
    changed: ["e", "f"],
    quarantined: ["g", "h"],
  });
});
