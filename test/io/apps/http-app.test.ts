import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { appFolder, detail, said } from "./app-folder.ts";

/** A server as an app has it: not ready at once, answers at /answer, forwards its key. */
const SERVER = `
import { createServer } from "node:http";
import { writeFileSync } from "node:fs";
const port = Number(process.argv[2]);
writeFileSync("port", String(port));
let ready = false;
setTimeout(() => { ready = true; }, 150);
createServer(async (request, response) => {
  if (request.url === "/health") return response.writeHead(ready ? 200 : 503).end();
  let text = "";
  for await (const chunk of request) text += chunk;
  const { n } = JSON.parse(text);
  if (n === 1) return response.writeHead(500).end("database is down");
  if (n === 2) return response.end("<html>");
  if (n === 3) return response.end(JSON.stringify({ other: 1 }));
  if (n === 4) return;
  if (n === 5) process.exit(4);
  response.end(JSON.stringify({ result: [{ text: n + " at " + request.headers["x-key"] }] }));
}).listen(port, "127.0.0.1");
`;
const http = {
  start: ["node", "server.mjs", "{port}"],
  ready: "/health",
  url: "http://127.0.0.1:{port}/answer",
  output: "result[0].text",
  headers: { "x-key": `Bearer $${"{APP_KEY}"}` },
};
const env = { ...process.env, APP_KEY: "k-1" };

async function strangerAt(wanted: number): Promise<AsyncDisposable & { port: number }> {
  const stranger = createServer((_request, response) => response.end('{"result": [{"text": "stranger"}]}'));
  await new Promise<void>((resolve) => stranger.listen(wanted, "127.0.0.1", resolve));
  const { port } = stranger.address() as AddressInfo;
  return {
    port,
    async [Symbol.asyncDispose]() {
      stranger.closeAllConnections();
      await new Promise((resolve) => stranger.close(resolve));
    },
  };
}

