import { describe, expect, test } from "vitest";
import { compare } from "../../src/gate/compare.ts";
import { decide } from "../../src/gate/decide.ts";
import { byCode, evidenceOf, planOf, type RowSpec } from "./evidence-of.ts";
import { only } from "./labelled-draw.ts";

const table = (rows: RowSpec[], more: Partial<Parameters<typeof compare>[0]> = {}) =>
  compare({ rows: byCode(rows), plan: planOf(), baseline: true, quarantined: new Set(), ...more });

test("every record is somewhere: compared, unscored, not sampled, quarantined, or not common", () => {
  const rows: RowSpec[] = [
    { id: "a", base: true, head: false },
    { id: "b", base: true, head: "refused" },
    { id: "c", head: true, sampled: false },
    { id: "d", base: true, head: true },
    { id: "e", base: null, head: true },
  ];
  const made = table(rows, { quarantined: new Set(["d"]) });
  expect(made.counts).toEqual({ records: 5, quarantined: 1, not_sampled: 1, not_common: 1 });
  expect(made.pairs.map(({ record }) => record.id)).toEqual(["a"]);
  expect(made.missing).toMatchObject([{ record: { id: "b" }, side: "head" }]);
});

test("`where` takes the records whose tag has the value; unknown ids in quarantine do no harm", () => {
  const rows: RowSpec[] = [
    { id: "a", base: true, head: true, tags: { topic: "billing" } },
    { id: "b", base: true, head: true, tags: { topic: "other" } },
    { id: "c", base: true, head: true },
  ];
  const made = table(rows, {
    plan: planOf({ where: { "tags.topic": "billing" } }),
    quarantined: new Set(["z"]),
  });
  expect(made.counts).toMatchObject({ records: 1, quarantined: 0 });
});

test("added and edited records are never compared, never failed", () => {
  const rows: RowSpec[] = [
    ...Array.from({ length: 60 }, (_, index): RowSpec => ({ id: `r-${index}`, head: true, unchanged: true })),
    ...Array.from({ length: 30 }, (_, index): RowSpec => ({ id: `new-${index}`, base: null, head: false })),
  ];
  const metric = only(decide(evidenceOf({ scorers: [byCode(rows)], metrics: [planOf({ min: 0.9 })] })));
  expect(metric).toMatchObject({
    decision: "pass",
    n: 60,
    not_common: 30,
    records: 90,
    observed: { head: 1 },
  });
});

test("a scorer that never looked at the base is shown by its heads alone", () => {
  const rows: RowSpec[] = [{ id: "a", base: null, head: true }];
  const evidence = evidenceOf({
    scorers: [byCode(rows)],
    metrics: [planOf({ margin: null, blocking: false })],
  });
  expect(only(decide(evidence))).toMatchObject({
    n: 1,
    not_common: 0,
    change: null,
    base: null,
    reason: "report_only",
  });
});

test("records that are all new leave nothing to compare: no pass", () => {
  const rows: RowSpec[] = [{ id: "a", base: null, head: true }];
  expect(decide(evidenceOf({ scorers: [byCode(rows)] }))).toMatchObject({
    decision: "inconclusive",
    reason: "too_few_records",
  });
});

describe("sides", () => {
  test("several runs: their mean, over the runs that have a value", () => {
    const rows: RowSpec[] = [{ id: "a", base: [true, true, false], head: [true, "refused", false] }];
    const [pair] = table(rows).pairs;
    expect(pair?.baseValue).toBeCloseTo(2 / 3, 12);
    expect(pair?.headValue).toBe(0.5);
    expect(pair?.difference).toBeCloseTo(0.5 - 2 / 3, 12);
  });

  test("a side without any value is missing, a side without any run too", () => {
    const rows: RowSpec[] = [
      { id: "a", base: ["refused", "refused"], head: [true, true] },
      { id: "b", base: [], head: "refused" },
    ];
    expect(table(rows).missing.map(({ side }) => side)).toEqual(["base", "both"]);
  });

  test("unchanged is exactly 0, also where one judge was asked twice and wavered", () => {
    const [pair] = table([{ id: "a", base: true, head: false, unchanged: true }]).pairs;
    expect(pair?.difference).toBe(0);
  });

  test("no difference is 0, never -0", () => {
    const [pair] = table([{ id: "a", base: true, head: true }], { plan: planOf({ better: "lower" }) }).pairs;
    expect(Object.is(pair?.difference, 0)).toBe(true);
  });
});

test("bugs of the caller are said: a record twice, a scorer twice, nothing scored, text as a metric", () => {
  const twice: RowSpec[] = [
    { id: "a", head: true },
    { id: "b", head: true },
    { id: "a", head: false },
  ];
  expect(() => table(twice)).toThrow("record a stands twice in the rows of one scorer");
  const rows: RowSpec[] = [{ id: "a", head: true }];
  expect(() => decide(evidenceOf({ scorers: [byCode(rows), byCode(rows)] }))).toThrow(
    "two scorers have one name",
  );
  expect(() => decide(evidenceOf({ scorers: [] }))).toThrow('nothing was scored by "role"');
  expect(() => decide(evidenceOf({ scorers: [byCode(rows, { kind: "shown" })] }))).toThrow(
    '"role" gives text, and text never becomes a metric',
  );
});
