import { describe, expect, test } from "vitest";
import { decide } from "../../src/gate/decide.ts";
import type { Decision, MetricDecision, Outcome } from "../../src/gate/decision.ts";
import type { Evidence } from "../../src/gate/evidence.ts";
import { exitCode } from "../../src/gate/exit-code.ts";
import { seededRng, shuffle } from "../../src/stats/rng.ts";
import { byCode, evidenceOf, rowsFor } from "./evidence-of.ts";
import { labelsOn, only } from "./labelled-draw.ts";
import { randomEvidence } from "./random-evidence.ts";

const RUNS = 160;
const cases = Array.from({ length: RUNS }, (_, index) => {
  const evidence = withDraws(randomEvidence(`seed ${index}`), index);
  return { evidence, decision: decide(evidence) };
});
const metricsOf = (decision: Decision) => decision.metrics.flatMap((metric) => [metric, ...metric.slices]);
const everyMetric = cases.flatMap(({ evidence, decision }) =>
  metricsOf(decision).map((metric) => ({ evidence, decision, metric })),
);

test("the generator reaches every estimator, every answer and most reasons", () => {
  const seen = (of: (metric: MetricDecision) => string) =>
    new Set(everyMetric.map(({ metric }) => of(metric)));
  expect([...seen(({ estimator }) => estimator)].sort()).toEqual(["A", "B", "C", "D"]);
  expect(seen(({ decision }) => decision).size).toBe(3);
  expect(seen(({ reason }) => reason).size).toBeGreaterThanOrEqual(15);
});

describe("on evidence of any shape", () => {
  test("counts add up to the records", () => {
    for (const { metric } of everyMetric) {
      const { n, unscored, not_sampled, quarantined, not_common, records } = metric;
      expect(n + unscored + not_sampled + quarantined + not_common).toBe(records);
      expect(metric.unchanged).toBeLessThanOrEqual(n);
    }
    for (const { decision } of cases) {
      expect(decision.unscored.total).toBe(decision.metrics.reduce((sum, { unscored }) => sum + unscored, 0));
      expect(decision.unscored.records).toHaveLength(decision.unscored.total);
    }
  });

  test("no number is NaN or infinite, and every range holds its estimate", () => {
    for (const { decision } of cases) expect(numbersIn(decision).every(Number.isFinite)).toBe(true);
    for (const { metric } of everyMetric) {
      for (const range of [metric.change, metric.base, metric.head, metric.judge_view]) {
        if (range === null) continue;
        // People's level is clipped to its scale where the estimate is not.
        expect(range.low).toBeLessThanOrEqual(range.high);
        if (range === metric.change) expect(range.low).toBeLessThanOrEqual(range.estimate + 1e-12);
        if (range === metric.change) expect(range.high).toBeGreaterThanOrEqual(range.estimate - 1e-12);
      }
    }
  });

  test("PASS never with too much missing, and never on nothing", () => {
    for (const { evidence, metric } of everyMetric) {
      if (metric.decision !== "pass" || evidence.no_secrets || metric.reason === "report_only") continue;
      const { n, unscored, estimator } = metric;
      expect(n, metric.reason).toBeGreaterThan(0);
      if (estimator === "D")
        expect(unscored).toBeLessThanOrEqual(evidence.policy.max_unscored * (n + unscored));
    }
  });

  test("a judge that is not trusted never passes a change by its own word", () => {
    const trusted = (evidence: Evidence, decision: Decision) =>
      evidence.judges.length > 0 && decision.judges.every((judge) => judge.trusted);
    for (const { evidence, decision, metric } of everyMetric) {
      if (metric.estimator !== "D" || metric.decision !== "pass" || trusted(evidence, decision)) continue;
      expect(["unchanged", "too_few_changes", "first_run", "report_only", "no_loss_beyond_margin"]).toContain(
        metric.reason,
      );
      // A floor that people's random draw holds may pass; a change may not.
      if (metric.reason === "no_loss_beyond_margin")
        expect(metric.margin === null || !evidence.baseline.wanted).toBe(true);
    }
  });

  test("FAIL only by a loss that is shown, a floor, or a must record; never where nothing was scored", () => {
    for (const { evidence, metric } of everyMetric) {
      if (metric.decision !== "fail") continue;
      expect(metric.n).toBeGreaterThan(0);
      expect(["loss", "loss_beyond_margin", "floor", "must"]).toContain(metric.reason);
      if (metric.reason === "loss") expect(metric.change?.high).toBeLessThan(0);
      if (metric.reason === "loss_beyond_margin")
        expect(metric.change?.high).toBeLessThan(-(metric.margin ?? 0));
      if (metric.reason === "floor")
        expect(metric.floor).toMatchObject({ decision: "fail", base_below: false });
      expect(evidence.metrics.some(({ name }) => name === metric.name)).toBe(true);
    }
  });

  test("the run is the gravest of its blocking metrics, and the exit code follows", () => {
    for (const { decision } of cases) {
      const blocking = decision.metrics.filter((metric) => metric.blocking).map((metric) => metric.decision);
      const gravest: Outcome = blocking.includes("fail")
        ? "fail"
        : blocking.includes("inconclusive")
          ? "inconclusive"
          : "pass";
      if (blocking.length > 0) expect(decision.decision).toBe(gravest);
      const code = exitCode(decision, { accepted: false });
      if (decision.decision === "pass") expect(code).toBe(0);
      if (code === 1) expect(decision.decision).toBe("fail");
      if (code === 2 || code === 3) expect(decision.decision).toBe("inconclusive");
    }
  });

  test("the order of rows does not matter, nor does asking twice", () => {
    cases.slice(0, 60).forEach(({ evidence, decision }, index) => {
      const rng = seededRng(`order ${index}`);
      const scorers = evidence.scorers.map(({ scorer, rows }) => ({ scorer, rows: shuffle(rows, rng) }));
      expect(JSON.stringify(decide({ ...evidence, scorers: shuffle(scorers, rng) }))).toBe(
        JSON.stringify(decision),
      );
    });
  });

  test("the evidence is left as it was", () => {
    const evidence = randomEvidence("untouched");
    const before = structuredClone(evidence);
    decide(evidence);
    expect(evidence).toEqual(before);
  });
});

