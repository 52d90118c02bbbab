import { expect, test } from "vitest";
import type { Json } from "../../src/formats/json.ts";
import { type JudgeFile, type JudgeValue, judgeValue } from "../../src/formats/judge-file.ts";
import { applyPassRule, parsePassRule } from "../../src/formats/pass-rule.ts";

const yesNo: JudgeValue = { categories: ["yes", "no"] };
const grades: JudgeValue = { categories: [1, 2, 3] };
const rating: JudgeValue = judgeValue.parse({ number: { min: 1, max: 5, integer: true } });

const rules: [
  name: string,
  value: JudgeValue,
  passWhen: JudgeFile["pass_when"],
  passes: Json[],
  fails: Json[],
][] = [
  ["true by default", "boolean", undefined, [true], [false]],
  ["a boolean judge reads words", "boolean", ["no"], [false], [true]],
  ["yes where the categories have it", yesNo, undefined, ["yes"], ["no"]],
  ["a list", yesNo, ["no"], ["no"], ["yes"]],
  ["one value without brackets", yesNo, "no", ["no"], ["yes"]],
  ["a comparison of numbers", rating, ">= 4", [4, 5], [1, 3]],
  ["without spaces", rating, "<2.5", [1, 2], [3]],
  ["equality", rating, "== 3", [3], [2]],
  ["inequality", rating, "!= 3", [2], [3]],
  ["a list of numbers", rating, [4, 5], [5], [3]],
  ["a comparison of categories that are numbers", grades, "> 2", [3], [2]],
];

test.each(rules)("%s", (_name, value, passWhen, passes, fails) => {
  const parsed = parsePassRule({ value, passWhen });
  if (parsed.status !== "rule") throw new Error(parsed.status);
  for (const verdict of passes) expect(applyPassRule(parsed.rule, verdict)).toBe(true);
  for (const verdict of fails) expect(applyPassRule(parsed.rule, verdict)).toBe(false);
});

test("numbers without a rule are a mean, text has none", () => {
  expect(parsePassRule({ value: rating, passWhen: undefined })).toEqual({ status: "none" });
  expect(parsePassRule({ value: "text", passWhen: undefined })).toEqual({ status: "none" });
});

test("a value of another kind neither passes nor fails", () => {
  expect(applyPassRule({ kind: "comparison", operator: ">=", bound: 4 }, "5")).toBeNull();
  expect(applyPassRule({ kind: "values", values: ["yes"] }, ["yes"])).toBeNull();
});

const invalid: [value: JudgeValue, passWhen: JudgeFile["pass_when"], message: string][] = [
  [yesNo, ["maybe"], `pass_when names "maybe", which the judge can't answer`],
  [yesNo, ">= 4", 'pass_when ">= 4" compares, but not all categories are numbers'],
  ["boolean", ["often", 1], `pass_when names "often", 1, which the judge can't answer`],
  ["boolean", "> 0", "pass_when compares, but the judge answers true or false"],
  [rating, ">= 6", 'pass_when ">= 6" lets no answer pass'],
  [rating, "== 2.5", 'pass_when "== 2.5" lets no answer pass'],
  [rating, [6], "pass_when names 6, which the judge can't answer"],
  [grades, "> 3", 'pass_when "> 3" lets no answer pass'],
  ["text", ["good"], "pass_when on a text"],
  [{ categories: ["good", "bad"] }, undefined, "pass_when is missing: nothing says which categories pass"],
];

test.each(invalid)("%j with pass_when %j is refused", (value, passWhen, message) => {
  expect(parsePassRule({ value, passWhen })).toMatchObject({ status: "invalid", message });
});
