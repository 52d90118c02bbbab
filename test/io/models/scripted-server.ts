import http from "node:http";
import type { AddressInfo } from "node:net";

/** What clients send, as far as tests look into it. */
export interface SentBody {
  [name: string]: unknown;
  model?: string;
  response_format?: { type: string };
  input: string[];
}

/** A request as the server got it. */
export interface Heard {
  path: string;
  headers: http.IncomingHttpHeaders;
  body: SentBody;
  /** Requests so far, from 1. */
  n: number;
  /** Requests under way, this one included. */
  underWay: number;
}

/** What the server does with a request. */
export type Act =
  | Reply
  /** Cuts the line: before anything is sent, or in the middle of the body. */
  | { cut: "before" | "within" }
  /** Never answers. */
  | "silence";

/** A reply as told. */
export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  json?: unknown;
  raw?: string;
  delayMs?: number;
}

/** A server on loopback that does what its script says, and remembers what it heard. */
export interface ScriptedServer extends AsyncDisposable {
  url: string;
  heard: Heard[];
  connections: number;
}

/** Starts a server with a script. */
export async function scriptedServer(script: (heard: Heard) => Act): Promise<ScriptedServer> {
  const heard: Heard[] = [];
  let underWay = 0;
  const server = http.createServer((request, response) => {
    underWay += 1;
    response.on("close", () => {
      underWay -= 1;
    });
    readJson(request).then((body) => {
      const { url: path = "", headers } = request;
      const one = { path, headers, body, n: heard.length + 1, underWay };
      heard.push(one);
      perform(script(one), response);
    });
  });
  const state = { connections: 0 };
  server.on("connection", () => {
    state.connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on TCP
  return {
    url: `http://127.0.0.1:${port}/v1`,
    heard,
    get connections() {
      return state.connections;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readJson(request: http.IncomingMessage): Promise<SentBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return JSON.parse(Buffer.concat(chunks).toString() || "{}");
}

function perform(act: Act, response: http.ServerResponse): void {
  if (act === "silence") return;
  if ("cut" in act) {
    if (act.cut === "within") response.writeHead(200, { "content-length": "1000" }).write('{"choi');
    setTimeout(() => response.destroy(), 5);
    return;
  }
  const body = act.raw ?? JSON.stringify(act.json ?? {});
  const headers = { "content-type": "application/json", ...act.headers };
  setTimeout(() => response.writeHead(act.status ?? 200, headers).end(body), act.delayMs ?? 0);
}

/** A chat completion of this text. */
export function completion(
  text: string,
  more: { finish?: string; refusal?: string; logprobs?: unknown } = {},
): Reply {
  return {
    json: {
      id: "c-1",
      object: "chat.completion",
      created: 1,
      model: "served-model-2026",
      choices: [
        {
          index: 0,
          message: { role: "assistant", content: text, refusal: more.refusal ?? null },
          finish_reason: more.finish ?? "stop",
          logprobs: more.logprobs ?? null,
        },
      ],
      usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
    },
  };
}

/** An error as OpenAI words it. */
export function refusal(
  status: number,
  error: { message: string; param?: string; code?: string; type?: string },
): Reply {
  return { status, json: { error: { param: null, code: null, type: "invalid_request_error", ...error } } };
}
