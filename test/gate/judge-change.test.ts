import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import type { LabelledVerdict } from "../../src/gate/evidence.ts";
import { compareJudges } from "../../src/gate/judge-change.ts";
import { byJudge, evidenceOf, JUDGED, judgeOf, planOf, rowsFor, traceOf, verdictOf } from "./evidence-of.ts";

// Rule 13: a judge against its predecessor on the same labels.

/** Counts of labels by (what people say, whether the old and the new judge agree with them). */
interface Cell {
  count: number;
  human: boolean;
  before: boolean;
  after: boolean;
}

function judges(cells: Cell[], seen: Partial<Record<"before" | "after", number>> = {}) {
  const all = cells.flatMap(({ count, ...cell }, c) =>
    Array.from({ length: count }, (_, index) => ({ ...cell, id: `${c}-${index}` })),
  );
  const labelled = (side: "before" | "after"): LabelledVerdict[] =>
    all.map((cell, index) => ({
      trace_id: traceOf(cell.id, "label"),
      group: cell.id,
      human: { pass: cell.human, number: null },
      verdict: verdictOf(cell[side] ? cell.human : !cell.human),
      seen: index < (seen[side] ?? 0),
      random: true,
    }));
  return {
    name: "correct",
    before: judgeOf({ labelled: labelled("before") }),
    after: judgeOf({ labelled: labelled("after"), fingerprint: "fp-new" }),
  };
}

const compared = (cells: Cell[], seen = {}) => compareJudges(judges(cells, seen), { confidence: 0.95 });
const agreeing: Cell[] = [
  { count: 60, human: true, before: true, after: true },
  { count: 40, human: false, before: true, after: true },
];
const flip = (count: number, human: boolean, better: boolean): Cell => ({
  count,
  human,
  before: !better,
  after: better,
});

test("counts what the new judge gains and loses, with the change of agreement", () => {
  const comparison = compared([...agreeing, flip(3, true, true), flip(2, false, false)]);
  expect(comparison).toMatchObject({ n: 105, gained: 3, lost: 2, worse: false });
  expect(comparison.change?.estimate).toBeCloseTo(1 / 105, 12);
});

describe("worse", () => {
  test.each([
    // One-sided mid-p of k losses v 0 is 2^-(k+1): 0.0625 for three, 0.03125 for four. Spread over both classes.
    [2, 1, false],
    [2, 2, true],
  ])("by mid-p: %i lost among what people pass, %i among what they fail: %s", (pass, fail, worse) => {
    const many = agreeing.map((cell) => ({ ...cell, count: 1000 }));
    const { change, worse: said } = compared([...many, flip(pass, true, false), flip(fail, false, false)]);
    expect(change?.p_value).toBeCloseTo(2 ** -(pass + fail + 1), 12);
    expect(said).toBe(worse);
  });

  test("or where a loss is shown in one class, though the other makes up for it", () => {
    const comparison = compared([...agreeing, flip(10, true, true), flip(8, false, false)]);
    expect(comparison.change?.p_value).toBeGreaterThan(0.05);
    expect(comparison.worse).toBe(true);
  });

  test("it fails the run, and the headline names the judge", () => {
    const rows = rowsFor({ n: 100, changed: 0, worse: 0, better: 0 });
    const evidence = evidenceOf({
      scorers: [byJudge(rows)],
      metrics: [JUDGED],
      evidence: { judge_changes: [judges([...agreeing, flip(12, false, false)])] },
    });
    expect(decide(evidence)).toMatchObject({ decision: "fail", reason: "judge_worse", headline: "correct" });
  });

  test("a judge-only change that is not shown worse passes", () => {
    const rows = rowsFor({ n: 100, changed: 0, worse: 0, better: 0 });
    const evidence = evidenceOf({
      scorers: [byJudge(rows), byJudge(rows, { name: "correct@head", fingerprint: "fp-new" })],
      metrics: [
        JUDGED,
        planOf({
          name: "correct",
          scorer: "correct@head",
          margin: null,
          blocking: false,
          beside: "new_judge",
        }),
      ],
      evidence: { judge_changes: [judges([...agreeing, flip(2, false, false), flip(3, true, true)])] },
    });
    const decision = decide(evidence);
    expect(decision).toMatchObject({ decision: "pass", reason: "unchanged" });
    expect(decision.metrics[1]).toMatchObject({ beside: "new_judge", blocking: false });
  });
});

test("labels that either judge has learned from do not count", () => {
  const cells = [flip(12, false, false), ...agreeing];
  expect(compared(cells, { after: 12 })).toMatchObject({ n: 100, lost: 0, worse: false });
  expect(compared(cells, { before: 12 })).toMatchObject({ n: 100, lost: 0 });
});

test("without a label in common nothing is said, and nothing is worse", () => {
  expect(compared([])).toMatchObject({ n: 0, change: null, worse: false });
});

test("losses of one group are one loss: what belongs together is not counted several times (rule 7)", () => {
  const lost = judges([...agreeing, flip(4, true, false)]);
  const together = (labels: LabelledVerdict[]) =>
    labels.map((label, index) => (index < 100 ? label : { ...label, group: "one document" }));
  const grouped = {
    ...lost,
    before: { ...lost.before, labelled: together(lost.before.labelled) },
    after: { ...lost.after, labelled: together(lost.after.labelled) },
  };
  expect(compareJudges(lost, { confidence: 0.95 }).worse).toBe(true);
  expect(compareJudges(grouped, { confidence: 0.95 })).toMatchObject({ lost: 4, worse: false });
});
