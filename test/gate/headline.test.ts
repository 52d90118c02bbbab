import { expect, test } from "vitest";
import { ANSWERS } from "../../src/formats/metrics.ts";
import { decide } from "../../src/gate/decide.ts";
import { byCode, byJudge, evidenceOf, JUDGED, judgeOf, planOf, rowsFor } from "./evidence-of.ts";

// Of several metrics in doubt the sentence speaks of one: what was seen decides which, not the name of the doubt.

const lost = byCode(rowsFor({ n: 41, changed: 20, worse: 2, better: 0 }));
const noLoss = byJudge(rowsFor({ n: 41, changed: 20, worse: 0, better: 0 }));
const silent = byCode(rowsFor({ n: 41, changed: 20, worse: 2, better: 0 }), { name: ANSWERS });
const answers = planOf({ name: ANSWERS, scorer: ANSWERS });
const judges = [judgeOf()];

test("records that code sees lost stand before a judge that saw nothing and is not trusted", () => {
  const decision = decide(
    evidenceOf({ scorers: [noLoss, lost], metrics: [JUDGED, planOf()], evidence: { judges } }),
  );
  expect(decision).toMatchObject({ decision: "inconclusive", reason: "too_close", headline: "role" });
});

test("outputs that no longer come stand before what they took with them", () => {
  const decision = decide(evidenceOf({ scorers: [lost, silent], metrics: [planOf(), answers] }));
  expect(decision).toMatchObject({ decision: "inconclusive", headline: ANSWERS });
});

test("missing data still stands before any doubt: it says nothing of the change", () => {
  const gaps = byJudge(rowsFor({ n: 41, changed: 20, worse: 0, better: 0, unscoredHead: 20 }));
  const decision = decide(
    evidenceOf({ scorers: [lost, gaps], metrics: [planOf(), JUDGED], evidence: { judges } }),
  );
  expect(decision).toMatchObject({ reason: "unscored", headline: "correct" });
});

test.each([
  ["pass", "unscored"],
  ["fail", "too_close"],
])("a policy that lets missing data through, and doubt: %s: %s is said first", (inconclusive, reason) => {
  const gaps = byJudge(rowsFor({ n: 41, changed: 20, worse: 0, better: 0, unscoredHead: 20 }));
  const policy = { missing: "pass", inconclusive };
  const evidence = evidenceOf({ scorers: [lost, gaps], metrics: [JUDGED, planOf()], policy });
  expect(decide({ ...evidence, judges })).toMatchObject({ reason });
});

test("what code saw move as often for better as for worse stands no higher than what a judge saw lost", () => {
  const both = byCode(rowsFor({ n: 41, changed: 20, worse: 2, better: 2 }));
  const judged = byJudge(rowsFor({ n: 41, changed: 20, worse: 2, better: 0 }));
  const metrics = [planOf(), JUDGED];
  const decision = decide(evidenceOf({ scorers: [both, judged], metrics, evidence: { judges } }));
  expect(decision).toMatchObject({ reason: "untrusted", headline: "correct" });
});

test("where nothing got worse the reason decides, as among fails", () => {
  const few = byCode(rowsFor({ n: 20, changed: 20, worse: 0, better: 0 }), { name: "few" });
  const close = byCode(rowsFor({ n: 45, changed: 45, worse: 0, better: 0 }), { name: "close" });
  const plans = ["close", "few"].map((name) => planOf({ name, scorer: name }));
  expect(decide(evidenceOf({ scorers: [close, few], metrics: plans }))).toMatchObject({ headline: "few" });
});
