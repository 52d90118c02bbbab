import { describe, expect, test } from "vitest";
import { ask, NAME, openDesk } from "./desk.ts";
import { completion, refusal, scriptedServer } from "./scripted-server.ts";

const prices = { [NAME]: { input: 1, output: 10 } };

describe("a reply", () => {
  test("carries text, tokens, money, the server's model name, and took one request", async () => {
    await using server = await scriptedServer(() => completion("yes"));
    using models = openDesk({ url: server.url, prices });
    const reply = await ask(models.model);
    expect(reply).toEqual({
      status: "replied",
      text: "yes",
      finish: "stop",
      model: "served-model-2026",
      input_tokens: 100,
      output_tokens: 20,
      usd: (100 * 1 + 20 * 10) / 1e6,
      latency_ms: expect.any(Number),
      attempts: 1,
      logprobs: null,
      dropped: [],
    });
    expect(models.facts()).toEqual({
      requests: 1,
      retries: 0,
      input_tokens: 100,
      output_tokens: 20,
      usd: 0.0003,
    });
    expect(server.heard[0]?.path).toBe("/v1/chat/completions");
    expect(server.heard[0]?.headers.authorization).toBe("Bearer key-for-tests-1234");
    expect(server.heard[0]?.body).toEqual({
      model: "tiny",
      messages: [{ role: "user", content: "Is it right?" }],
      temperature: 0,
      response_format: {
        type: "json_schema",
        json_schema: {
          name: "verdict",
          strict: true,
          schema: { type: "object", properties: { verdict: { type: "string" } } },
        },
      },
    });
  });

  test("of a model without a price costs an unknown amount", async () => {
    await using server = await scriptedServer(() => completion("yes"));
    using models = openDesk({ url: server.url });
    expect(await ask(models.model)).toMatchObject({ status: "replied", usd: null });
    expect(models.facts().usd).toBeNull();
  });

  test.each([
    ["cut off", completion("ye", { finish: "length" }), { finish: "length", text: "ye" }],
    [
      "refused in words",
      completion("", { refusal: "I can't judge that." }),
      { finish: "refusal", text: "I can't judge that." },
    ],
    ["filtered", completion("", { finish: "content_filter" }), { finish: "refusal", text: "" }],
    ["empty", completion(""), { finish: "stop", text: "" }],
    [
      "blocked before the model",
      refusal(400, { message: "The prompt was filtered", code: "content_filter" }),
      { finish: "refusal", text: "400 The prompt was filtered" },
    ],
    [
      "in parts",
      {
        json: { choices: [{ message: { content: [{ type: "thinking" }, { type: "text", text: "yes" }] } }] },
      },
      { finish: "stop", text: "yes", model: NAME, input_tokens: 0, usd: null },
    ],
    [
      "not called JSON",
      { headers: { "content-type": "text/plain" }, json: { choices: [{ message: { content: "yes" } }] } },
      { finish: "stop", text: "yes" },
    ],
  ])("that is %s", async (_, act, expected) => {
    await using server = await scriptedServer(() => act);
    using models = openDesk({ url: server.url, prices });
    expect(await ask(models.model)).toMatchObject({ status: "replied", attempts: 1, ...expected });
  });

  test("brings log-probabilities from a provider that has them", async () => {
    const content = [{ token: "yes", logprob: -0.1, bytes: null, top_logprobs: [] }];
    await using server = await scriptedServer(() => completion("yes", { logprobs: { content } }));
    using models = openDesk({ url: server.url, env: { VLLM_BASE_URL: server.url } });
    const reply = await ask(models.model, { model: "vllm:/tiny" });
    expect(reply).toMatchObject({ logprobs: [{ token: "yes", logprob: -0.1 }] });
    expect(server.heard[0]?.body.logprobs).toBe(true);
    expect(server.heard[0]?.headers.authorization).toBeUndefined();
  });
});

