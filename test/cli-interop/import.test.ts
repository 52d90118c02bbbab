import { describe, expect, test } from "vitest";
import type { Workshop } from "../cli/run.ts";
import { workshop } from "../cli/run.ts";

const ID = "tr-00000000000000000000000000000001";

const span = (given: object = {}) => ({
  trace_id: "AAAAAAAAAAAAAAAAAAAAAQ==",
  span_id: "AAAAAAAAAAE=",
  parent_span_id: null,
  name: "root",
  status: { code: "STATUS_CODE_OK", message: "" },
  attributes: {
    "mlflow.traceRequestId": JSON.stringify(ID),
    "mlflow.spanInputs": '{"question": "How much?"}',
    "mlflow.spanOutputs": '"41.40 €"',
    "user.id": '"ann@example.org"',
  },
  ...given,
});

const said = (name: string, more: object) => ({
  assessment_name: name,
  source: { source_type: "HUMAN", source_id: "ann@example.org" },
  ...more,
});

const trace = ({ info = {}, spans = [span()] }: { info?: object; spans?: object[] } = {}) => ({
  info: {
    trace_id: ID,
    state: "OK",
    trace_metadata: { "mlflow.trace.user": "ann@example.org" },
    tags: { env: "prod" },
    assessments: [
      said("thumbs", { feedback: { value: false } }),
      said("expected_response", { expectation: { value: "41.40" } }),
    ],
    ...info,
  },
  data: { spans },
});

async function imports(line: string, files: { [path: string]: string | Uint8Array }) {
  await using shop = await workshop("label-desk", files);
  const before = await shop.files();
  const ran = await shop.run(`import ${line}`);
  const added = (await shop.files()).filter((path) => !before.includes(path));
  const texts = await Promise.all(added.map((path) => shop.read(path)));
  return { ...ran, added, text: texts.join("") };
}

describe("traces of MLflow", () => {
  test("become one new file, people's ids hidden, their words data and no labels", async () => {
    const ran = await imports("mlflow prod.json", { "prod.json": JSON.stringify([trace()]) });
    expect(ran).toMatchObject({
      code: 0,
      out: "eval/traces/prod.jsonl\n",
      err: "1 traces imported, with 2 assessments (data on the traces, not labels).\n",
      added: ["eval/traces/prod.jsonl"],
    });
    expect(ran.text).not.toContain("ann@");
    // sha256("ann@example.org") begins with these digits.
    expect(ran.text.match(/user-[0-9a-f]{16}/g)?.length).toBe(4);
    expect(new Set(ran.text.match(/user-[0-9a-f]{16}/g)).size).toBe(1);
  });

  test("are never written over a file that is there", async () => {
    const files = { "prod.json": JSON.stringify([trace()]), "eval/traces/prod.jsonl": "mine\n" };
    const ran = await imports("mlflow prod.json", files);
    expect(ran).toMatchObject({ code: 2, out: "", added: [] });
    expect(ran.err).toBe(
      "eval/traces/prod.jsonl: there is such a file already, and an import never overwrites\n  Choose another with --name, or move it away.\n",
    );
    expect(await imports("mlflow prod.json --name other", files)).toMatchObject({
      added: ["eval/traces/other.jsonl"],
    });
  });

  test.each([
    ["env", "tags.env='prod'", 1],
    ["thumbs", "feedback.thumbs='true'", 0],
    ["expectation", "expectation.expected_response='41.40'", 1],
  ])("are chosen by %s", async (_, filter, kept) => {
    const ran = await imports(`mlflow prod.json --filter ${filter}`, {
      "prod.json": JSON.stringify(trace()),
    });
    expect(ran.added).toHaveLength(kept);
    if (kept === 0) expect(ran.err).toBe("nothing to import: none of 1 traces fits the filter\n");
  });

  test("of version 2 and of 3.5.0 are taken too", async () => {
    const old = {
      info: {
        request_id: ID,
        experiment_id: "1",
        timestamp_ms: 1767225600000,
        execution_time_ms: 5,
        status: "OK",
      },
      data: {
        request: '{"question": "How much?"}',
        response: '"41.40 €"',
        spans: [
          {
            name: "root",
            context: { span_id: "0x1", trace_id: "0x2" },
            parent_id: null,
            start_time: 1767225600000,
            end_time: 1767225600005,
            status_code: "OK",
            attributes: {
              "mlflow.traceRequestId": JSON.stringify(ID),
              "mlflow.spanInputs": '{"question": "How much?"}',
            },
          },
        ],
      },
    };
    const plain = trace({ spans: [span({ trace_id: ID, span_id: "01", status: { code: "OK" } })] });
    const ran = await imports("mlflow both.jsonl", {
      "both.jsonl": `${JSON.stringify(old)}\n${JSON.stringify(plain)}\n`,
    });
    expect(ran.err).toMatch(/^2 traces imported/);
    const lines = ran.text
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines[0]).toMatchObject({
      info: { trace_id: ID, state: "OK", execution_duration_ms: 5, request_time: "2026-01-01T00:00:00.000Z" },
      data: { spans: [{ span_id: "0x1", parent_span_id: null }] },
    });
  });
});

