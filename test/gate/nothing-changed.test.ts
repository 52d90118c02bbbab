import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { byCode, byJudge, evidenceOf, JUDGED, planOf, type RowSpec, rowsFor } from "./evidence-of.ts";
import { only } from "./labelled-draw.ts";

// Rule 1: nothing changed; few changed.

const unchanged = (n: number): RowSpec[] => rowsFor({ n, changed: 0, worse: 0, better: 0 });

describe("nothing changed", () => {
  test.each([1, 5, 400])("%i records, an exact scorer or a judge that nobody has measured: pass", (n) => {
    const code = evidenceOf({ scorers: [byCode(unchanged(n))] });
    const judge = evidenceOf({ scorers: [byJudge(unchanged(n))], metrics: [JUDGED] });
    for (const decision of [decide(code), decide(judge)]) {
      expect(decision).toMatchObject({ decision: "pass", reason: "unchanged", headline: null });
      expect(only(decision).change).toMatchObject({ estimate: 0, low: 0, high: 0, p_value: null });
    }
  });

  test("even where the sides' recorded verdicts come from different judges", () => {
    const metrics = [{ ...JUDGED, judge_differs: true }];
    const decision = decide(evidenceOf({ scorers: [byJudge(unchanged(10))], metrics }));
    expect(decision.reason).toBe("unchanged");
  });

  test("a floor can't have been broken by a change of nothing", () => {
    const failing = unchanged(40).map((row) => ({ ...row, base: false, head: false }));
    const decision = decide(evidenceOf({ scorers: [byCode(failing)], metrics: [planOf({ min: 0.9 })] }));
    expect(only(decision)).toMatchObject({
      reason: "unchanged",
      floor: { decision: "fail", base_below: true },
    });
  });

  test("nor does a floor that an untrusted judge can't speak of hold it up", () => {
    const metrics = [{ ...JUDGED, min: 0.9 }];
    const decision = decide(evidenceOf({ scorers: [byJudge(unchanged(40))], metrics }));
    expect(decision).toMatchObject({ decision: "pass", reason: "unchanged" });
    expect(only(decision).floor?.decision).toBe("inconclusive");
  });

  test("pairs that were not sampled may have changed, unless no file of the app did", () => {
    const rows = [...unchanged(60), { id: "r-far", head: true, sampled: false }];
    const sampled = evidenceOf({ scorers: [byCode(rows)] });
    expect(decide(sampled).reason).toBe("too_few_changes");
    const baseline = { ...sampled.baseline, app_unchanged: true };
    expect(decide({ ...sampled, baseline }).reason).toBe("unchanged");
  });

  test("an outage on unchanged outputs is no pass: nothing has been seen", () => {
    const silent = unchanged(40).map((row) => ({
      ...row,
      base: "model_error" as const,
      head: "model_error" as const,
    }));
    const decision = decide(evidenceOf({ scorers: [byJudge(silent)], metrics: [JUDGED] }));
    expect(decision).toMatchObject({ decision: "inconclusive", reason: "unscored" });
  });
});

describe("few changed: even if all of it were lost, the margin holds", () => {
  // The bounds that the rule names: 100 records 1 pair, 240 6, 400 12.
  test.each([
    [100, 1, "too_few_changes"],
    [100, 2, "untrusted"],
    [240, 6, "too_few_changes"],
    [240, 7, "untrusted"],
    [400, 12, "too_few_changes"],
    [400, 13, "untrusted"],
  ])("%i records, %i changed: %s", (n, changed, reason) => {
    const rows = rowsFor({ n, changed, worse: 0, better: 0 });
    expect(decide(evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED] })).reason).toBe(reason);
  });

  test.each([
    [5, "too_few_changes"],
    [6, "untrusted"],
  ])("an unscored pair counts as lost: %i changed and 1 unscored of 240: %s", (changed, reason) => {
    const rows = rowsFor({ n: 239, changed, worse: 0, better: 0, unscoredHead: 1 });
    expect(decide(evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED] })).reason).toBe(reason);
  });

  test("the change that is shown is the one that was seen, not the worst case", () => {
    const rows = rowsFor({ n: 240, changed: 6, worse: 0, better: 6 });
    const metric = only(decide(evidenceOf({ scorers: [byCode(rows)] })));
    expect(metric).toMatchObject({ reason: "too_few_changes", better: 6 });
    expect(metric.change?.estimate).toBeCloseTo(6 / 240, 12);
  });

  test("changes that all fall into one cluster are more than they look", () => {
    const rows = rowsFor({ n: 240, changed: 6, worse: 0, better: 0 });
    const grouped = rows.map((row, index) => ({ ...row, group: `g-${Math.floor(index / 6)}` }));
    expect(decide(evidenceOf({ scorers: [byJudge(grouped)], metrics: [JUDGED] })).reason).toBe("untrusted");
  });

  test("a mean has nothing that could be counted as lost", () => {
    const rows = unchanged(400).map((row, index) => ({
      ...row,
      base: 10,
      head: index === 0 ? 11 : 10,
      unchanged: index > 0,
    }));
    const decision = decide(evidenceOf({ scorers: [byCode(rows, { kind: "mean" })] }));
    expect(only(decision).reason).toBe("no_loss_beyond_margin");
  });
});
