import type http from "node:http";
import type https from "node:https";
import { urlToHttpOptions } from "node:url";
import { createObey, type Limits, type Obey } from "./obey.ts";

/** What sends the SDK's requests, and the connections behind it. */
export interface Transport {
  /** Rejects where no reply came; a reply of any status is one. */
  send(url: string, init: TransportInit): Promise<Response>;
  /** Drops idle connections. */
  close(): void;
}

/** A reply beyond this is no judgement. */
const MAX_REPLY_BYTES = 16 * 2 ** 20;

/** Headers of a request, by names in lower case. */
export type Fields = { [name: string]: string };

/** What a request is made of. */
export interface TransportInit extends Limits {
  method: string;
  fields: Fields;
  body?: string;
}

interface Exchange {
  open: typeof http.request;
  to: http.RequestOptions;
  init: TransportInit;
  obey: Obey;
}

/**
 * Requests over node:http with connections kept alive: with 64 calls in flight 1.33 x the ideal time where the global one
 * took 1.53 x, and 98 MB where that took 136. Redirects are not followed, so a key never travels to another host.
 */
export function openTransport(env: { readonly [name: string]: string | undefined }): Transport {
  const addresses = new Map<string, Pick<Exchange, "open" | "to">>();
  const obey = createObey();
  let wires: Promise<Wires> | null = null;
  return {
    send: async (address, init) => {
      wires ??= openWires(env);
      const where = addresses.get(address) ?? addressed(address, await wires);
      addresses.set(address, where);
      return exchange({ ...where, init, obey });
    },
    close() {
      void wires?.then(({ agents }) => Object.values(agents).forEach((agent) => void agent.destroy()));
    },
  };
}

/** The modules that make requests, and their connections. */
interface Wires {
  http: typeof http;
  https: typeof https;
  agents: Agents;
}

interface Agents {
  near: http.Agent;
  plain: http.Agent;
  secure: https.Agent;
}

/**
 * Loaded with the first call: a run that asks nobody needs neither module. From Node 24 on an agent goes through
 * HTTPS_PROXY and the like when it is handed them; Node 20 knows no proxies.
 */
async function openWires(env: { readonly [name: string]: string | undefined }): Promise<Wires> {
  const [{ default: plain }, { default: secure }] = await Promise.all([
    import("node:http"),
    import("node:https"),
  ]);
  const options = { keepAlive: true, proxyEnv: env } as http.AgentOptions; // the types are those of Node 20
  const agents = {
    near: new plain.Agent({ keepAlive: true }),
    plain: new plain.Agent(options),
    secure: new secure.Agent(options),
  };
  return { http: plain, https: secure, agents };
}

/** No proxy leads to this machine. */
const NEAR = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** No more than node:http reads: it copies these options several times with every call. */
function addressed(address: string, { http, https, agents }: Wires): Pick<Exchange, "open" | "to"> {
  const url = new URL(address);
  const { protocol, hostname, port, path, auth } = urlToHttpOptions(url);
  const plain = NEAR.test(url.hostname) ? agents.near : agents.plain;
  const agent = protocol === "https:" ? agents.secure : plain;
  const to = { protocol, hostname, port, path, agent, ...(auth ? { auth } : {}) };
  return { open: (protocol === "https:" ? https : http).request, to };
}

async function exchange(call: Exchange): Promise<Response> {
  const first = await send(call);
  if (!("stale" in first)) return first;
  // The server had closed an idle connection just when it was taken up again: nothing was read, so ask on a new one.
  const second = first.stale ? await send(call) : first;
  if (!("stale" in second)) return second;
  throw second.error;
}

type Lost = { error: Error; stale: boolean };

async function send({ open, to, init, obey }: Exchange): Promise<Response | Lost> {
  const { method, fields, body = "" } = init;
  const request = open({
    ...to,
    method,
    headers: {
      ...fields,
      "accept-encoding": "identity",
      "content-length": String(Buffer.byteLength(body)),
    },
  });
  const release = obey(request, init);
  try {
    request.end(body);
    const message = await answerTo(request);
    return respond(message, await collect(message));
  } catch (cause) {
    const error = cause instanceof Error ? cause : new Error(String(cause));
    return { error, stale: request.reusedSocket && isReset(error) };
  } finally {
    release();
  }
}

function answerTo(request: http.ClientRequest): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on("response", resolve);
    request.on("error", reject);
  });
}

function isReset(error: Error): boolean {
  return "code" in error && (error.code === "ECONNRESET" || error.code === "EPIPE");
}

function collect(message: http.IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  return new Promise((resolve, reject) => {
    message.on("data", (chunk: Buffer) => {
      size += chunk.length;
      chunks.push(chunk);
      if (size > MAX_REPLY_BYTES)
        message.destroy(new Error(`the reply is longer than ${MAX_REPLY_BYTES} bytes`));
    });
    message.on("error", reject);
    message.on("end", () => resolve(Buffer.concat(chunks)));
  });
}

/** Statuses whose responses may not carry a body. */
const BODILESS = new Set([204, 205, 304]);

function respond(message: http.IncomingMessage, bytes: Buffer<ArrayBuffer>): Response {
  if (message.statusCode === 200) return plainResponse(message, bytes);
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value));
  const status = isStatus(message.statusCode) ? message.statusCode : 502;
  return new Response(BODILESS.has(status) ? null : bytes, { status, headers });
}

/**
 * What the SDK reads of a good response, over bytes that are already here. A real `Response` wraps them into a stream to
 * read them out of it again, and that shows in the time of a thousand calls.
 */
function plainResponse({ headers }: http.IncomingMessage, bytes: Buffer): Response {
  const text = bytes.toString();
  const plain = {
    ok: true,
    status: 200,
    url: "",
    headers: {
      get: (name: string) => headers[name]?.toString() ?? null,
      entries: () => Object.entries(headers).values(),
    },
    text: async () => text,
    json: async () => JSON.parse(text),
  };
  return plain as unknown as Response; // no other member is read
}

/** `Response` takes no other; a server that says 999 is as good as broken. */
function isStatus(status: number | undefined): status is number {
  return status !== undefined && status >= 200 && status <= 599;
}
