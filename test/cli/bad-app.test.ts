import { test } from "vitest";
import { type Files, put, told, workshop } from "./run.ts";

/** A fault of the app itself: what a user is told stands in golden/bad-app/<name>.txt. */
interface Case {
  name: string;
  config: "node" | "python" | "node-per-record" | "http" | "module";
  changes: Files;
  /** Longest time for a record, where it runs out: long where what the app says until then is told, else short. */
  timeout?: "4s" | "1s";
}

const STREAM = "stream.mjs";
const FOR_EVER = "setInterval(() => {}, 1000);\nprocess.stdin.resume();\n";

/** An app that does this with each request, `id` and `inputs` at hand. */
function replying(statement: string): string {
  return `import { createInterface } from "node:readline";
for await (const line of createInterface({ input: process.stdin })) {
  const { id, inputs } = JSON.parse(line);
  ${statement}
}
`;
}

const cases: Case[] = [
  {
    name: "exits-1-at-once",
    config: "node",
    changes: { [STREAM]: "console.error('Error: PROMPT_FILE is not set');\nprocess.exit(1);\n" },
  },
  {
    name: "ends-after-one-reply",
    config: "node",
    changes: {
      [STREAM]: replying("console.log(JSON.stringify({ id, outputs: inputs }));\n  process.exit();"),
    },
  },
  { name: "exits-0-at-once", config: "node", changes: { [STREAM]: "process.exit(0);\n" } },
  {
    name: "program-that-is-not-there",
    config: "node",
    changes: { "eval/node.yaml": put("[node, stream.mjs]", "[nodee, stream.mjs]") },
  },
  {
    name: "setup-that-fails",
    config: "node",
    changes: { "eval/node.yaml": put("  timeout", "  setup: echo no such package >&2; exit 3\n  timeout") },
  },
  {
    name: "prints-garbage",
    config: "node",
    timeout: "4s",
    changes: { [STREAM]: replying("console.log('answer to', id);") },
  },
  {
    name: "prints-broken-json",
    config: "node",
    timeout: "4s",
    changes: { [STREAM]: replying("console.log(JSON.stringify({ id }).slice(0, -1));") },
  },
  {
    name: "prints-an-unknown-id",
    config: "node",
    changes: { [STREAM]: replying("console.log(JSON.stringify({ id: 'x-' + id, outputs: {} }));") },
  },
  {
    name: "replies-without-an-id",
    config: "node",
    changes: { [STREAM]: replying("console.log(JSON.stringify({ outputs: inputs }));") },
  },
  {
    name: "replies-without-outputs",
    config: "node",
    changes: { [STREAM]: replying("console.log(JSON.stringify({ id, output: inputs.text }));") },
  },
  { name: "never-answers", config: "node", timeout: "1s", changes: { [STREAM]: FOR_EVER } },
  {
    name: "buffers-its-output",
    config: "python",
    timeout: "1s",
    changes: {
      "stream.py": put(
        'print("a line of log that is no reply")\nfor line in sys.stdin:',
        "sys.stdout = open(1, 'w', buffering=65536, closefd=False)\nfor line in sys.stdin:",
      ),
    },
  },
  {
    name: "prints-16-mb-on-one-line",
    config: "node",
    changes: { [STREAM]: "for (let i = 0; i < 16; i++) process.stdout.write('x'.repeat(1 << 20));\n" },
  },
  {
    name: "per-record-exits-1",
    config: "node-per-record",
    changes: { "once.mjs": "throw new Error('no model');\n" },
  },
  {
    name: "server-that-exits",
    config: "http",
    changes: { "serve.mjs": "console.error('port taken');\nprocess.exit(1);\n" },
  },
  {
    name: "server-that-refuses",
    config: "http",
    changes: {
      "serve.mjs": put(
        'if (request.url === "/health")',
        'if (request.url !== "/health") return response.writeHead(500).end("boom");\n  if (request.url === "/health")',
      ),
    },
  },
  {
    name: "server-without-the-output",
    config: "http",
    changes: { "eval/http.yaml": put("output: result", "output: reply") },
  },
  {
    name: "module-without-the-function",
    config: "module",
    changes: { "eval/module.yaml": put("#shout", "#shoot") },
  },
  {
    name: "module-that-throws",
    config: "module",
    changes: { "shout.mjs": "export async function shout() {\n  throw new Error('no model');\n}\n" },
  },
];

test.concurrent.for(cases)("$name", async ({ name, config, changes, timeout = "60s" }, { expect }) => {
  await using shop = await workshop("echo", changes);
  await shop.edit({ [`eval/${config}.yaml`]: put("timeout: 10s", `timeout: ${timeout}`) });
  const line = `gate --no-base --config eval/${config}.yaml`;
  const { code, out, err } = await shop.run(`${line} --json out/result.json --evidence out/evidence`);
  expect(err).not.toContain("This is a bug");
  expect(out).toBe("");
  await expect(told(err, shop.dir)).toMatchFileSnapshot(`golden/bad-app/${name}.txt`);
  expect(code).toBe(2);
  expect((await shop.files()).filter((path) => path.endsWith(".part"))).toEqual([]);
});
