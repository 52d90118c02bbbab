import { expect, test } from "vitest";
import { traceId } from "../../src/formats/trace.ts";
import { workshop } from "../cli/run.ts";

const INPUTS = { question: "How much is 9 kg to Norway?" };
const OUTPUTS = "41.40 €";
const CONTENT = traceId(INPUTS, OUTPUTS);
const [FIRST, SECOND] = ["tr-00000000000000000000000000000001", "tr-00000000000000000000000000000002"];

const foreign = (id: string) => ({
  info: { trace_id: id, state: "OK", trace_metadata: {}, tags: {}, assessments: [] },
  data: {
    spans: [
      {
        span_id: "AAAAAAAAAAE=",
        parent_span_id: null,
        name: "retrieve",
        attributes: {
          "mlflow.traceRequestId": JSON.stringify(id),
          "mlflow.spanInputs": JSON.stringify(INPUTS),
          "mlflow.spanOutputs": JSON.stringify(OUTPUTS),
        },
      },
    ],
  },
});

const label = (id: string, given: object = {}) => ({
  assessment_id: id,
  assessment_name: "correctness",
  trace_id: CONTENT,
  source: { source_type: "HUMAN", source_id: "mira" },
  create_time: "2026-01-01T10:00:00Z",
  feedback: { value: "no" },
  ...given,
});

