import { expect, test } from "vitest";
import { type ForeignFormat, settle } from "../../src/interop/foreign.ts";
import { readForeign } from "../../src/interop/read-foreign.ts";

function read(format: ForeignFormat, value: unknown) {
  const bytes = new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
  const { drafted, problems } = readForeign({ format, file: "in.json", bytes });
  expect(problems).toEqual([]);
  return drafted.map(settle).map((one) => ("trace" in one ? one.trace : expect.fail(JSON.stringify(one))));
}

const promptfoo = {
  id: "result-1",
  vars: { question: "How much?" },
  prompt: { raw: "Answer: How much?", label: "short" },
  provider: { id: "openai:gpt-6-luna" },
  response: { output: "41.40 €", tokenUsage: { prompt: 12, completion: 5, total: 17 } },
  cost: 0.002,
  latencyMs: 340,
  gradingResult: { pass: false, score: 0.5, reason: "no unit" },
  success: false,
};

test.each([
  ["of now", { evalId: "e", results: { version: 3, results: [promptfoo] } }],
  ["of before", { results: [promptfoo] }],
])("promptfoo's results %s", (_, file) => {
  expect(read("promptfoo", file)).toMatchObject([
    {
      inputs: { question: "How much?" },
      outcome: { status: "answered", outputs: "41.40 €" },
      usage: { input_tokens: 12, output_tokens: 5, usd: 0.002 },
      duration_ms: 340,
      tags: { provider: "openai:gpt-6-luna", prompt: "short" },
      assessments: [
        {
          assessment_name: "pass",
          feedback: { value: false },
          rationale: "no unit",
          source: { source_type: "CODE" },
        },
        { assessment_name: "score", feedback: { value: 0.5 } },
      ],
      metadata: { "assize.source_trace_id": ["result-1"] },
    },
  ]);
});

test("a result of promptfoo without an answer is an error of the app, never an empty answer", () => {
  const failed = { ...promptfoo, response: { error: "429" } };
  expect(read("promptfoo", { results: [failed] })).toMatchObject([
    { outcome: { status: "silent", reason: "app_error", detail: "429" } },
  ]);
});

test("OpenAI's rows and output items", () => {
  const row = { item: { q: 1 }, sample: { output_text: "a", model: "gpt-6-luna" } };
  const item = {
    id: "oi-1",
    datasource_item: { q: 2 },
    sample: {
      output: [{ role: "assistant", content: "b" }],
      usage: { prompt_tokens: 3, completion_tokens: 4 },
    },
    results: [{ name: "grader", passed: true, score: 1 }],
  };
  expect(read("openai-evals", `${JSON.stringify(row)}\n${JSON.stringify(item)}\n`)).toMatchObject([
    { inputs: { q: 1 }, outcome: { outputs: "a" }, tags: { model: "gpt-6-luna" } },
    {
      inputs: { q: 2 },
      outcome: { outputs: "b" },
      usage: { input_tokens: 3, output_tokens: 4 },
      assessments: [{ assessment_name: "grader", feedback: { value: true } }],
    },
  ]);
  expect(read("openai-evals", { data: [item] })).toHaveLength(1);
});

test("plain rows: other names, expectations of every type, feedback of a user, anything else as metadata", () => {
  const expectations = { text: "x", number: 0, nothing: null, list: [1], object: { a: [] }, no: false };
  const row = {
    id: 7,
    input: "q",
    output: false,
    user: "ann",
    expectations,
    feedback: { thumbs: true },
    latency: 3,
  };
  const [trace] = read("jsonl", row);
  expect(trace).toMatchObject({
    inputs: "q",
    outcome: { status: "answered", outputs: false },
    metadata: { latency: 3, "assize.source_trace_id": ["7"] },
  });
  const said = trace?.assessments.map(({ expectation }) =>
    expectation?.serialized_value ? JSON.parse(expectation.serialized_value.value) : expectation?.value,
  );
  expect(said).toEqual([...Object.values(expectations), undefined]);
  expect(trace?.assessments.at(-1)).toMatchObject({ assessment_name: "thumbs", feedback: { value: true } });
  expect(JSON.stringify(trace)).not.toContain('"ann"');
});

test("a plain row without an answer is silent", () => {
  expect(read("jsonl", { inputs: "q" })).toMatchObject([
    { outcome: { status: "silent", reason: "no_output" } },
  ]);
});
