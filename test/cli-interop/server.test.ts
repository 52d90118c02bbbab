import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { workshop } from "../cli/run.ts";

/** A call as the server saw it. */
interface Seen {
  line: string;
  token: string | undefined;
  body: { filter?: string; page_token?: string };
}

type Answer = (seen: Seen) => { status?: number; body: unknown; headers?: { [name: string]: string } } | null;

/** A server on this machine that answers as it is told, and remembers what it was asked. */
async function serve(answer: Answer) {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const asked = {
      line: `${request.method} ${request.url}`,
      token: request.headers.authorization,
      body: await bodyOf(request),
    };
    seen.push(asked);
    const said = answer(asked);
    response.writeHead(said?.status ?? (said ? 200 : 404), said?.headers);
    response.end(typeof said?.body === "string" ? said.body : JSON.stringify(said?.body ?? {}));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    seen,
    root: `http://127.0.0.1:${port}`,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
  };
}

async function bodyOf(request: IncomingMessage): Promise<Seen["body"]> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text === "" ? {} : JSON.parse(text);
}

const info = (n: number) => ({
  trace_id: `tr-${String(n).padStart(32, "0")}`,
  request_time: "2026-01-01T00:00:00Z",
  execution_duration: "1.5s",
  state: "OK",
  trace_metadata: { "mlflow.trace.session": "s" },
  tags: { env: n === 2 ? "test" : "prod" },
});

const spans = (n: number) => [
  {
    trace_id: "AAAAAAAAAAAAAAAAAAAAAQ==",
    span_id: "AAAAAAAAAAE=",
    name: "root",
    start_time_unix_nano: "1767225600123456789",
    attributes: [
      { key: "mlflow.traceRequestId", value: { string_value: JSON.stringify(info(n).trace_id) } },
      { key: "mlflow.spanType", value: { string_value: "CHAIN" } },
      {
        key: "mlflow.spanInputs",
        value: { kvlist_value: { values: [{ key: "n", value: { int_value: String(n) } }] } },
      },
      { key: "mlflow.spanOutputs", value: { string_value: '"fine"' } },
    ],
  },
];

/** Three traces over two pages. */
const paged: Answer = ({ line, body }) => {
  if (line.startsWith("POST /api/3.0/mlflow/traces/search")) {
    if (!body.page_token) return { body: { traces: [info(1), info(2)], next_page_token: "p2" } };
    return { body: { traces: [info(3)] } };
  }
  if (!line.startsWith("GET /api/3.0/mlflow/traces/batchGet?")) return null;
  const ids = [...line.matchAll(/trace_ids=tr-0*(\d+)/g)].map(([, digits]) => Number(digits));
  return { body: { traces: ids.map((n) => ({ trace_info: info(n), spans: spans(n) })) } };
};

async function importFrom(source: string, env: { [name: string]: string } = {}) {
  await using shop = await workshop("label-desk");
  const before = await shop.files();
  const ran = await shop.run(`import mlflow ${source}`, { env });
  const added = (await shop.files()).filter((path) => !before.includes(path));
  const lines = await Promise.all(added.map((path) => shop.read(path)));
  return { ...ran, added, lines: lines.join("").trim().split("\n") };
}

test("all pages of an experiment are taken, with the token, asked for no more than the filter wants", async () => {
  await using server = await serve(paged);
  const ran = await importFrom(`${server.root}/#/experiments/7/traces --filter tags.env='prod' --name prod`, {
    MLFLOW_TRACKING_TOKEN: "a-token-of-mine",
  });
  expect(ran).toMatchObject({ code: 0, added: ["eval/traces/prod.jsonl"] });
  expect(ran.err).toBe("2 of 3 traces imported, with 0 assessments (data on the traces, not labels).\n");
  expect(server.seen.map(({ line }) => line.replace(/\?.*/, ""))).toEqual([
    "POST /api/3.0/mlflow/traces/search",
    "GET /api/3.0/mlflow/traces/batchGet",
    "POST /api/3.0/mlflow/traces/search",
    "GET /api/3.0/mlflow/traces/batchGet",
  ]);
  expect(server.seen[0]?.body).toMatchObject({
    locations: [{ type: "MLFLOW_EXPERIMENT", mlflow_experiment: { experiment_id: "7" } }],
    filter: "tags.env='prod'",
  });
  expect(new Set(server.seen.map(({ token }) => token))).toEqual(new Set(["Bearer a-token-of-mine"]));
  expect(ran.lines[0]).toContain('"start_time_unix_nano":1767225600123456789');
  expect(JSON.parse(ran.lines[1] ?? "")).toMatchObject({
    info: { trace_id: info(3).trace_id, execution_duration_ms: 1500 },
    data: { spans: [{ attributes: { "mlflow.spanType": '"CHAIN"', "mlflow.spanInputs": '{"n":3}' } }] },
  });
});

test("a server without batches gives the spans as artifacts", async () => {
  await using server = await serve((seen) => {
    if (seen.line.includes("batchGet")) return null;
    if (seen.line.includes("get-trace-artifact")) {
      const n = Number(/tr-0*(\d+)/.exec(seen.line)?.[1]);
      return { body: { spans: spans(n) } };
    }
    return paged(seen);
  });
  const ran = await importFrom(`${server.root}?experiment_ids=7`);
  expect(ran.err).toMatch(/^3 traces imported/);
  expect(ran.added).toHaveLength(1);
});

test.each<[string, Answer, string]>([
  [
    "refuses",
    () => ({ status: 403, body: "no entry" }),
    "the MLflow server: it answered 403: no entry\n  The token is taken from MLFLOW_TRACKING_TOKEN.\n",
  ],
  [
    "is none",
    () => null,
    "the MLflow server: the server knows no search of traces\n  MLflow 3 or newer is needed.\n",
  ],
  [
    "answers a page for people",
    () => ({ body: "<html>" }),
    "the MLflow server: it answered no JSON object: <html>\n  Is this the address of an MLflow server?\n",
  ],
  [
    "sends on",
    () => ({ status: 302, body: "", headers: { location: "http://127.0.0.1:9/" } }),
    "the MLflow server: no answer: unexpected redirect\n",
  ],
  [
    "never ends",
    () => ({ body: { traces: [], next_page_token: "again" } }),
    "the MLflow server: the server repeats a page of its search\n",
  ],
])("a server that %s is one clear fault, and nothing is written", async (_, answer, told) => {
  await using server = await serve(answer);
  const ran = await importFrom(`${server.root}/#/experiments/1`, {
    MLFLOW_TRACKING_TOKEN: "a-token-of-mine",
  });
  expect(ran).toMatchObject({ code: 2, err: told, added: [] });
});

test.each([
  [
    "http://127.0.0.1:9/",
    "the address names no experiment\n  Take it from the browser: https://mlflow.example.org/#/experiments/3\n",
  ],
  [
    "http://mlflow.example.org/#/experiments/3",
    "MLFLOW_TRACKING_TOKEN would travel unencrypted\n  Use https, or unset the token.\n",
  ],
  [
    "https://ann:pw@mlflow.example.org/#/experiments/3",
    "a password in the address\n  Set MLFLOW_TRACKING_TOKEN instead.\n",
  ],
])("%s is never called", async (source, told) => {
  const ran = await importFrom(source, { MLFLOW_TRACKING_TOKEN: "a-token-of-mine" });
  expect(ran).toMatchObject({ code: 2, err: told, added: [] });
});
