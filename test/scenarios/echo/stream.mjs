import { createInterface } from "node:readline";
import { shout } from "./shout.mjs";

console.log("a line of log that is no reply");
for await (const line of createInterface({ input: process.stdin })) {
  const { id, inputs } = JSON.parse(line);
  console.log(JSON.stringify({ id, outputs: await shout(inputs) }));
}