const CIRCLE = [span({ span_id: "b", parent_span_id: "c" }), span({ span_id: "c", parent_span_id: "b" })];
const CYCLIC = JSON.stringify(trace({ spans: [span(), ...CIRCLE] }), null, 1);
const UNNAMED = JSON.stringify(
  trace({ spans: [span({ attributes: { "mlflow.spanInputs": "1" } })] }),
  null,
  1,
);

/** The line of a text that says something; a span opens two lines before its span_id. */
function lineOf(text: string, said: string): number {
  return text.split("\n").findIndex((line) => line.includes(said)) + 1;
}

/** A fault in what is imported, and what is told of it. Nothing is written. */
const faults: [name: string, line: string, content: string | Uint8Array, told: string][] = [
  ["no file", "mlflow missing.json", "", "missing.json: there is no such file\n"],
  ["an empty file", "mlflow in.json", " \n", "in.json: the file is empty\n"],
  [
    "bad UTF-8",
    "mlflow in.json",
    Uint8Array.from([0x5b, 0x0a, 0x22, 0xff]),
    "in.json:2:2: a byte that is not UTF-8\n  Save it as UTF-8.\n",
  ],
  [
    "no JSON",
    "jsonl in.json",
    '{"inputs": 1, "outputs": }',
    "in.json:1:26: not JSON: expected a value, found }\n",
  ],
  [
    "a broken line",
    "jsonl in.json",
    '{"inputs": 1, "outputs": 2}\n{"inputs": 1,',
    "in.json:2:14: not JSON: expected a key in double quotes, found the end of the line\n",
  ],
  [
    "a key said twice",
    "jsonl in.json",
    '{"inputs": 1, "inputs": 2}',
    'in.json:1:15: the key "inputs" stands twice in one object\n',
  ],
  ["no object", "jsonl in.json", '{"inputs": 1, "outputs": 2}\n7\n', "in.json:2:1: expected an object\n"],
  [
    "too deep a value",
    "jsonl in.json",
    `{"inputs": ${"[".repeat(300)}${"]".repeat(300)}}`,
    "in.json:1:1: not JSON: nested deeper than 200 levels\n",
  ],
  [
    "a huge attribute",
    "mlflow in.json",
    JSON.stringify([trace({ info: { tags: { big: "x".repeat(9 * 1024 * 1024) } } })]),
    "in.json:1:2: a line longer than 8388608 bytes\n",
  ],
  [
    "spans that are each other's parents",
    "mlflow in.json",
    CYCLIC,
    `in.json:${lineOf(CYCLIC, '"span_id": "b"') - 2}:4: span 1: its parents lead back to it\n`,
  ],
  [
    "a missing attribute",
    "mlflow in.json",
    UNNAMED,
    `in.json:${lineOf(UNNAMED, '"span_id"') - 2}:4: span 0: the attribute mlflow.traceRequestId is missing\n  MLflow refuses spans without it.\n`,
  ],
  [
    "nobody's inputs",
    "mlflow in.json",
    '{"info": {"trace_id": "tr-1"}}',
    "in.json:1:1: the trace has no inputs, and no known record_id to take them from\n",
  ],
  [
    "a wrong filter",
    "jsonl in.json --filter tags.a=1,",
    "{}",
    "--filter: AND is wanted here, at character 9\n  Comparisons are joined with AND.\n",
  ],
  [
    "an unknown format",
    "mlfow in.json",
    "{}",
    'assize import knows no format "mlfow"\n  Did you mean "mlflow"? Formats: mlflow, otel, promptfoo, openai-evals, jsonl.\n',
  ],
  [
    "a folder outside",
    "jsonl in.json --into ../x",
    "{}",
    '--into "../x" leaves the workspace\n  Name the folder that holds assize.yaml, relative to where you are.\n',
  ],
  [
    "no OTLP",
    "otel in.json",
    "{}",
    "in.json:1:1: resourceSpans is missing\n  assize import otel takes OTLP JSON, as the collector's file exporter writes it.\n",
  ],
  [
    "no results",
    "promptfoo in.json",
    "{}",
    "in.json:1:1: vars is missing\n  assize import promptfoo takes what promptfoo eval --output results.json writes.\n",
  ],
  [
    "no items",
    "openai-evals in.json",
    "{}",
    "in.json:1:1: item is missing\n  Rows are {item, sample}, or a run's output items {datasource_item, sample, results}.\n",
  ],
];

test.each(faults)("%s is one clear fault, and nothing is written", async (_, line, content, told) => {
  const ran = await imports(line, { "in.json": content });
  expect(ran).toEqual({ code: 2, out: "", err: told, added: [], text: "" });
});

test("keys that are members of every object are data like any other", async () => {
  const row =
    '{"inputs": {"__proto__": {"polluted": true}, "constructor": 1}, "outputs": "a", "__proto__": {"b": 1}}';
  const ran = await imports("jsonl in.jsonl", { "in.jsonl": `${row}\n` });
  expect(ran.code).toBe(0);
  expect(ran.text).toContain('"inputs":{"__proto__":{"polluted":true},"constructor":1}');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test("what is imported can be loaded: the suite stands as before", async () => {
  await using shop: Workshop = await workshop("label-desk", { "prod.json": JSON.stringify([trace()]) });
  await shop.run("import mlflow prod.json");
  expect(await shop.run("labels list")).toMatchObject({ code: 0, err: "" });
});
