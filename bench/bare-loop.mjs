// The least that can be done: so many requests of so many bytes, so many at once, over connections kept alive.
// Usage: node bare-loop.mjs <port> <requests> <concurrency> <bytes>
import { Agent, request } from "node:http";

const [port, requests, concurrency, bytes] = process.argv.slice(2).map(Number);
const agent = new Agent({ keepAlive: true });
const body = JSON.stringify({ model: "bench", messages: [{ role: "user", content: "x".repeat(bytes) }] });
const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
const options = { port, host: "127.0.0.1", path: "/v1/chat/completions", method: "POST", headers, agent };

function ask() {
  return new Promise((resolve, reject) => {
    const sent = request(options, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

let left = requests;
async function work() {
  while (left > 0) {
    left -= 1;
    await ask();
  }
}

await Promise.all(Array.from({ length: concurrency }, work));
agent.destroy();
