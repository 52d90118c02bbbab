import { messageOf, UserError } from "../../errors.ts";
import type { App, AppReply, AppRequest } from "../../evaluate/app.ts";
import type { AppSpec } from "../../formats/app-spec.ts";
import { httpAddress, namesPort, withPort } from "../../formats/http-address.ts";
import { type Json, json } from "../../formats/json.ts";
import { parsePath, readPath } from "../../formats/path.ts";
import type { Mask } from "../masking.ts";
import { describeNotes, newNotes } from "./app-notes.ts";
import { plainReply, silentReply } from "./app-reply.ts";
import { type Attempts, attempts } from "./attempts.ts";
import type { Environment } from "./environment.ts";
import { freePort } from "./free-port.ts";
import { readHeaders } from "./http-headers.ts";
import { startServer, takesConnections } from "./http-server.ts";
import { type KeptServer, keepServer, type Started, type Talk } from "./kept-server.ts";
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
  readonly headers: { [name: string]: string };
  /** Null where one runs already. */
  readonly server: KeptServer | null;
  readonly attempts: Attempts;
}

/** Characters of an answer that an error quotes. */
const QUOTED = 300;

/** Starts the server where there is one to start. Throws a UserError where the base could not have one of its own. */
export async function openHttpApp(options: HttpOptions): Promise<App> {
  const { http, side } = options;
  if (!http.start && side === "base") throw noServerOfItsOwn();
  if (http.output !== undefined && !parsePath(http.output)) throw noPath(http.output);
  const headers = { "content-type": "application/json", ...readHeaders(http.headers, options.env) };
  const server = http.start ? await ownServer(options) : null;
  const app: Running = { options, headers, server, attempts: attempts(options.concurrency) };
  return {
    answer: (request, signal) => answer(app, request, signal),
    close: async () => server?.close(),
    warnings: () => describeNotes({ ...newNotes(), ends: server?.ends() ?? 0 }, side),
  };
}

/** Whoever answers at a port that is not the side's own would be taken for the app. */
async function ownServer(options: HttpOptions): Promise<KeptServer> {
  const { url } = options.http;
  if (!namesPort(url) && (await takesConnections(new URL(url)))) throw portTaken(url);
  return keepServer(() => startOn(options));
}

async function startOn(options: HttpOptions): Promise<Started> {
  const { http, root, place, env, mask, side, timeoutMs, signal } = options;
  const port = await freePort();
  const argv = (http.start ?? []).map((word) => withPort(word, port));
  const address = new URL(withPort(http.url, port));
  const at = http.ready === undefined ? null : httpAddress(http.ready, port, address);
  const ready = at ? { url: at.href } : { address };
  const spec = { argv, cwd: root, place, env: { ...env, PORT: String(port) }, mask };
  return { server: await startServer({ spec, ready, side, timeoutMs, signal }), port, address };
}

interface Answer {
  response: Response;
  text: string;
  took: number;
}

async function answer(app: Running, { inputs }: AppRequest, signal: AbortSignal): Promise<AppReply> {
  app.attempts.check();
  let startedAt = performance.now();
  let time = signal;
  const talk = await talkTo(app, async (port): Promise<Answer> => {
    startedAt = performance.now(); // what came before was waiting for the server
    time = AbortSignal.timeout(app.options.timeoutMs);
    const response = await fetch(withPort(app.options.http.url, port), {
      method: "POST",
      headers: app.headers,
      body: JSON.stringify(inputs),
      signal: AbortSignal.any([signal, time]),
    });
    const text = await readBounded(response);
    return { response, text, took: performance.now() - startedAt };
  });
  signal.throwIfAborted();
  if (talk.status === "unanswered")
    return silence(app, { ...talk, timedOut: time.aborted, took: performance.now() - startedAt });
  app.attempts.answered();
  return readResponse(app, talk.value);
}

async function talkTo<T>(
  { server }: Running,
  exchange: (port: number | null) => Promise<T>,
): Promise<Talk<T>> {
  if (server) return server.talk(exchange);
  return exchange(null).then(
    (value) => ({ status: "answered", value }),
    (error) => ({ status: "unanswered", error, log: "" }),
  );
}

function readResponse({ options }: Running, { response, text, took }: Answer): AppReply {
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

function silence(
  { options, attempts: counted }: Running,
  { error, timedOut, took, log }: { error: unknown; timedOut: boolean; took: number; log: string },
): AppReply {
  const { side, timeoutMs, http } = options;
  const what = timedOut ? `no answer within ${seconds(timeoutMs)}` : connectionFault(error);
  const hint = "Each record's inputs are sent to app.http.url by POST as one JSON object.";
  counted.failed(() => untried({ side, what: `${http.url} never answered (${what})`, hint, log }));
  return silentReply(timedOut ? "app_timeout" : "app_error", withLog(what, timedOut ? "" : log), took);
}

function connectionFault(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return messageOf(cause);
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

function noPath(output: string): UserError {
  return new UserError({
    code: "app_http_output",
    message: `app.http.output: "${output}" is no path into the answer`,
    hint: "A path looks like answer, result.text or choices[0].text.",
  });
}

function portTaken(url: string): UserError {
  return new UserError({
    code: "app_http_taken",
    message: `app.http.url: something takes connections at ${url} before the app is started, and would be taken for it`,
    hint: 'Stop it, or let each side have a port of its own: "{port}" in app.http.url and app.http.start.',
  });
}

function noServerOfItsOwn(): UserError {
  return new UserError({
    code: "app_http_base",
    message: "app.http without start: the base cannot be run again, for there is only the one server",
    hint: 'Give app.http.start (with "{port}"), or compare with recorded traces: baseline: { file: … } or { from: [cache] }.',
  });
}
