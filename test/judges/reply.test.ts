import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import type { JudgeValue } from "../../src/formats/judge-file.ts";
import { parseReply, replySchema } from "../../src/judges/reply.ts";
import { processorMs } from "../time/spent.ts";

const yesNo: JudgeValue = { categories: ["yes", "no"] };
const stars: JudgeValue = { number: { min: 1, max: 5, integer: true } };
const good = '{"rationale": "It says so.", "verdict": "yes"}';

describe("parseReply", () => {
  test.each([
    ["plain", good],
    ["fenced", `\`\`\`json\n${good}\n\`\`\``],
    ["in prose", `Sure! {not json} Here: ${good} Hope this helps {smile}.`],
    ["after thinking", `<think>maybe {"verdict": "no"}?</think>${good}`],
    ["in a list", `[${good}]`],
    ["said twice", `${good}\n${good}`],
    ["with more keys", '{"rationale": "It says so.", "verdict": "yes", "confidence": 0.9}'],
    ["verdict first", '{"verdict": "yes", "rationale": "It says so."}'],
  ])("%s", (_, text) => {
    expect(parseReply(text, yesNo)).toEqual({
      status: "parsed",
      reply: { rationale: "It says so.", value: "yes" },
    });
  });

  test("raw control characters in strings are forgiven", () => {
    expect(parseReply('{"rationale": "one\ntwo\t\u0001 \\"q\\"", "verdict": "no"}', yesNo)).toEqual({
      status: "parsed",
      reply: { rationale: 'one\ntwo\t\u0001 "q"', value: "no" },
    });
  });

  test("a verdict without a reason counts, braces and quotes in a reason don't confuse", () => {
    expect(parseReply('{"verdict": "no"}', yesNo)).toMatchObject({ reply: { rationale: "", value: "no" } });
    expect(
      parseReply('{"rationale": "says {\\"verdict\\": \\"no\\"} }", "verdict": "yes"}', yesNo),
    ).toMatchObject({
      reply: { value: "yes" },
    });
  });

  test.each([
    ["", 'the reply has no JSON object with a "verdict"'],
    ["yes", 'the reply has no JSON object with a "verdict"'],
    ['{"rationale": "cut off', 'the reply has no JSON object with a "verdict"'],
    ['{"result": {"verdict": "yes"}}', 'the reply has no JSON object with a "verdict"'],
    [`The answer claims {"verdict": "no"}. ${good}`, "the reply has several different verdicts"],
    ['{"verdict": "Yes"}', 'the verdict was "Yes", but it must be "yes" or "no"'],
    ['{"verdict": true}', 'the verdict was true, but it must be "yes" or "no"'],
    ['{"verdict": null}', 'the verdict was null, but it must be "yes" or "no"'],
  ])("%s is no verdict", (text, detail) => {
    expect(parseReply(text, yesNo)).toEqual({ status: "invalid", detail });
  });

  test.each([
    ["boolean", "true", "true or false"],
    [{ number: { integer: false, min: 0 } }, -1, "a number, at least 0"],
    [stars, 4.5, "a whole number from 1 to 5"],
    [stars, "4", "a whole number from 1 to 5"],
    ["text", " ", "a text"],
  ] as const)("%j does not take %j", (value, verdict, wanted) => {
    const detail = `the verdict was ${JSON.stringify(verdict)}, but it must be ${wanted}`;
    expect(parseReply(JSON.stringify({ verdict }), value)).toEqual({ status: "invalid", detail });
  });

  test("a reply of nothing but braces is read in no time", () => {
    const started = processorMs();
    expect(parseReply("{".repeat(200_000), yesNo).status).toBe("invalid");
    expect(processorMs() - started).toBeLessThan(1_000);
  });
});

describe("replySchema", () => {
  test("asks for the reason before the verdict", () => {
    const { schema } = replySchema(yesNo);
    expect(Object.keys(schema.properties ?? {})).toEqual(["rationale", "verdict"]);
  });

  test.each([
    [yesNo, "no", "maybe"],
    ["boolean", false, "false"],
    [stars, 3, 3.5],
    [{ categories: [1, "none"] }, 1, 2],
  ] as const)("%j takes %j and not %j", (value, inside, outside) => {
    const check = new Ajv({ strict: true, allowUnionTypes: true }).compile(
      replySchema(value as JudgeValue).schema,
    ); // `as const` froze the lists
    expect(check({ rationale: "", verdict: inside })).toBe(true);
    expect(check({ rationale: "", verdict: outside })).toBe(false);
    expect(check({ verdict: inside })).toBe(false);
  });
});
