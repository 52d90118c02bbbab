import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { byCode, byJudge, evidenceOf, JUDGED, rowsFor, says, traceOf } from "./evidence-of.ts";
import { drawOf, labelsOn, only, type Truth, withDraw } from "./labelled-draw.ts";

// Rule 2: the first that applies, never two and pick.

/** 400 records, 160 changed; the judge saw 20 lost and 6 gained. */
const rows = rowsFor({ n: 400, changed: 160, worse: 20, better: 6 });
const judged = evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED] });
const nothingLost: Truth = () => ({ base: true, head: true });

describe("A", () => {
  test("a code scorer speaks for itself: its own verdicts, no label", () => {
    const metric = only(decide(evidenceOf({ scorers: [byCode(rows)] })));
    expect(metric).toMatchObject({ estimator: "A", labels_used: 0, worse: 20, better: 6, judge_view: null });
  });

  const few = rowsFor({ n: 400, changed: 20, worse: 14, better: 2 });
  const labelChanged = (count: number) =>
    Object.fromEntries(
      few
        .slice(0, count)
        .flatMap(({ id }) => [
          [traceOf(id, "base"), says(true)] as const,
          [traceOf(id, "head"), says(true)] as const,
        ]),
    );

  test.each([
    [20, "A"],
    [19, "A"],
    [18, "D"],
  ])("%i of 20 changed pairs labelled on both sides: %s speaks", (labelled, estimator) => {
    const evidence = evidenceOf({
      scorers: [byJudge(few)],
      metrics: [JUDGED],
      people: labelChanged(labelled),
    });
    expect(only(decide(evidence)).estimator).toBe(estimator);
  });

  test("people's word replaces the judge's, which is shown beside it", () => {
    const evidence = evidenceOf({ scorers: [byJudge(few)], metrics: [JUDGED], people: labelChanged(20) });
    const metric = only(decide(evidence));
    expect(metric).toMatchObject({ decision: "pass", worse: 0, better: 0, labels_used: 40 });
    expect(metric.judge_view?.estimate).toBeCloseTo((2 - 14) / 400, 12);
  });

  test("labels on earlier outputs do not count: only those on the current traces", () => {
    const old = few.flatMap(({ id }) => [
      [traceOf(id, "base"), says(true)] as const,
      [traceOf(id, "head before the last push"), says(true)] as const,
    ]);
    const evidence = evidenceOf({
      scorers: [byJudge(few)],
      metrics: [JUDGED],
      people: Object.fromEntries(old),
    });
    expect(only(decide(evidence)).estimator).toBe("D");
  });

  test("with several runs of a record every run must be labelled", () => {
    const runs = few.map((row) => ({ ...row, base: [true, true], head: [row.head === true, true] }));
    const label = (run: number) =>
      few.flatMap(({ id }) => [
        [traceOf(id, "base", run), says(true)] as const,
        [traceOf(id, "head", run), says(true)] as const,
      ]);
    const speaks = (people: (readonly [string, ReturnType<typeof says>])[]) => {
      const scorers = [byJudge(runs)];
      return only(decide(evidenceOf({ scorers, metrics: [JUDGED], people: Object.fromEntries(people) })));
    };
    expect(speaks(label(0)).estimator).toBe("D");
    expect(speaks([...label(0), ...label(1)])).toMatchObject({ estimator: "A", labels_used: 80 });
  });

  test("where both sides said the same and only the spans changed, an old label can't have told them apart", () => {
    const scorer = byJudge(few);
    const sameAnswers = scorer.rows.map((row) => ({
      ...row,
      base: row.base?.map((s) => ({ ...s, trace_id: `tr-${row.record.id}` })) ?? null,
      head: row.head.map((s) => ({ ...s, trace_id: `tr-${row.record.id}` })),
    }));
    const people = Object.fromEntries(few.map(({ id }) => [`tr-${id}`, says(true)]));
    const evidence = evidenceOf({ scorers: [{ ...scorer, rows: sameAnswers }], metrics: [JUDGED], people });
    expect(only(decide(evidence)).estimator).toBe("D");
  });

  test("a pair that the judge could not score counts as changed, and people's labels fill it", () => {
    const unscored = [
      ...rowsFor({ n: 90, changed: 9, worse: 0, better: 0 }),
      { id: "r-x", base: true, head: "refused" as const },
    ];
    const label = (ids: string[]) =>
      Object.fromEntries(
        ids.flatMap((id) => [
          [traceOf(id, "base"), says(true)],
          [traceOf(id, "head"), says(false)],
        ]),
      );
    const changed = unscored.filter((row) => !("unchanged" in row && row.unchanged)).map(({ id }) => id);
    const all = evidenceOf({ scorers: [byJudge(unscored)], metrics: [JUDGED], people: label(changed) });
    expect(only(decide(all))).toMatchObject({ estimator: "A", worse: 10, unscored: 1 });
    const some = evidenceOf({
      scorers: [byJudge(unscored)],
      metrics: [JUDGED],
      people: label(changed.slice(0, 9)),
    });
    expect(only(decide(some)).estimator).toBe("D");
  });
});

