import { UserError } from "../../errors.ts";
import type { App, AppReply, AppRequest } from "../../evaluate/app.ts";
import type { AppSpec } from "../../formats/app-spec.ts";
import { type Json, json } from "../../formats/json.ts";
import { parsePath, readPath } from "../../formats/path.ts";
import type { Mask } from "../masking.ts";
import { plainReply, silentReply } from "./app-reply.ts";
import { type Attempts, attempts } from "./attempts.ts";
import type { Environment } from "./environment.ts";
import { freePort } from "./free-port.ts";
import { type HttpServer, startServer } from "./http-server.ts";
import { MAX_LINE_BYTES } from "./line-splitter.ts";
import { parseMasked } from "./parse-masked.ts";
import type { Place } from "./place.ts";
import { seconds, untried, withLog } from "./untried.ts";

/** How to run an app behind HTTP. */
export interface HttpOptions {
  http: NonNullable<AppSpec["http"]>;
  root: string;
  place: Place;
  side: "head" | "base";
  /** The app's own: for the server's processes, and what `${NAME}` in headers is taken from. */
  env: Environment;
  /** Takes secrets out of all that the app says. */
  mask: Mask;
  concurrency: number;
  timeoutMs: number;
  signal: AbortSignal;
}

interface Running {
  readonly options: HttpOptions;
  readonly url: string;
  readonly headers: { [name: string]: string };
  readonly server: HttpServer | null;
  readonly attempts: Attempts;
}

/** Between a lost connection and the news that the server has ended, on a busy machine. */
const DEATH_SHOWS_MS = 1_000;
/** Characters of an answer that an error quotes. */
const QUOTED = 300;

/** Starts the server where there is one to start. Throws a UserError where the base could not have one of its own. */
export async function openHttpApp(options: HttpOptions): Promise<App> {
  const { http, side } = options;
  if (!http.start && side === "base") throw noServerOfItsOwn();
  if (http.output !== undefined && !parsePath(http.output)) throw noPath(http.output);
  const headers = { "content-type": "application/json", ...readHeaders(http.headers, options.env) };
  const port = http.start ? await freePort() : null;
  const server = port === null ? null : await startOn(options, port);
  const app: Running = {
    options,
    url: withPort(http.url, port),
    headers,
    server,
    attempts: attempts(options.concurrency),
  };
  return {
    answer: (request, signal) => answer(app, request, signal),
    close: async () => server?.process.kill(),
    warnings: () => [],
  };
}

function startOn(
  { http, root, place, env, mask, side, timeoutMs, signal }: HttpOptions,
  port: number,
): Promise<HttpServer> {
  const argv = (http.start ?? []).map((word) => withPort(word, port));
  const ready = http.ready ? { url: new URL(http.ready, withPort(http.url, port)).href } : { port };
  const spec = { argv, cwd: root, place, env: { ...env, PORT: String(port) }, mask };
  return startServer({ spec, ready, side, timeoutMs, signal });
}

async function answer(app: Running, { inputs }: AppRequest, signal: AbortSignal): Promise<AppReply> {
  app.attempts.check();
  const startedAt = performance.now();
  const time = AbortSignal.timeout(app.options.timeoutMs);
  try {
    if (app.server?.ended) throw new Error("the server has ended"); // its port may be another program's by now
    const response = await fetch(app.url, {
      method: "POST",
      headers: app.headers,
      body: JSON.stringify(inputs),
      signal: AbortSignal.any([signal, time]),
    });
    const text = await readBounded(response);
    app.attempts.answered();
    return readResponse(app, { response, text, took: performance.now() - startedAt });
  } catch (error) {
    signal.throwIfAborted();
    return silence(app, { error, timedOut: time.aborted, took: performance.now() - startedAt });
  }
}

function readResponse(
  { options }: Running,
  { response, text, took }: { response: Response; text: string; took: number },
): AppReply {
  if (!response.ok)
    return silentReply("app_error", `HTTP ${response.status}: ${quote(options.mask(text))}`, took);
  const body = parse(text, options.mask);
  if (body === undefined)
    return silentReply("app_error", `the answer is not JSON: ${quote(options.mask(text))}`, took);
  const { output } = options.http;
  const outputs = output === undefined ? body : readPath(output, body);
  if (outputs !== undefined) return plainReply(outputs, took);
  return silentReply("no_output", `the answer has nothing at ${output}: ${quote(options.mask(text))}`, took);
}

async function silence(
  { options, attempts: counted, url, server }: Running,
  { error, timedOut, took }: { error: unknown; timedOut: boolean; took: number },
): Promise<AppReply> {
  const { side, timeoutMs } = options;
  const what = timedOut ? `no answer within ${seconds(timeoutMs)}` : await connectionFault(error, server);
  const log = server?.process.log.text() ?? "";
  const hint = "Each record's inputs are sent to app.http.url by POST as one JSON object.";
  counted.failed(() => untried({ side, what: `${url} never answered (${what})`, hint, log }));
  return silentReply(timedOut ? "app_timeout" : "app_error", withLog(what, timedOut ? "" : log), took);
}

/** A lost connection is often the first sign of a server that dies: how it ended says more. */
async function connectionFault(error: unknown, server: HttpServer | null): Promise<string> {
  const moment = new Promise((resolve) => setTimeout(resolve, DEATH_SHOWS_MS));
  await Promise.race([server?.process.ended, moment]);
  if (server?.ended) return `the server ${server.ended}`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message : String(cause);
}

/** Reads the body up to the size of a reply line. */
async function readBounded(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_LINE_BYTES) throw new Error("the answer is longer than 8 MiB");
  }
  return Buffer.concat(chunks).toString();
}

function parse(text: string, mask: Mask): Json | undefined {
  return json.safeParse(parseMasked(text, mask)).data;
}

function quote(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}

function withPort(text: string, port: number | null): string {
  return port === null ? text : text.replaceAll("{port}", String(port));
}

/**
 * Fills in `${NAME}`; all missing names are told at once. The configuration is the pull request's and may name any
 * address, so a header takes nothing that the app itself would not be given.
 */
function readHeaders(headers: { [name: string]: string }, env: Environment): { [name: string]: string } {
  const missing = new Set<string>();
  const filled = Object.entries(headers).map(([name, text]) => {
    const value = text.replace(/\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g, (_all, key: string) => {
      if (!env[key]) missing.add(key);
      return env[key] ?? "";
    });
    return [name, value] as const;
  });
  if (missing.size === 0) return Object.fromEntries(filled);
  throw new UserError({
    code: "app_header",
    message: `app.http.headers: ${[...missing].join(", ")} is not set in the environment`,
    hint: "In a workflow, pass it under env: of the step that runs the gate. What a runner gives to actions alone (GITHUB_TOKEN, ACTIONS_…, INPUT_…) is kept from the app.",
  });
}

function noPath(output: string): UserError {
  return new UserError({
    code: "app_http_output",
    message: `app.http.output: "${output}" is no path into the answer`,
    hint: "A path looks like answer, result.text or choices[0].text.",
  });
}

function noServerOfItsOwn(): UserError {
  return new UserError({
    code: "app_http_base",
    message: "app.http without start: the base cannot be run again, for there is only the one server",
    hint: 'Give app.http.start (with "{port}"), or compare with recorded traces: baseline: { file: … } or { from: [cache] }.',
  });
}
