// The model of the benchmarks: answers every chat completion after a fixed time, and counts.
// Usage: node server.mjs <latency in ms>; prints its port. GET /stats tells and resets the counts.
import { createServer } from "node:http";

const latency = Number(process.argv[2] ?? 50);
const content =
  '{"rationale": "The answer names the fee and the date that the question asks for.", "verdict": "yes"}';
const reply = JSON.stringify({
  id: "c",
  object: "chat.completion",
  created: 1,
  model: "bench",
  choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: "stop" }],
  usage: { prompt_tokens: 400, completion_tokens: 30, total_tokens: 430 },
});
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(reply) };

let counts = { requests: 0, bytes: 0 };

const server = createServer((request, response) => {
  if (request.url === "/stats") {
    response.end(JSON.stringify(counts));
    counts = { requests: 0, bytes: 0 };
    return;
  }
  counts.requests += 1;
  request.on("data", (chunk) => {
    counts.bytes += chunk.length;
  });
  request.on("end", () => setTimeout(() => response.writeHead(200, headers).end(reply), latency));
});

server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
