import { describe, expect, test } from "vitest";
import { drawHead, drawPair } from "../../src/formats/draw-file.ts";
import { compare } from "../../src/gate/compare.ts";
import { decide } from "../../src/gate/decide.ts";
import { planDraw } from "../../src/gate/draw-plan.ts";
import { drawProgress } from "../../src/gate/draw-state.ts";
import type { Evidence } from "../../src/gate/evidence.ts";
import {
  byCode,
  byJudge,
  evidenceOf,
  JUDGED,
  type RowSpec,
  rowOf,
  rowsFor,
  says,
  TRUSTED,
  verdictOf,
} from "./evidence-of.ts";
import { drawOf, labelsOn, only, withDraw } from "./labelled-draw.ts";

// Rule 11: the draw; rule 14 for a judge.

const rows = rowsFor({ n: 400, changed: 160, worse: 30, better: 22 });
const judged = (specs: RowSpec[] = rows, policy: object = {}) =>
  evidenceOf({ scorers: [byJudge(specs)], metrics: [JUDGED], policy });
const base = judged();
const draw = drawOf(base);
const nothingLost = () => ({ base: true, head: true });

describe("when", () => {
  test("for a metric that is inconclusive, or failed by the judge alone, with changed pairs", () => {
    expect(decide(base).draws).toHaveLength(1);
    const failed = decide(judged(rowsFor({ n: 400, changed: 160, worse: 80, better: 2 })));
    expect(failed).toMatchObject({ reason: "loss_beyond_margin" });
    expect(failed.draws).toHaveLength(1);
  });

  test("not for a pass, a code scorer, missing data, a metric that only informs", () => {
    const none = (evidence: Evidence) => expect(decide(evidence).draws).toEqual([]);
    const calm = rowsFor({ n: 400, changed: 160, worse: 2, better: 2 });
    none({ ...judged(calm), judges: [TRUSTED] });
    none(evidenceOf({ scorers: [byCode(rows)] }));
    none(judged(rowsFor({ n: 300, changed: 160, worse: 30, better: 22, unscoredHead: 100 })));
    none({ ...base, metrics: [{ ...JUDGED, blocking: false }] });
  });
});

describe("what", () => {
  test("strata by what the judge said of (base, head), allotted as 3.8 says", () => {
    // 60·N·s/ΣN·s with N·s = 18, 13.2, 32.4 (108 pass→pass at 0.3), Σ 63.6: 16.98, 12.45, 30.57: 17 + 12 + 31 = 60.
    expect(draw.head).toMatchObject({ version: 1, metric: "correct", kind: "stratified" });
    expect(draw.head.strata).toEqual([
      { name: "pass_fail", N: 30, n: 17 },
      { name: "fail_pass", N: 22, n: 12 },
      { name: "pass_pass", N: 108, n: 31 },
    ]);
    expect(draw.pairs).toHaveLength(60);
  });

  test("pass→fail, fail→pass, pass→pass, fail→fail, other (a side unscored)", () => {
    const sides: Omit<RowSpec, "id">[] = [
      { base: true, head: true },
      { base: true, head: false },
      { base: "refused", head: true },
      { base: true, head: "refused" },
      { base: false, head: true },
      { base: false, head: false },
    ];
    const specs = sides.flatMap((side, s) =>
      Array.from({ length: 40 }, (_, index): RowSpec => ({ id: `r-${s}-${index}`, ...side })),
    );
    const names = drawOf(judged(specs, { max_unscored: 1 })).head.strata.map(({ name, N }) => [name, N]);
    expect(names).toEqual([
      ["pass_fail", 40],
      ["fail_pass", 40],
      ["pass_pass", 40],
      ["fail_fail", 40],
      ["other", 80],
    ]);
  });

  test("changed pairs <= pairs: all of them", () => {
    const few = drawOf(judged(rowsFor({ n: 400, changed: 40, worse: 12, better: 6 })));
    expect(few.pairs).toHaveLength(40);
    expect(few.head.strata.every(({ N, n }) => N === n)).toBe(true);
  });

  test("the lines are those of the file format, by lot over all strata", () => {
    expect(drawHead.parse(draw.head)).toEqual(draw.head);
    for (const pair of draw.pairs) expect(drawPair.parse(pair)).toEqual(pair);
    const order = draw.pairs.map(({ pair }) => pair);
    expect(order).toEqual(order.toSorted());
    expect(new Set(order).size).toBe(60);
  });

  test("must records form a stratum of their own, taken whole (rule 14)", () => {
    const specs = rows.map((row, index) => ({ ...row, must: index >= 60 && index < 85 }));
    const strata = drawOf(judged(specs)).head.strata;
    expect(strata[0]).toEqual({ name: "must", N: 25, n: 25 });
    expect(strata.reduce((sum, { n }) => sum + n, 0)).toBe(60);
  });

  test("several runs of a record: one run of each side, by lot", () => {
    const runs = (value: boolean) => [value, value, value];
    const specs = rows.map((row) => ({
      ...row,
      base: runs(row.base === true),
      head: runs(row.head === true),
    }));
    const evidence = judged(specs);
    const drawn = drawOf(evidence);
    const byId = new Map(specs.map((spec) => [spec.id, rowOf(spec)]));
    const positions = drawn.pairs.map(({ record_id, head }) =>
      byId.get(record_id)?.head.findIndex(({ trace_id }) => trace_id === head),
    );
    // All three runs have their turn: each is missing from 60 lots with probability (2/3)^60 < 1e-10.
    expect(new Set(positions)).toEqual(new Set([0, 1, 2]));
  });
});

