import type { ServerResponse } from "node:http";
import type { Outgoing } from "./respond.ts";

type Sendable = Omit<Outgoing, "request" | "faults">;

/** Sends a reply, after its delay and in its manner. */
export function sendReply(response: ServerResponse, reply: Sendable): void {
  if (reply.manner === "hang") return;
  if (reply.delay === 0) {
    send(response, reply);
    return;
  }
  const timer = setTimeout(() => send(response, reply), reply.delay);
  response.once("close", () => clearTimeout(timer));
}

function send(response: ServerResponse, { status, headers, body, manner }: Sendable): void {
  if (manner === "drop") {
    response.destroy();
    return;
  }
  const text = manner === "garbage" ? "<html>upstream said no</html>" : JSON.stringify(body);
  response.writeHead(status, {
    "content-type": manner === "garbage" ? "text/html" : "application/json",
    "content-length": Buffer.byteLength(text),
    ...headers,
  });
  response.end(text);
}
