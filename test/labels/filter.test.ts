import { describe, expect, test } from "vitest";
import type { Label } from "../../src/formats/label.ts";
import { readTrace } from "../../src/formats/read-trace.ts";
import { parseFilter } from "../../src/labels/filter.ts";
import { matches } from "../../src/labels/matches.ts";

const read = readTrace({
  value: {
    record_id: "r-1",
    inputs: { question: "How much?" },
    outputs: "Three euros",
    duration_ms: 250,
    request_time: "2026-11-01T10:00:00Z",
    tags: { sample: "yes", "app.version": "2" },
    spans: [{ name: "lookup", type: "TOOL", error: "timeout" }],
    assessments: [
      {
        assessment_name: "thumbs",
        feedback: { value: true },
        source: { source_type: "HUMAN", source_id: "u" },
      },
    ],
  },
  at: { file: "t" },
});
if (read.status !== "read") throw new Error("the trace of this test is faulty");
const { trace } = read;

const label = (id: string, value: string, overrides?: string) =>
  ({ assessment_id: id, assessment_name: "correctness", feedback: { value }, overrides }) as Label; // what a filter looks at

const RECORD_TAGS = { topic: "billing", sample: "no" };

describe("a filter", () => {
  test.each([
    ["tags.sample = 'yes'", true],
    ['tags.sample = "yes" AND feedback.correctness IS NULL', true],
    ["tag.sample != 'yes'", false],
    ["tags.`app.version` = '2'", true],
    ["tags.missing IS NOT NULL", false],
    ["tags.topic = 'billing'", true], // the record's
    ["tags.sample = 'no'", false], // the record's, under a name that the trace has too
    ["execution_time_ms > 200 AND execution_time_ms <= 250", true],
    ["attributes.timestamp_ms < 1", false],
    ["trace.status = 'OK'", true],
    ["feedback.thumbs = 'true'", true],
    ["span.type IN ('LLM', 'TOOL') AND span.status = 'ERROR'", true],
    ["span.name NOT IN ('lookup')", false],
    ["trace.text LIKE '%Three%' and text ILIKE '%three EUROS%'", true],
    ["text LIKE 'Three'", false],
    ["record_id RLIKE '^r-[0-9]$'", true],
  ])("%s", (filter, expected) => {
    const parsed = parseFilter(filter);
    expect(
      parsed.status === "read" &&
        matches({ trace, labels: [], record_tags: RECORD_TAGS }, parsed.comparisons),
    ).toBe(expected);
  });

  test("sees what people say now, not what they took back", () => {
    const labels = [label("a-1", "no"), label("a-2", "yes", "a-1")];
    const says = (value: string) => {
      const parsed = parseFilter(`feedback.correctness = '${value}'`);
      return parsed.status === "read" && matches({ trace, labels, record_tags: {} }, parsed.comparisons);
    };
    expect([says("no"), says("yes")]).toEqual([false, true]);
  });

  test.each([
    ["tags.a = 'x' OR tags.b = 'y'", 14, "a filter has no OR"],
    ["tags.a = x", 10, "a value is wanted here"],
    ["colour = 'red'", 1, "the name of a field is wanted here"],
    ["tags.a ~ 'x'", 8, "\"~ 'x'\" is nothing that a filter knows"],
    ["tags.a IS 'x'", 11, "NULL is wanted here"],
    ["tags.a IN 'x'", 11, "( is wanted here"],
    ["tags.a = 'x' tags.b = 'y'", 14, "AND is wanted here"],
    ["tags.a RLIKE '('", 14, "this is no regular expression"],
    ["", 1, "the name of a field is wanted here"],
  ])("%s is refused at its character", (filter, column, message) => {
    const parsed = parseFilter(filter);
    expect(parsed.status === "faulty" && parsed.fault).toMatchObject({ column, message });
  });
});
