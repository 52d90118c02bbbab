import { describe, expect, test } from "vitest";
import type { Draw } from "../../src/formats/draw-file.ts";
import { decide } from "../../src/gate/decide.ts";
import type { Decision } from "../../src/gate/decision.ts";
import {
  byCode,
  byJudge,
  evidenceOf,
  JUDGED,
  planOf,
  type RowSpec,
  rowsFor,
  TRUSTED,
} from "./evidence-of.ts";

import { drawOf, labelsOn, withDraw } from "./labelled-draw.ts";

// Rule 10: several metrics.

/** 18 v 9 of 200: p = 0.043579 (statistics.md 3.2). 30 v 9: p below 0.001. 4 v 4: p of a loss 0.5. */
const close = rowsFor({ n: 200, changed: 200, worse: 18, better: 9 });
const clear = rowsFor({ n: 200, changed: 200, worse: 30, better: 9 });
const calm = rowsFor({ n: 200, changed: 200, worse: 4, better: 4 });

function run(parts: { [name: string]: RowSpec[] }, plan: { [name: string]: object } = {}): Decision {
  const names = Object.keys(parts);
  return decide(
    evidenceOf({
      scorers: names.map((name) => byCode(parts[name] ?? [], { name })),
      metrics: names.map((name) => planOf({ name, scorer: name, ...plan[name] })),
    }),
  );
}

const saidOf = (decision: Decision) =>
  Object.fromEntries(decision.metrics.map(({ name, reason }) => [name, reason]));

test("alone a loss at p 0.0436 fails", () => {
  expect(run({ a: close })).toMatchObject({ decision: "fail", reason: "loss", headline: "a" });
});

test("a loss seen alone but not after Holm is INCONCLUSIVE{multiplicity}", () => {
  const decision = run({ a: close, b: calm });
  expect(decision).toMatchObject({ decision: "inconclusive", reason: "multiplicity", headline: "a" });
  // Two bounds: 2 · 0.0435793.
  expect(decision.metrics[0]?.change?.p_holm).toBeCloseTo(2 * 0.04357927665114429, 7);
});

test.each([
  ["nothing changed", { n: 200, changed: 0, worse: 0, better: 0 }],
  ["too much is missing", { n: 150, changed: 0, worse: 0, better: 0, unscoredHead: 50 }],
])("a judge's floor that is not asked (%s) takes nothing from the others", (_, counts) => {
  const scorers = [byCode(close, { name: "a" }), byJudge(rowsFor(counts))];
  const metrics = [planOf({ name: "a", scorer: "a" }), { ...JUDGED, margin: null, min: 0.7 }];
  const decision = decide(evidenceOf({ scorers, metrics, evidence: { judges: [TRUSTED] } }));
  expect(decision.metrics[0]).toMatchObject({ reason: "loss" });
});

test("a p that is the level itself after Holm is a loss still", () => {
  // Mid-p of 5 v 0 is 2^-6, doubled 2^-5: the level of this confidence, to the bit.
  const five = byCode(rowsFor({ n: 100, changed: 50, worse: 5, better: 0 }), { name: "a" });
  const metrics = ["a", "b"].map((name) => planOf({ name, scorer: name }));
  const scorers = [five, byCode(calm, { name: "b" })];
  const evidence = evidenceOf({ scorers, metrics, policy: { confidence: 1 - 2 ** -5 } });
  expect(decide(evidence).metrics[0]).toMatchObject({ reason: "loss", change: { p_holm: 2 ** -5 } });
});

test("a clear loss keeps failing, and leaves one bound fewer to the next", () => {
  expect(saidOf(run({ a: close, b: clear }))).toEqual({ a: "loss", b: "loss" });
});

test("metrics that never block, and answers that need no p, are not in the family", () => {
  const shown = run({ a: close, b: calm }, { b: { blocking: false } });
  expect(shown.reason).toBe("loss");
  expect(shown.metrics[1]?.change?.p_holm).toBeNull();
  const few = rowsFor({ n: 200, changed: 1, worse: 1, better: 0 });
  expect(run({ a: close, b: few }).reason).toBe("loss");
});

describe("floors", () => {
  test("one of code leaves nothing to chance and stands outside", () => {
    expect(run({ a: close, b: calm }, { b: { margin: null, min: 0.5 } }).reason).toBe("loss");
  });

  const floored = (head: number, more: RowSpec[][]) => {
    const rows = Array.from(
      { length: 200 },
      (_, index): RowSpec => ({ id: `r-${index}`, base: true, head: index < head }),
    );
    return decide(
      evidenceOf({
        scorers: [byJudge(rows), ...more.map((part) => byCode(part))],
        metrics: [{ ...JUDGED, margin: null, min: 0.7 }, ...more.map(() => planOf())],
        evidence: { judges: [TRUSTED] },
      }),
    );
  };

  test("a judge's is a bound of the family: shown by a hair alone, not after Holm", () => {
    const heads = Array.from({ length: 30 }, (_, index) => 105 + index);
    const closest = Math.max(...heads.filter((head) => floored(head, []).reason === "floor"));
    expect(heads.slice(1, -1)).toContain(closest);
    expect(floored(closest, [calm])).toMatchObject({ decision: "inconclusive", reason: "multiplicity" });
    expect(floored(60, [calm])).toMatchObject({ decision: "fail", reason: "floor" });
  });
});

