import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createFaultSwitch } from "./fault-switch.ts";
import { parseFaults } from "./faults.ts";
import { apiError } from "./refusal.ts";
import { createRequestLog, type RequestLog } from "./request-log.ts";
import { respond } from "./respond.ts";
import { sendReply } from "./send-reply.ts";

/** The stand-in model, running. */
export interface StandIn {
  /** `http://127.0.0.1:<port>`; the API stands under `/v1`. */
  url: string;
  requests: RequestLog;
  /** Ends open connections; resolves when the port is free. */
  close(): Promise<void>;
}

/** Largest request that is read, in bytes. */
const MAX_BODY = 64 * 1024 * 1024;

/**
 * Starts the stand-in: an OpenAI-compatible server on loopback that knows only what a prompt says and a small prior
 * (docs/stand-in.md). `faults` in the grammar of faults.ts strike every request; a request can ask for more by the
 * header `x-stand-in-fault` or a suffix of its model.
 */
export async function startStandIn(
  options: { port?: number; faults?: readonly string[] } = {},
): Promise<StandIn> {
  const faults = parseFaults(options.faults ?? []);
  const faultSwitch = createFaultSwitch();
  const requests = createRequestLog();
  let inFlight = 0;
  const server = createServer((request, response) => {
    inFlight++;
    response.once("close", () => inFlight--);
    answer(request, response).catch((error: Error) => giveUp(response, error));
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return { url: await listen(server, options.port ?? 0), requests, close: () => close(server) };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const { method = "GET", url: path = "/", headers } = request;
    const reply = respond({ method, path, headers, body, faults, faultSwitch, inFlight });
    requests.add({ path, body: reply.request, status: reply.status, faults: reply.faults });
    sendReply(response, reply);
  }
}

/** Idle connections outlive any pause of a client: a close that crosses a request would look like a fault. */
const KEEP_ALIVE_MS = 60_000;

/** A caller that hung up needs no answer; one that asked for a fault that does not exist is told. */
function giveUp(response: ServerResponse, { message }: Error): void {
  if (response.destroyed) return;
  const { status, headers, body } = apiError({ status: 400, message, code: "bad_request" });
  sendReply(response, { status, headers, body, delay: 0, manner: "send" });
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MAX_BODY) return "";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(`http://127.0.0.1:${typeof address === "object" ? address?.port : port}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
