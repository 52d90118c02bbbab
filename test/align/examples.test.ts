import { describe, expect, test } from "vitest";
import { type ConflictPolicy, examplesFrom } from "../../src/align/examples.ts";
import { labelHealth, tooContested } from "../../src/align/label-health.ts";
import type { Label } from "../../src/formats/label.ts";
import { labelSchema } from "../../src/formats/schema.ts";
import { traceId } from "../../src/formats/trace.ts";
import { judgeScale } from "../../src/judges/judge-scale.ts";
import type { Subject } from "../../src/judges/scorer.ts";
import { recordOf, traceOf } from "../judges/make.ts";

const schema = labelSchema.parse({
  name: "right",
  version: 2,
  title: "Right?",
  input: { categorical: { options: ["yes", "no", "partly"] } },
});

function trace(q: string): string {
  return traceId({ q }, "an answer");
}

const STARS = { number: { min: 1, max: 5, integer: true } };

let lines = 0;
function label(q: string, who: string, value: string, more: Partial<Label> = {}): Label {
  lines += 1;
  return {
    assessment_id: `a-${lines}`,
    trace_id: trace(q),
    assessment_name: "right",
    source: { source_type: "HUMAN", source_id: who },
    create_time: `2026-11-01T00:00:${String(lines % 60).padStart(2, "0")}Z`,
    feedback: { value },
    metadata: { schema_version: 2 },
    at: { file: "labels/right/x.jsonl", line: lines },
    ...more,
  };
}

function subjectOf(id: string): Subject | null {
  const known = ["one", "two", "three", "four"].find((q) => trace(q) === id);
  if (!known) return null;
  return {
    trace: traceOf({ q: known }, "an answer"),
    record: recordOf({ q: known }, {}, `group of ${known}`),
    earlier: [],
  };
}

function made(labels: Label[], policy: ConflictPolicy = "majority") {
  return examplesFrom({
    labels,
    schema,
    labelers: [],
    policy,
    parts: null,
    vocabulary: { categories: ["yes", "no"] },
    outcomeOf: (value) => ({ pass: value === "yes", number: null }),
    subjectOf,
  });
}