describe("a passing fault is tried again", () => {
  test.each([
    ["502", { status: 502, raw: "<html>Bad Gateway</html>" }],
    ["409", refusal(409, { message: "conflict" })],
    ["a dropped connection", { cut: "before" }],
    ["a connection dropped within the body", { cut: "within" }],
    ["malformed JSON", { raw: '{"choices": [' }],
    ["a page instead of a completion", { json: { hello: "world" } }],
    ["an error with status 200", { json: { error: { message: "upstream fell over", code: 502 } } }],
    [
      "429 with Retry-After",
      { status: 429, headers: { "retry-after": "0.05" }, json: { error: { message: "slow down" } } },
    ],
  ] as const)("%s", async (_, fault) => {
    await using server = await scriptedServer(({ n }) => (n === 1 ? fault : completion("yes")));
    using models = openDesk({ url: server.url });
    expect(await ask(models.model)).toMatchObject({ status: "replied", text: "yes", attempts: 2 });
    expect(models.facts()).toMatchObject({ requests: 2, retries: 1 });
  });

  test("and given up with the server's last word, secrets masked", async () => {
    const words = "overloaded; key key-for-tests-1234 noted";
    await using server = await scriptedServer(() => refusal(500, { message: words }));
    using models = openDesk({ url: server.url });
    expect(await ask(models.model)).toEqual({
      status: "failed",
      message: "500 overloaded; key *** noted",
      attempts: 5,
    });
  });

  test("and given up with what became of the connection, not with Node's word for it", async () => {
    await using server = await scriptedServer(() => ({ cut: "within" }));
    using models = openDesk({ url: server.url });
    const message = "the connection broke off in the middle of the reply";
    expect(await ask(models.model)).toMatchObject({ status: "failed", message });
  });

  test("a reply that echoes the key is masked: it is kept, and shown as the judge's reason", async () => {
    await using server = await scriptedServer(({ headers }) => completion(`I read ${headers.authorization}`));
    using models = openDesk({ url: server.url });
    expect(await ask(models.model)).toMatchObject({ status: "replied", text: "I read Bearer ***" });
  });

  test("a server that is not there is a value, not an exception", async () => {
    using models = openDesk({ url: "http://127.0.0.1:9/v1" });
    const reply = await ask(models.model);
    expect(reply).toMatchObject({ status: "failed", message: expect.stringContaining("ECONNREFUSED") });
  });

  test("no sooner than Retry-After says", async () => {
    const at: number[] = [];
    await using server = await scriptedServer(({ n }) => {
      at.push(performance.now());
      return n === 1 ? { status: 429, headers: { "retry-after-ms": "120" } } : completion("yes");
    });
    using models = openDesk({ url: server.url });
    await ask(models.model);
    expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThanOrEqual(119);
  });
});

describe("what can't succeed is not tried again", () => {
  test.each([
    [
      "a wrong key",
      refusal(401, { message: "Incorrect API key provided" }),
      "401 Incorrect API key provided",
    ],
    [
      "a spent account",
      refusal(429, { message: "You exceeded your quota", code: "insufficient_quota" }),
      "429 You exceeded your quota",
    ],
    [
      "no such model",
      refusal(404, { message: "no model tiny", code: "model_not_found" }),
      "404 no model tiny",
    ],
    [
      "words beside `error`",
      { status: 401, json: { error_code: "401", message: "token expired" } },
      "401 token expired",
    ],
  ])("%s: one request for the whole run", async (_, act, message) => {
    await using server = await scriptedServer(() => act);
    using models = openDesk({ url: server.url });
    expect(await ask(models.model)).toEqual({ status: "failed", message, attempts: 1 });
    expect(await ask(models.model)).toEqual({ status: "failed", message, attempts: 0 });
    expect(server.heard).toHaveLength(1);
  });

  test("a request that is too long fails alone", async () => {
    const tooLong = refusal(400, {
      message: "maximum context length is 8192 tokens",
      code: "context_length_exceeded",
    });
    await using server = await scriptedServer(({ n }) => (n === 1 ? tooLong : completion("yes")));
    using models = openDesk({ url: server.url });
    expect(await ask(models.model)).toMatchObject({ status: "failed", attempts: 1 });
    expect(await ask(models.model)).toMatchObject({ status: "replied" });
  });
});

describe("an abort", () => {
  test("ends a call under way", async () => {
    const stop = new AbortController();
    await using server = await scriptedServer(() => {
      setImmediate(() => stop.abort());
      return "silence";
    });
    using models = openDesk({ url: server.url });
    expect(await ask(models.model, { signal: stop.signal })).toEqual({ status: "aborted" });
    expect(await ask(models.model, { signal: stop.signal })).toEqual({ status: "aborted" });
    expect(server.heard).toHaveLength(1);
  });
});

describe("the budget", () => {
  test("in requests ends the asking", async () => {
    await using server = await scriptedServer(() => completion("yes"));
    using models = openDesk({ url: server.url, caps: { requests: 3 } });
    const replies = await Promise.all(Array.from({ length: 5 }, () => ask(models.model)));
    expect(replies.map(({ status }) => status).sort()).toEqual([
      "over_budget",
      "over_budget",
      "replied",
      "replied",
      "replied",
    ]);
    expect(server.heard).toHaveLength(3);
  });

  test("in money is reserved before it is spent, at the length of the prompt", async () => {
    await using server = await scriptedServer(() => completion("yes"));
    // 4,000 characters are 1,000 tokens at 1 $ and 150 at 10 $ a million: 0.0025 $ expected, 0.0003 $ spent
    using models = openDesk({ url: server.url, caps: { usd: 0.0028 }, prices });
    const messages = [{ role: "user" as const, content: "x".repeat(4000) }];
    expect((await ask(models.model, { messages })).status).toBe("replied");
    expect((await ask(models.model, { messages })).status).toBe("replied");
    expect((await ask(models.model, { messages })).status).toBe("over_budget");
  });
});
