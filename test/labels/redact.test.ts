import { expect, test } from "vitest";
import { redacted } from "../../src/labels/redact.ts";
import { item } from "../web/review-list.ts";

const SPANS = [{ name: "lookup", type: "TOOL", inputs: { name: "Ann" } }];

test.each([
  [["inputs.customer"], { customer: "[redacted]", list: [{ name: "Bo", n: 1 }] }],
  [["inputs.list.name"], { customer: { name: "Ann" }, list: [{ name: "[redacted]", n: 1 }] }],
  [["inputs"], "[redacted]"],
])("%j is not shown, nor are the steps that would say it", (paths, inputs) => {
  const whole = item({ customer: { name: "Ann" }, list: [{ name: "Bo", n: 1 }] }, "fine", { spans: SPANS });
  expect(redacted(whole, paths)).toEqual({ ...whole, inputs, spans: [], carried: false });
});

test("an item without such a value stays whole", () => {
  const whole = item({ question: "q" }, "a", { spans: SPANS });
  expect(redacted(whole, ["inputs.customer", "outputs.name", "tags.x"])).toEqual(whole);
});
