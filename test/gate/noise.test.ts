import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import type { Outcome } from "../../src/gate/decision.ts";
import { type Rng, seededRng } from "../../src/stats/rng.ts";
import { byCode, byJudge, evidenceOf, JUDGED, planOf, type RowSpec } from "./evidence-of.ts";
import { drawOf, labelsOn, withDraw } from "./labelled-draw.ts";

// Guarantee 2 (gate.md 8): an A/A run fails at most at the rate that the confidence promises. Simulated, seeded.

const RUNS = 200;
/** 5 % and three standard errors of a share of 200. */
const AT_MOST = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / RUNS);

function rates(name: string, run: (rng: Rng) => Outcome): { [outcome in Outcome]: number } {
  const counts = { pass: 0, fail: 0, inconclusive: 0 };
  const rng = seededRng(name);
  for (let index = 0; index < RUNS; index++) counts[run(rng)] += 1 / RUNS;
  return counts;
}

/** Records whose two sides pass alike with a rate of their own, so that about 15 % come out differently. */
function noisy(rng: Rng, n: number, loss = 0): RowSpec[] {
  return Array.from({ length: n }, (_, index): RowSpec => {
    const easy = rng() < 0.6 ? 1 : 0.75;
    return { id: `r-${index}`, base: rng() < easy, head: rng() < easy && rng() >= loss };
  });
}

describe("A/A", () => {
  test("one exact scorer", () => {
    const { fail } = rates(
      "A/A one",
      (rng) => decide(evidenceOf({ scorers: [byCode(noisy(rng, 120))] })).decision,
    );
    expect(fail).toBeLessThan(AT_MOST);
    expect(fail).toBeGreaterThan(0);
  });

  test("four exact scorers together", () => {
    const names = ["a", "b", "c", "d"];
    const metrics = names.map((name) => planOf({ name, scorer: name }));
    const { fail } = rates("A/A four", (rng) => {
      const scorers = names.map((name) => byCode(noisy(rng, 80), { name }));
      return decide(evidenceOf({ scorers, metrics })).decision;
    });
    expect(fail).toBeLessThan(AT_MOST);
  });

  test("records in groups that flip together", () => {
    const { fail } = rates("A/A groups", (rng) => {
      const rows = Array.from({ length: 40 }, (_, group) => {
        const [base, head] = [rng() < 0.8, rng() < 0.8];
        return [0, 1, 2].map(
          (index): RowSpec => ({ id: `r-${group}-${index}`, base, head, group: `g-${group}` }),
        );
      });
      return decide(evidenceOf({ scorers: [byCode(rows.flat())] })).decision;
    });
    expect(fail).toBeLessThan(AT_MOST);
  });

  test("grades", () => {
    const { fail } = rates("A/A grades", (rng) => {
      const rows = Array.from(
        { length: 60 },
        (_, index): RowSpec => ({ id: `r-${index}`, base: rng(), head: rng() }),
      );
      const evidence = evidenceOf({
        scorers: [byCode(rows, { kind: "mean" })],
        metrics: [planOf({ margin: 0.2 })],
      });
      return decide(evidence).decision;
    });
    expect(fail).toBeLessThan(AT_MOST);
  });

  test("a judge alone", () => {
    const { fail, pass } = rates("A/A judge", (rng) => {
      return decide(evidenceOf({ scorers: [byJudge(noisy(rng, 80))], metrics: [JUDGED] })).decision;
    });
    expect(fail).toBeLessThan(0.02);
    expect(pass).toBe(0);
  });
});

describe("a real loss", () => {
  test("of the margin's size is passed by an exact scorer in at most 5 %", () => {
    const { pass } = rates("loss of the margin", (rng) => {
      const rows = Array.from({ length: 200 }, (_, index): RowSpec => {
        const draw = rng();
        return { id: `r-${index}`, base: draw >= 0.05, head: draw >= 0.1 };
      });
      return decide(evidenceOf({ scorers: [byCode(rows)] })).decision;
    });
    expect(pass).toBeLessThan(AT_MOST);
  });

  test("an untrusted judge that is blind to it never passes it", () => {
    const { pass } = rates("blind judge", (rng) => {
      const rows = Array.from(
        { length: 80 },
        (_, index): RowSpec => ({ id: `r-${index}`, base: rng() < 0.9, head: rng() < 0.95 }),
      );
      return decide(evidenceOf({ scorers: [byJudge(rows)], metrics: [JUDGED] })).decision;
    });
    expect(pass).toBe(0);
  });

  test("of the margin's size, seen by people on a drawn list under a nearly random judge: passed in at most 5 %", () => {
    const runs = 100;
    const rng = seededRng("drawn");
    let passed = 0;
    for (let run = 0; run < runs; run++) {
      // 200 records, 120 changed; people see 8.3 points of all lost among them, the margin is 8.
      const truth = new Map<string, { base: boolean; head: boolean }>();
      const rows = Array.from({ length: 200 }, (_, index): RowSpec => {
        const id = `r-${run}-${index}`;
        const lost = rng() < 0.139;
        truth.set(id, { base: true, head: !lost });
        return { id, base: rng() < 0.8, head: rng() < 0.8, unchanged: index >= 120 };
      });
      const judged = evidenceOf({ scorers: [byJudge(rows)], metrics: [{ ...JUDGED, margin: 0.08 }] });
      const draw = drawOf(judged);
      const labels = labelsOn(draw, (id) => truth.get(id) ?? { base: true, head: true });
      if (decide(withDraw(judged, draw, labels)).decision === "pass") passed += 1;
    }
    expect(passed / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
  });
});
