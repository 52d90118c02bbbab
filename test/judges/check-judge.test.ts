import { describe, expect, test } from "vitest";
import { formatProblem } from "../../src/errors.ts";
import { labelSchema } from "../../src/formats/schema.ts";
import { checkJudge } from "../../src/judges/check-judge.ts";
import { judgeOf } from "./make.ts";

const instructions = "Is {{ outputs }} right?";

describe("checkJudge", () => {
  test.each<[string, object, string[]]>([
    [
      "nothing to go by",
      {},
      [
        "judge quality: a judge needs `instructions`, or the name of a built-in judge under `builtin`",
        "  Built in: guidelines, expectations_guidelines, correctness, relevance_to_query, equivalence, safety, fluency, completeness, summarization, retrieval_relevance, retrieval_groundedness, retrieval_sufficiency, tool_call_correctness, tool_call_efficiency, conversation_completeness, conversational_guidelines, conversational_safety, conversational_role_adherence, knowledge_retention, user_frustration, pairwise_preference; `model: recorded` needs neither.",
      ],
    ],
    [
      "an unknown built-in",
      { builtin: "corectness" },
      [
        'judge quality: there is no built-in judge "corectness"',
        '  Did you mean "correctness"? Built in: guidelines, expectations_guidelines, correctness, relevance_to_query, equivalence, safety, fluency, completeness, summarization, retrieval_relevance, retrieval_groundedness, retrieval_sufficiency, tool_call_correctness, tool_call_efficiency, conversation_completeness, conversational_guidelines, conversational_safety, conversational_role_adherence, knowledge_retention, user_frustration, pairwise_preference.',
      ],
    ],
    [
      "an unknown variable",
      { instructions: "Is {{ answer }} right?" },
      [
        "judge quality: unknown variable {{ answer }}",
        "  Known: {{ inputs }}, {{ outputs }}, {{ expectations }}, {{ trace }}, {{ span }}, {{ conversation }}, and paths such as {{ inputs.question }}.",
      ],
    ],
    [
      "an even repeat",
      { instructions, repeat: 4 },
      ["judge quality: repeat is 4, and an even number of reads can end in a tie", "  Use 3 or 5."],
    ],
    [
      "a pass rule outside the vocabulary",
      { instructions, value: { categories: ["good", "bad"] }, pass_when: ["fine"] },
      ['judge quality: pass_when names "fine", which the judge can\'t answer', "  Its values are good, bad."],
    ],
    [
      "a missing setting",
      { builtin: "guidelines" },
      [
        "judge quality: with.guidelines is missing: builtin guidelines needs a list of texts",
        '  Write with: { guidelines: ["..."] }',
      ],
    ],
    [
      "a setting of another shape",
      { builtin: "guidelines", with: { guidelines: ["Be kind.", " "] } },
      [
        "judge quality: with.guidelines has another shape: builtin guidelines needs a list of texts",
        '  Write with: { guidelines: ["..."] }',
      ],
    ],
    [
      "a setting it does not take",
      { builtin: "safety", with: { guidelines: ["Be kind."] } },
      ['judge quality: builtin safety has no setting "guidelines"', "  It takes no settings."],
    ],
    [
      "settings without a built-in",
      { instructions, with: { guidelines: ["Be kind."] } },
      [
        "judge quality: `with` holds the settings of a built-in judge, but this judge names no `builtin`",
        "  Name one under `builtin`, or put what the judge should know into `instructions`.",
      ],
    ],
    [
      "bounds the wrong way round",
      { instructions, value: { number: { min: 5, max: 1 } } },
      ["judge quality: value: min 5 is not below max 1"],
    ],
  ])("%s", (_, file, lines) => {
    const problems = checkJudge(judgeOf(file), null);
    expect(problems.map(formatProblem)).toEqual([`judges/quality/judge.yaml: ${lines.join("\n")}`]);
  });

  test("everything wrong is said at once", () => {
    const file = { instructions: "Good?", repeat: 2, value: { categories: ["a", "b"] } };
    expect(checkJudge(judgeOf(file), null).map(({ code }) => code)).toEqual([
      "judge_without_variable",
      "judge_pass_when",
      "judge_even_repeat",
    ]);
  });

  test.each([
    ["own instructions", { instructions }],
    ["a built-in", { builtin: "guidelines", with: { guidelines: ["Be kind."] } }],
    ["a built-in with instructions that alignment wrote", { builtin: "safety", instructions }],
    ["recorded verdicts", { model: "recorded" }],
    ["a mean", { instructions, value: { number: { min: 1, max: 5 } } }],
    ["a text", { instructions, value: "text" }],
  ])("%s is fine", (_, file) => {
    expect(checkJudge(judgeOf(file), null)).toEqual([]);
  });

  test("an example that says what the judge cannot say is named with its file", () => {
    const judge = judgeOf({ instructions, examples: {} }, [{ trace_id: "tr-1", value: "yes" }]);
    expect(checkJudge(judge, null).map(formatProblem)).toEqual([
      'judges/quality/examples.jsonl: judge quality: the example of tr-1 says "yes", which is no verdict of this judge\n  A verdict is true or false.',
    ]);
  });

  test.each<[string, object, object, string | null]>([
    ["pass_fail for yes and no", { categories: ["yes", "no"] }, { pass_fail: {} }, null],
    ["options for a boolean", "boolean" as never, { categorical: { options: ["yes", "no"] } }, null],
    ["a scale for the same scale", { number: { min: 1, max: 5 } }, { numeric: { min: 1, max: 5 } }, null],
    [
      "more options than verdicts",
      { categories: ["yes", "no"] },
      { categorical: { options: ["yes", "partly"] } },
      '"partly"',
    ],
    ["another scale", { number: { min: 0, max: 1 } }, { numeric: { min: 0, max: 5 } }, "5"],
    ["pass_fail for a scale", { number: { min: 0, max: 1 } }, { pass_fail: {} }, "true, false"],
  ])("labels: %s", (_, value, input, lost) => {
    const schema = labelSchema.parse({ name: "right", title: "Right?", input });
    const messages = checkJudge(judgeOf({ instructions, value }), schema).map(({ message }) => message);
    expect(messages).toEqual(
      lost === null
        ? []
        : [`judge quality: labels of schema right can say ${lost}, which is no verdict of this judge`],
    );
  });
});
