import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import type { Evidence } from "../../src/gate/evidence.ts";
import {
  byCode,
  byJudge,
  evidenceOf,
  JUDGED,
  judgeOf,
  labelsFor,
  planOf,
  type RowSpec,
  rowOf,
  rowsFor,
  says,
  TRUSTED,
  traceOf,
} from "./evidence-of.ts";
import { drawOf, labelsOn, only, withDraw } from "./labelled-draw.ts";

// Traps (statistics.md 7), as far as they reach the decision, and rule 15.

const code = (rows: RowSpec[], plan = planOf()) => evidenceOf({ scorers: [byCode(rows)], metrics: [plan] });
const isClean = (evidence: Evidence) => {
  const text = JSON.stringify(decide(evidence), (_, value) =>
    typeof value === "number" && !Number.isFinite(value) ? "NOT A NUMBER" : value,
  );
  return !text.includes("NOT A NUMBER") && !text.includes("undefined");
};

describe("nothing is ever NaN", () => {
  const judged = (rows: RowSpec[], judge = TRUSTED) =>
    evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED], evidence: { judges: [judge] } });
  const all = (n: number, base: boolean, head: boolean): RowSpec[] =>
    Array.from({ length: n }, (_, index) => ({ id: `r-${index}`, base, head }));

  test.each<[string, Evidence]>([
    ["zero discordant records", code(all(100, true, true))],
    ["all lost", code(all(100, true, false))],
    ["all gained", code(all(100, false, true))],
    ["nothing passes on either side", code(all(100, false, false))],
    ["one record", code(all(1, true, false))],
    ["no record", code([])],
    [
      "more than 1,000 discordant records",
      code(rowsFor({ n: 3000, changed: 3000, worse: 1300, better: 1200 })),
    ],
    ["one giant cluster", code(all(100, true, false).map((row) => ({ ...row, group: "g" })))],
    [
      "one giant cluster of grades",
      evidenceOf({
        scorers: [
          byCode(
            all(50, true, true).map(({ id }) => ({ id, base: 1, head: 2, group: "g" })),
            { kind: "mean" },
          ),
        ],
      }),
    ],
    [
      "a judge that always says the same",
      judged(all(100, true, true), judgeOf({ labelled: labelsFor({ tp: 60, fp: 40, fn: 0, tn: 0 }) })),
    ],
    [
      "a judge worse than chance",
      judged(
        rowsFor({ n: 200, changed: 90, worse: 20, better: 4 }),
        judgeOf({ labelled: labelsFor({ tp: 5, fp: 45, fn: 45, tn: 5 }) }),
      ),
    ],
    [
      "one class without labels",
      judged(all(100, true, true), judgeOf({ labelled: labelsFor({ tp: 100, fp: 0, fn: 0, tn: 0 }) })),
    ],
    [
      "a floor on a judge that passes everything",
      { ...judged(all(100, true, true)), metrics: [{ ...JUDGED, min: 0.5 }] },
    ],
  ])("%s", (_, evidence) => {
    expect(isClean(evidence)).toBe(true);
  });

  test("all labelled pairs agree: the range keeps a width", () => {
    const rows = rowsFor({ n: 400, changed: 160, worse: 20, better: 6 });
    const evidence = judged(rows, judgeOf());
    const draw = drawOf(evidence);
    const settled = withDraw(
      evidence,
      draw,
      labelsOn(draw, () => ({ base: true, head: true })),
    );
    const { change } = only(decide(settled));
    expect(change?.low).toBeLessThan(0);
    expect(isClean(settled)).toBe(true);
  });
});

