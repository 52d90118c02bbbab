import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../src/formats/json.ts";
import type { Span } from "../../../src/formats/span.ts";
import { mark } from "./mark.ts";

const tool = (name: string, inputs: Json = {}): Span => ({ name, type: "TOOL", inputs });
const search = tool("search", { q: "fee" });
const refund = tool("refund", { order: 7 });
const think: Span = { name: "think", type: "LLM" };

function judge(spans: Span[], expected: Json, settings: { ordered?: boolean; arguments?: boolean } = {}) {
  return mark(
    { tool_calls: settings },
    { expectations: { expected_tool_calls: expected }, trace: { spans } },
  );
}

describe("tool_calls", () => {
  test.each([
    ["in any order", [refund, think, search], ["search", "refund"], {}, true, "called refund, search"],
    [
      "in this order",
      [refund, search],
      ["search", "refund"],
      { ordered: true },
      false,
      "expected search, refund; called refund, search",
    ],
    [
      "in this order",
      [search, refund],
      ["search", "refund"],
      { ordered: true },
      true,
      "called search, refund",
    ],
    ["one too few", [search], ["search", "refund"], {}, false, "not called as expected: refund"],
    ["one too many", [search, refund], ["search"], {}, false, "not expected: refund"],
    ["as often as expected", [search, search], ["search"], {}, false, "not expected: search"],
    ["none where none is expected", [think], [], {}, true, "called nothing, as expected"],
    [
      "with arguments",
      [search],
      [{ name: "search", arguments: { q: "fee" } }],
      { arguments: true },
      true,
      "called search",
    ],
    [
      "with other arguments",
      [search],
      [{ name: "search", arguments: { q: "x" } }],
      { arguments: true },
      false,
      "not called as expected: search; not expected: search",
    ],
    [
      "with other arguments, in order",
      [search],
      [{ name: "search", arguments: { q: "x" } }],
      { arguments: true, ordered: true },
      false,
      "expected search; called search with other arguments",
    ],
    [
      "arguments that nobody asked to compare",
      [search],
      [{ name: "search", arguments: { q: "x" } }],
      {},
      true,
      "called search",
    ],
  ])("%s", async (_, spans, expected, settings, pass, rationale) => {
    expect(await judge(spans, expected, settings)).toMatchObject({ status: "scored", pass, rationale });
  });

  test("a wish without arguments leaves the call that another wish needs", async () => {
    const calls = [tool("search", { q: "a" }), tool("search", { q: "b" })];
    const wishes: Json = [{ name: "search" }, { name: "search", arguments: { q: "a" } }];
    expect(await judge(calls, wishes, { arguments: true })).toMatchObject({ pass: true });
  });

  test("reads OpenAI's shape from the outputs", async () => {
    const outputs = {
      calls: [{ id: "1", type: "function", function: { name: "search", arguments: '{"q":"fee"}' } }],
    };
    const expectations = { expected_tool_calls: [{ name: "search", arguments: { q: "fee" } }] };
    const entry = { tool_calls: { actual: "outputs.calls", arguments: true } };
    expect(await mark(entry, { outputs, expectations })).toMatchObject({ pass: true });
  });

  test.each([
    ["no expectation", {}, "missing_expectation"],
    ["an expectation that is no list", { expected_tool_calls: "search" }, "missing_expectation"],
  ])("%s is unscored", async (_, expectations: JsonObject, reason) => {
    expect(await mark({ tool_calls: {} }, { expectations })).toMatchObject({ status: "unscored", reason });
  });
});
