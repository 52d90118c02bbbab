import { createInterface } from "node:readline";
import { reply } from "./reply.mjs";

for await (const line of createInterface({ input: process.stdin })) {
  const { id, inputs } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify({ id, outputs: { reply: reply(inputs) } })}\n`);
}