describe("by lot, the same on every machine", () => {
  const shuffled = { ...base, scorers: [{ ...byJudge(rows.toReversed()) }] };

  test("never by commits, times or the order of records", () => {
    const other = { ...shuffled, commit: { head: "c".repeat(40), base: "d".repeat(40) } };
    expect(drawOf(other)).toEqual(draw);
  });

  test.each([
    ["metric", { ...base, metrics: [{ ...JUDGED, name: "billing" }] }],
    ["judge fingerprint", { ...base, scorers: [byJudge(rows, { fingerprint: "fp-2" })] }],
    ["dataset version", { ...base, dataset: { ...base.dataset, version: "v2" } }],
  ])("another %s is another draw", (_, evidence) => {
    const other = drawOf(evidence);
    expect(other.id).not.toBe(draw.id);
    expect(other.head.seed).not.toBe(draw.head.seed);
    const ids = (d: typeof draw) => d.pairs.map(({ record_id }) => record_id).sort();
    expect(ids(other)).not.toEqual(ids(draw));
  });

  test("after a push the id is another, and pairs that still exist keep their turn and their labels", () => {
    const pushed = byJudge(rows);
    const changed = pushed.rows.map((row, index) =>
      index === 0 ? { ...row, head: [{ trace_id: "tr-new", verdict: verdictOf(false) }] } : row,
    );
    const again = drawOf({ ...base, scorers: [{ ...pushed, rows: changed }] });
    expect(again.id).not.toBe(draw.id);
    const before = new Set(draw.pairs.map(({ record_id }) => record_id));
    const kept = again.pairs.filter(({ record_id }) => before.has(record_id));
    expect(kept.length).toBeGreaterThanOrEqual(59);
  });

  test("every pair has the same chance: over many draws each is drawn about as often", () => {
    const seen = new Map<string, number>();
    const table = compare({ rows: byJudge(rows), plan: JUDGED, baseline: true, quarantined: new Set() });
    for (let version = 0; version < 200; version++) {
      const datasetVersion = `v${version}`;
      const { adjudication } = base.policy;
      const plan = planDraw({ metric: "correct", table, datasetVersion, adjudication });
      for (const { record_id, stratum } of plan?.looks[0].pairs ?? []) {
        if (stratum === "pass_fail") seen.set(record_id, (seen.get(record_id) ?? 0) + 1);
      }
    }
    // 17 of 30 drawn, 200 times: 113.3 each, s = sqrt(200·0.567·0.433) = 7.0; 30 pairs stay within 4.5 s.
    expect(seen.size).toBe(30);
    for (const count of seen.values()) expect(Math.abs(count - 113.3)).toBeLessThan(4.5 * 7.0);
  });
});

describe("the file", () => {
  test("recomputed and equal: it counts, in whatever order its lines stand", () => {
    const reordered = { ...draw, pairs: draw.pairs.toReversed() };
    const settled = decide(withDraw(base, reordered, labelsOn(draw, nothingLost)));
    expect(only(settled)).toMatchObject({ estimator: "B", draw: draw.id });
    expect(settled.draws).toMatchObject([{ recorded: true, complete: true, differs: false, labelled: 60 }]);
  });

  test.each([
    [
      "a pair swapped for a kinder one",
      { ...draw, pairs: [{ ...draw.pairs[0], record_id: "r-0399" }, ...draw.pairs.slice(1)] },
    ],
    ["a pair dropped", { ...draw, pairs: draw.pairs.slice(1) }],
    [
      "a stratum's size changed",
      { ...draw, head: { ...draw.head, strata: draw.head.strata.map((s) => ({ ...s, N: s.N + 1 })) } },
    ],
    ["another seed", { ...draw, head: { ...draw.head, seed: "x" } }],
  ])("with %s it is refused, and said", (_, forged) => {
    const decision = decide(withDraw(base, forged as typeof draw, labelsOn(draw, nothingLost)));
    expect(only(decision)).toMatchObject({ estimator: "D", decision: "inconclusive" });
    expect(decision.draws).toMatchObject([{ differs: true, recorded: false }]);
    expect(decision.draws[0]?.draw).toEqual(draw);
  });

  test("a draw of earlier outputs decides nothing", () => {
    const earlier = { ...draw, id: "0000000000000000" };
    const decision = decide(withDraw(base, earlier, {}));
    expect(decision.draws).toMatchObject([{ id: draw.id, recorded: false, differs: false }]);
  });

  test("an incomplete draw decides nothing: 37 of 60 pairs", () => {
    const decision = decide(withDraw(base, draw, labelsOn(draw, nothingLost, 37)));
    expect(decision).toMatchObject({ decision: "inconclusive", reason: "draw_incomplete" });
    expect(decision.draws).toMatchObject([{ pairs: 60, labelled: 37, complete: false }]);
    expect(only(decision).needs.labels).toBe(2 * 23);
  });

  test("nor does it take a trusted judge's pass back, or a shown loss", () => {
    const calm = { ...judged(rowsFor({ n: 400, changed: 160, worse: 4, better: 4 })) };
    const wanted = drawOf(calm);
    const trusted = { ...withDraw(calm, wanted, {}), judges: [TRUSTED] };
    expect(decide(trusted).decision).toBe("pass");
  });
});

