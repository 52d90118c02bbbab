import { describe, expect, test } from "vitest";
import { coefficientName, labelHealth } from "../../src/align/label-health.ts";
import { coefficients } from "../../src/commands/labels/agreement-text.ts";
import type { Label } from "../../src/formats/label.ts";
import { labelSchema } from "../../src/formats/schema.ts";
import { agreementOf } from "../../src/labels/agreement.ts";
import { humanCeiling } from "../../src/labels/human-ceiling.ts";
import type { LabelQuestion } from "../../src/labels/votes.ts";
import { seededRng } from "../../src/stats/rng.ts";

const schema = labelSchema.parse({
  name: "ok",
  title: "Ok?",
  input: { categorical: { options: ["yes", "no"] } },
});

/** One label a letter: y, n or c (can't tell); the trace is the position. */
function labelsOf(labeler: string, answers: string): Label[] {
  const value = { y: "yes", n: "no", c: "abstain" };
  return [...answers].flatMap((letter, n) =>
    letter in value
      ? [
          {
            assessment_id: `a-${labeler}-${n}`,
            assessment_name: "ok",
            trace_id: `tr-${String(n).padStart(32, "0")}`,
            source: { source_type: "HUMAN" as const, source_id: labeler },
            create_time: "2026-11-01T10:00:00Z",
            feedback: { value: value[letter as "y"] },
            at: { file: "f", line: n },
          },
        ]
      : [],
  );
}

const agreement = (labels: Label[]) => agreementOf({ labels, schema, labelers: [] }, seededRng("agreement"));

/** Four raters on twelve outputs, from one to five stars. */
function gwetsTable(): LabelQuestion {
  const units = ["111", "2232", "3333", "3333", "2222", "1234", "4444", "1121", "2222", "555", "11", "3"];
  const input = { numeric: { min: 1, max: 5, integer: true } };
  const labels = units.flatMap((unit, n) =>
    [...unit].flatMap((value, rater) =>
      labelsOf(`rater ${rater}`, `${" ".repeat(n)}y`).map((label) => {
        return { ...label, feedback: { value: Number(value) } };
      }),
    ),
  );
  return { labels, schema: labelSchema.parse({ name: "ok", title: "Stars?", input }), labelers: [] };
}

describe("agreement", () => {
  test("of the table 92/4/3/1: alpha 0.190, AC1 0.923, kappa 0.186", () => {
    // Both yes 92, yes-no 4, no-yes 3, both no 1: the figures of the design's worked example.
    const first = "y".repeat(96) + "n".repeat(4);
    const second = `${"y".repeat(92)}nnnnyyyn`;
    const found = agreement([...labelsOf("a", first), ...labelsOf("b", second)]);
    expect(found?.traces).toBe(100);
    expect(found?.alpha?.estimate).toBeCloseTo(0.19, 2);
    expect(found?.ac1?.estimate).toBeCloseTo(0.923, 3);
    expect(found?.pairs[0]?.kappa?.estimate).toBeCloseTo(0.186, 3);
    expect(found?.contested).toHaveLength(7);
    const { low, high } = found?.ac1?.interval ?? { low: 1, high: 0 };
    expect(low).toBeLessThan(0.923);
    expect(high).toBeGreaterThan(0.923);
  });

  test("of Gwet's table: what one person alone answered counts for chance, 0.775444 and not 0.775152", () => {
    const found = agreementOf(gwetsTable(), seededRng("gwet"));
    expect(found?.traces).toBe(11);
    expect(found?.ac1?.estimate).toBeCloseTo(0.775444, 6);
  });

  test("of numbers is one alpha on every surface, by distance, and is named so", () => {
    const question = gwetsTable();
    const found = agreementOf(question, seededRng("gwet"));
    expect(found).toMatchObject({ level: "interval" });
    expect(found?.alpha?.estimate).toBeCloseTo(0.849107, 6);
    expect(humanCeiling(question)?.estimate).toBe(found?.alpha?.estimate);
    const { agreement: health } = labelHealth(question);
    expect(health?.estimate).toBe(found?.alpha?.estimate);
    expect(health && coefficientName(health)).toBe("alpha (interval)");
    const told = found && { ...found, contested: [], elsewhere: 0, decided: 0, not_blind: 0 };
    expect(told && coefficients(told)[0]).toMatch(/^Krippendorff's alpha \(interval\) 0\.85 /);
  });

  test("counts nobody who can't tell, and no trace that one person answered", () => {
    const found = agreement([...labelsOf("a", "yyc"), ...labelsOf("b", "yny")]);
    expect(found?.traces).toBe(2);
    expect(
      found?.contested.map(({ answers }) => answers.map(({ labeler, value }) => [labeler, value])),
    ).toEqual([
      [
        ["a", "yes"],
        ["b", "no"],
      ],
    ]);
  });

  test("with nothing shared is not known, never zero", () => {
    expect(agreement([...labelsOf("a", "y"), ...labelsOf("b", " y")])).toMatchObject({
      traces: 0,
      alpha: null,
      ac1: null,
      pairs: [],
    });
  });
});
