import { describe, expect, test } from "vitest";
import type { Label } from "../../src/formats/label.ts";
import { type LabelSchema, labelSchema } from "../../src/formats/schema.ts";
import type { Span } from "../../src/formats/span.ts";
import { checkLabels, type LabelCheck } from "../../src/labels/check-labels.ts";

const FILE = "eval/labels/correctness/mira.jsonl";
const TRACE = `tr-${"0".repeat(32)}`;
const SPANS: Span[] = [
  { name: "retrieve", type: "RETRIEVER", inputs: { query: "kg" }, outputs: ["Rates", "Returns"] },
  { name: "lookup", type: "TOOL", inputs: { kg: 3 }, outputs: 17.2 },
];
const schema = (given: object = {}): LabelSchema =>
  labelSchema.parse({
    name: "correctness",
    title: "Is it correct?",
    input: { categorical: { options: ["yes", "no"] } },
    ...given,
  });

const line = (given: object = {}) => ({
  assessment_id: "a-1",
  assessment_name: "correctness",
  trace_id: TRACE,
  source: { source_type: "HUMAN", source_id: "mira" },
  create_time: "2026-11-01T10:00:00Z",
  feedback: { value: "yes" },
  metadata: { schema_version: "1" },
  ...given,
});

const text = (...lines: object[]) => lines.map((one) => `${JSON.stringify(one)}\n`).join("");
const known = (given: object, at: Label["at"]): Label => ({ ...line(given), at }) as Label; // the line's shape, without zod

function check(head: string | null, given: Partial<LabelCheck> & { base?: string; path?: string } = {}) {
  const { base = null, path = FILE, ...rest } = given;
  return checkLabels({
    files: [{ path, base, head }],
    known: [],
    schemas: new Map([["correctness", schema()]]),
    baseSchemas: new Map([["correctness", schema()]]),
    traces: new Map([[TRACE, { spans: SPANS }]]),
    labelers: { mira: { submitted_by: ["Octocat"] }, tomas: { submitted_by: [] } },
    author: "octocat",
    now: Date.parse("2026-11-22T12:00:00Z"),
    ...rest,
  });
}

const toldOf = (checked: ReturnType<typeof check>) =>
  checked.faults.map(({ code, at }) => `${at?.line}:${at?.column} ${code}`);

/** Where a part of the only line begins: columns count from 1. */
const column = (one: object, part: string) => JSON.stringify(one).indexOf(part) + 1;

