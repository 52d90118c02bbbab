import { createInterface } from "node:readline";

const ROUTES = [
  ["billing", /charge|refund|invoice/i],
  ["shipping", /deliver|parcel|ship/i],
  ["returns", /return|exchange/i],
];

export function answer({ question }) {
  const [route] = ROUTES.find(([, cue]) => cue.test(question)) ?? ["other"];
  return { route, reply: `Thank you. Our ${route} team will look at it today.` };
}

if (process.argv[1] === import.meta.filename) {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, inputs } = JSON.parse(line);
    process.stdout.write(`${JSON.stringify({ id, outputs: answer(inputs) })}\n`);
  }
}
