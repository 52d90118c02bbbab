import { describe, expect, test } from "vitest";
import { ask, openDesk } from "./desk.ts";
import { completion, type Heard, refusal, scriptedServer } from "./scripted-server.ts";

/** Refuses with the first matching rule, else says yes. */
function picky(rules: [(body: Heard["body"]) => boolean, Parameters<typeof refusal>[1]][]) {
  return ({ body }: Heard) => {
    const rule = rules.find(([refuses]) => refuses(body));
    return rule ? refusal(400, rule[1]) : completion("yes");
  };
}

const noSchema = picky([
  [
    (body) => body.response_format?.type === "json_schema",
    {
      message: "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model.",
    },
  ],
]);
const noFormat = picky([
  [
    (body) => "response_format" in body,
    { message: "response_format is not supported", param: "response_format" },
  ],
]);
const reasoning = picky([
  [
    (body) => "max_tokens" in body,
    {
      message:
        "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
      param: "max_tokens",
    },
  ],
  [
    (body) => "temperature" in body,
    {
      message:
        "Unsupported value: 'temperature' does not support 0 with this model. Only the default (1) value is supported.",
      param: "temperature",
    },
  ],
]);

describe("a refused part is left out, once and for all", () => {
  test.each([
    {
      name: "json_schema",
      script: noSchema,
      attempts: 2,
      dropped: ["json_schema"],
      later: { response_format: { type: "json_object" } },
    },
    { name: "any format", script: noFormat, attempts: 3, dropped: ["json_schema", "json_object"], later: {} },
  ])("$name", async ({ script, attempts, dropped, later }) => {
    await using server = await scriptedServer(script);
    using models = openDesk({ url: server.url });
    expect(await ask(models.model)).toMatchObject({ status: "replied", attempts, dropped });
    expect(await ask(models.model)).toMatchObject({ status: "replied", attempts: 1, dropped });
    const response_format = server.heard.at(-1)?.body.response_format;
    expect(response_format ? { response_format } : {}).toEqual(later);
  });

  test("temperature goes, max_tokens changes its name, and the reply says what was sent", async () => {
    await using server = await scriptedServer(reasoning);
    using models = openDesk({ url: server.url });
    const parameters = { temperature: 0, max_tokens: 300, seed: 7 };
    expect(await ask(models.model, { parameters })).toMatchObject({
      attempts: 3,
      dropped: ["temperature", "max_tokens"],
      sent: { max_completion_tokens: 300, seed: 7 },
    });
    expect(await ask(models.model, { parameters })).toMatchObject({ attempts: 1 });
    expect(server.heard.at(-1)?.body).toMatchObject({ max_completion_tokens: 300, seed: 7 });
    expect(await ask(models.model, { parameters: {} })).toMatchObject({ attempts: 1, dropped: [] });
  });

  test("log-probabilities that are refused", async () => {
    const script = picky([
      [(body) => "logprobs" in body, { message: "logprobs are not supported with reasoning models" }],
    ]);
    await using server = await scriptedServer(script);
    using models = openDesk({ url: server.url, env: { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: "k" } });
    const reply = await ask(models.model, { model: "openai:/tiny" });
    expect(reply).toMatchObject({ status: "replied", attempts: 2, dropped: [] });
  });

  test("many calls at once learn together: none is lost, none leaves out too much", async () => {
    await using server = await scriptedServer(noSchema);
    using models = openDesk({ url: server.url, concurrency: 16 });
    const replies = await Promise.all(Array.from({ length: 32 }, () => ask(models.model)));
    expect(replies.every((reply) => reply.status === "replied" && reply.dropped.length === 1)).toBe(true);
    expect(server.heard.length).toBeLessThanOrEqual(32 + 16);
  });
});

describe("a mistake of the user is not dropped silently", () => {
  test.each([
    [
      "a value out of range",
      { temperature: 9 },
      { message: "Invalid 'temperature': must be at most 2", param: "temperature" },
    ],
    ["something else", { temperature: 0 }, { message: "messages are not supported", param: "messages" }],
  ])("%s", async (_, parameters, error) => {
    await using server = await scriptedServer(() => refusal(400, error));
    using models = openDesk({ url: server.url });
    expect(await ask(models.model, { parameters })).toEqual({
      status: "failed",
      message: `400 ${error.message}`,
      attempts: 1,
    });
  });
});

test("a judge's parameters cannot turn the protocol", async () => {
  await using server = await scriptedServer(() => completion("yes"));
  using models = openDesk({ url: server.url });
  await ask(models.model, { parameters: { stream: true, n: 5, model: "dearer", messages: [], top_p: 0.5 } });
  expect(Object.keys(server.heard[0]?.body ?? {}).sort()).toEqual([
    "messages",
    "model",
    "response_format",
    "top_p",
  ]);
  expect(server.heard[0]?.body.model).toBe("tiny");
});