describe("data that is not what it looks like", () => {
  test('a score of 1 to 5 stored as text, booleans as "true": no value in the metric\'s terms, so unscored', () => {
    const text = rowsFor({ n: 40, changed: 40, worse: 0, better: 0 }).map((row) => {
      const made = rowOf(row);
      const verdict = { status: "scored" as const, value: "true", pass: null, number: null, rationale: "" };
      return { ...made, head: made.head.map((sample) => ({ ...sample, verdict })) };
    });
    const decision = decide(evidenceOf({ scorers: [{ ...byCode([]), rows: text }] }));
    expect(decision).toMatchObject({ decision: "inconclusive", reason: "unscored" });
    expect(decision.unscored.by_reason).toEqual({ scorer_error: 40 });
  });

  test("a number that is not finite is no number", () => {
    const rows = [Number.NaN, Number.POSITIVE_INFINITY, 1].map((head, index) => ({
      id: `r-${index}`,
      base: 1,
      head,
    }));
    const metric = only(decide(evidenceOf({ scorers: [byCode(rows, { kind: "mean" })] })));
    expect(metric).toMatchObject({ n: 1, unscored: 2 });
  });

  test("base and head with different records are compared on what both have", () => {
    const rows: RowSpec[] = [
      ...rowsFor({ n: 60, changed: 60, worse: 0, better: 0 }),
      { id: "only-head", base: null, head: false },
    ];
    expect(only(decide(code(rows)))).toMatchObject({ n: 60, worse: 0, not_common: 1 });
  });

  test("labels after the fact: those that a judge's losses attracted do not outvote a trusted draw", () => {
    // People looked at the flips they were shown and called them all wrong; the rest nobody saw.
    const rows = rowsFor({ n: 400, changed: 160, worse: 12, better: 10 });
    const people = Object.fromEntries(
      rows.slice(0, 12).flatMap(({ id }) => [
        [traceOf(id, "base"), says(true)],
        [traceOf(id, "head"), says(false)],
      ]),
    );
    const evidence = evidenceOf({
      scorers: [byJudge(rows)],
      metrics: [JUDGED],
      people,
      evidence: { judges: [TRUSTED] },
    });
    expect(only(decide(evidence))).toMatchObject({ estimator: "D", labels_used: 0 });
  });

  test("old base labels on both sides of what did not change do not pass a real loss", () => {
    const rows = rowsFor({ n: 400, changed: 60, worse: 60, better: 0 });
    const people = Object.fromEntries(
      rows.flatMap(({ id, unchanged }) => [
        [traceOf(id, "base"), says(true)] as const,
        ...(unchanged ? [[traceOf(id, "same"), says(true)] as const] : []),
      ]),
    );
    const decision = decide(evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED], people }));
    expect(decision).toMatchObject({ decision: "fail", reason: "loss_beyond_margin" });
  });
});

describe("rule 15: full precision decides", () => {
  test("L just beyond the margin does not pass, though it prints as the margin", () => {
    // 30 v 22 of 400: L = -0.0497...; a margin a hair above and below it.
    const rows = rowsFor({ n: 400, changed: 400, worse: 30, better: 22 });
    const low = -(only(decide(code(rows))).change?.low ?? 0);
    expect(only(decide(code(rows, planOf({ margin: low * (1 + 1e-9) })))).decision).toBe("pass");
    expect(only(decide(code(rows, planOf({ margin: low })))).decision).toBe("inconclusive");
    expect(only(decide(code(rows, planOf({ margin: low * (1 - 1e-9) })))).decision).toBe("inconclusive");
  });

  test("a floor of 0.9 is not reached by 0.8999", () => {
    const rows = Array.from(
      { length: 10000 },
      (_, index): RowSpec => ({ id: `r-${index}`, base: true, head: index >= 1001 }),
    );
    const metric = only(decide(code(rows, planOf({ margin: null, min: 0.9 }))));
    expect(metric.floor?.decision).toBe("fail");
  });
});

test("the same evidence gives the same bytes, whatever order its rows, runs, labels and draws come in", () => {
  const rows = rowsFor({ n: 300, changed: 120, worse: 25, better: 12 }).map((row, index) => ({
    ...row,
    base: [row.base === true, index % 4 !== 0],
    head: [row.head === true, index % 5 !== 0],
    unchanged: false,
    group: `g-${index % 70}`,
    tags: { topic: `t-${index % 3}` },
  }));
  const evidence: Evidence = {
    ...evidenceOf({
      scorers: [byJudge(rows), byCode(rows)],
      metrics: [{ ...JUDGED, slices: ["tags.topic"] }, planOf()],
    }),
    judges: [judgeOf({ labelled: labelsFor({ tp: 30, fp: 3, fn: 2, tn: 14 }), left_out: { b: 1, a: 2 } })],
  };
  const draw = drawOf(evidence);
  const labelled = withDraw(
    evidence,
    draw,
    labelsOn(draw, (id) => ({ base: true, head: !id.endsWith("3") })),
  );
  const turned: Evidence = {
    ...labelled,
    scorers: labelled.scorers.toReversed().map(({ scorer, rows: list }) => ({
      scorer,
      rows: list
        .toReversed()
        .map((row) => ({ ...row, head: row.head.toReversed(), base: row.base?.toReversed() ?? null })),
    })),
    people: new Map([...labelled.people].map(([name, people]) => [name, new Map([...people].toReversed())])),
    judges: labelled.judges.map((judge) => ({
      ...judge,
      labelled: judge.labelled.toReversed(),
      left_out: { a: 2, b: 1 },
    })),
    draws: new Map([["other", draw] as const, ...labelled.draws].toReversed()),
    dataset: { ...labelled.dataset, added: ["y", "x"] },
  };
  const added = { ...labelled, dataset: { ...labelled.dataset, added: ["x", "y"] } };
  expect(only({ ...decide(labelled), metrics: decide(labelled).metrics.slice(0, 1) }).estimator).toBe("B");
  expect(JSON.stringify(decide(turned))).toBe(JSON.stringify(decide(added)));
});