describe.concurrent("an app behind HTTP", () => {
  it("is started on a port of its own on each side, and ended with the run", async () => {
    await using folder = await appFolder({ "server.mjs": SERVER });
    await using head = await folder.open({ http }, { env });
    await using base = await folder.open({ http }, { env, side: "base" });
    const replies = await Promise.all([head.ask(7), base.ask(8)]);
    expect(replies.map(said)).toEqual(["7 at Bearer k-1", "8 at Bearer k-1"]);
    await head.close();
    expect(said(await head.ask(9))).toBe("app_error");
  });

  it.each([
    [1, "app_error", "HTTP 500: database is down"],
    [2, "app_error", "the answer is not JSON: <html>"],
    [3, "no_output", 'the answer has nothing at result[0].text: {"other":1}'],
    [4, "app_timeout", "no answer within 400 ms"],
  ])("is silent on a record that it fails (%i)", async (n, reason, text) => {
    await using folder = await appFolder({ "server.mjs": SERVER });
    await using app = await folder.open({ http, timeout: n === 4 ? "400ms" : "60s" }, { env });
    const reply = await app.ask(n);
    expect([said(reply), detail(reply)]).toEqual([reason, text]);
  });

  it("is started again where it dies, and only the record that it dies of is silent", async () => {
    await using folder = await appFolder({ "server.mjs": SERVER });
    await using app = await folder.open({ http }, { env });
    expect(said(await app.ask(7))).toMatch(/^7 at/);
    const replies = await Promise.all([6, 5, 7, 8].map((n) => app.ask(n)));
    expect(replies.map(said), JSON.stringify(replies.map(detail))).toEqual([
      "6 at Bearer k-1",
      "app_error",
      "7 at Bearer k-1",
      "8 at Bearer k-1",
    ]);
    expect(replies.map(detail)[1]).toBe("the server ended with exit code 4");
    expect(app.warnings()[0]).toMatch(
      /^the app \(head\): its process ended (once|\d times) by itself and was started again$/,
    );
  });

  it("is given up if dying is all it does", async () => {
    await using folder = await appFolder({ "server.mjs": SERVER });
    await using app = await folder.open({ http, concurrency: 2 }, { env });
    const asked = await Promise.allSettled([5, 5, 5, 5, 5].map((n) => app.ask(n)));
    const reasons = asked.flatMap((answer) =>
      answer.status === "rejected" ? [String(answer.reason.message)] : [],
    );
    expect(reasons).toEqual([
      expect.stringContaining(
        "could not be tried: http://127.0.0.1:{port}/answer never answered (the server ended with exit code 4",
      ),
    ]);
  });

  it("is not heard through the port that its server left to another program", async () => {
    await using folder = await appFolder({ "server.mjs": SERVER });
    await using app = await folder.open({ http }, { env });
    expect(said(await app.ask(7))).toMatch(/^7 at/);
    const port = Number(await readFile(join(folder.path, "port"), "utf8"));
    await app.ask(5);
    await using _stranger = await strangerAt(port);
    expect(said(await app.ask(8))).toMatch(/^8 at/);
  });

  it("is not started where something else would be heard in its place", async () => {
    await using stranger = await strangerAt(0);
    await using folder = await appFolder({ "server.mjs": SERVER });
    const fixed = { ...http, start: ["node", "server.mjs", String(stranger.port)] };
    const url = `http://127.0.0.1:${stranger.port}/answer`;
    await expect(folder.open({ http: { ...fixed, url } }, { env })).rejects.toThrow(
      `app.http.url: something takes connections at ${url} before the app is started, and would be taken for it`,
    );
  });

  it("is ready where its address says, whatever that name stands for", async () => {
    await using folder = await appFolder({ "server.mjs": SERVER.replace('"127.0.0.1"', '"::1"') });
    const url = "http://[::1]:{port}/answer";
    await using app = await folder.open({ http: { ...http, ready: undefined, url } }, { env });
    expect(said(await app.ask(7))).toMatch(/^7 at/);
  });

  it("has its secrets masked in its answers", async () => {
    await using folder = await appFolder({ "server.mjs": SERVER });
    await using app = await folder.open({ http }, { env: { ...env, APP_KEY: "correct horse battery" } });
    expect(said(await app.ask(7))).toBe("7 at Bearer ***");
  });

  it("that ends before it is ready cannot be tried", async () => {
    await using folder = await appFolder({ "server.mjs": "console.error('port is taken'); process.exit(1)" });
    await expect(folder.open({ http }, { env })).rejects.toThrow(
      /the app \(head\) could not be tried: "node server.mjs \d+" ended with exit code 1 before it was ready; its stderr ends with:\nport is taken\n {2}It is ready when http:\/\/127.0.0.1:\d+\/health answers with a status of 2xx\. It is told its port by \{port\} in app\.http\.start and by the environment variable PORT\./,
    );
  });

  it("needs the values of its headers", async () => {
    await using folder = await appFolder({ "server.mjs": SERVER });
    await expect(folder.open({ http }, { env: { PATH: process.env.PATH } })).rejects.toThrow(
      "app.http.headers: APP_KEY is not set in the environment",
    );
  });

  it.each(["GITHUB_TOKEN", "INPUT_TOKEN", "ACTIONS_RUNTIME_TOKEN"])(
    "sends no header with what is kept from the app: %s",
    async (name) => {
      await using folder = await appFolder({});
      const headers = { "x-key": `$${"{"}${name}}` };
      const asked = folder.open(
        { http: { url: "http://127.0.0.1:9/", headers } },
        { env: { ...process.env, [name]: "of-the-runner-alone" } },
      );
      await expect(asked).rejects.toThrow(
        `app.http.headers: ${name} is not set in the environment\n  In a workflow, pass it under env: of the step that runs the gate. What a runner gives to actions alone (GITHUB_TOKEN, ACTIONS_…, INPUT_…) is kept from the app.`,
      );
    },
  );

  it("without a server of its own serves the head only", async () => {
    const server = createServer((_request, response) => response.end('{"answer": "there"}'));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      await using folder = await appFolder({});
      await using app = await folder.open({ http: { url } });
      expect(said(await app.ask(1))).toEqual({ answer: "there" });
      await expect(folder.open({ http: { url } }, { side: "base" })).rejects.toThrow(
        "app.http without start: the base cannot be run again, for there is only the one server",
      );
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });

  it("refuses a path that is none", async () => {
    await using folder = await appFolder({});
    await expect(folder.open({ http: { url: "http://127.0.0.1:9/", output: "a..b" } })).rejects.toThrow(
      'app.http.output: "a..b" is no path into the answer',
    );
  });
});

const PRINTS_VENV = `
process.stdin.on("data", (line) => {
  console.log(JSON.stringify({ id: JSON.parse(line).id, outputs: process.env.VIRTUAL_ENV ?? "none" }));
});
`;

describe.concurrent("setup", () => {
  it("runs in the checkout before the app", async () => {
    await using folder = await appFolder({});
    const command = [
      "python3",
      "-c",
      "import sys, json\nfor line in sys.stdin: print(json.dumps({'id': json.loads(line)['id'], 'outputs': open('made').read()}))",
    ];
    await using app = await folder.open({ command, setup: "printf $ASSIZE_SIDE > made" });
    expect(said(await app.ask(1))).toBe("head");
  });

  it("that makes a virtual environment has the app run in it", async () => {
    await using folder = await appFolder({ "made.mjs": PRINTS_VENV });
    const command = ["node", "made.mjs"];
    await using app = await folder.open({ command, setup: "mkdir -p .venv/bin" });
    expect(said(await app.ask(1))).toBe(join(folder.path, ".venv"));
  });

  it("that fails ends the trial with its last words, from either stream", async () => {
    await using folder = await appFolder({});
    await expect(
      folder.open({ command: ["true"], setup: "echo resolving; echo not found: left-pad >&2; exit 3" }),
    ).rejects.toThrow(
      'the app (head) could not be set up: "echo resolving; echo not found: left-pad >&2; exit 3" ended with exit code 3, saying:\nresolving\nnot found: left-pad',
    );
  });
});
