import { describe, expect, test } from "vitest";
import { MAX_VALUE_CHARS } from "../../src/judges/elide.ts";
import { readContent } from "../../src/judges/judge-content.ts";
import type { Subject } from "../../src/judges/scorer.ts";
import { parseTemplate } from "../../src/judges/template.ts";
import { recordOf, subjectOf, traceOf } from "./make.ts";

function read(instructions: string, subject: Subject, recalls = false) {
  const template = parseTemplate(instructions);
  if (template.status === "invalid") throw new Error(template.problems[0]?.message);
  return readContent({ placeholders: template.placeholders, subject, recalls });
}

describe("readContent", () => {
  test("reads exactly what the template names", () => {
    const subject = subjectOf({ q: "Fee?", secret: 1 }, { text: "5", steps: [1, 2] }, { fee: "5" });
    const reading = read("{{ inputs.q }} {{ outputs.steps }} {{ expectations.fee }}", subject);
    expect(reading).toEqual({
      status: "ready",
      content: {
        values: [
          { name: "inputs.q", text: "Fee?" },
          { name: "outputs.steps", text: "[\n  1,\n  2\n]" },
          { name: "expectations.fee", text: "5" },
        ],
        recall: null,
      },
    });
  });

  test.each(["expectations", "expectations.fee", "inputs.nothing", "outputs[3]", "trace", "conversation"])(
    "%s is missing",
    (name) => {
      expect(read(`{{ ${name} }}`, subjectOf({ q: "" }, "5"))).toEqual({
        status: "unscored",
        reason: "missing_variable",
        detail: `the trace has no ${name}; write {{ ${name}? }} where it may be missing`,
      });
      expect(read(`{{ ${name}? }}`, subjectOf({ q: "" }, "5"))).toMatchObject({
        content: { values: [{ name, text: null }] },
      });
    },
  );

  test("an app that said nothing leaves nothing to ask, with its own reason", () => {
    const trace = traceOf({ q: "" }, null, {
      outcome: { status: "silent", reason: "app_error", detail: "boom" },
    });
    expect(read("{{ inputs }}", { record: null, trace, earlier: [] })).toEqual({
      status: "unscored",
      reason: "app_error",
      detail: "boom",
    });
  });

  test("a null is a value, a missing member is not", () => {
    expect(read("{{ outputs.a }}", subjectOf({}, { a: null }))).toMatchObject({
      content: { values: [{ text: "null" }] },
    });
  });

  test("a labelled trace without a record brings its people's expectations along", () => {
    const trace = traceOf({ q: "" }, "5", {
      assessments: [
        {
          assessment_name: "fee",
          source: { source_type: "HUMAN", source_id: "ada" },
          expectation: { value: 5 },
        },
        {
          assessment_name: "tax",
          source: { source_type: "LLM_JUDGE", source_id: "m" },
          expectation: { value: 1 },
        },
      ],
    });
    expect(read("{{ expectations }}", { record: null, trace, earlier: [] })).toMatchObject({
      content: { values: [{ text: '{\n  "fee": 5\n}' }] },
    });
    const record = recordOf({ q: "" });
    expect(read("{{ expectations }}", { record, trace, earlier: [] })).toMatchObject({
      reason: "missing_variable",
    });
  });

  test("a huge value is cut in the middle, and what was cut still tells two values apart", () => {
    const huge = (middle: string) =>
      `start ${"a".repeat(MAX_VALUE_CHARS)}${middle}${"b".repeat(MAX_VALUE_CHARS)} end`;
    const textOf = (middle: string) => {
      const reading = read("{{ outputs }}", subjectOf({}, huge(middle)));
      return reading.status === "ready" ? (reading.content.values[0]?.text ?? "") : "";
    };
    expect(textOf("x")).toMatch(
      /^start a+ \[\.\.\. 200011 characters left out, #[0-9a-f]{8} \.\.\.\] b+ end$/,
    );
    expect(textOf("x")).not.toBe(textOf("y"));
  });

  test("what retrieval reads belongs to the content only where there are examples", () => {
    const subject = subjectOf({ q: "Fee?" }, "5");
    expect(read("{{ outputs }}", subject, true)).toMatchObject({
      content: { recall: { inputs: '{"q":"Fee?"}', outputs: "5", group: "r1" } },
    });
    expect(read("{{ outputs }}", subject, false)).toMatchObject({ content: { recall: null } });
  });
});
