import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { messageOf, UserError } from "../errors.ts";

/** Answers of a long list, with what they are about, stay below this. */
const MOST_BYTES = 256 * 2 ** 20;

/** The port that is tried first: browsers keep answers by address, so a list goes on where it was left. */
export const REVIEW_PORT = 4747;

/** What the server is given. */
export interface ReviewServing {
  /** Unguessable; part of the address, so that no other page or person on the network finds it. */
  token: string;
  /** The port to listen on; null: REVIEW_PORT, or any free one. */
  port: number | null;
  /** The page, made anew each time it is loaded: what was handed in is no longer asked. */
  page(): Promise<string>;
  /** Takes up what a person handed in; the sentence is shown to them. A UserError is what they can mend. */
  take(answers: string): Promise<{ message: string; url: string | null }>;
  /** Talking to the app, where the page is for that: asks it, and puts a question into the dataset. */
  chat?: { say(text: string): Promise<unknown>; add(text: string): Promise<unknown> };
}

/** A running review server. */
export interface ReviewServer extends AsyncDisposable {
  url: string;
}

/** Serves the review page on this machine only, to who has its address, and takes answers from that page only. */
export async function startReviewServer(serving: ReviewServing): Promise<ReviewServer> {
  const server = createServer((request, response) => {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // listening on TCP
    void respond({ request, response, origin, serving });
  });
  await listen(server, serving.port);
  const { port } = server.address() as AddressInfo; // as above
  return {
    url: `http://127.0.0.1:${port}/${serving.token}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function listen(server: Server, port: number | null): Promise<void> {
  const tryPort = (wanted: number) =>
    new Promise<void>((done, fail) => {
      server.once("error", fail);
      server.listen(wanted, "127.0.0.1", () => {
        server.off("error", fail);
        done();
      });
    });
  try {
    await tryPort(port ?? REVIEW_PORT);
  } catch (cause) {
    if (port === null) return tryPort(0);
    const message = `port ${port} is taken`;
    throw new UserError(
      { code: "port_taken", message, hint: "Name another with --port, or none." },
      { cause },
    );
  }
}

interface Exchange {
  request: IncomingMessage;
  response: ServerResponse;
  /** What the page's own requests say they come from. */
  origin: string;
  serving: ReviewServing;
}

async function respond(exchange: Exchange): Promise<void> {
  const { request, response, serving, origin } = exchange;
  const { method, url, headers } = request;
  // A name that was pointed at this machine is not this machine: only its own address is answered.
  if (headers.host !== origin.slice("http://".length)) return refuse(response, 404, "There is nothing here.");
  if (method === "GET" && url === `/${serving.token}/`) return sendPage(exchange);
  const act = method === "POST" ? actionAt(url ?? "", serving) : null;
  if (act === null) return refuse(response, 404, "There is nothing here.");
  const isOwn = headers.origin === origin && headers["x-review-token"] === serving.token;
  if (!isOwn) return refuse(response, 403, "These answers do not come from this page.");
  return takeBody(exchange, act);
}

type Act = (text: string) => Promise<unknown>;

/** What the page may ask for, by its address below the page's. */
function actionAt(url: string, { token, take, chat }: ReviewServing): Act | null {
  switch (url) {
    case `/${token}/answers`:
      return take;
    case `/${token}/say`:
      return chat?.say ?? null;
    case `/${token}/dataset`:
      return chat?.add ?? null;
    default:
      return null;
  }
}

const HEADERS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

async function sendPage({ response, serving }: Exchange): Promise<void> {
  try {
    const page = await serving.page();
    response.writeHead(200, { ...HEADERS, "content-type": "text/html; charset=utf-8" }).end(page);
  } catch (error) {
    refuse(response, 500, sentence(error));
  }
}

async function takeBody({ request, response }: Exchange, act: Act): Promise<void> {
  try {
    const text = await bodyOf(request);
    if (text === null) return refuse(response, 413, "These are more answers than can be handed in at once.");
    const taken = await act(text);
    response.writeHead(200, { ...HEADERS, "content-type": "application/json" }).end(JSON.stringify(taken));
  } catch (error) {
    refuse(response, error instanceof UserError ? 422 : 500, sentence(error));
  }
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response
    .writeHead(status, { ...HEADERS, "content-type": "application/json" })
    .end(JSON.stringify({ message }));
}

/** The page shows it to somebody who can mend a label, not this program. */
function sentence(error: unknown): string {
  return messageOf(error);
}

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Without an encoding set, a request gives bytes.
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
