import { expect, test } from "vitest";
import { formatProblem } from "../../src/errors.ts";
import type { Json } from "../../src/formats/json.ts";
import { readTrace, sourceIds } from "../../src/formats/read-trace.ts";
import { type Trace, traceId } from "../../src/formats/trace.ts";
import { traceToJson } from "../../src/formats/write-trace.ts";

const at = { file: "t.jsonl", line: 3 };

function read(value: unknown, inputsOf?: (id: string) => Json | undefined): Trace {
  const result = readTrace({ value, at, inputsOf });
  if (result.status === "faulty") throw new Error(result.problems.map(formatProblem).join("\n"));
  return result.trace;
}

/** A retrieval and an answer, as MLflow 3 writes them: attribute values are JSON in a text. */
const MLFLOW = {
  info: {
    trace_id: `tr-${"9".repeat(32)}`,
    request_time: "2026-11-01T10:00:00.250Z",
    execution_duration_ms: 1200,
    state: "OK",
    trace_metadata: {
      "mlflow.trace.session": "chat-7",
      "mlflow.trace.tokenUsage": '{"input_tokens": 90, "output_tokens": 12, "total_tokens": 102}',
      "mlflow.trace.cost": '{"total_cost": 0.002}',
      "assize.record_id": "r-1",
    },
    tags: { "mlflow.traceName": "answer", topic: "billing" },
    assessments: [
      {
        assessment_id: "a-1",
        assessment_name: "correctness",
        source: { source_type: "LLM_JUDGE", source_id: "openai:/gpt" },
        feedback: { value: "yes" },
        a_key_of_tomorrow: 1,
      },
    ],
  },
  data: {
    spans: [
      {
        name: "retrieve",
        span_id: "c3Bhbi0y",
        parent_span_id: "c3Bhbi0x",
        start_time_unix_nano: 1793527200_300_000_000,
        end_time_unix_nano: "1793527200400000000",
        status: { code: "STATUS_CODE_ERROR" },
        events: [{ name: "exception", attributes: { "exception.message": "index is cold" } }],
        attributes: { "mlflow.spanType": '"RETRIEVER"', "mlflow.spanOutputs": '[{"page_content": "5 EUR"}]' },
      },
      {
        name: "answer",
        span_id: "c3Bhbi0x",
        parent_span_id: null,
        start_time_unix_nano: 1793527200_250_000_000,
        end_time_unix_nano: 1793527201_450_000_000,
        status: { code: "STATUS_CODE_OK" },
        attributes: {
          "mlflow.spanInputs": '{"question": "fee?"}',
          "mlflow.spanOutputs": '"5 EUR"',
          "mlflow.traceRequestId": `"tr-${"9".repeat(32)}"`,
        },
      },
    ],
  },
};

test("MLflow's trace JSON is read into the same value as the short form", () => {
  const trace = read(MLFLOW);
  expect(trace).toMatchObject({
    trace_id: traceId({ question: "fee?" }, "5 EUR"),
    record_id: "r-1",
    inputs: { question: "fee?" },
    outcome: { status: "answered", outputs: "5 EUR" },
    duration_ms: 1200,
    usage: { input_tokens: 90, output_tokens: 12, usd: 0.002 },
    session: "chat-7",
    tags: { topic: "billing" },
    at_ms: Date.parse("2026-11-01T10:00:00.250Z"),
    assessments: [{ assessment_name: "correctness", a_key_of_tomorrow: 1 }],
  });
  expect(trace.spans[0]).toMatchObject({
    name: "retrieve",
    type: "RETRIEVER",
    outputs: [{ page_content: "5 EUR" }],
    start_ms: 50,
    end_ms: 150,
    error: "index is cold",
    parent: 1,
  });
  expect(trace.spans[1]).toMatchObject({ name: "answer", start_ms: 0, end_ms: 1200, parent: undefined });
  expect(sourceIds(trace)).toEqual([`tr-${"9".repeat(32)}`]);
});