describe("labels as examples", () => {
  const split3 = [
    label("one", "anna", "no", { rationale: "It is Friday." }),
    label("one", "ben", "yes"),
    label("one", "cleo", "no", { rationale: " " }),
  ];

  test("the majority wins, its reasons come along, and the outvoted label is named", () => {
    const { examples, leftOut } = made(split3);
    expect(examples).toMatchObject([
      {
        trace_id: trace("one"),
        group: "group of one",
        label: "no",
        human: { pass: false },
        settled: true,
        voices: [
          { labeler: "anna", value: "no", rationale: "It is Friday." },
          { labeler: "cleo", value: "no", rationale: "" },
        ],
      },
    ]);
    expect(leftOut).toEqual([{ trace_id: trace("one"), labeler: "ben", reason: "outvoted" }]);
  });

  test("unanimous leaves a divided output out, all hears everybody", () => {
    const reason = "people disagree, and the policy is unanimous";
    expect(made(split3, "unanimous").leftOut.map((left) => left.reason)).toEqual([reason, reason, reason]);
    const { examples, leftOut } = made(split3, "all");
    expect(examples[0]?.voices.map(({ value }) => value)).toEqual(["no", "yes", "no"]);
    expect(leftOut).toEqual([]);
  });

  test("the latest answer breaks a tie, which is learned from and never measured on", () => {
    const tie = [label("two", "anna", "yes"), label("two", "ben", "no")];
    expect(made(tie).examples).toMatchObject([{ label: "no", settled: false }]);
  });

  const stars = labelSchema.parse({
    name: "right",
    version: 2,
    title: "How right?",
    input: { numeric: { min: 1, max: 5, integer: true } },
  });

  /** Stars of one output, oldest first, to a judge that passes from 4 on. */
  function rated(values: readonly number[], policy: ConflictPolicy = "majority") {
    const scale = judgeScale(STARS, { kind: "comparison", operator: ">=", bound: 4 });
    return examplesFrom({
      labels: values.map((value, at) => label("one", `rater ${at}`, "", { feedback: { value } })),
      schema: stars,
      labelers: [],
      policy,
      parts: null,
      vocabulary: STARS,
      outcomeOf: scale.outcomeOf,
      subjectOf,
    });
  }

  test.each([
    // The median of 3 and 5 is 4, which nobody said: a tie, which the latest breaks.
    [[5, 3], { label: 3, human: { pass: false }, settled: false }],
    [[3, 5], { label: 5, human: { pass: true }, settled: false }],
    [[3, 5, 5], { label: 5, human: { pass: true }, settled: true }],
    // (2 + 3) / 2 is no word of the judge, (1 + 3) / 2 is.
    [[3, 2], { label: 2, human: { pass: false }, settled: true }],
    [[1, 3], { label: 2, human: { pass: false }, settled: true }],
  ])("numbers %j settle on what the gate makes of them", (values, example) => {
    expect(rated(values).examples).toMatchObject([example]);
  });

  test("unanimous leaves numbers out of which some pass and some fail", () => {
    const reason = "people disagree, and the policy is unanimous";
    expect(rated([3, 5, 5], "unanimous")).toMatchObject({ examples: [], leftOut: Array(3).fill({ reason }) });
    expect(rated([4, 5], "unanimous").examples).toMatchObject([{ human: { pass: true }, settled: true }]);
  });

  test.each<[string, Label[]]>([
    [
      "overridden",
      [label("one", "anna", "yes", { assessment_id: "x" }), label("one", "anna", "no", { overrides: "x" })],
    ],
    ["withdrawn", [label("one", "anna", "yes", { valid: false })]],
    ["schema version is stale", [label("one", "anna", "yes", { metadata: { schema_version: 1 } })]],
    ["on a span", [label("one", "anna", "yes", { span_id: "retrieve[0]" })]],
    ["the labeler could not tell", [label("one", "anna", "abstain")]],
    ["its output is not in the repository", [label("unknown", "anna", "yes")]],
    ["the judge has no word for this answer", [label("one", "anna", "partly")]],
  ])("a label that teaches nothing is listed: %s", (reason, labels) => {
    expect(made(labels).leftOut.map((left) => left.reason)).toContain(reason);
  });

  test("the fingerprint follows the answers, and nothing else", () => {
    const first = made([label("one", "anna", "no", { assessment_id: "a" })]).examples[0];
    const same = made([label("one", "anna", "no", { assessment_id: "a", rationale: "why" })]).examples[0];
    const other = made([label("one", "anna", "yes", { assessment_id: "a" })]).examples[0];
    expect(same?.fingerprint).toBe(first?.fingerprint);
    expect(other?.fingerprint).not.toBe(first?.fingerprint);
  });
});

describe("label health", () => {
  function answers(pairs: [string, string][]): Label[] {
    return pairs.flatMap(([anna, ben], at) => [label(`t${at}`, "anna", anna), label(`t${at}`, "ben", ben)]);
  }

  test("two people on the same outputs: Cohen's kappa, and the contested outputs with both answers", () => {
    // 10 outputs, 8 equal (4 yes, 4 no), 1 yes/no, 1 no/yes. p_o = .8, both say yes 5 times: p_e = .5, kappa = .6.
    const same: [string, string][] = [...Array(4).fill(["yes", "yes"]), ...Array(4).fill(["no", "no"])];
    const health = labelHealth({
      labels: answers([...same, ["yes", "no"], ["no", "yes"]]),
      schema,
      labelers: [],
    });
    expect(health).toMatchObject({ labelers: { anna: 10, ben: 10 }, traces: 10, overlap: 10 });
    expect(health.agreement?.coefficient).toBe("kappa");
    expect(health.agreement?.estimate).toBeCloseTo(0.6, 12);
    expect(health.contested.map(({ trace_id }) => trace_id)).toEqual([trace("t8"), trace("t9")]);
    expect(tooContested(health, 0.4)).toBe(false);
    expect(tooContested(health, 0.61)).toBe(true);
  });

  test("people who contradict each other stop an alignment; a handful of shared outputs do not", () => {
    const opposite: [string, string][] = [...Array(3).fill(["yes", "no"]), ...Array(3).fill(["no", "yes"])];
    expect(tooContested(labelHealth({ labels: answers(opposite), schema, labelers: [] }), 0.4)).toBe(true);
    expect(
      tooContested(labelHealth({ labels: answers(opposite.slice(1, 5)), schema, labelers: [] }), 0.4),
    ).toBe(false);
  });

  test("nobody overlaps: agreement is not known, and that is no fault", () => {
    const health = labelHealth({
      labels: [label("one", "anna", "yes"), label("two", "ben", "no")],
      schema,
      labelers: [],
    });
    expect(health.agreement).toBeNull();
    expect(tooContested(health, 0.9)).toBe(false);
  });
});
