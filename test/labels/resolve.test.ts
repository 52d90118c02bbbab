import { expect, test } from "vitest";
import { type Label, labelLine } from "../../src/formats/label.ts";
import { labelSchema } from "../../src/formats/schema.ts";
import { middleOf, outcomeBetween } from "../../src/labels/middle.ts";
import { ownLabelers } from "../../src/labels/own-labelers.ts";
import { leftOut, resolveLabels } from "../../src/labels/resolve.ts";
import { unionLabels } from "../../src/labels/union.ts";

const TRACE = `tr-${"a".repeat(32)}`;
const schema = labelSchema.parse({
  name: "correctness",
  version: 2,
  title: "Correct?",
  input: { categorical: { options: ["yes", "no"] } },
});
const rating = labelSchema.parse({
  name: "rating",
  title: "How good?",
  input: { numeric: { min: 1, max: 5, integer: true } },
});

interface Line {
  id?: string;
  by?: string;
  value?: unknown;
  trace?: string;
  name?: string;
  at?: number;
  version?: number | null;
  rationale?: string;
  overrides?: string;
  valid?: boolean;
  span?: string;
}

let made = 0;

/** A label of ann's on TRACE that says yes, changed where the case says so; `at` counts minutes. */
function label({ version = 2, ...line }: Line = {}): Label {
  made += 1;
  const parsed = labelLine.parse({
    assessment_id: line.id ?? `a-${made}`,
    trace_id: line.trace ?? TRACE,
    assessment_name: line.name ?? "correctness",
    source: { source_type: "HUMAN", source_id: line.by ?? "ann" },
    create_time: new Date(Date.UTC(2026, 10, 1, 0, line.at ?? made)).toISOString(),
    feedback: { value: line.value ?? "yes" },
    rationale: line.rationale,
    overrides: line.overrides,
    valid: line.valid,
    span_id: line.span,
    metadata: version === null ? {} : { schema_version: version },
  });
  return { ...parsed, at: { file: "labels/correctness/ann.jsonl", line: made } };
}

function resolved(labels: Label[], more: { labelers?: string[]; exclude?: Set<string> } = {}) {
  return resolveLabels({ labels, schema, labelers: [], ...more }).get(TRACE);
}

const said = (by: string, value: string) => label({ by, value });

test("the majority of the labelers is the label, with the reasons of those who hold it", () => {
  const labels = [
    label({ by: "ann", value: "yes", rationale: "states the fee" }),
    label({ by: "bob", value: "no", rationale: "too long" }),
    label({ by: "cat", value: "yes", rationale: " " }),
  ];
  expect(resolved(labels)).toEqual({
    status: "labelled",
    value: "yes",
    labelers: ["ann", "bob", "cat"],
    rationales: ["states the fee"],
  });
});

test("a tie is contested", () => {
  expect(resolved([said("ann", "yes"), said("bob", "no")])).toMatchObject({
    status: "contested",
    values: ["yes", "no"],
    labelers: ["ann", "bob"],
  });
});

test("who can't tell has no vote; where nobody can, the trace is abstained", () => {
  expect(resolved([said("ann", "yes"), said("bob", "abstain")])).toMatchObject({
    status: "labelled",
    labelers: ["ann"],
  });
  expect(resolved([said("ann", "abstain")])).toEqual({ status: "abstained", labelers: ["ann"] });
});

test("per labeler the latest line counts, wherever it stands in the file", () => {
  const late = label({ value: "no", at: 90 });
  const early = label({ value: "yes", at: 10 });
  expect(resolved([late, early])).toMatchObject({ status: "labelled", value: "no", labelers: ["ann"] });
});

const dropped: [reason: string, line: Line][] = [
  ["schema version is stale", { version: 1 }],
  ["schema version is stale", { version: null }],
  ["withdrawn", { valid: false }],
  ["value not allowed", { value: "maybe" }],
  ["on a span", { span: "retrieve[0]" }],
  ["not by a listed labeler", { by: "eve" }],
  ["by an author of the change", { by: "author" }],
];

test.each(dropped)("%s: no vote, and counted", (reason, line) => {
  const question = {
    labels: [label(line)],
    schema,
    labelers: ["ann", "author"],
    exclude: new Set(["author"]),
  };
  expect(resolveLabels(question).size).toBe(0);
  expect(leftOut(question)).toEqual({ [reason]: 1 });
});

test("an overridden line has no vote, even where the line that took it back is withdrawn", () => {
  const first = label({ id: "a-first", value: "yes" });
  const second = label({ overrides: "a-first", value: "no" });
  expect(resolved([first, second])).toMatchObject({ value: "no" });
  const withdrawal = label({ overrides: "a-first", value: "yes", valid: false });
  expect(resolved([first, withdrawal])).toBeUndefined();
});

test("nobody takes back what somebody else said", () => {
  const theirs = label({ id: "a-theirs", by: "ann", value: "no" });
  const attack = label({ by: "eve", overrides: "a-theirs", value: "yes" });
  expect(resolved([theirs, attack])).toMatchObject({ status: "contested" });
});

test("numbers have a median: of 2, 3, 5 it is 3, of 2, 3, 5, 5 it is (3 + 5) / 2 = 4", () => {
  const rated = (by: string, value: number) => label({ by, value, name: "rating" });
  const three = [rated("ann", 5), rated("bob", 2), rated("cat", 3)];
  const question = { labels: three, schema: rating, labelers: [] };
  expect(resolveLabels(question).get(TRACE)).toMatchObject({ status: "labelled", value: 3 });
  const four = resolveLabels({ ...question, labels: [...three, rated("dan", 5)] });
  expect(four.get(TRACE)).toMatchObject({ status: "labelled", value: 4, middle: [3, 5] });
});

test("numbers on both sides of the pass rule are contested, and no number that nobody gave decides", () => {
  const rule = (value: unknown) => {
    const whole = Number.isInteger(value) ? Number(value) : null;
    return whole === null ? null : { pass: whole >= 4, number: null };
  };
  const outcome = (...values: number[]) => outcomeBetween(middleOf(values), rule);
  expect(outcome(5, 3)).toEqual({ status: "contested" });
  expect(outcome(3, 5, 5)).toEqual({ status: "labelled", pass: true, number: null });
  // The median 4.5 is no whole number, and still both pass.
  expect(outcome(4, 5)).toEqual({ status: "labelled", pass: true, number: null });
  const mean = (value: unknown) => ({ pass: null, number: Number(value) });
  expect(outcomeBetween([3, 4], mean)).toEqual({ status: "labelled", pass: null, number: 3.5 });
  expect(outcomeBetween([3, 4], () => null)).toBeNull();
});

test("labels of two trees are one list, each line once", () => {
  const shared = label({ id: "a-shared", value: "yes" });
  const forged = { ...shared, feedback: { value: "no" } };
  const own = label({ by: "bob" });
  expect(unionLabels([shared], [forged, own])).toEqual([shared, own]);
});

test("an author's own labelers: the login in any case, and those for whom nobody else hands in", () => {
  const labelers = {
    octocat: { submitted_by: [] },
    nurse: { submitted_by: ["OctoCat"] },
    cook: { submitted_by: ["OctoCat", "ann"] },
  };
  expect([...ownLabelers("Octocat", labelers, ["OCTOCAT", "ann"])]).toEqual(["octocat", "nurse", "OCTOCAT"]);
});
