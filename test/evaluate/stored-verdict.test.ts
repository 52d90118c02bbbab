import { expect, test } from "vitest";
import { readStoredVerdict } from "../../src/evaluate/stored-verdict.ts";

const call = {
  model: "m",
  input_tokens: 3,
  output_tokens: 4,
  usd: null,
  latency_ms: 5,
  attempts: 1,
  probability: 0.5,
};
const scored = { status: "scored", value: "yes", pass: true, number: null, rationale: "because" };
const unscored = { status: "unscored", reason: "refused", detail: "no" };

test.each([
  scored,
  { ...scored, value: { deep: [1, null] }, pass: null, number: 0.25, call },
  { ...scored, call: { ...call, usd: 0.1, probability: null, parameters: { temperature: 0 } } },
  unscored,
  { ...unscored, call },
])("a verdict comes back as it was kept: %j", (verdict) => {
  expect(readStoredVerdict(verdict)).toEqual(verdict);
});

test.each([
  null,
  [],
  "scored",
  {},
  { ...scored, status: "fine" },
  { ...scored, value: undefined },
  { ...scored, pass: "yes" },
  { ...scored, pass: undefined },
  { ...scored, number: Number.NaN },
  { ...scored, rationale: 7 },
  { ...scored, call: null },
  { ...scored, call: { ...call, usd: "free" } },
  { ...scored, call: { ...call, model: undefined } },
  { ...scored, call: { ...call, attempts: Number.POSITIVE_INFINITY } },
  { ...scored, call: { ...call, parameters: [] } },
  { ...unscored, reason: "tired" },
  { ...unscored, detail: undefined },
])("what is no verdict is none: %j", (value) => {
  expect(readStoredVerdict(value)).toBeNull();
});

test("members that a verdict does not have stay outside", () => {
  const stored = JSON.parse(
    '{"status":"unscored","reason":"refused","detail":"no","pass":true,"__proto__":{"value":1}}',
  );
  expect(readStoredVerdict(stored)).toStrictEqual(unscored);
});