test("monotone: one more lost record never makes the answer kinder", () => {
  const gravity = { pass: 0, inconclusive: 1, fail: 2 };
  for (const n of [40, 120, 400]) {
    for (const better of [0, 3, 12]) {
      const answers = Array.from({ length: 30 }, (_, worse) => {
        const rows = rowsFor({ n, changed: n, worse, better: Math.min(better, n - worse) });
        return only(decide(evidenceOf({ scorers: [byCode(rows)] })));
      });
      answers.slice(1).forEach((metric, index) => {
        const before = answers[index];
        expect(gravity[metric.decision]).toBeGreaterThanOrEqual(gravity[before?.decision ?? "pass"]);
        expect(metric.change?.low).toBeLessThanOrEqual(before?.change?.low ?? 0);
      });
    }
  }
});

/** In every second case the draws that a first run asks for are recorded, in every fourth they are labelled too. */
function withDraws(evidence: Evidence, index: number): Evidence {
  if (index % 2 === 1) return evidence;
  const asked = decide(evidence).draws.map(({ draw }) => draw);
  const rng = seededRng(`labels ${index}`);
  const truth = () => ({ base: rng() < 0.8, head: rng() < 0.7 });
  const labels = index % 4 === 0 ? asked.flatMap((draw) => Object.entries(labelsOn(draw, truth))) : [];
  const people = new Map([...(evidence.people.get("correct") ?? []), ...labels]);
  return {
    ...evidence,
    people: new Map([["correct", people]]),
    draws: new Map(asked.map((draw) => [draw.id, draw])),
  };
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(numbersIn) : [];
}
