import { expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import type { Evidence } from "../../src/gate/evidence.ts";
import { byCode, evidenceOf, planOf, type RowSpec } from "./evidence-of.ts";

// gate.md 8, 4: a change that takes away all that it could be held against has no baseline.

const rows: RowSpec[] = Array.from({ length: 40 }, (_, n) => {
  return { id: `r-${n}`, base: null, head: true, tags: { topic: n < 20 ? "billing" : "other" } };
});

function reasonFor(
  dataset: Partial<Evidence["dataset"]>,
  {
    where = null,
    app_unchanged = false,
  }: { where?: { [tag: string]: string } | null; app_unchanged?: boolean } = {},
) {
  const evidence = evidenceOf({ scorers: [byCode(rows)], metrics: [planOf({ where })] });
  const { decision, reason } = decide({
    ...evidence,
    dataset: { ...evidence.dataset, ...dataset },
    baseline: { ...evidence.baseline, app_unchanged },
  });
  return `${decision}{${reason}}`;
}

test.each([
  ["all records taken away, others put in their place", { common: 0, removed: ["r-old"] }],
  ["all records edited", { common: 0, changed: ["r-1"] }],
])("%s: missing data", (_, dataset) => {
  expect(reasonFor(dataset)).toBe("inconclusive{no_baseline}");
});

test("a base without any record is held against nothing, and took nothing away", () => {
  expect(reasonFor({ common: 0, added: ["r-1"] })).toBe("inconclusive{too_few_records}");
});

test("a metric over a part of the records, of which one is edited and none is common: missing data", () => {
  const where = { "tags.topic": "billing" };
  expect(reasonFor({ common: 5, changed: ["r-3"] }, { where })).toBe("inconclusive{no_baseline}");
  expect(reasonFor({ common: 5, changed: ["r-30"] }, { where })).toBe("inconclusive{too_few_records}");
});

test("with the same app on both sides there is nothing to hide", () => {
  expect(reasonFor({ common: 0, changed: ["r-1"] }, { app_unchanged: true })).toBe(
    "inconclusive{too_few_records}",
  );
});