describe("the run", () => {
  test("any FAIL fails", () => {
    expect(run({ a: calm, b: clear })).toMatchObject({ decision: "fail", headline: "b" });
  });

  test("else any blocking INCONCLUSIVE leaves it open", () => {
    const open = rowsFor({ n: 200, changed: 200, worse: 20, better: 18 });
    expect(run({ a: calm, b: open })).toMatchObject({
      decision: "inconclusive",
      reason: "too_close",
      headline: "b",
    });
    expect(run({ a: calm, b: open }, { b: { blocking: false } }).decision).toBe("pass");
  });

  test("else it passes, and a small loss is said first", () => {
    const small = rowsFor({ n: 1000, changed: 1000, worse: 40, better: 20 });
    expect(run({ a: calm, b: small })).toMatchObject({
      decision: "pass",
      reason: "small_loss",
      headline: "b",
    });
  });

  test("missing data is said before doubt, unless the policy lets it through", () => {
    const open = rowsFor({ n: 200, changed: 200, worse: 20, better: 18 });
    const lost = rowsFor({ n: 100, changed: 100, worse: 4, better: 4, unscoredHead: 20 });
    expect(run({ a: open, b: lost })).toMatchObject({ reason: "unscored", headline: "b" });
    const policy = { missing: "pass", inconclusive: "fail" };
    const evidence = evidenceOf({
      scorers: [byCode(open, { name: "a" }), byCode(lost, { name: "b" })],
      metrics: ["a", "b"].map((name) => planOf({ name, scorer: name })),
      policy,
    });
    expect(decide(evidence)).toMatchObject({ reason: "too_close", headline: "a" });
  });
});

describe("slices", () => {
  const topics = ["billing", "other", "returns"];
  const tagged = rowsFor({ n: 300, changed: 300, worse: 0, better: 0 }).map((row, index) => ({
    ...row,
    tags: { topic: topics[index % 3] ?? "" },
    head: !(index % 3 === 0 && index < 60),
  }));
  const decision = decide(
    evidenceOf({ scorers: [byCode(tagged)], metrics: [planOf({ slices: ["tags.topic"], margin: 0.2 })] }),
  );
  const slices = decision.metrics[0]?.slices ?? [];

  test("each value of the tag is a metric of its own, in order, and its counts add up to the metric's", () => {
    expect(slices.map(({ slice }) => slice?.value)).toEqual(topics);
    expect(slices.map(({ n }) => n)).toEqual([100, 100, 100]);
    expect(slices[0]).toMatchObject({ worse: 20, decision: "fail", slice: { tag: "tags.topic" } });
  });

  test("they inform: a slice that fails never blocks", () => {
    expect(slices.every(({ blocking }) => !blocking)).toBe(true);
    expect(decision.decision).toBe("pass");
  });

  test("their p is adjusted over the slices", () => {
    const [billing] = slices;
    expect(billing?.change?.p_holm).toBeCloseTo(3 * (billing?.change?.p_value ?? 0), 12);
  });

  test("as its own metric (`where`) a slice blocks", () => {
    const metrics = [
      planOf({ margin: 0.2 }),
      planOf({ name: "billing", where: { "tags.topic": "billing" }, margin: 0.1 }),
    ];
    const blocked = decide(evidenceOf({ scorers: [byCode(tagged)], metrics }));
    expect(blocked).toMatchObject({ decision: "fail", headline: "billing" });
    expect(blocked.metrics[1]).toMatchObject({ n: 100, records: 100, worse: 20 });
  });

  test("a judge's slice has no draw of its own", () => {
    const evidence = evidenceOf({
      scorers: [byJudge(tagged)],
      metrics: [{ ...JUDGED, slices: ["tags.topic"] }],
    });
    const judged = decide(evidence).metrics[0];
    expect(judged?.draw).not.toBeNull();
    expect(judged?.slices.every(({ draw }) => draw === null)).toBe(true);
  });
});

test("a first look's loss that the family takes away is asked for again at the planned second look", () => {
  const id = (index: number) => `r-${String(index).padStart(4, "0")}`;
  const code = Array.from({ length: 400 }, (_, index): RowSpec => {
    return { id: id(index), base: index % 20 !== 0, head: index % 20 !== 1 };
  });
  // The judge sees a loss on a quarter of the 200 that changed; people on 17 %.
  const judged = Array.from({ length: 400 }, (_, index): RowSpec => {
    return {
      id: id(index),
      base: true,
      head: index >= 200 || index % 4 !== 0,
      unchanged: index >= 200,
    };
  });
  const truth = (record: string) => ({ base: true, head: (Number(record.slice(2)) * 7919) % 100 >= 17 });
  const evidence = evidenceOf({
    scorers: [byCode(code), byJudge(judged)],
    metrics: [planOf(), JUDGED],
    policy: { adjudication: { kind: "stratified", pairs: 60, top_up: 120 } },
  });
  const answered = (draw: Draw) => withDraw(evidence, draw, labelsOn(draw, truth));
  const correct = ({ metrics }: Decision) => metrics.find(({ name }) => name === "correct");
  const first = drawOf(evidence);
  const once = decide(answered(first));
  // p 0.0068 passes its own 0.0088, and doubled by Holm no longer.
  expect(correct(once)).toMatchObject({ reason: "multiplicity", labels_used: 120, needs: { labels: 120 } });
  const second = once.draws[0]?.draw;
  if (!second) throw new Error("no top-up was asked for");
  expect(correct(decide(answered(second)))).toMatchObject({
    decision: "fail",
    reason: "loss",
    labels_used: 240,
  });
});
