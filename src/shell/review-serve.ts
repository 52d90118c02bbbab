import { randomBytes } from "node:crypto";
import { resolve } from "node:path";
import { type ChatPorts, openChat } from "../commands/review/chat.ts";
import { reviewPage } from "../commands/review/page.ts";
import type { ReviewPorts, ReviewRequest } from "../commands/review/review-request.ts";
import { takeUp } from "../commands/review/take-up.ts";
import { renderReviewPage } from "../labels/render-review-page.ts";
import { alignPorts } from "./align-cli.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import type { Started } from "./console.ts";
import { DEFAULT_STORE } from "./gate-request.ts";

/** A page to be served on this machine. */
export interface Serving {
  words: Parsed;
  request: ReviewRequest;
  ports: ReviewPorts;
  started: Started;
}

/** Serves a list until the call is interrupted: who answers closes the page, nobody tells the server. */
export async function serveList(serving: Serving): Promise<number> {
  const request = served(serving.request);
  // Faults of the list are told here, before anybody opens a page.
  const { data, warnings } = await reviewPage(request, serving.ports);
  for (const warning of warnings) serving.started.console.err(`warning: ${warning}\n`);
  const page = async () => (await reviewPage(request, serving.ports)).html;
  return serve(serving, { request, list: data.head.list.name, page });
}

/** Serves a page on which people talk to the app of the workspace. */
export async function serveChat(serving: Serving): Promise<number> {
  const request = served(serving.request);
  const ports = await chatPorts(serving);
  await using chat = await openChat(request, ports);
  const { head } = await chat.data();
  const page = async () => renderReviewPage(await ports.readTemplate(), await chat.data());
  // Awaited here: the app is ended when this returns.
  return await serve(serving, { request, list: head.list.name, page, chat });
}

function served(request: ReviewRequest): ReviewRequest {
  return { ...request, handIn: { kind: "server", path: "answers", token: randomBytes(16).toString("hex") } };
}

async function chatPorts({ ports, started }: Serving): Promise<ChatPorts> {
  const { chatTurns } = await import("../io/chat-turns.ts");
  const { openApp, signal } = composePorts(started);
  return {
    ...ports,
    startApp: (wanted) => openApp({ ...wanted, side: "head", signal }),
    turns: chatTurns(resolve(started.cwd, DEFAULT_STORE, "chat.jsonl")),
  };
}

async function serve(
  { words, ports, started }: Serving,
  {
    request: { configPath, handIn },
    list,
    page,
    chat,
  }: {
    request: ReviewRequest;
    list: string;
    page: () => Promise<string>;
    chat?: { say(text: string): Promise<unknown>; add(text: string): Promise<unknown> };
  },
): Promise<number> {
  if (handIn.kind !== "server") throw new Error("a served page hands in to its server");
  const { startReviewServer } = await import("../io/review-server.ts");
  const { proposals } = alignPorts(started);
  await using server = await startReviewServer({
    token: handIn.token,
    port: words.number("port") ?? null,
    page,
    take: (text) => takeUp({ configPath, list, text }, { ...ports, proposals }),
    ...(chat && { chat }),
  });
  const where = proposals ? "become a pull request" : "are written into the workspace";
  started.console.err(`Answer at ${server.url}\n`);
  started.console.err(`Only this machine can open it. Saved answers ${where}. Ctrl-C ends it.\n`);
  await ended(started.signal);
  return 0;
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });
}
