import { describe, expect, test } from "vitest";
import { BUILTINS } from "../../src/judges/builtin/builtins.ts";
import { createJudge } from "../../src/judges/llm-judge.ts";
import { calm, judgeOf, recordOf, replied, scripted, subjectOf, traceOf } from "./make.ts";

/** An output with everything that some built-in reads: turns, spans, expectations of every kind. */
const SUBJECT = {
  record: recordOf(
    { messages: [{ role: "user", content: "Hello" }] },
    {
      expected_response: "5",
      expected_facts: ["5"],
      guidelines: ["x"],
      expected_tool_calls: [],
      other_response: "6",
    },
  ),
  trace: traceOf({ messages: [{ role: "user", content: "Hello" }] }, "", {
    spans: [
      { name: "search", type: "RETRIEVER", outputs: ["a document"] },
      { name: "price", type: "TOOL", outputs: 5 },
    ],
  }),
  earlier: [],
};

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
  test.each([...BUILTINS.values()])(
    "$name: passes by its words, and the template can be filled",
    (builtin) => {
      const settings = builtin.settings.map(({ name, kind }) => [name, kind === "texts" ? ["x"] : "x"]);
      const judge = judgeOf({
        builtin: builtin.name,
        ...(builtin.settings.length > 0 ? { with: Object.fromEntries(settings) } : {}),
      });
      const scorer = createJudge({
        judge,
        model: scripted(),
        embed: "lexical",
        defaults: { model: "m:/x" },
        nonce: "",
      });
      expect(scorer.kind).toBe("pass_rate");
      const categories =
        typeof builtin.value === "object" && "categories" in builtin.value ? builtin.value.categories : [];
      const passes = categories.map((category) => scorer.outcomeOf(category)?.pass);
      expect(passes).toContain(true);
      expect(passes).toContain(false);
      expect(scorer.read(SUBJECT).status).toBe("ready");
    },
  );

  test("every built-in of the documentation is there", () => {
    expect([...BUILTINS.keys()]).toEqual([
      "guidelines",
      "expectations_guidelines",
      "correctness",
      "relevance_to_query",
      "equivalence",
      "safety",
      "fluency",
      "completeness",
      "summarization",
      "retrieval_relevance",
      "retrieval_groundedness",
      "retrieval_sufficiency",
      "tool_call_correctness",
      "tool_call_efficiency",
      "conversation_completeness",
      "conversational_guidelines",
      "conversational_safety",
      "conversational_role_adherence",
      "knowledge_retention",
      "user_frustration",
      "pairwise_preference",
    ]);
  });

  test.each([
    ["first", "second", "first", true],
    ["second", "first", "second", false],
    ["tie", "tie", "tie", true],
    // Whatever comes first is called better: the order decided, not the answers.
    ["first", "first", "tie", true],
    ["second", "tie", "tie", true],
  ])("pairwise asks both orders: %s, then %s the other way round, is %s", async (one, other, value, pass) => {
    const said = (verdict: string) => replied(JSON.stringify({ rationale: "r", verdict }));
    const model = scripted(said(one), said(other));
    const judge = judgeOf({ builtin: "pairwise_preference" });
    const scorer = createJudge({ judge, model, embed: "lexical", defaults: { model: "m:/x" }, nonce: "" });
    const reading = scorer.read(subjectOf({ q: "Cost?" }, "It costs 5.", { other_response: "Five." }));
    if (reading.status !== "ready") throw new Error("not ready");
    const verdict = await scorer.score(reading.content, { repeat: 0, signal: calm() });
    expect(verdict).toMatchObject({ status: "scored", value, pass, call: { input_tokens: 200 } });
    const [first = "", second = ""] = model.asked.map(({ messages }) => messages[1]?.content ?? "");
    expect(first.indexOf("It costs 5.")).toBeLessThan(first.indexOf("Five."));
    expect(second.indexOf("Five.")).toBeLessThan(second.indexOf("It costs 5."));
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
