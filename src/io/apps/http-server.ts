import { connect } from "node:net";
import type { UserError } from "../../errors.ts";
import { type AppProcess, type ProcessSpec, startProcess } from "./app-process.ts";
import { seconds, untried } from "./untried.ts";

/** Between two looks whether the server is ready. */
const POLL_MS = 50;
/** A server may load models and warm up before it is ready, so it has more time than one request. */
const READY_AT_LEAST_MS = 60_000;

/** A server that the app's `start` runs. */
export interface HttpServer {
  readonly process: AppProcess;
  /** How it ended, once it has. */
  ended: string | null;
}

/** Starts the server of one side and waits until it is ready. Throws a UserError where it ends or never is. */
export async function startServer({
  spec,
  ready,
  side,
  timeoutMs,
  signal,
}: {
  spec: ProcessSpec;
  /** An address that answers 2xx once it is ready; a port that takes connections is enough where none is given. */
  ready: { url: string } | { address: URL };
  side: "head" | "base";
  timeoutMs: number;
  signal: AbortSignal;
}): Promise<HttpServer> {
  const process = startProcess(spec, (chunk) => process.log.add(chunk));
  const server: HttpServer = { process, ended: null };
  void process.ended.then(({ how }) => {
    server.ended = how;
  });
  try {
    await process.started;
    await untilReady({ server, ready, spec, side, withinMs: Math.max(READY_AT_LEAST_MS, timeoutMs), signal });
    return server;
  } catch (error) {
    await process.kill();
    throw error;
  }
}

interface Waiting {
  server: HttpServer;
  ready: { url: string } | { address: URL };
  spec: ProcessSpec;
  side: "head" | "base";
  withinMs: number;
  signal: AbortSignal;
}

async function untilReady(waiting: Waiting): Promise<void> {
  const { server, ready, withinMs, signal } = waiting;
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    signal.throwIfAborted();
    if (server.ended !== null) throw notReady(waiting, `${server.ended} before it was ready`);
    const answers = await ("url" in ready ? answersWell(ready.url) : takesConnections(ready.address));
    if (answers && server.ended === null) return; // else somebody else answers: the port was taken
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  throw notReady(waiting, `was not ready within ${seconds(withinMs)}`);
}

function notReady({ server, ready, spec, side }: Waiting, what: string): UserError {
  const where = "url" in ready ? ready.url : ready.address.host;
  const sign = "url" in ready ? "answers with a status of 2xx" : "takes connections";
  const hint = `It is ready when ${where} ${sign}. It is told its port by {port} in app.http.start and by the environment variable PORT.${spec.place.lacks}`;
  return untried({ side, what: `"${spec.argv.join(" ")}" ${what}`, hint, log: server.process.log.text() });
}

async function answersWell(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(1_000) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}

/** Whether anybody listens at an address: by its name, for a server may listen on one of a name's addresses only. */
export function takesConnections({ hostname, port, protocol }: URL): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, "");
  return new Promise((resolve) => {
    const socket = connect({ host, port: Number(port) || (protocol === "https:" ? 443 : 80) });
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
    socket.once("error", () => resolve(false));
  });
}
