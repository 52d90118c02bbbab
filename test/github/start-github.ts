import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parseJson } from "./answer.ts";
import { answerApi } from "./answer-api.ts";
import { CORS, PREFLIGHT } from "./cors.ts";
import { loadDescription } from "./description.ts";
import type { Fault } from "./faults.ts";
import { answerResults, isResultsPath } from "./results-service.ts";
import { emptyState, now } from "./state.ts";
import { GATE_PERMISSIONS, jobToken, type Token } from "./tokens.ts";
import type { Asked, Outcome, World } from "./world.ts";

/** The text of the token that every pretended GitHub knows from the start. */
export const JOB_TOKEN = "ghs_jobtoken";

/** A pretended GitHub on loopback: it keeps state, and holds requests and answers to GitHub's own description. */
export interface GitHub extends World, AsyncDisposable {
  /** Switches a fault on; it strikes once unless told otherwise. */
  fault(fault: Fault): void;
  /** Takes what was wrong until now, so that the end of the test does not fail on it. */
  takeProblems(): string[];
}

/**
 * Starts on a free port. Disposing stops it, and throws if a request or an answer was not as described.
 *
 *     await using github = await startGitHub();
 *     const repo = addRepo(github.state, { fullName: "octo/app", gitDir: `${workspace}/.git` });
 *     const pull = addPull(github.state, repo, { head: { sha: head }, base: { sha: base } });
 *     github.fault({ operation: "issues/create-comment", kind: "bad_gateway" });
 */
export async function startGitHub(options: { token?: Token } = {}): Promise<GitHub> {
  await loadDescription();
  const world: World = {
    url: "",
    state: emptyState(),
    results: { blobs: new Map(), caches: [] },
    tokens: new Map([[JOB_TOKEN, options.token ?? jobToken(GATE_PERMISSIONS)]]),
    faults: [],
    problems: [],
    requests: [],
  };
  const server = createServer((request, response) => void serve(world, request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server that listens on TCP has an address with a port.
  world.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(world, {
    fault: (fault: Fault) => {
      const { times = 1, spare = 0 } = fault;
      world.faults.push({ fault, left: times, spared: spare, since: now(world.state) });
    },
    takeProblems: () => world.problems.splice(0),
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([...world.state.repos.values()].map((repo) => repo.git.dispose()));
      if (world.problems.length > 0)
        throw new Error(`GitHub would not have it:\n${world.problems.join("\n")}`);
    },
  });
}

async function serve(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = await readRequest(request);
  if (asked.method === "OPTIONS") {
    response.writeHead(204, PREFLIGHT).end();
    return;
  }
  const outcome = await answer(world, asked).catch((error: unknown) => crashed(world, asked, error));
  const { operation, status } = outcome;
  world.requests.push({
    operation,
    status,
    method: asked.method,
    path: asked.path,
    body: parseJson(asked.bytes),
  });
  if (status === 0) request.socket.destroy();
  else if (outcome.cutOff) sendHalf(response, outcome);
  else send(response, outcome);
}

function answer(world: World, asked: Asked): Promise<Outcome> {
  return isResultsPath(asked.path) ? answerResults(world, asked) : answerApi(world, asked);
}

async function readRequest(request: IncomingMessage): Promise<Asked> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  const [path = "", query = ""] = (request.url ?? "").split("?");
  return {
    method: request.method ?? "GET",
    path,
    query,
    headers: request.headers,
    bytes: Buffer.concat(parts),
  };
}

function send(response: ServerResponse, { status, body, headers }: Outcome): void {
  const bytes = body instanceof Buffer ? body : Buffer.from(body === undefined ? "" : JSON.stringify(body));
  const type = body instanceof Buffer ? "application/octet-stream" : "application/json; charset=utf-8";
  response.writeHead(status, { "content-type": type, "content-length": bytes.length, ...CORS, ...headers });
  response.end(bytes);
}

/** Promises the whole answer, and breaks the connection in its middle. */
function sendHalf(response: ServerResponse, { status, body }: Outcome): void {
  const bytes = Buffer.from(JSON.stringify(body ?? null));
  response.writeHead(status, { "content-type": "application/json", "content-length": bytes.length });
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
}

/** A mistake of the pretended GitHub itself: the test has to hear of it. */
function crashed(world: World, asked: Asked, error: unknown): Outcome {
  world.problems.push(
    `${asked.method} ${asked.path}: ${error instanceof Error ? error.stack : String(error)}`,
  );
  return { operation: "unknown", status: 500, body: { message: "the pretended GitHub crashed" } };
}
