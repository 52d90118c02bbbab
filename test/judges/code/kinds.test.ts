import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../src/formats/json.ts";
import { mark, short } from "./mark.ts";

type Row = [actual: Json, expected: Json, settings: JsonObject, result: boolean | number | string];

/** `outputs.x` against `expectations.x`. */
function rows(kind: string, table: Row[]) {
  test.each(table)(`${kind} %j against %j with %j: %j`, async (actual, expected, settings, result) => {
    const entry = { [kind]: { actual: "outputs.x", expected: "expectations.x", ...settings } };
    expect(await short(entry, { outputs: { x: actual }, expectations: { x: expected } })).toBe(result);
  });
}

describe("exact_match", () => {
  rows("exact_match", [
    ["refund", "refund", {}, true],
    ["Refund ", "refund", {}, false],
    ["Refund ", "refund", { ignore_case: true, trim: true }, true],
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, {}, true],
    [[1, 2], [2, 1], {}, false],
    [1, "1", {}, false],
    [null, null, {}, true],
    [1.0, 1, {}, true],
  ]);

  test("says what it expected and what it got", async () => {
    const entry = { exact_match: { actual: "outputs.route", expected: "expectations.route" } };
    const verdict = await mark(entry, {
      outputs: { route: "x".repeat(200) },
      expectations: { route: "billing" },
    });
    expect(verdict).toEqual({
      status: "scored",
      value: false,
      pass: false,
      number: null,
      rationale: `expected "billing", got "${"x".repeat(79)}…`,
    });
  });
});

describe("contains", () => {
  const outputs = { x: "The fee is 12 EUR, due in May." };
  test.each([
    [{ expected: "expectations.word" }, true],
    [{ expected: "expectations.words" }, false],
    [{ all: ["fee", "May"] }, true],
    [{ all: ["fee", "June"] }, false],
    [{ any: ["fee", "June"] }, true],
    [{ any: ["rent", "June"] }, false],
    [{ any: "expectations.words" }, true],
    [{ all: ["FEE"] }, false],
    [{ all: ["FEE"], ignore_case: true }, true],
    [{ expected: "expectations.none" }, "missing_expectation"],
    [{ expected: "expectations.empty" }, "missing_expectation"],
  ])("%j: %j", async (settings, result) => {
    const expectations = { word: "12 EUR", words: ["fee", "June"], empty: [] };
    expect(await short({ contains: { actual: "outputs.x", ...settings } }, { outputs, expectations })).toBe(
      result,
    );
  });

  test("names what is absent", async () => {
    const verdict = await mark(
      { contains: { actual: "outputs.x", all: ["fee", "June", "rent"] } },
      { outputs },
    );
    expect(verdict).toMatchObject({ pass: false, rationale: 'does not contain "June", "rent"' });
  });

  test("a list is no text", async () => {
    const verdict = await mark({ contains: { actual: "outputs", all: ["a"] } }, { outputs: ["a"] });
    expect(verdict).toMatchObject({ pass: false, rationale: "outputs is a list, not a text" });
  });
});

describe("regex", () => {
  test.each([
    [{ pattern: "^\\d+ EUR$" }, "12 EUR", true],
    [{ pattern: "^eur", flags: "i" }, "EUR 12", true],
    [{ pattern: "^eur" }, "EUR 12", false],
    [{ pattern: "7" }, 7, true],
    [{ pattern: "x" }, { a: 1 }, false],
  ])("%j on %j: %j", async (settings, outputs, result) => {
    expect(await short({ regex: settings }, { outputs })).toBe(result);
  });

  test("a pattern that explodes is stopped and said", async () => {
    const verdict = await mark({ regex: { pattern: "^(a+)+$" } }, { outputs: `${"a".repeat(40)}b` });
    expect(verdict).toEqual({
      status: "unscored",
      reason: "scorer_error",
      detail: "the pattern /^(a+)+$/ took longer than 1000 ms on this text",
    });
  });

  test("a text without end is not searched", async () => {
    expect(await short({ regex: { pattern: "a" } }, { outputs: "a".repeat(200_001) })).toBe("scorer_error");
  });
});

