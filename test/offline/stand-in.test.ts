import { describe, expect, test } from "vitest";
import { startStandIn } from "../../src/offline/stand-in.ts";
import { contentOf, post } from "./ask.ts";
import { PROMPT } from "./prompt.ts";
import { standing } from "./standing.ts";

const standIn = standing();
const chat = (body: object, headers = {}) => post(`${standIn.url}/v1/chat/completions`, body, headers);

describe("chat completions", () => {
  test("have the shape that clients expect", async () => {
    const { status, text } = await chat({ ...PROMPT, response_format: { type: "json_object" } });
    expect(status).toBe(200);
    expect(JSON.parse(text)).toEqual({
      id: expect.stringMatching(/^chatcmpl-[0-9a-f]{24}$/),
      object: "chat.completion",
      created: 0,
      model: "standin",
      choices: [
        {
          index: 0,
          message: {
            role: "assistant",
            content: '{"rationale":"The text sounds like METHODS.","verdict":"yes"}',
            refusal: null,
          },
          finish_reason: "stop",
          logprobs: null,
        },
      ],
      usage: { prompt_tokens: expect.any(Number), completion_tokens: 16, total_tokens: expect.any(Number) },
    });
  });

  test("talk around the JSON where no format is asked for", async () => {
    const { text } = await chat(PROMPT);
    expect(JSON.parse(text).choices[0].message.content).toMatch(
      /^Here is my verdict:\n```json\n\{.*\}\n```$/,
    );
  });

  test("read content in parts", async () => {
    const messages = PROMPT.messages.map(({ role, content }) => ({
      role,
      content: [{ type: "text", text: content }],
    }));
    const { text } = await chat({ ...PROMPT, messages, response_format: { type: "json_schema" } });
    expect(contentOf(text)).toMatchObject({ verdict: "yes" });
  });

  test("spell the reply in their log-probabilities", async () => {
    const { text } = await chat({ ...PROMPT, response_format: { type: "json_object" }, logprobs: true });
    const [choice] = JSON.parse(text).choices;
    const tokens: { token: string; logprob: number }[] = choice.logprobs.content;
    expect(tokens.map(({ token }) => token).join("")).toBe(choice.message.content);
    expect(tokens.filter(({ logprob }) => logprob < 0)).toMatchObject([{ token: "yes" }]);
  });

  test("say a set phrase to anything that is no judge's prompt", async () => {
    const { text } = await chat({
      model: "standin",
      messages: [{ role: "user", content: "Tell me a joke." }],
    });
    expect(JSON.parse(text).choices[0].message.content).toMatch(/^I am a stand-in/);
  });
});

describe("embeddings", () => {
  test("point the same way for texts that share words, as floats and as base64", async () => {
    const input = ["The refund was paid", "refunds paid", "seven lamps"];
    const floats = await post(`${standIn.url}/v1/embeddings`, { model: "standin", input });
    const vectors: number[][] = JSON.parse(floats.text).data.map(
      ({ embedding }: { embedding: number[] }) => embedding,
    );
    const cosine = (a = 0, b = 0) =>
      vectors[a]?.reduce((sum, part, at) => sum + part * (vectors[b]?.[at] ?? 0), 0);
    expect(vectors.map(({ length }) => length)).toEqual([256, 256, 256]);
    expect(cosine(0, 0)).toBeCloseTo(1, 5);
    expect(cosine(0, 1)).toBeGreaterThan(0.8);
    expect(Math.abs(cosine(0, 2) ?? 1)).toBeLessThan(0.2);

    const packed = await post(`${standIn.url}/v1/embeddings`, {
      model: "standin",
      input,
      encoding_format: "base64",
    });
    const bytes = Buffer.from(JSON.parse(packed.text).data[0].embedding, "base64");
    expect([...new Float32Array(bytes.buffer, bytes.byteOffset, 256)]).toEqual(vectors[0]);
  });
});

describe("everything else", () => {
  test("models", async () => {
    const response = await fetch(`${standIn.url}/v1/models`);
    expect(await response.json()).toMatchObject({ object: "list", data: [{ id: "standin" }] });
  });

  test.each([
    ["an unknown path", "/v1/completions", {}, 404, "no POST /v1/completions here"],
    ["no chat request", "/v1/chat/completions", { model: "standin" }, 400, "no chat completion request"],
    ["a stream", "/v1/chat/completions", { ...PROMPT, stream: true }, 400, "the stand-in does not stream"],
    ["no embeddings request", "/v1/embeddings", { model: "standin", input: 7 }, 400, "no embeddings request"],
  ])("%s is refused in the usual shape", async (_, path, body, status, message) => {
    const reply = await post(`${standIn.url}${path}`, body);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.text)).toMatchObject({ error: { message, type: "invalid_request_error" } });
  });

  test("it listens on loopback only, logs what it was asked, and is gone when closed", async () => {
    const own = await startStandIn();
    expect(own.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    await post(`${own.url}/v1/chat/completions`, PROMPT);
    expect(own.requests.total).toBe(1);
    expect(own.requests.latest).toEqual([
      { path: "/v1/chat/completions", body: PROMPT, status: 200, faults: [] },
    ]);
    await own.close();
    await expect(fetch(`${own.url}/v1/models`)).rejects.toThrow("fetch failed");
  });

  test("a caller that hangs up half-way harms nobody", async () => {
    const controller = new AbortController();
    const slow = new ReadableStream({
      start: (stream) => stream.enqueue(new TextEncoder().encode('{"model"')),
    });
    const init = { method: "POST", body: slow, duplex: "half" as const, signal: controller.signal };
    const asked = fetch(`${standIn.url}/v1/chat/completions`, init);
    setTimeout(() => controller.abort(), 20);
    await expect(asked).rejects.toThrow();
    expect((await chat(PROMPT)).status).toBe(200);
  });
});
