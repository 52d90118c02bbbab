import { describe, expect, test } from "vitest";
import { BUILTINS } from "../../src/judges/builtin/builtins.ts";
import { createJudge } from "../../src/judges/llm-judge.ts";
import { calm, judgeOf, replied, scripted, subjectOf } from "./make.ts";

const yes = replied('{"rationale": "", "verdict": "yes"}');

async function score(builtin: string, expectations: object, outputs = "It costs 5.") {
  const model = scripted(yes);
  const judge = judgeOf({ builtin });
  const scorer = createJudge({ judge, model, embed: "lexical", defaults: { model: "m:/x" }, nonce: "" });
  const reading = scorer.read(subjectOf({ q: "Cost?" }, outputs, { ...expectations }));
  const verdict =
    reading.status === "ready" ? await scorer.score(reading.content, { repeat: 0, signal: calm() }) : reading;
  return { verdict, asked: model.asked.length };
}

describe("built-in judges", () => {
  test.each([...BUILTINS.values()])("$name: yes is the good side, the template can be filled", (builtin) => {
    const settings = Object.fromEntries(builtin.settings.map(({ name }) => [name, ["x"]]));
    const judge = judgeOf({
      builtin: builtin.name,
      ...(builtin.settings.length > 0 ? { with: settings } : {}),
    });
    const scorer = createJudge({
      judge,
      model: scripted(),
      embed: "lexical",
      defaults: { model: "m:/x" },
      nonce: "",
    });
    expect(scorer.kind).toBe("pass_rate");
    expect(["yes", "no"].map(scorer.outcomeOf)).toMatchObject([{ pass: true }, { pass: false }]);
    expect(scorer.read(subjectOf({ q: "" }, "", { expected_response: "" })).status).toBe("ready");
  });

  test("correctness takes facts or a reference answer, and needs one", async () => {
    expect(await score("correctness", { expected_facts: ["5"] })).toMatchObject({
      verdict: { value: "yes" },
    });
    expect(await score("correctness", { expected_response: "5" })).toMatchObject({
      verdict: { value: "yes" },
    });
    expect((await score("correctness", { other: 1 })).verdict).toEqual({
      status: "unscored",
      reason: "missing_expectation",
      detail: "the record has no expectations.expected_facts or expectations.expected_response",
    });
  });

  test("equivalence asks nobody about equal texts", async () => {
    expect(await score("equivalence", { expected_response: " It costs 5.\n" })).toEqual({
      asked: 0,
      verdict: {
        status: "scored",
        value: "yes",
        pass: true,
        number: null,
        rationale: "The output is the expected response, character by character.",
      },
    });
    expect(await score("equivalence", { expected_response: "it costs 5." })).toMatchObject({ asked: 1 });
  });
});
