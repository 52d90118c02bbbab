import { describe, expect, test } from "vitest";
import { exportMlflow } from "../../src/commands/export.ts";
import type { JsonObject } from "../../src/formats/json.ts";
import { memoryTree } from "../../src/formats/memory-tree.ts";
import { readTrace } from "../../src/formats/read-trace.ts";
import { outputsOf, type Trace, traceId } from "../../src/formats/trace.ts";
import { traceToJson } from "../../src/formats/write-trace.ts";
import { quoteTimes, unquoteTimes } from "../../src/interop/exact-times.ts";
import { settle } from "../../src/interop/foreign.ts";
import { readForeign } from "../../src/interop/read-foreign.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { mlflowTraces } from "./mlflow-traces.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const nothing = { configPath: "eval/assize.yaml", verdicts: null };

function imported(text: string): string {
  const { drafted, problems } = readForeign({ format: "mlflow", file: "traces.json", bytes: bytes(text) });
  expect(problems).toEqual([]);
  const settled = drafted.map(settle);
  return settled.map((one) => ("line" in one ? `${one.line}\n` : expect.fail(JSON.stringify(one)))).join("");
}

async function exported(files: { [path: string]: string }): Promise<JsonObject[]> {
  const { text } = await exportMlflow(nothing, memoryTree(files));
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(quoteTimes(line)));
}

describe("traces of MLflow come back as they went in", () => {
  test("drawn with all that a round trip could lose", () => {
    const text = JSON.stringify([1, 2, 3, 4].flatMap((seed) => mlflowTraces(seededRng(String(seed)), 15)));
    // Once inside a span's attribute, which is JSON in a text, and once plain.
    const told = [
      ...["RETRIEVER", "TOOL", "CHAT_MODEL"].map((type) => JSON.stringify(JSON.stringify(type))),
      '"events":[{"name":"exception"',
      '"parent_span_id":"',
      '"overrides":"a-',
      '"valid":false',
      '"source_type":"HUMAN"',
      '"issue":{"issue_name"',
      ...["null", "true", "0", '"text"'].map((value) => `"expectation":{"value":${value}}`),
      ...['[]"', '{}"'].map((value) => `"serialization_format":"JSON_FORMAT","value":"${value}`),
      '"error_code":"RATE_LIMIT"',
      '"span_id":"',
    ];
    expect(told.filter((part) => !text.includes(part))).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])("drawn with seed %i", async (seed) => {
    const traces = mlflowTraces(seededRng(String(seed)), 15);
    const written = {
      list: unquoteTimes(JSON.stringify(traces)),
      object: unquoteTimes(JSON.stringify({ traces }, null, 1)),
      lines: traces.map((trace) => unquoteTimes(JSON.stringify(trace))).join("\n"),
    };
    const kept = imported(written.list);
    expect(imported(written.object)).toBe(kept);
    expect(imported(written.lines)).toBe(kept);
    expect(await exported({ "eval/traces/mlflow.jsonl": kept })).toEqual(traces);
  });

  test("with every digit of their nanoseconds, as whole numbers", async () => {
    const text = unquoteTimes(JSON.stringify(mlflowTraces(seededRng(String(9)), 3)));
    const { text: out } = await exportMlflow(nothing, memoryTree({ "eval/traces/a.jsonl": imported(text) }));
    const digits = (json: string) => json.match(/time_unix_nano":\d{19}/g);
    expect(digits(text)?.length).toBeGreaterThan(5);
    expect(digits(out)).toEqual(digits(text));
  });

  test("two of equal content both, though their content has one id", async () => {
    const traces = mlflowTraces(seededRng(String(5)), 10);
    const [first, second] = [traces[4], traces[9]].map((trace) =>
      readTrace({ value: trace, at: { file: "x" } }),
    );
    if (first?.status !== "read" || second?.status !== "read") throw new Error("they can be read");
    expect(first.trace.inputs).toEqual(second.trace.inputs);
    const back = await exported({ "eval/traces/a.jsonl": imported(JSON.stringify(traces)) });
    expect(back.map(idOf)).toEqual(traces.map(idOf));
  });
});

describe("traces of ours", () => {
  const trace: Trace = {
    trace_id: traceId({ q: 1 }, "a"),
    record_id: "r-1",
    sample: 0,
    inputs: { q: 1 },
    outcome: { status: "answered", outputs: "a" },
    duration_ms: 12,
    usage: { input_tokens: 3, output_tokens: 4, usd: 0.5 },
    session: "s",
    tags: { env: "prod" },
    spans: [
      {
        name: "retrieve",
        type: "RETRIEVER",
        inputs: "q",
        outputs: [{ page_content: "x" }],
        start_ms: 1,
        end_ms: 2.5,
      },
      { name: "llm", parent: 0, error: "broke" },
    ],
    assessments: [],
    metadata: { "assize.source_trace_id": ["tr-a", "tr-b"] },
    at_ms: Date.parse("2026-01-01T00:00:00Z"),
  };

  test("go out once for each id that another tool gave, and are read back as the same", async () => {
    const back = await exported({ "eval/traces/a.jsonl": `${JSON.stringify(traceToJson(trace))}\n` });
    expect(back.map(idOf)).toEqual(["tr-a", "tr-b"]);
    const read = readTrace({ value: back[0], at: { file: "x" } });
    if (read.status !== "read") throw new Error("it can be read");
    const { spans, metadata, ...rest } = read.trace;
    const { spans: own, metadata: _, ...given } = trace;
    expect(rest).toEqual(given);
    expect(metadata).toMatchObject({ "assize.source_trace_id": ["tr-a"] });
    expect(spans.map(({ name, parent }) => [name, parent])).toEqual([
      ["app", undefined],
      ["retrieve", 0],
      ["llm", 1],
    ]);
    expect(spans[1]).toMatchObject({ ...own[0], parent: 0 });
    expect(spans[2]).toMatchObject({ error: "broke" });
    expect(outputsOf(read.trace)).toBe("a");
  });

  test("that were made labelled copies of MLflow's go out as MLflow's, once", async () => {
    const [foreign] = mlflowTraces(seededRng(String(3)), 1);
    const line = imported(JSON.stringify([foreign]));
    const read = readTrace({ value: JSON.parse(line), at: { file: "x" } });
    if (read.status !== "read") throw new Error("it can be read");
    const id = read.trace.trace_id;
    const back = await exported({
      [`eval/traces/labelled/${id.slice(3, 5)}/${id}.json`]: JSON.stringify(traceToJson(read.trace), null, 2),
      "eval/traces/a.jsonl": line,
    });
    expect(back).toEqual([foreign]);
  });
});

function idOf(trace: JsonObject): unknown {
  return (trace.info as JsonObject).trace_id; // an MLflow trace has it
}
