import { expect, test } from "vitest";
import type { Json } from "../../src/formats/json.ts";
import { labelPayload, readLabelValue } from "../../src/formats/label-value.ts";
import { labelSchema } from "../../src/formats/schema.ts";

const questions: [input: object, taken: [given: Json, read: Json][], refused: Json[]][] = [
  [
    { pass_fail: { positive: "good", negative: "bad" } },
    [
      [true, true],
      ["no", false],
      ["TRUE", true],
      ["good", true],
      ["bad", false],
    ],
    ["maybe", 1, null, ["yes"]],
  ],
  [
    { categorical: { options: ["yes", "no", "partly"] } },
    [
      ["partly", "partly"],
      [true, "yes"],
      [false, "no"],
    ],
    ["Yes", "", 1, ["yes"]],
  ],
  [
    { categorical: { options: ["tone", "facts"], multiple: true } },
    [
      [
        ["facts", "tone"],
        ["facts", "tone"],
      ],
      [[], []],
    ],
    ["tone", ["tone", "tone"], ["length"]],
  ],
  [{ numeric: { min: 1, max: 5, integer: true } }, [[5, 5]], [0, 6, 2.5, "5", true]],
  [{ text: { max_length: 5 } }, [["short", "short"]], ["longer", 5]],
  [
    { text_list: { max_count: 2, max_length_each: 5 } },
    [
      [
        ["a", "b"],
        ["a", "b"],
      ],
    ],
    [["a", "b", "c"], ["longer"], "a"],
  ],
];

test.each(questions)("%j takes what it asks for and nothing else", (input, taken, refused) => {
  const schema = labelSchema.parse({ name: "q", title: "?", input });
  for (const [given, read] of taken)
    expect(readLabelValue(schema, given)).toEqual({ status: "value", value: read });
  for (const given of refused)
    expect(readLabelValue(schema, given).status, JSON.stringify(given)).toBe("invalid");
  expect(readLabelValue(schema, "abstain")).toEqual({ status: "abstained" });
});

test("what is refused is told with what is allowed", () => {
  const schema = labelSchema.parse({
    name: "q",
    title: "?",
    input: { numeric: { min: 1, max: 5, integer: true } },
  });
  expect(readLabelValue(schema, 7)).toEqual({
    status: "invalid",
    message: "the answer the number 7 is not one of this question",
    hint: 'Allowed: a whole number from 1 to 5; or "abstain".',
  });
});

const payloads: [label: Parameters<typeof labelPayload>[0], value: Json | undefined][] = [
  [{ feedback: { value: false } }, false],
  [{ expectation: { value: ["a"] } }, ["a"]],
  [
    { expectation: { serialized_value: { serialization_format: "JSON_FORMAT", value: '["a", 1]' } } },
    ["a", 1],
  ],
  [{ expectation: { serialized_value: { serialization_format: "TEXT", value: "not json" } } }, "not json"],
  [{}, undefined],
];

test.each(payloads)("the value of %j", (label, value) => {
  expect(labelPayload(label)).toEqual(value);
});