const lines = (...values: object[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

const FILES = {
  "prod.jsonl": lines(foreign(FIRST), foreign(SECOND)),
  "eval/labels/correctness/mira.jsonl": lines(
    label("a-1", { rationale: "no fee table" }),
    label("a-2", {
      feedback: { value: "yes" },
      overrides: "a-1",
      metadata: { schema_version: 1, blind: true },
    }),
    label("a-3", { span_id: "retrieve[0]" }),
  ),
  "eval/labels/expected_facts/mira.jsonl": lines(
    label("a-4", {
      assessment_name: "expected_facts",
      feedback: undefined,
      expectation: { value: ["41.40"] },
    }),
    label("a-5", {
      assessment_name: "expected_facts",
      feedback: undefined,
      expectation: { value: ["x"] },
      trace_id: `tr-${"9".repeat(32)}`,
    }),
  ),
};

/** The scenario's traces would go out too. */
const NOT_ITS_OWN = { "eval/traces/nightly.jsonl": null };

type Exported = { info: { trace_id: string; assessments: { [key: string]: unknown }[] } };

test("people's labels go out as theirs on every trace of that content, each under an id of its own", async () => {
  await using shop = await workshop("label-desk", { ...FILES, ...NOT_ITS_OWN });
  await shop.run("import mlflow prod.jsonl");
  const ran = await shop.run("export --to mlflow out.jsonl");
  expect(ran).toEqual({
    code: 0,
    out: "",
    err: "warning: 1 labels left out: the traces they are about are not under traces/\n2 traces exported, with 4 labels and 0 verdicts.\n",
  });
  const [first, second]: Exported[] = (await shop.read("out.jsonl"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect([first?.info.trace_id, second?.info.trace_id]).toEqual([FIRST, SECOND]);
  expect(first?.info.assessments).toEqual([
    {
      ...label("a-1", { rationale: "no fee table" }),
      trace_id: FIRST,
      last_update_time: "2026-01-01T10:00:00Z",
      valid: false,
      metadata: {},
    },
    {
      ...label("a-2", { feedback: { value: "yes" }, overrides: "a-1" }),
      trace_id: FIRST,
      last_update_time: "2026-01-01T10:00:00Z",
      valid: true,
      metadata: { schema_version: "1", blind: "true" },
    },
    {
      ...label("a-3"),
      trace_id: FIRST,
      last_update_time: "2026-01-01T10:00:00Z",
      valid: true,
      // MLflow's assessments name a span by its 8 bytes in hex: AAAAAAAAAAE= is seven zeros and a one.
      span_id: "0000000000000001",
      metadata: { "assize.span_path": "retrieve[0]" },
    },
    {
      ...label("a-4", { assessment_name: "expected_facts", feedback: undefined }),
      trace_id: FIRST,
      last_update_time: "2026-01-01T10:00:00Z",
      valid: true,
      expectation: { serialized_value: { serialization_format: "JSON_FORMAT", value: '["41.40"]' } },
      metadata: {},
    },
  ]);
  const ids = [...(first?.info.assessments ?? []), ...(second?.info.assessments ?? [])].map(
    (one) => one.assessment_id,
  );
  expect(new Set(ids).size).toBe(8);
  expect(second?.info.assessments[1]?.overrides).toBe(second?.info.assessments[0]?.assessment_id);
});

test("verdicts of a run go out as a model's or as code's; an unscored one is an error and no value", async () => {
  const verdict = {
    trace_id: CONTENT,
    scorer: "correctness",
    status: "scored",
    value: "yes",
    rationale: "as in the table",
  };
  await using shop = await workshop("label-desk", {
    ...NOT_ITS_OWN,
    "eval/traces/own.jsonl": lines({ inputs: INPUTS, outputs: OUTPUTS }),
    "verdicts.jsonl": lines(
      { ...verdict, model: "openai:/gpt-6-luna" },
      { ...verdict, scorer: "route", status: "unscored", value: null, rationale: null, reason: "timeout" },
    ),
  });
  const ran = await shop.run("export - --verdicts verdicts.jsonl");
  expect(ran.err).toBe("1 traces exported, with 0 labels and 2 verdicts.\n");
  const exported: Exported = JSON.parse(ran.out);
  expect(exported.info.trace_id).toBe(CONTENT);
  expect(exported.info.assessments).toMatchObject([
    { source: { source_type: "LLM_JUDGE", source_id: "openai:/gpt-6-luna" }, feedback: { value: "yes" } },
    {
      assessment_name: "route",
      source: { source_type: "CODE", source_id: "route" },
      feedback: { value: null, error: { error_code: "timeout" } },
    },
  ]);
});

test("judges go out as MLflow stores them; one that would not be the same there is named and stays", async () => {
  const judge = (name: string, more: string) => ({
    [`eval/judges/${name}/judge.yaml`]: `name: ${name}\nlabels: correctness\nmodel: openai:/gpt-6-luna\n${more}`,
  });
  const ask = 'instructions: "Is {{ outputs }} right for {{ inputs }}?"\n';
  await using shop = await workshop("label-desk", {
    ...judge("grounded", `${ask}value: { categories: [yes, no] }\n`),
    ...judge("talk", 'instructions: "Was {{ conversation }} kind?"\nparameters: {}\n'),
    ...judge("learned", `${ask}guidelines: [{ text: "To the cent." }]\n`),
    ...judge("thrice", `${ask}repeat: 3\n`),
    ...judge("part", 'instructions: "Is {{ outputs.price }} right?"\n'),
    ...judge("graded", `${ask}value: { number: { min: 1, max: 5 } }\npass_when: ">= 4"\n`),
    ...judge("built", "builtin: safety\n"),
  });
  const ran = await shop.run("export out.jsonl --judges judges.jsonl");
  expect([ran.code, ran.err.split("\n")]).toEqual([
    0,
    [
      "warning: judge built is left out: it is built in (safety); MLflow's of that name says other things",
      "warning: judge graded is left out: its numbers have bounds, which MLflow's type has not, or its answers are of several types",
      "warning: judge learned is left out: it has learned (1 guidelines, 0 examples), and MLflow keeps examples as ids of traces on its server, not as what they say",
      "warning: judge part is left out: MLflow knows no {{ outputs.price }}",
      "warning: judge thrice is left out: it is read 3 times, and MLflow reads once",
      "7 traces exported, with 0 labels and 0 verdicts.",
      "2 judges exported.",
      "",
    ],
  ]);
  const judges = (await shop.read("judges.jsonl")).trim().split("\n");
  const whole = { description: null, aggregations: null, mlflow_version: "3.14.0", serialization_version: 1 };
  expect(judges.map((line) => JSON.parse(line))).toEqual([
    {
      name: "grounded",
      ...whole,
      is_session_level_scorer: false,
      instructions_judge_pydantic_data: {
        instructions: "Is {{ outputs }} right for {{ inputs }}?",
        model: "openai:/gpt-6-luna",
        feedback_value_type: { title: "Result", type: "string", enum: ["yes", "no"] },
        inference_params: { temperature: 0 },
      },
    },
    {
      name: "talk",
      ...whole,
      is_session_level_scorer: true,
      instructions_judge_pydantic_data: {
        instructions: "Was {{ conversation }} kind?",
        model: "openai:/gpt-6-luna",
        feedback_value_type: { title: "Result", type: "boolean" },
      },
    },
  ]);
  expect(await shop.run("export second.jsonl --judges judges.jsonl")).toMatchObject({
    code: 2,
    err: "judges.jsonl: there is such a file already\n  Name another file, or move it away.\n",
  });
  expect((await shop.files()).includes("second.jsonl")).toBe(false);
});

test.each([
  ["export prod.jsonl", "prod.jsonl: there is such a file already\n  Name another file, or move it away.\n"],
  ["export --to langsmith out.jsonl", 'assize export knows no tool "langsmith"\n  Tools: mlflow.\n'],
  [
    "export",
    "assize export takes the one file to write\n  For example: assize export --to mlflow labelled.jsonl\n",
  ],
  ["export out.jsonl --verdicts none.jsonl", "none.jsonl: there is no such file\n"],
  ["export out.jsonl --verdicts prod.jsonl", "prod.jsonl:1:1: trace_id is missing: a text\n"],
])("%s is refused, and writes nothing", async (line, told) => {
  await using shop = await workshop("label-desk", {
    ...FILES,
    "eval/traces/own.jsonl": lines({ inputs: 1, outputs: 2 }),
  });
  const before = await shop.files();
  const ran = await shop.run(line);
  expect(ran).toMatchObject({ code: 2, out: "" });
  expect(ran.err.startsWith(told) ? told : ran.err).toBe(told);
  expect(await shop.files()).toEqual(before);
});