test("without spans, what the metadata and the previews repeat serves", () => {
  const info = {
    trace_id: "tr-1",
    state: "OK",
    trace_metadata: { "mlflow.traceInputs": '{"q": 1}' },
    response_preview: '"yes"',
  };
  expect(read({ info })).toMatchObject({ inputs: { q: 1 }, outcome: { outputs: "yes" }, spans: [] });
});

test("a trace that ended in an error is silent, with what it said", () => {
  const failed = structuredClone(MLFLOW);
  failed.info.state = "ERROR";
  failed.data.spans[1] = {
    ...(failed.data.spans[1] as (typeof failed.data.spans)[0]), // it is the second of two
    status: { code: "STATUS_CODE_ERROR", message: "no budget" } as { code: string },
  };
  expect(read(failed).outcome).toEqual({ status: "silent", reason: "app_error", detail: "no budget" });
});

test("the id follows inputs and outputs alone; foreign ids are kept as a list", () => {
  const own = read({ inputs: { q: 1 }, outputs: "a", duration_ms: 3 });
  expect(own.trace_id).toBe(traceId({ q: 1 }, "a"));
  expect(own.metadata).toEqual({});
  expect(read({ trace_id: own.trace_id, inputs: { q: 1 }, outputs: "a" }).metadata).toEqual({});
  const kept = { "assize.source_trace_id": ["x-1"] };
  const foreign = read({ trace_id: "x-2", inputs: { q: 1 }, outputs: "a", trace_metadata: kept });
  expect(foreign.trace_id).toBe(own.trace_id);
  expect(sourceIds(foreign)).toEqual(["x-1", "x-2"]);
});

const outcomes: [name: string, line: object, outcome: Trace["outcome"]][] = [
  ["an answer", { outputs: { a: 1 } }, { status: "answered", outputs: { a: 1 } }],
  ["an answer that is null", { outputs: null }, { status: "answered", outputs: null }],
  ["an error", { error: "boom" }, { status: "silent", reason: "app_error", detail: "boom" }],
  ["nothing", {}, { status: "silent", reason: "no_output", detail: "" }],
];

test.each(outcomes)("%s", (_name, line, outcome) => {
  expect(read({ inputs: {}, ...line }).outcome).toEqual(outcome);
});

test("inputs may be left to the record", () => {
  const trace = read({ record_id: "r-1", outputs: "a" }, (id) => (id === "r-1" ? { q: 1 } : undefined));
  expect(trace).toMatchObject({ record_id: "r-1", inputs: { q: 1 }, trace_id: traceId({ q: 1 }, "a") });
});

const faulty: [value: unknown, message: string][] = [
  [7, "t.jsonl:3: expected an object with trace_id, record_id, inputs"],
  [{ outputs: 1 }, "t.jsonl:3: the trace has no inputs, and no known record_id to take them from"],
  [{ inputs: {}, output: 1 }, 't.jsonl:3: unknown key "output"\n  Did you mean "outputs"?'],
  [{ inputs: {}, outputs: 1, error: "x" }, "t.jsonl:3: a trace has outputs or an error, not both"],
  [{ info: { trace_id: 7 } }, "t.jsonl:3: info.trace_id: expected a text, found the number 7"],
  [
    { inputs: {}, outputs: 1, duration_ms: -1 },
    "t.jsonl:3: duration_ms: expected at least 0, found the number -1",
  ],
];

test.each(faulty)("%j is refused", (value, message) => {
  const result = readTrace({ value, at });
  expect(
    result.status === "faulty" && formatProblem(result.problems[0] ?? { code: "", message: "" }),
  ).toContain(message);
});

test("what is written reads back as the same trace", () => {
  const timedOut: Trace = {
    ...read({ inputs: { q: 1 }, error: "no reply in 60 s" }),
    outcome: { status: "silent", reason: "app_timeout", detail: "no reply in 60 s" },
  };
  for (const trace of [
    read(MLFLOW),
    read({ inputs: null, outputs: null }),
    timedOut,
    read({ inputs: { q: 1 } }),
  ]) {
    const { metadata, ...again } = read(traceToJson(trace));
    const { metadata: before, ...same } = JSON.parse(JSON.stringify(trace)) as Trace; // undefined members are not said
    expect(again).toEqual(same);
    expect(metadata).toMatchObject(before);
  }
});
