import { expect, test } from "vitest";
import { settle } from "../../src/interop/foreign.ts";
import { readForeign } from "../../src/interop/read-foreign.ts";

const TRACE = "5b8efff798038103d269b633813fc60c";

const attribute = (key: string, value: object) => ({ key, value });
const text = (key: string, stringValue: string) => attribute(key, { stringValue });

function otlp(...spans: object[]): string {
  const resource = { attributes: [text("service.name", "bot")] };
  return JSON.stringify({ resourceSpans: [{ resource, scopeSpans: [{ scope: {}, spans }] }] });
}

const span = (
  spanId: string,
  parentSpanId: string | null,
  name: string,
  attributes: object[],
  more: object = {},
) => ({
  traceId: TRACE,
  spanId,
  ...(parentSpanId !== null && { parentSpanId }),
  name,
  startTimeUnixNano: "1767225600000000001",
  endTimeUnixNano: "1767225600250000001",
  attributes,
  ...more,
});

const SERVER = span("eee19b7ec3c1b100", null, "POST /chat", [
  text("http.method", "POST"),
  text("user.id", "ann@example.org"),
]);
const AGENT = span("eee19b7ec3c1b101", "eee19b7ec3c1b100", "invoke_agent", [
  text("gen_ai.operation.name", "invoke_agent"),
  text("gen_ai.conversation.id", "c-1"),
  text(
    "gen_ai.input.messages",
    JSON.stringify([{ role: "user", parts: [{ type: "text", content: "How much?" }] }]),
  ),
  text("gen_ai.system_instructions", JSON.stringify([{ type: "text", content: "Be short." }])),
  text(
    "gen_ai.output.messages",
    JSON.stringify([
      { role: "assistant", parts: [{ type: "text", content: "41.40 €" }], finish_reason: "stop" },
    ]),
  ),
  attribute("gen_ai.usage.input_tokens", { intValue: "30" }),
  attribute("gen_ai.usage.output_tokens", { intValue: 7 }),
]);
const CHAT = span("eee19b7ec3c1b102", "eee19b7ec3c1b101", "chat", [
  text("gen_ai.operation.name", "chat"),
  attribute("gen_ai.usage.input_tokens", { intValue: "30" }),
]);
const TOOL = span("eee19b7ec3c1b103", "eee19b7ec3c1b101", "execute_tool fee", [
  text("gen_ai.operation.name", "execute_tool"),
  attribute("gen_ai.tool.call.arguments", { kvlistValue: { values: [attribute("kg", { doubleValue: 9 })] } }),
  text("gen_ai.tool.call.result", "[41.4]"),
]);

function read(written: string) {
  const { drafted, problems, warnings } = readForeign({
    format: "otel",
    file: "spans.json",
    bytes: new TextEncoder().encode(written),
  });
  const traces = drafted.map(settle).map((one) => ("trace" in one ? one : expect.fail(JSON.stringify(one))));
  return { traces, problems, warnings };
}

test("GenAI spans become a trace: what was asked and answered, steps, tokens once, session, no user's name", () => {
  const { traces, problems } = read(otlp(SERVER, AGENT, CHAT, TOOL));
  expect(problems).toEqual([]);
  expect(traces).toHaveLength(1);
  const [{ trace, line } = expect.fail("there is one")] = traces;
  expect(trace).toMatchObject({
    inputs: {
      messages: [
        { role: "system", content: "Be short." },
        { role: "user", content: "How much?" },
      ],
    },
    outcome: { status: "answered", outputs: "41.40 €" },
    // The agent's 30 are the sum over its steps: the chat below it is not counted again.
    usage: { input_tokens: 30, output_tokens: 7 },
    session: "c-1",
    duration_ms: 250,
    at_ms: 1767225600000,
    tags: { "service.name": "bot", "mlflow.traceName": "POST /chat" },
    metadata: { "assize.source_trace_id": [`tr-${TRACE}`] },
  });
  expect(trace.spans.map(({ name, type, parent }) => [name, type, parent])).toEqual([
    ["POST /chat", undefined, undefined],
    ["invoke_agent", "AGENT", 0],
    ["chat", "CHAT_MODEL", 1],
    ["execute_tool fee", "TOOL", 1],
  ]);
  expect(trace.spans[3]).toMatchObject({ inputs: { kg: 9 }, outputs: [41.4] });
  expect(line).not.toContain("ann@");
  expect(line).toContain('"start_time_unix_nano":1767225600000000001');
});

test("spans of one trace are gathered over the lines of a file, in either spelling of the protocol", () => {
  const snake = {
    trace_id: TRACE,
    span_id: "eee19b7ec3c1b104",
    parent_span_id: "eee19b7ec3c1b101",
    name: "late",
  };
  const more = JSON.stringify({ resource_spans: [{ scope_spans: [{ spans: [snake] }] }] });
  const { traces } = read(`${otlp(AGENT)}\n${more}\n`);
  expect(traces).toHaveLength(1);
  expect(traces[0]?.trace.spans.map(({ name }) => name)).toEqual(["invoke_agent", "late"]);
});

test("a trace that says nowhere what was asked is left out and counted", () => {
  const { traces, warnings, problems } = read(otlp(SERVER));
  expect([traces, problems]).toEqual([[], []]);
  expect(warnings).toEqual([
    "1 traces left out: no span says what was asked (is the capture of content switched on?)",
  ]);
});

test("spans that are no spans, have no ids, or are each other's parents are told one by one", () => {
  const { problems } = read(
    otlp(
      { ...AGENT, parentSpanId: "eee19b7ec3c1b102" },
      CHAT,
      { ...CHAT, spanId: "zz" },
      { ...TOOL, name: 7 },
    ),
  );
  expect(problems.map(({ message }) => message)).toEqual([
    'span_id "zz" is no id of OpenTelemetry',
    "name: expected a text, found the number 7",
    "span 0: its parents lead back to it",
  ]);
  expect(problems.every(({ at }) => at?.file === "spans.json" && at.line === 1)).toBe(true);
});
