import { describe, expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import type { JsonObject } from "../../../src/formats/json.ts";
import { readPath } from "../../../src/formats/path.ts";
import { scorerSpec } from "../../../src/formats/scorer-spec.ts";
import type { UserFunction } from "../../../src/judges/code/create-code-scorer.ts";
import { mark, portsOf, scorerOf, subjectOf } from "./mark.ts";

const route = { exact_match: { actual: "outputs.route", expected: "expectations.route" } };

describe("a code scorer", () => {
  test("reads exactly what its verdict depends on", async () => {
    const scorer = await scorerOf(route);
    const expectations = { route: "billing", other: 1 };
    const read = (answer: JsonObject) => scorer.read(subjectOf({ outputs: answer, expectations }));
    expect(read({ route: "refund", note: "a" })).toEqual({
      status: "ready",
      content: { actual: "refund", expected: "billing" },
    });
    expect(read({ route: "refund", note: "b" })).toEqual(read({ route: "refund", note: "a" }));
  });

  test("speaks for itself, asks no model, reads once", async () => {
    expect(await scorerOf(route)).toMatchObject({
      name: "it",
      voice: "code",
      kind: "pass_rate",
      unit: null,
      range: null,
      repeat: 1,
      model: null,
    });
  });

  test.each([
    [{ latency: {} }, { kind: "mean", unit: "ms", range: null }],
    [
      { cost: {}, range: [0, 1] },
      { kind: "mean", unit: "USD", range: [0, 1] },
    ],
    [{ similarity: { expected: "expectations.x" } }, { kind: "mean", unit: null, range: [0, 1] }],
    [{ similarity: { expected: "expectations.x", at_least: 0.5 } }, { kind: "pass_rate", range: null }],
    [{ set_overlap: { expected: "expectations.x" } }, { kind: "mean", range: [0, 1] }],
    [{ module: "m#f" }, { kind: "pass_rate" }],
    [{ module: "m#f", at_least: 3 }, { kind: "pass_rate" }],
    [
      { module: "m#f", range: [1, 5] },
      { kind: "mean", range: [1, 5] },
    ],
    [
      { module: "m#f", returns: "number" },
      { kind: "mean", range: null },
    ],
  ])("%j becomes %j", async (entry, scale) => {
    expect(await scorerOf(entry, portsOf({ functions: { "m#f": () => true } }))).toMatchObject(scale);
  });

  test("an absent output is a fail, an absent expectation is unscored", async () => {
    expect(await mark(route, { outputs: {}, expectations: { route: "x" } })).toMatchObject({
      pass: false,
      rationale: "the output has no outputs.route",
    });
    expect(await mark(route, { outputs: { route: "x" } })).toEqual({
      status: "unscored",
      reason: "missing_expectation",
      detail: "the record has no expectations.route",
    });
  });

  test("an app that was silent is not marked for it", async () => {
    const outcome = { status: "silent", reason: "app_timeout", detail: "no reply in 60 s" } as const;
    expect(await mark({ latency: {} }, { trace: { outcome } })).toEqual({
      status: "unscored",
      reason: "app_timeout",
      detail: "no reply in 60 s",
    });
  });

  test("an aborted run leaves no verdict", async () => {
    const scorer = await scorerOf(route);
    const verdict = await scorer.score(
      { actual: 1, expected: 1 },
      { repeat: 0, signal: AbortSignal.abort() },
    );
    expect(verdict).toMatchObject({ status: "unscored", reason: "aborted" });
  });

  test("its fingerprint is of all that can change a verdict, and of nothing else", async () => {
    const files = portsOf({ files: { "a.json": { type: "string" }, "b.json": { type: "number" } } });
    const modules = (body: string) =>
      portsOf({ functions: { "m#f": Object.assign(() => true, { toString: () => body }) } });
    const print = async (entry: JsonObject, ports = files) => (await scorerOf(entry, ports)).fingerprint;
    expect(await print({ ...route, name: "renamed" })).toBe(await print(route));
    const others = [
      await print(route),
      await print({ exact_match: { ...route.exact_match, trim: true } }),
      await print({ json_schema: { schema: "a.json" } }),
      await print({ json_schema: { schema: "b.json" } }),
      await print({ module: "m#f" }, modules("one")),
      await print({ module: "m#f" }, modules("two")),
      await print({ similarity: { expected: "expectations.x", at_least: 0.5 } }),
      await print({ similarity: { expected: "expectations.x", at_least: 0.6 } }),
    ];
    expect(new Set(others).size).toBe(others.length);
  });
});

describe("module", () => {
  const one = { outputs: "hello", expectations: { min: 3 } };
  const run = (call: UserFunction, entry: JsonObject = {}) =>
    mark({ module: "m#f", ...entry }, one, portsOf({ functions: { "m#f": call } }));

  test("is given the trace and the record", async () => {
    const verdict = await run((trace, record) => {
      const [answer, least] = [
        readPath("trace.outputs", { trace }),
        readPath("record.expectations.min", { record }),
      ];
      return String(answer).length >= Number(least);
    });
    expect(verdict).toEqual({ status: "scored", value: true, pass: true, number: null, rationale: "" });
  });

  test.each([
    [
      "a promise with a reason",
      async () => ({ value: false, rationale: "too curt" }),
      {},
      { pass: false, rationale: "too curt" },
    ],
    ["a number with a floor", () => 3, { at_least: 3 }, { value: 3, pass: true, number: null }],
    ["a number below the floor", () => 2.9, { at_least: 3 }, { value: 2.9, pass: false }],
    ["a number", () => 2, { range: [1, 5] }, { value: 2, pass: null, number: 2 }],
  ])("%s", async (_, call, entry, expected) => {
    expect(await run(call, entry)).toMatchObject({ status: "scored", ...expected });
  });

  test.each([
    [
      "throws",
      () => {
        throw new Error("no such key");
      },
      {},
      "no such key",
    ],
    [
      "returns nothing",
      () => undefined,
      {},
      "the function must return a boolean, a finite number or { value, rationale }",
    ],
    [
      "returns NaN",
      () => Number.NaN,
      { range: [0, 1] },
      "the function must return a boolean, a finite number or { value, rationale }",
    ],
    [
      "returns an undeclared number",
      () => 0.7,
      {},
      "the function returned a number (0.7): declare it with returns: number, or make it a pass rate with at_least",
    ],
    [
      "returns a boolean for a number",
      () => true,
      { returns: "number" },
      "the function returned a boolean where its scorer declares a number",
    ],
  ])("that %s is unscored", async (_, call, entry, detail) => {
    expect(await run(call, entry)).toEqual({ status: "unscored", reason: "scorer_error", detail });
  });

  test("cannot change what others read", async () => {
    const ports = portsOf({
      functions: {
        "m#f": (trace) => {
          Object.assign(trace ?? {}, { outputs: "spoilt" });
          return true;
        },
      },
    });
    const scorer = await scorerOf({ module: "m#f" }, ports);
    const reading = scorer.read(subjectOf(one));
    if (reading.status !== "ready") throw new Error("not ready");
    await scorer.score(reading.content, { repeat: 0, signal: new AbortController().signal });
    expect(reading).toEqual(scorer.read(subjectOf(one)));
  });

  test("reads no times: equal answers are equal", async () => {
    const scorer = await scorerOf({ module: "m#f" }, portsOf({ functions: { "m#f": () => true } }));
    const spans = (start_ms: number) => [{ name: "s", start_ms, end_ms: start_ms + 5 }];
    const early = scorer.read(subjectOf({ ...one, trace: { duration_ms: 1, spans: spans(0) } }));
    const late = scorer.read(
      subjectOf({ ...one, trace: { duration_ms: 900, spans: spans(70), usage: { usd: 1 } } }),
    );
    expect(late).toEqual(early);
  });
});

describe("mistakes of the configuration", () => {
  test.each([
    [{ regex: { pattern: "(" } }, "Invalid regular expression: /(/: Unterminated group"],
    [{ regex: { pattern: "a", flags: "g" } }, "flags are some of i, m, s, u, v"],
    [{ contains: { all: ["a"], any: ["b"] } }, "contains needs exactly one of expected, all, any"],
    [{ contains: {} }, "contains needs exactly one of expected, all, any"],
    [
      { exact_match: { expected: "answer" } },
      "a path starts with inputs, outputs, expectations, tags, spans, usage or duration_ms, such as outputs.answer or outputs.items[0]",
    ],
    [
      { exact_match: { expected: "expectations..a" } },
      "a path starts with inputs, outputs, expectations, tags, spans, usage or duration_ms, such as outputs.answer or outputs.items[0]",
    ],
  ])("%j", (entry, message) => {
    const read = scorerSpec.safeParse({ name: "it", ...entry });
    expect(read.error?.issues.map((issue) => issue.message)).toEqual([message]);
  });

  test.each([
    [{ json_schema: { schema: { type: "strin" } } }, "the JSON Schema of a scorer is not valid: "],
    [
      { json_schema: { schema: { typo: 1 } } },
      'the JSON Schema of a scorer is not valid: strict mode: unknown keyword: "typo"',
    ],
    [{ json_schema: { schema: "none.json" } }, "none.json is not a JSON Schema: it is no object"],
  ])("%j", async (entry, message) => {
    await expect(scorerOf(entry)).rejects.toThrow(UserError);
    await expect(scorerOf(entry)).rejects.toThrow(message);
  });
});
