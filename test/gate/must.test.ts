import { expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { byCode, byJudge, evidenceOf, JUDGED, planOf, type RowSpec, rowsFor } from "./evidence-of.ts";
import { only } from "./labelled-draw.ts";

// Rule 14: records that must hold.

const rows = (head: RowSpec["head"], base: RowSpec["base"] = true): RowSpec[] => [
  ...rowsFor({ n: 400, changed: 0, worse: 0, better: 0 }),
  { id: "r-must", base, head, must: true },
];
const decided = (specs: RowSpec[], metric = planOf()) =>
  decide(evidenceOf({ scorers: [byCode(specs)], metrics: [metric] }));

test("base pass, head fail on an exact scorer is FAIL{must} by itself", () => {
  expect(decided(rows(false))).toMatchObject({ decision: "fail", reason: "must", headline: "role" });
});

test("the same record without must passes by rule 1", () => {
  const loose = rows(false).map((row) => ({ ...row, must: false }));
  expect(decided(loose)).toMatchObject({ decision: "pass", reason: "too_few_changes" });
});

test.each([
  ["a record that failed before", rows(false, false)],
  ["a gain", rows(true, false)],
  ["a record that could not be scored", rows("app_error")],
  ["half of the runs", rows([true, false], [true, true])],
])("%s is no loss", (_, specs) => {
  expect(decided(specs).decision).toBe("pass");
});

test("with several runs more than half must pass on the base, and less than half on the head", () => {
  expect(decided(rows([true, false, false], [true, true, false])).reason).toBe("must");
});

test("where lower is better, a new hit is the loss", () => {
  const metric = planOf({ better: "lower" });
  const calm = rowsFor({ n: 400, changed: 0, worse: 0, better: 0 });
  const hit = (base: boolean, head: boolean): RowSpec[] => [
    ...calm,
    { id: "r-must", base, head, must: true },
  ];
  expect(decided(hit(false, true), metric).reason).toBe("must");
  expect(decided(hit(true, false), metric).decision).toBe("pass");
});

test("outside Holm: other metrics do not soften it", () => {
  const calm = rowsFor({ n: 400, changed: 400, worse: 3, better: 3 });
  const names = ["b", "c", "d"];
  const decision = decide(
    evidenceOf({
      scorers: [byCode(rows(false)), ...names.map((name) => byCode(calm, { name }))],
      metrics: [planOf(), ...names.map((name) => planOf({ name, scorer: name }))],
    }),
  );
  expect(decision.reason).toBe("must");
});

test("a record in quarantine is left out of it", () => {
  const evidence = evidenceOf({ scorers: [byCode(rows(false))] });
  const decision = decide({ ...evidence, dataset: { ...evidence.dataset, quarantined: ["r-must"] } });
  expect(decision.reason).toBe("unchanged");
  expect(only(decision)).toMatchObject({ quarantined: 1, n: 400, records: 401 });
});

test("a metric that is only shown does not fail by it", () => {
  const decision = decided(rows(false), planOf({ margin: null, blocking: false }));
  expect([decision.decision, only(decision).decision]).toEqual(["pass", "pass"]);
});

test("a judge's loss of it does not fail by itself: it goes to the top of the flips", () => {
  const more = rows(false).map((row, index) =>
    index < 30 ? { ...row, unchanged: false, head: index > 2 } : row,
  );
  const decision = decide(evidenceOf({ scorers: [byJudge(more)], metrics: [JUDGED] }));
  expect(decision.decision).toBe("inconclusive");
  expect(decision.flips[0]?.record.id).toBe("r-must");
  expect(decision.draws[0]?.draw.head.strata[0]).toEqual({ name: "must", N: 1, n: 1 });
});
