import net from "node:net";
import { afterEach, describe, expect, test, vi } from "vitest";
import { openTransport, type TransportInit } from "../../../src/io/models/transport.ts";
import { ask, NAME, openDesk } from "./desk.ts";
import { completion, scriptedServer } from "./scripted-server.ts";

afterEach(() => vi.unstubAllEnvs());

const POST = { method: "POST", fields: {} };

describe("connections", () => {
  test("are kept alive and used again, no more than calls under way", async () => {
    await using server = await scriptedServer(() => ({ ...completion("yes"), delayMs: 2 }));
    using models = openDesk({ url: server.url, concurrency: 16 });
    const warnings: Error[] = [];
    const hear = (warning: Error) => warnings.push(warning);
    process.on("warning", hear);
    const { signal } = new AbortController(); // one for the whole run
    await Promise.all(Array.from({ length: 40 }, () => ask(models.model, { signal })));
    process.off("warning", hear);
    expect(warnings).toEqual([]);
    expect(server.heard).toHaveLength(40);
    expect(server.connections).toBeLessThanOrEqual(16);
  });

  test("that the server drops just when they are taken up again cost no retry", async () => {
    await using server = await forgetfulServer();
    const transport = openTransport({});
    const post = () => transport.send(server.url, { ...POST, body: "{}" });
    expect((await post()).status).toBe(200);
    expect((await post()).status).toBe(200);
    expect(server.connections()).toBe(2);
    transport.close();
  });
});

/** Answers the first request of a connection and drops it at the second, as servers do whose idle time is over. */
async function forgetfulServer() {
  let connections = 0;
  const server = net.createServer((socket) => {
    connections += 1;
    socket.on("error", () => {});
    socket.once("data", () => {
      socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: keep-alive\r\n\r\n{}");
      socket.once("data", () => socket.resetAndDestroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo; // it listens on TCP
  return {
    url: `http://127.0.0.1:${port}/`,
    connections: () => connections,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

describe("a request", () => {
  test("does not follow redirects, so a key stays with its host", async () => {
    await using other = await scriptedServer(() => completion("stolen"));
    await using server = await scriptedServer(() => ({ status: 307, headers: { location: other.url } }));
    using models = openDesk({ url: server.url });
    expect(await ask(models.model)).toMatchObject({ status: "failed" });
    expect(other.heard).toHaveLength(0);
  });

  test("reads no more than a reply may have", async () => {
    await using server = await scriptedServer(() => ({ raw: "x".repeat(17 * 2 ** 20) }));
    const transport = openTransport({});
    await expect(transport.send(server.url, POST)).rejects.toThrow("the reply is longer than 16777216 bytes");
    transport.close();
  });

  test.each([204, 304])("takes status %i without a body", async (status) => {
    await using server = await scriptedServer(() => ({ status, raw: "" }));
    const transport = openTransport({});
    expect((await transport.send(server.url, POST)).status).toBe(status);
    transport.close();
  });

  test("an odd status is a bad gateway", async () => {
    await using server = await scriptedServer(() => ({ status: 999, raw: "" }));
    const transport = openTransport({});
    expect((await transport.send(server.url, POST)).status).toBe(502);
    transport.close();
  });

  test.each([
    ["the run's signal", { stop: AbortSignal.timeout(20) }, "aborted"],
    ["a signal that was given before", { stop: AbortSignal.abort() }, "aborted"],
    ["its time", { timeout_ms: 20 }, "the call timed out"],
  ])("ends with %s", async (_, limits: Partial<TransportInit>, message) => {
    await using server = await scriptedServer(() => "silence");
    const transport = openTransport({});
    await expect(transport.send(server.url, { ...POST, ...limits })).rejects.toThrow(message);
    transport.close();
  });
});

test("what the SDK would read from the environment of OpenAI reaches nobody else", async () => {
  vi.stubEnv("OPENAI_API_KEY", "sk-of-openai-0000000000000000");
  vi.stubEnv("OPENAI_ADMIN_KEY", "sk-admin-0000000000000000000");
  vi.stubEnv("OPENAI_ORG_ID", "org-1");
  vi.stubEnv("OPENAI_PROJECT_ID", "proj-1");
  vi.stubEnv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1");
  vi.stubEnv("OPENAI_CUSTOM_HEADERS", "X-Gateway-Secret: s3cret\nX-Other: 1");
  await using server = await scriptedServer(() => completion("yes"));
  using models = openDesk({
    url: server.url,
    env: { OPENAI_CUSTOM_HEADERS: process.env.OPENAI_CUSTOM_HEADERS ?? "" },
  });
  expect(await ask(models.model, { model: NAME })).toMatchObject({ status: "replied" });
  const sent = JSON.stringify(server.heard[0]?.headers);
  expect(sent).not.toMatch(/openai-organization|openai-project|of-openai|admin|s3cret|x-other/i);
});

test("OpenAI hears the organization, the project and the headers that its own variables name", async () => {
  await using server = await scriptedServer(() => completion("yes"));
  using models = openDesk({
    url: server.url,
    env: {
      OPENAI_API_KEY: "sk-of-openai-0000000000000000",
      OPENAI_BASE_URL: `${server.url}/v1`,
      OPENAI_ORG_ID: "org-1",
      OPENAI_PROJECT_ID: "proj-1",
      OPENAI_CUSTOM_HEADERS: "X-Gateway: a:b\nno header\nX-Other: 1",
    },
  });
  expect(await ask(models.model, { model: "openai:/gpt-6-luna" })).toMatchObject({ status: "replied" });
  expect(server.heard[0]?.headers).toMatchObject({
    authorization: "Bearer sk-of-openai-0000000000000000",
    "openai-organization": "org-1",
    "openai-project": "proj-1",
    "x-gateway": "a:b",
    "x-other": "1",
  });
});

test("a call that succeeds does not have Node.js load its whole fetch", async () => {
  const lazy = Object.getOwnPropertyDescriptor(globalThis, "Headers");
  const touched = vi.fn();
  try {
    Object.defineProperty(globalThis, "Headers", { configurable: true, get: touched });
    await using server = await scriptedServer(() => completion("yes"));
    using models = openDesk({ url: server.url });
    expect(await ask(models.model)).toMatchObject({ status: "replied" });
    expect(touched).not.toHaveBeenCalled();
  } finally {
    if (lazy) Object.defineProperty(globalThis, "Headers", lazy);
  }
});