describe("labels count by trace id", () => {
  test("whoever asked for them: a half-labelled side counts as one answer", () => {
    const [first] = draw.pairs;
    const people = new Map([[first?.head ?? "", says(true)]]);
    expect(drawProgress(draw, people)).toEqual({ pairs: 60, labelled: 0, complete: false, missing: 119 });
  });

  test("can't tell and contested are missing", () => {
    const [first] = draw.pairs;
    const people = new Map([
      [first?.base ?? "", { status: "abstained" } as const],
      [first?.head ?? "", { status: "contested" } as const],
    ]);
    expect(drawProgress(draw, people).missing).toBe(120);
  });
});

describe("one look, or two that were planned", () => {
  const planned = judged(rows, { adjudication: { pairs: 60, top_up: 120 } });
  const first = drawOf(planned);
  /** The judge is right about what was lost and gained, and misses every eighth of what it calls unharmed. */
  const truth = (id: string) => {
    const index = Number(id.slice(2));
    if (index < 30) return { base: true, head: false };
    if (index < 52) return { base: false, head: true };
    return { base: true, head: index % 8 !== 0 };
  };

  test("one look is at 1.645", () => {
    const metric = only(decide(withDraw(base, draw, labelsOn(draw, truth))));
    const { estimate = 0, low = 0 } = metric.change ?? {};
    const twice = only(decide(withDraw(planned, first, labelsOn(first, truth))));
    const wide = (twice.change?.estimate ?? 0) - (twice.change?.low ?? 0);
    expect(twice.change?.estimate).toBeCloseTo(estimate, 12);
    // The first of two planned looks is at 2.373.
    expect(wide / (estimate - low)).toBeCloseTo(2.373 / 1.645, 2);
  });

  test("the first look asks for the same pairs as a draw without a top-up", () => {
    expect(first.pairs.map(({ record_id }) => record_id)).toEqual(
      draw.pairs.map(({ record_id }) => record_id),
    );
  });

  test("still open after the first look: the second goes on with as many again", () => {
    const decision = decide(withDraw(planned, first, labelsOn(first, truth)));
    expect(decision).toMatchObject({ decision: "inconclusive", reason: "too_close" });
    const [second] = decision.draws;
    expect(second).toMatchObject({
      id: first.id,
      pairs: 120,
      labelled: 60,
      complete: false,
      recorded: false,
    });
    expect(second?.draw.pairs.slice(0, 60)).toEqual(first.pairs);
    expect(only(decision).needs.labels).toBe(120);
  });

  test("the second look is at 1.678 over all 120, and is the last", () => {
    const second = decide(withDraw(planned, first, labelsOn(first, truth))).draws[0]?.draw ?? first;
    const decision = decide(withDraw(planned, second, labelsOn(second, truth)));
    expect(only(decision)).toMatchObject({ estimator: "B", needs: { labels: null } });
    expect(decision.draws).toMatchObject([{ pairs: 120, labelled: 120, complete: true, recorded: true }]);
    const full = judged(rows, { adjudication: { pairs: 120 } });
    const once = drawOf(full);
    const plain = only(decide(withDraw(full, once, labelsOn(once, truth)))).change;
    const looked = only(decision).change;
    expect(once.pairs).toHaveLength(120);
    expect((looked?.high ?? 0) - (looked?.low ?? 0)).toBeCloseTo(
      ((plain?.high ?? 0) - (plain?.low ?? 0)) * (1.678 / 1.645),
      4,
    );
  });

  test("a first look that decides is not looked at again", () => {
    const lost = () => ({ base: true, head: false });
    const second = decide(withDraw(planned, first, labelsOn(first, truth))).draws[0]?.draw ?? first;
    const decision = decide(withDraw(planned, second, labelsOn(second, lost)));
    expect(only(decision)).toMatchObject({ decision: "fail", labels_used: 120 });
  });
});
