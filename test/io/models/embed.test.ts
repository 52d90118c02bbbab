import { describe, expect, test } from "vitest";
import { NAME, openDesk } from "./desk.ts";
import { type Heard, refusal, scriptedServer } from "./scripted-server.ts";

const signal = new AbortController().signal;

/** A vector tells its text: [length, first letter]; sent back to front, as a server may. */
function vectors({ body }: Heard) {
  const data = body.input.map((text: string, index: number) => ({
    index,
    embedding: [text.length, text.charCodeAt(0)],
  }));
  return { json: { data: data.reverse(), model: "e", usage: { prompt_tokens: 10, total_tokens: 10 } } };
}

describe("embedder", () => {
  test("gives vectors in the order of the texts, in batches", async () => {
    await using server = await scriptedServer(vectors);
    using models = openDesk({ url: server.url, prices: { [NAME]: { input: 2, output: 0 } } });
    const texts = Array.from({ length: 130 }, (_, at) => "a".repeat(at + 1));
    const embedder = models.embedder(NAME);
    const found = await embedder.embed(texts, signal);
    expect(embedder.name).toBe(NAME);
    expect(found).toHaveLength(130);
    expect(found.every((vector, at) => vector[0] === at + 1 && vector[1] === 97)).toBe(true);
    expect(server.heard.map(({ body }) => body.input.length).sort()).toEqual([2, 64, 64]);
    expect(models.facts()).toEqual({
      requests: 3,
      retries: 0,
      input_tokens: 30,
      output_tokens: 0,
      usd: expect.closeTo((30 * 2) / 1e6, 12),
    });
  });

  test("tries again after a fault", async () => {
    await using server = await scriptedServer((heard) =>
      heard.n === 1 ? { cut: "before" } : vectors(heard),
    );
    using models = openDesk({ url: server.url });
    expect(await models.embedder(NAME).embed(["abc"], signal)).toEqual([Float64Array.of(3, 97)]);
  });

  test.each([
    [
      "an error",
      () => refusal(404, { message: "no such model for key-for-tests-1234" }),
      "404 no such model for ***",
    ],
    ["too few vectors", () => ({ json: { data: [] } }), "the reply was no list of embeddings"],
  ])("rejects on %s with the server's words", async (_, script, message) => {
    await using server = await scriptedServer(script);
    using models = openDesk({ url: server.url });
    await expect(models.embedder(NAME).embed(["abc"], signal)).rejects.toThrow(message);
  });

  test("asks nothing beyond the budget", async () => {
    await using server = await scriptedServer(vectors);
    using models = openDesk({ url: server.url, caps: { requests: 1 } });
    await models.embedder(NAME).embed(["abc"], signal);
    await expect(models.embedder(NAME).embed(["abc"], signal)).rejects.toThrow("the budget is used up");
  });
});
