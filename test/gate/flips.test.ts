import { expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { byCode, byJudge, evidenceOf, JUDGED, planOf, rowsFor, says, traceOf } from "./evidence-of.ts";

const steady = rowsFor({ n: 60, changed: 0, worse: 0, better: 0 });

test("worst first: lost, must, exact, where people contradict the judge; then by metric and record", () => {
  const code = [
    ...steady,
    { id: "c-gained", base: false, head: true },
    { id: "c-lost", base: true, head: false },
  ];
  const judge = [
    ...steady,
    { id: "j-agreed", base: true, head: false },
    { id: "j-contradicted", base: true, head: false },
    { id: "j-must", base: true, head: false, must: true },
    { id: "j-unseen", base: true, head: false },
    { id: "j-gained", base: false, head: true },
  ];
  const people = {
    [traceOf("j-agreed", "head")]: says(false),
    [traceOf("j-contradicted", "head")]: says(true),
  };
  const decision = decide(
    evidenceOf({ scorers: [byJudge(judge), byCode(code)], metrics: [JUDGED, planOf()], people }),
  );
  expect(decision.flips.map(({ record, direction }) => `${record.id} ${direction}`)).toEqual([
    "j-must worse",
    "c-lost worse",
    "j-contradicted worse",
    "j-agreed worse",
    "j-unseen worse",
    "c-gained better",
    "j-gained better",
  ]);
  const said = Object.fromEntries(decision.flips.map(({ record, people: word }) => [record.id, word]));
  expect(said).toMatchObject({
    "j-contradicted": { base: null, head: true },
    "j-unseen": null,
    "c-lost": null,
  });
});

test("of several runs the two that show the difference", () => {
  const rows = [...steady, { id: "r-x", base: [false, true, true], head: [true, false, false] }];
  const [flip] = decide(evidenceOf({ scorers: [byCode(rows)] })).flips;
  expect(flip).toMatchObject({
    direction: "worse",
    base: { verdict: { pass: true } },
    head: { verdict: { pass: false } },
  });
});

test("where lower is better, a new hit got worse", () => {
  const rows = [...steady, { id: "r-x", base: false, head: true }];
  const metrics = [planOf({ better: "lower" })];
  expect(decide(evidenceOf({ scorers: [byCode(rows)], metrics })).flips[0]?.direction).toBe("worse");
});

test("a judge shown beside the one that decides adds none", () => {
  const rows = [...steady, { id: "r-x", base: true, head: false }];
  const evidence = evidenceOf({
    scorers: [byJudge(rows), byJudge(rows, { name: "correct@head" })],
    metrics: [JUDGED, { ...JUDGED, scorer: "correct@head", blocking: false, beside: "new_judge" }],
  });
  expect(decide(evidence).flips).toHaveLength(1);
});

test("a mean has no flips, and records in quarantine or not common have none", () => {
  const means = [{ id: "r-x", base: 1, head: 2 }];
  expect(decide(evidenceOf({ scorers: [byCode(means, { kind: "mean" })] })).flips).toEqual([]);
  const rows = [...steady, { id: "r-x", base: true, head: false }, { id: "r-new", base: null, head: false }];
  const evidence = evidenceOf({ scorers: [byCode(rows)] });
  const decision = decide({ ...evidence, dataset: { ...evidence.dataset, quarantined: ["r-x"] } });
  expect(decision.flips).toEqual([]);
});

test("unscored rows are listed with side and reason, and add up to the metrics' own counts", () => {
  const rows = [
    ...steady,
    { id: "r-a", base: true, head: "app_timeout" as const },
    { id: "r-b", base: "refused" as const, head: true },
    { id: "r-c", base: "refused" as const, head: "invalid_reply" as const },
  ];
  const decision = decide(evidenceOf({ scorers: [byCode(rows)] }));
  expect(decision.unscored).toMatchObject({
    total: 3,
    by_reason: { app_timeout: 1, invalid_reply: 1, refused: 1 },
    records: [
      { record_id: "r-a", side: "head", reason: "app_timeout", detail: "app_timeout in a test" },
      { record_id: "r-b", side: "base", reason: "refused" },
      { record_id: "r-c", side: "both", reason: "invalid_reply" },
    ],
  });
  expect(decision.metrics[0]?.unscored).toBe(3);
});
