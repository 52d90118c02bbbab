import { describe, expect, test } from "vitest";
import type { CallFacts, Verdict } from "../../src/formats/verdict.ts";
import { combineRepeats } from "../../src/judges/combine-repeats.ts";

const call: CallFacts = {
  model: "m",
  input_tokens: 10,
  output_tokens: 2,
  usd: 0.5,
  latency_ms: 7,
  attempts: 1,
  probability: 0.9,
};
const pass = (value: string): Verdict => ({
  status: "scored",
  value,
  pass: true,
  number: null,
  rationale: value,
});
const fail: Verdict = { status: "scored", value: "no", pass: false, number: null, rationale: "no" };
const number = (value: number): Verdict => ({
  status: "scored",
  value,
  pass: null,
  number: value,
  rationale: "",
});
const broken: Verdict = { status: "unscored", reason: "model_error", detail: "502" };
const rate = { kind: "pass_rate" } as const;
const mean = { kind: "mean" } as const;

describe("combineRepeats", () => {
  test("one read is itself, cost and probability included", () => {
    const read: Verdict = { ...fail, call };
    expect(combineRepeats([read], rate)).toEqual({ verdict: read, flips: 0 });
    expect(combineRepeats([broken], rate)).toEqual({ verdict: broken, flips: 0 });
  });

  test("the majority of outcomes speaks, with the value most of them named", () => {
    const combined = combineRepeats([pass("good"), fail, pass("fine"), fail, pass("fine")], rate);
    expect(combined).toMatchObject({ verdict: { value: "fine", pass: true }, flips: 2 });
  });

  test("a failed read is no vote: two of three may decide, one of three may not", () => {
    expect(combineRepeats([broken, fail, fail], rate)).toMatchObject({ verdict: { pass: false }, flips: 0 });
    expect(combineRepeats([broken, pass("yes"), fail], rate).verdict).toEqual({
      ...broken,
      detail: "1 of 3 reads could not be scored; 502",
    });
    expect(combineRepeats([broken, broken, fail], rate).verdict).toMatchObject({ status: "unscored" });
  });

  test("numbers: the median read, the lower one of an even rest", () => {
    expect(combineRepeats([5, 1, 3].map(number), mean)).toMatchObject({ verdict: { number: 3 }, flips: 2 });
    expect(combineRepeats([number(5), broken, number(1)], mean)).toMatchObject({
      verdict: { number: 1 },
      flips: 1,
    });
  });

  test("the cost of all reads is the verdict's cost, a probability belongs to one read", () => {
    const reads = [fail, fail, pass("yes")].map((verdict) => ({ ...verdict, call }));
    expect(combineRepeats(reads, rate).verdict.call).toEqual({
      model: "m",
      input_tokens: 30,
      output_tokens: 6,
      usd: 1.5,
      latency_ms: 21,
      attempts: 3,
      probability: null,
    });
    const unpriced = combineRepeats(
      [
        { ...fail, call: { ...call, usd: null } },
        { ...fail, call },
      ],
      rate,
    );
    expect(unpriced.verdict.call?.usd).toBeNull();
  });

  test("texts are shown, never counted", () => {
    const text: Verdict = { status: "scored", value: "Nice.", pass: null, number: null, rationale: "" };
    expect(combineRepeats([text, text, broken], { kind: "shown" })).toEqual({ verdict: text, flips: 0 });
  });
});