describe("B", () => {
  const draw = drawOf(judged);

  test("a recorded, complete draw of changed pairs speaks on people's scale", () => {
    const metric = only(decide(withDraw(judged, draw, labelsOn(draw, nothingLost))));
    expect(metric).toMatchObject({
      estimator: "B",
      decision: "pass",
      labels_used: 120,
      worse: 0,
      draw: draw.id,
    });
    expect(metric.judge_view?.estimate).toBeCloseTo(-14 / 400, 12);
  });

  test.each([
    [57, "B"],
    [56, "D"],
  ])("%i of 60 pairs labelled: %s speaks", (labelled, estimator) => {
    const people = labelsOn(draw, nothingLost, labelled);
    expect(only(decide(withDraw(judged, draw, people))).estimator).toBe(estimator);
  });

  test("labels that merely happen to be on the very same pairs are no draw", () => {
    const { draws, ...rest } = withDraw(judged, draw, labelsOn(draw, nothingLost));
    expect(draws.size).toBe(1);
    expect(only(decide({ ...rest, draws: new Map() })).estimator).toBe("D");
  });

  test("can't tell is missing: an abstained or contested answer leaves its pair open", () => {
    const people = labelsOn(draw, nothingLost);
    for (const { head } of draw.pairs.slice(0, 4)) people[head] = { status: "abstained" };
    expect(only(decide(withDraw(judged, draw, people))).estimator).toBe("D");
  });

  test("a stratum that nobody has looked into keeps the draw open, whatever the share", () => {
    const rare = evidenceOf({
      scorers: [byJudge(rowsFor({ n: 400, changed: 160, worse: 30, better: 1 }))],
      metrics: [JUDGED],
    });
    const asked = drawOf(rare);
    const others = asked.pairs.filter(({ stratum }) => stratum !== "fail_pass");
    expect(others).toHaveLength(asked.pairs.length - 1);
    const people = labelsOn({ ...asked, pairs: others }, nothingLost);
    expect(only(decide(withDraw(rare, asked, people))).estimator).toBe("D");
  });

  test("it is not asked where everything that changed is labelled: A comes first", () => {
    const everything = Object.fromEntries(
      rows.flatMap(({ id }) => [
        [traceOf(id, "base"), says(true)],
        [traceOf(id, "head"), says(true)],
      ]),
    );
    expect(only(decide(withDraw(judged, draw, everything))).estimator).toBe("A");
  });
});

describe("C", () => {
  const policy = { adjudication: { kind: "random", pairs: 60 } };
  const random = evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED], policy });
  const draw = drawOf(random);

  test("a complete random draw over all records speaks with the judge's word on the rest", () => {
    expect(draw.head).toMatchObject({ kind: "random", strata: [{ name: "all", N: 400, n: 60 }] });
    const metric = only(decide(withDraw(random, draw, labelsOn(draw, nothingLost))));
    expect(metric).toMatchObject({ estimator: "C", change: { method: "ppi" } });
  });

  test("fewer than 50 pairs decide nothing, though the draw takes all there are", () => {
    const small = rowsFor({ n: 40, changed: 10, worse: 3, better: 1 });
    const evidence = evidenceOf({ scorers: [byJudge(small)], metrics: [JUDGED], policy });
    const all = drawOf(evidence);
    const people = labelsOn(all, nothingLost);
    // One of ten changed pairs stays open, so that A does not speak; 39 of 40 pairs would be complete.
    delete people[traceOf("r-0000", "head")];
    const decision = decide(withDraw(evidence, all, people));
    expect(decision.draws).toMatchObject([{ pairs: 40, labelled: 39, complete: true }]);
    expect(only(decision).estimator).toBe("D");
  });

  test("a draw of fewer than 50 pairs is not made: it could decide nothing", () => {
    const small = { adjudication: { kind: "random", pairs: 20 } };
    const evidence = evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED], policy: small });
    expect(drawOf(evidence).pairs).toHaveLength(50);
  });
});

test("D: else the judge speaks alone", () => {
  expect(only(decide(judged))).toMatchObject({ estimator: "D", labels_used: 0, change: { method: "tango" } });
});
