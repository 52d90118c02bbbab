import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import { detectableChange } from "../../src/gate/detectable-change.ts";
import {
  byCode,
  byJudge,
  evidenceOf,
  JUDGED,
  judgeOf,
  planOf,
  rowsFor,
  says,
  TRUSTED,
  traceOf,
} from "./evidence-of.ts";
import { drawOf, labelsOn, only, withDraw } from "./labelled-draw.ts";

// Rule 12 (and 13, last sentence): what would settle it.

const code = (worse: number, better: number, n = 400) =>
  only(decide(evidenceOf({ scorers: [byCode(rowsFor({ n, changed: n, worse, better }))] })));
const judged = (judge: ReturnType<typeof judgeOf>, worse: number, better: number) =>
  evidenceOf({
    scorers: [byJudge(rowsFor({ n: 400, changed: 160, worse, better }))],
    metrics: [JUDGED],
    evidence: { judges: [judge] },
  });

describe("records", () => {
  test("non-inferiority with ψ = (lost + gained + 1)/(n + 2) and no gain", () => {
    // ψ = 53/402, n = (1.644854 + 0.841621)²·ψ/0.05² = 6.182557·52.7363 = 326.05: fewer than there are.
    expect(code(30, 22).needs.records).toBe(1);
    // ψ = 101/402: 6.182557·0.251244/0.0025 = 621.33; 622 - 400.
    expect(code(55, 45).needs).toEqual({ records: 222, labels: null, class: null });
  });

  test("a gain seen so far counts for it", () => {
    // 40 records: ψ = 1/42, δ_t = 0: 58.88, 59 - 40.
    expect(code(0, 0, 40).needs.records).toBe(19);
    // 15 v 16 of 100: ψ = 32/102, δ_t = 0.01: 6.182557·(0.313725 - 0.0001)/0.06² = 538.61: 539 - 100.
    expect(code(15, 16, 100).needs.records).toBe(439);
  });

  test("with fewer than 30 records more of them are asked for, however few groups they are yet", () => {
    // ψ = 1/10, margin 0.1: 61.8, so 62 - 8.
    const scorers = [byCode(rowsFor({ n: 8, changed: 8, worse: 0, better: 0 }))];
    const few = only(decide(evidenceOf({ scorers, metrics: [planOf({ margin: 0.1 })] })));
    expect(few.needs.records).toBe(54);
  });

  test("records in groups count for fewer, so more of them are needed", () => {
    const needs = (group: (index: number) => string) => {
      const rows = rowsFor({ n: 400, changed: 400, worse: 55, better: 45 });
      const grouped = rows.map((row, index) => ({ ...row, group: group(index) }));
      return only(decide(evidenceOf({ scorers: [byCode(grouped)] }))).needs.records ?? 0;
    };
    // Neighbours change alike: 5 to a group.
    expect(needs((index) => `g-${Math.floor(index / 5)}`)).toBeGreaterThan(needs((index) => `r-${index}`));
  });

  test("a floor that only a trusted judge can hold asks for trust, also where people speak of the change", () => {
    const rows = rowsFor({ n: 100, changed: 40, worse: 0, better: 0 });
    const said = ["base", "head"].flatMap((side) => rows.slice(0, 40).map(({ id }) => traceOf(id, side)));
    const people = Object.fromEntries(said.map((id) => [id, says(true)]));
    const metrics = [{ ...JUDGED, min: 0.8 }];
    const judges = [judgeOf()];
    const metric = only(
      decide(evidenceOf({ scorers: [byJudge(rows)], metrics, people, evidence: { judges } })),
    );
    expect(metric).toMatchObject({ estimator: "A", reason: "untrusted" });
    expect(metric.needs.class).toContain("more answers that people call wrong");
  });

  test("in case D the margin is m·J", () => {
    // 20 v 14 with J = 0.7: ψ = 35/402, m = 0.035: 6.182557·0.0870647/0.001225 = 439.4: 440 - 400.
    const fair = judgeOf({
      proof: { confusion: { tp: 16, fn: 2, tn: 16, fp: 2 }, effects: { pass: 1, fail: 1 } },
    });
    expect(only(decide(judged(fair, 20, 14))).needs.records).toBe(40);
  });

  test("above 10 n: null, more records would not settle it soon", () => {
    const narrow = evidenceOf({
      scorers: [byCode(rowsFor({ n: 40, changed: 40, worse: 2, better: 2 }))],
      metrics: [planOf({ margin: 0.01 })],
    });
    expect(only(decide(narrow))).toMatchObject({ decision: "inconclusive", needs: { records: null } });
  });

  test("an untrusted judge can't pass on any number of records", () => {
    expect(only(decide(judged(judgeOf(), 10, 10))).needs.records).toBeNull();
  });

  test("too few records: at least up to the least that may pass", () => {
    const wide = evidenceOf({
      scorers: [byCode(rowsFor({ n: 12, changed: 12, worse: 0, better: 0 }))],
      metrics: [planOf({ margin: 0.5 })],
    });
    expect(only(decide(wide))).toMatchObject({ reason: "too_few_records", needs: { records: 18 } });
  });

  test("nothing is needed for a pass or a fail", () => {
    expect(code(2, 4).needs).toEqual({ records: null, labels: null, class: null });
    expect(code(40, 4).needs).toEqual({ records: null, labels: null, class: null });
  });
});

