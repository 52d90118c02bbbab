import { messageOf, UserError } from "../errors.ts";
import { isPlainObject, type Json, type JsonObject } from "../formats/json.ts";
import { type MlflowAddress, mlflowAddress } from "./mlflow-address.ts";

/** Traces that one import takes from a server; a filter takes the ones that are wanted. */
const MAX_SERVER_TRACES = 50_000;

/** A page of the search, and ids in one call for whole traces: the server allows ten. */
const PAGE = 100;
const AT_ONCE = 10;

const TIMEOUT_MS = 60_000;
const MAX_ANSWER_BYTES = 256 * 1024 * 1024;

/** Access to an MLflow server. */
export interface MlflowServer {
  /** The address as the user wrote it: the server's page of an experiment, or its root with `?experiment_ids=`. */
  address: string;
  /** Sent as a bearer token to that server alone; null: none. */
  token: string | null;
  /** A filter for the server's own search; null: all traces. */
  filter: string | null;
  signal: AbortSignal;
}

/** The traces of an experiment, page by page, as the REST API answers them (`{trace_info, spans}`). */
export async function* mlflowServerTraces(server: MlflowServer): AsyncGenerator<JsonObject> {
  const address = mlflowAddress(server.address, server.token !== null);
  const call: Call = { ...server, address };
  const seen = new Set<string>();
  let count = 0;
  let page: string | null = null;
  do {
    const found: Page = await search(call, page);
    for (let at = 0; at < found.infos.length; at += AT_ONCE) {
      yield* await wholeTraces(call, found.infos.slice(at, at + AT_ONCE));
    }
    count += found.infos.length;
    page = found.next;
    if (page !== null && seen.has(page)) throw refused("the server repeats a page of its search");
    if (page !== null && count >= MAX_SERVER_TRACES)
      throw refused(`more than ${MAX_SERVER_TRACES} traces`, NARROW);
    if (page !== null) seen.add(page);
  } while (page !== null);
}

const NARROW = "Take fewer with --filter, for example timestamp_ms > 1790000000000.";

interface Call {
  address: MlflowAddress;
  token: string | null;
  filter: string | null;
  signal: AbortSignal;
}

interface Page {
  infos: JsonObject[];
  next: string | null;
}

async function search({ address, filter, ...call }: Call, page: string | null): Promise<Page> {
  const locations = [{ type: "MLFLOW_EXPERIMENT", mlflow_experiment: { experiment_id: address.experiment } }];
  const body = { locations, max_results: PAGE, ...(filter && { filter }), ...(page && { page_token: page }) };
  const answer = await ask({ ...call, url: `${address.root}/api/3.0/mlflow/traces/search`, body });
  if (answer === null) throw refused("the server knows no search of traces", "MLflow 3 or newer is needed.");
  const { traces, next_page_token } = answer;
  return {
    infos: (Array.isArray(traces) ? traces : []).filter(isPlainObject) as JsonObject[], // an answer is JSON
    next: typeof next_page_token === "string" && next_page_token !== "" ? next_page_token : null,
  };
}

/** Traces with their spans; a server that gives no batches keeps the spans as an artifact of each trace. */
async function wholeTraces({ address, ...call }: Call, infos: readonly JsonObject[]): Promise<JsonObject[]> {
  const query = infos.map((info) => `trace_ids=${encodeURIComponent(idOf(info))}`).join("&");
  const batch = await ask({ ...call, url: `${address.root}/api/3.0/mlflow/traces/batchGet?${query}` });
  const found = new Map(
    (Array.isArray(batch?.traces) ? batch.traces : []).map((trace) => [
      idOf(member(trace, "trace_info")),
      trace,
    ]),
  );
  const whole: JsonObject[] = [];
  for (const info of infos) {
    const trace = found.get(idOf(info));
    if (isPlainObject(trace))
      whole.push({ trace_info: info, spans: (trace.spans ?? []) as Json }); // an answer is JSON
    else whole.push(await withArtifact({ ...call, address }, info));
  }
  return whole;
}

async function withArtifact({ address, ...call }: Call, info: JsonObject): Promise<JsonObject> {
  const query = `request_id=${encodeURIComponent(idOf(info))}`;
  const url = `${address.root}/ajax-api/3.0/mlflow/get-trace-artifact?${query}`;
  const data = await ask({ ...call, url });
  if (data === null) throw refused(`the server lists the trace ${idOf(info)}, but does not give its spans`);
  return { trace_info: info, spans: data.spans ?? [] };
}

function idOf(info: unknown): string {
  const id = member(info, "trace_id");
  return typeof id === "string" ? id : "";
}

function member(value: unknown, key: string): unknown {
  return isPlainObject(value) ? value[key] : undefined;
}

interface Question {
  url: string;
  body?: JsonObject;
  token: string | null;
  signal: AbortSignal;
}

/** One call; null where the server knows no such address. A redirect is refused: it could take the token elsewhere. */
async function ask({ url, body, token, signal }: Question): Promise<JsonObject | null> {
  const response = await fetch(url, {
    method: body ? "POST" : "GET",
    headers: {
      accept: "application/json",
      ...(body && { "content-type": "application/json" }),
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    ...(body && { body: JSON.stringify(body) }),
    redirect: "error",
    signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
  }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw refused(`no answer: ${reasonOf(cause)}`);
  });
  if (response.status === 404) {
    await response.body?.cancel();
    return null;
  }
  const text = await boundedText(response);
  if (!response.ok)
    throw refused(`it answered ${response.status}: ${text.slice(0, 300)}`, hintFor(response.status));
  return answerOf(text);
}

function answerOf(text: string): JsonObject {
  try {
    const answer: unknown = JSON.parse(text);
    if (isPlainObject(answer)) return answer as JsonObject; // JSON.parse gives nothing but JSON
  } catch {
    // Told below, with what was answered instead.
  }
  throw refused(
    `it answered no JSON object: ${text.slice(0, 100)}`,
    "Is this the address of an MLflow server?",
  );
}

async function boundedText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += chunk.byteLength;
    if (length > MAX_ANSWER_BYTES) throw refused(`an answer of more than ${MAX_ANSWER_BYTES} bytes`, NARROW);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function hintFor(status: number): string | undefined {
  if (status === 401 || status === 403) return "The token is taken from MLFLOW_TRACKING_TOKEN.";
  return undefined;
}

function reasonOf(cause: unknown): string {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  return messageOf(inner);
}

function refused(message: string, hint?: string): UserError {
  return new UserError({
    code: "mlflow_server",
    message: `the MLflow server: ${message}`,
    ...(hint && { hint }),
  });
}