describe("number", () => {
  rows("number", [
    [42, 42, {}, true],
    ["42", 42, {}, true],
    [" 4.2e1 ", 42, {}, true],
    ["42 EUR", 42, {}, false],
    [41.5, 42, { tolerance: 0.5 }, true],
    [41.49, 42, { tolerance: 0.5 }, false],
    [0.1 + 0.2, 0.3, {}, true],
    [null, 42, {}, false],
    [42, "many", {}, "missing_expectation"],
  ]);
});

describe("set_overlap", () => {
  // A = {1,2,3,4}, E = {1,2,5}: 2 in common, precision 2/4, recall 2/3, F1 4/7
  const [a, e] = [
    [1, 2, 3, 4, 4],
    [1, 2, 5],
  ];
  rows("set_overlap", [
    [a, e, { measure: "precision" }, 0.5],
    [a, e, { measure: "recall" }, 2 / 3],
    [a, e, {}, 4 / 7],
    [a, e, { at_least: 0.5 }, true],
    [a, e, { at_least: 0.6 }, false],
    [[], [], {}, 1],
    [[], [1], { measure: "precision" }, 0],
    [[1], [], { measure: "recall" }, 1],
    [[{ a: 1, b: 2 }], [{ b: 2, a: 1 }], {}, 1],
    ["one", ["one"], {}, 1],
  ]);

  test("an absent list is the worst of a mean, and a fail of a pass rate", async () => {
    const nothing = { outputs: {}, expectations: { x: [1] } };
    const settings = { actual: "outputs.x", expected: "expectations.x" };
    expect(await mark({ set_overlap: settings }, nothing)).toMatchObject({ number: 0, pass: null, value: 0 });
    expect(await mark({ set_overlap: { ...settings, at_least: 0.5 } }, nothing)).toEqual({
      status: "scored",
      value: false,
      pass: false,
      number: null,
      rationale: "the output has no outputs.x",
    });
  });
});

describe("json_schema", () => {
  const schema = {
    type: "object",
    required: ["n"],
    properties: { n: { type: "integer", not: { const: 3 } } },
    additionalProperties: false,
  };
  test.each([
    [{ n: 1 }, true, "valid under the schema"],
    ['{"n": 1}', true, "valid under the schema, read as JSON"],
    [{ n: 3 }, false, "/n must NOT be valid"],
    [{}, false, "the output must have required property 'n'"],
    ["not JSON", false, "the output must be object"],
    ['{"n": "1"}', false, "/n must be integer"],
  ])("%j: %j, %s", async (outputs, pass, rationale) => {
    expect(await mark({ json_schema: { schema } }, { outputs })).toMatchObject({ pass, rationale });
  });

  test("draft 7 where it says so, conditions included", async () => {
    const conditional = JSON.parse(`{
      "$schema": "http://json-schema.org/draft-07/schema#",
      "if": { "properties": { "kind": { "const": "a" } } },
      "then": { "required": ["a"] }
    }`);
    expect(await short({ json_schema: { schema: conditional } }, { outputs: { kind: "a" } })).toBe(false);
    expect(await short({ json_schema: { schema: conditional } }, { outputs: { kind: "b" } })).toBe(true);
  });
});

describe("latency and cost", () => {
  test("are numbers of the trace", async () => {
    expect(await mark({ latency: {} }, { trace: { duration_ms: 340 } })).toEqual({
      status: "scored",
      value: 340,
      pass: null,
      number: 340,
      rationale: "340 ms",
    });
    expect(await short({ cost: {} }, { trace: { usage: { usd: 0.02 } } })).toBe(0.02);
  });

  test("unknown is never 0, which would be the best", async () => {
    expect(await mark({ latency: {} }, { trace: { duration_ms: null } })).toEqual({
      status: "unscored",
      reason: "missing_variable",
      detail: "the trace has no duration_ms",
    });
    expect(await short({ cost: {} }, { trace: { usage: { input_tokens: 5 } } })).toBe("missing_variable");
  });
});