describe("labels", () => {
  test("are answers: 60 pairs, 120 answers, less those already given", () => {
    const evidence = judged(TRUSTED, 40, 16);
    const draw = drawOf(evidence);
    expect(only(decide(evidence)).needs.labels).toBe(120);
    const some = withDraw(
      evidence,
      draw,
      labelsOn(draw, () => ({ base: true, head: true }), 20),
    );
    expect(only(decide(some)).needs.labels).toBe(80);
  });

  test("a complete draw that is still too close, without a planned top-up: null", () => {
    const evidence = judged(TRUSTED, 40, 16);
    const draw = drawOf(evidence);
    // People see four of twelve changed pairs lost and three gained.
    const torn = (id: string) => {
      const kind = Number(id.slice(2)) % 12;
      return { base: kind < 4 || kind > 6, head: kind > 3 };
    };
    const metric = only(decide(withDraw(evidence, draw, labelsOn(draw, torn))));
    expect(metric).toMatchObject({ estimator: "B", decision: "inconclusive", reason: "too_close" });
    expect(metric.needs.labels).toBeNull();
    expect(metric.needs.records).toBeGreaterThan(0);
  });
});

describe("detectable change", () => {
  test("first run: ψ = 0.15; 200 records find 6.77 points (3.10)", () => {
    expect(detectableChange({ n: 200 })).toBeCloseTo(0.0677, 4);
  });

  test.each([
    [0.15, 50, 0.133],
    [0.1, 400, 0.039],
    [0.2, 800, 0.039],
    [0.3, 50, 0.189],
  ])("ψ %f, n %i: %f", (discordance, n, loss) => {
    expect(detectableChange({ n, discordance })).toBeCloseTo(loss, 3);
  });

  test("none: no records find nothing", () => {
    expect(detectableChange({ n: 0 })).toBeNull();
  });

  test("each metric says it from its own discordance; a mean in its unit, (1.645 + 0.842)·SE", () => {
    const metric = code(30, 29);
    expect(metric.detectable_change).toBeCloseTo(
      detectableChange({ n: 400, discordance: 60 / 402 }) ?? 0,
      12,
    );
    const rows = Array.from({ length: 50 }, (_, index) => ({
      id: `r-${index}`,
      base: 100,
      head: 100 + (index % 7),
    }));
    const slow = only(
      decide(
        evidenceOf({
          scorers: [byCode(rows, { kind: "mean" })],
          metrics: [planOf({ better: "lower", margin: 10 })],
        }),
      ),
    );
    const { estimate = 0, low = 0 } = slow.change ?? {};
    // t_{49, 0.95} = 1.676551.
    expect(slow.detectable_change).toBeCloseTo(((estimate - low) / 1.676551) * 2.486475, 4);
  });
});