describe("a label pull request", () => {
  test("with nothing but sound lines passes, and says what was added", () => {
    const checked = check(
      text(line(), line({ assessment_id: "a-2", overrides: "a-1", feedback: { value: "no" } })),
    );
    expect(checked.faults).toEqual([]);
    expect(checked.added.map(({ assessment_id }) => assessment_id)).toEqual(["a-1", "a-2"]);
  });

  test("on a part that is not there names the parts there are; on one with other content it is a warning", () => {
    const misspelt = check(text(line({ span_id: "lookup[1]" })));
    expect(misspelt.faults[0]).toMatchObject({
      message: 'the output has no part "lookup[1]"',
      hint: 'Did you mean "lookup[0]"? Its parts: retrieve[0], retrieve[0].outputs[0], retrieve[0].outputs[1], lookup[0].',
    });
    const given = line({
      span_id: "lookup[0]",
      metadata: { schema_version: "1", span_hash: "0".repeat(16) },
    });
    const changed = check(text(given));
    expect(changed.faults).toEqual([]);
    expect(changed.warnings).toEqual([
      {
        code: "changed_span",
        message: '"lookup[0]" of the output is another one now than the label was given for',
        hint: "The label does not count: its span_hash fits no part of the output. Look at the part again.",
        at: { file: FILE, line: 1, column: column(given, '"000000') },
      },
    ]);
    const own = line({ assessment_id: "a-2", span_id: "lookup[0]", overrides: "a-1" });
    expect(toldOf(check(text(line({ span_id: "retrieve[0]" }), own)))).toEqual([
      `2:${column(own, '"a-1"')} other_override`,
    ]);
  });

  const cases: { name: string; given: object; part: string; code: string }[] = [
    {
      name: "an unknown trace",
      given: { trace_id: `tr-${"1".repeat(32)}` },
      part: '"tr-1',
      code: "unknown_trace",
    },
    {
      name: "a labeler in another case, whose labels would not count",
      given: { source: { source_type: "HUMAN", source_id: "Mira" } },
      part: '"Mira"',
      code: "unknown_labeler",
    },
    {
      name: "a value the question has not",
      given: { feedback: { value: "maybe" } },
      part: '"maybe"',
      code: "bad_label_value",
    },
    {
      name: "a stale version",
      given: { metadata: { schema_version: "0" } },
      part: '"0"',
      code: "stale_label",
    },
    {
      name: "a version to come",
      given: { metadata: { schema_version: "7" } },
      part: '"7"',
      code: "future_schema",
    },
    {
      name: "a time to come",
      given: { create_time: "2027-01-01T00:00:00Z" },
      part: '"2027',
      code: "future_label",
    },
    {
      name: "somebody not listed",
      given: { source: { source_type: "HUMAN", source_id: "eve" } },
      part: '"eve"',
      code: "unknown_labeler",
    },
    {
      name: "somebody else's answer",
      given: { source: { source_type: "HUMAN", source_id: "tomas" } },
      part: '"tomas"',
      code: "foreign_label",
    },
    {
      name: "a part that is not there",
      given: { span_id: "lokup[0]" },
      part: '"lokup',
      code: "unknown_span",
    },
    { name: "an override of nothing", given: { overrides: "a-9" }, part: '"a-9"', code: "unknown_label" },
    { name: "a misspelt key", given: { feedbck: 1 }, part: '"feedbck"', code: "unknown_key" },
    {
      name: "a judge's word",
      given: { source: { source_type: "LLM_JUDGE", source_id: "mira" } },
      part: '"LLM_JUDGE"',
      code: "invalid_value",
    },
  ];
  test.each(cases)("with $name fails on its line and column", ({ given, part, code }) => {
    const faulty = line(given);
    const [line1] = [line({ assessment_id: "a-0" })];
    const { source_id } = faulty.source;
    const checked = check(text(line1, faulty));
    const told = toldOf(checked).filter((one) => !one.endsWith("wrong_labeler") || source_id === "mira");
    expect(told).toEqual([`2:${column(faulty, part)} ${code}`]);
  });

  const whole: { name: string; given: object; told: [part: string, code: string][] }[] = [
    {
      name: "no id",
      given: { assessment_id: undefined },
      told: [["{", "missing_key"]],
    },
    {
      name: "no trace",
      given: { trace_id: undefined },
      told: [["{", "missing_key"]],
    },
    {
      name: "an id that no trace can have",
      given: { trace_id: "42" },
      told: [['"42"', "invalid_value"]],
    },
    {
      name: "no source",
      given: { source: undefined },
      told: [["{", "missing_key"]],
    },
    {
      name: "a time without a zone",
      given: { create_time: "2026-11-01T10:00:00" },
      told: [['"2026', "invalid_value"]],
    },
    {
      name: "no word at all",
      given: { feedback: undefined },
      told: [["{", "invalid_value"]],
    },
    {
      name: "two words",
      given: { expectation: { value: "yes" } },
      told: [["{", "invalid_value"]],
    },
    {
      name: "an expectation where feedback is asked",
      given: { feedback: undefined, expectation: { value: "yes" } },
      told: [["{", "wrong_type"]],
    },
    {
      name: "a way of asking that is none",
      given: { metadata: { sampling: "some" } },
      told: [['"some"', "invalid_value"]],
    },
  ];
  test.each(whole)("with $name fails on its line", ({ given, told }) => {
    const faulty = line({ assessment_id: "a-9", ...given });
    expect(toldOf(check(text(line(), faulty)))).toEqual(
      told.map(([part, code]) => `2:${column(faulty, part)} ${code}`),
    );
  });

  test("with other line ends edits nothing: that is told once", () => {
    const before = text(line(), line({ assessment_id: "a-2" }));
    const windows = `${before}${text(line({ assessment_id: "a-3" }))}`.replaceAll("\n", "\r\n");
    const checked = check(windows, { base: before });
    expect(toldOf(checked)).toEqual([`1:${JSON.stringify(line()).length + 1} crlf`]);
    expect(checked.added.map(({ assessment_id }) => assessment_id)).toEqual(["a-3"]);
  });

  test.each([
    ["a list", "[1]", "1:1 invalid_value"],
    ["a key twice", '{"trace_id": "a", "trace_id": "b"}', "1:19 bad_json"],
    ["a byte order mark", `\ufeff${JSON.stringify(line())}`, "1:1 bad_json"],
    ["CR LF", `${JSON.stringify(line())}\r`, `1:${JSON.stringify(line()).length + 1} crlf`],
  ])("with %s fails where it begins", (_, written, told) => {
    expect(toldOf(check(`${written}\n`))).toEqual([told]);
  });

  test("takes back an answer to the same question about the same output only", () => {
    const other = known({ assessment_id: "a-0", trace_id: `tr-${"2".repeat(32)}` }, { file: FILE, line: 1 });
    const one = line({ overrides: "a-0" });
    expect(toldOf(check(text(one), { known: [other] }))).toEqual([
      `1:${column(one, '"a-0"')} other_override`,
    ]);
  });

  test("that raises a question's version is told how many labels no longer count", () => {
    const schemas = new Map([["correctness", schema({ version: 2, title: "Is it true?" })]]);
    const { warnings } = check(null, { schemas, known: [known({}, { file: FILE, line: 1 })] });
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      [
        "stale_labels",
        "the question correctness is at version 2 now: 1 labels of older versions no longer count",
      ],
    ]);
  });

  test("that is not JSON says where it stops being it", () => {
    expect(toldOf(check('{"assessment_id": }\n'))).toEqual(["1:19 bad_json"]);
  });

  test("in the wrong folder or file is told at the name that differs", () => {
    const path = "eval/labels/tone/tomas.jsonl";
    const one = line();
    expect(toldOf(check(text(one), { path }))).toEqual([
      `1:${column(one, '"correctness"')} wrong_schema`,
      `1:${column(one, '"mira"')} wrong_labeler`,
    ]);
  });

  test("of a schema that does not exist names the nearest", () => {
    const one = line({ assessment_name: "correctnes" });
    const [fault] = check(text(one), { path: "eval/labels/correctnes/mira.jsonl" }).faults;
    expect(fault).toEqual({
      code: "unknown_schema",
      message: 'there is no schema "correctnes"',
      hint: 'Did you mean "correctness"? Known schemas: correctness.',
      at: { file: "eval/labels/correctnes/mira.jsonl", line: 1, column: column(one, '"correctnes"') },
    });
  });

  test("only adds: an edited line is told where it stands now, a removed one where it stood", () => {
    const base = text(line(), line({ assessment_id: "a-2" }));
    const edited = check(text(line({ feedback: { value: "no" } })), { base });
    expect(toldOf(edited)).toEqual(["1:1 edited_label", "2:1 removed_label"]);
    expect(toldOf(check(null, { base }))).toEqual(["1:1 removed_label", "2:1 removed_label"]);
  });

  test("names an id once, over files and sides", () => {
    const earlier = known({}, { file: "eval/labels/correctness/tomas.jsonl", line: 4 });
    const [fault] = check(text(line()), { known: [earlier] }).faults;
    expect(fault?.message).toBe(
      'the assessment_id "a-1" stands already at eval/labels/correctness/tomas.jsonl:4',
    );
    expect(toldOf(check(text(line(), line({ feedback: { value: "no" } }))))).toEqual([
      "2:18 duplicate_label",
    ]);
  });

  test("takes back one's own words only", () => {
    const source = { source_type: "HUMAN", source_id: "tomas" };
    const his = known(
      { source, assessment_id: "a-t" },
      { file: "eval/labels/correctness/tomas.jsonl", line: 1 },
    );
    const one = line({ overrides: "a-t" });
    expect(toldOf(check(text(one), { known: [his] }))).toEqual([
      `1:${column(one, '"a-t"')} foreign_override`,
    ]);
  });

  test("may be handed in by anybody where nobody is listed and nobody is asked", () => {
    expect(check(text(line()), { labelers: {}, author: null }).faults).toEqual([]);
  });

  test("that changes a question's wording under the same version is warned, not failed", () => {
    const schemas = new Map([["correctness", schema({ title: "Is it true?" })]]);
    const { faults, warnings } = check(null, { schemas });
    expect(faults).toEqual([]);
    expect(warnings.map(({ message }) => message)).toEqual([
      "the question correctness reads differently, and its version is still 1",
    ]);
  });
});
