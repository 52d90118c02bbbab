import { describe, expect, test } from "vitest";
import { hashJson } from "../../src/formats/hash.ts";
import type { Json } from "../../src/formats/json.ts";
import type { JudgeExample } from "../../src/formats/judge-file.ts";
import { lexicalIndex } from "../../src/judges/lexical-index.ts";
import { createMemory } from "../../src/judges/memory.ts";
import type { Embedder } from "../../src/judges/model.ts";
import { vectorIndex } from "../../src/judges/similarity-index.ts";
import { calm, judgeOf } from "./make.ts";

/** An embedder whose text is its vector: "1 0" is [1, 0]; it counts what it was asked. */
function literal(): Embedder & { asked: string[] } {
  const asked: string[] = [];
  return {
    name: "literal",
    asked,
    async embed(texts) {
      asked.push(...texts);
      return texts.map((text) => Float64Array.from(text.trim().split(/\s+/).slice(0, 2), Number));
    },
  };
}

function example(trace_id: string, inputs: string, value: Json, group?: string): JudgeExample {
  return { trace_id, inputs, outputs: "", value, ...(group ? { group } : {}) };
}

async function recalled(
  examples: JudgeExample[],
  settings: object,
  query: { inputs: string; group?: string },
) {
  const judge = judgeOf({ instructions: "{{ outputs }}", examples: settings }, examples);
  const memory = createMemory(judge, literal());
  const recall = await memory?.recall(
    { outputs: "", group: null, inputs_hash: hashJson(query.inputs), ...query },
    calm(),
  );
  return recall?.status === "recalled" ? recall.examples.map(({ trace_id }) => trace_id) : recall;
}

describe("createMemory", () => {
  // Cosines with "1 0": a 1.0, b 0.8 (4, 3), c 0.6 (3, 4), d 0.
  const examples = [
    example("tr-d", "0 1", true),
    example("tr-c", "3 4", false),
    example("tr-a", "2 0", true),
    example("tr-b", "4 3", true),
  ];
  const query = { inputs: "1 0" };

  test("shows the nearest above the floor, nearest first", async () => {
    expect(await recalled(examples, { retrieve: 5, min_similarity: 0.5 }, query)).toEqual([
      "tr-a",
      "tr-b",
      "tr-c",
    ]);
    expect(await recalled(examples, { retrieve: 5, min_similarity: 0.9 }, query)).toEqual(["tr-a"]);
  });

  test("never the judged record's own group or inputs", async () => {
    const own = [example("tr-g", "1 0 g", true, "doc-1"), example("tr-i", "1 0", true, "doc-2"), ...examples];
    expect(await recalled(own, { retrieve: 2 }, { ...query, group: "doc-1" })).toEqual(["tr-a", "tr-b"]);
    expect(await recalled(own, { retrieve: 2 }, { ...query, group: "doc-3" })).toEqual(["tr-a", "tr-g"]);
  });

  test("another verdict takes the last place where it is nearly as near", async () => {
    // a and b both say true. c, at 0.6, is below 0.75 of the best; (5, 4) has cosine 0.78 and is not.
    expect(await recalled(examples, { retrieve: 2 }, query)).toEqual(["tr-a", "tr-b"]);
    const nearer = [...examples, example("tr-n", "5 4", false)];
    expect(await recalled(nearer, { retrieve: 2 }, query)).toEqual(["tr-a", "tr-n"]);
  });

  test("with one place the nearest has it, whatever it says", async () => {
    expect(await recalled([...examples, example("tr-n", "9 1", false)], { retrieve: 1 }, query)).toEqual([
      "tr-a",
    ]);
  });

  test.each([
    ["no examples setting", {}, 1],
    ["nothing to retrieve", { examples: { retrieve: 0 } }, 1],
    ["no examples", { examples: {} }, 0],
  ])("%s: no memory", (_, file, count) => {
    const judge = judgeOf({ instructions: "{{ outputs }}", ...file }, examples.slice(0, count));
    expect(createMemory(judge, "lexical")).toBeNull();
  });
});

describe("vectorIndex", () => {
  test("embeds the texts once, and tries again after a failure", async () => {
    const embedder = literal();
    let failures = 1;
    const flaky: Embedder = {
      name: "flaky",
      embed: (texts, signal) =>
        failures-- > 0 ? Promise.reject(new Error("503")) : embedder.embed(texts, signal),
    };
    const index = vectorIndex(["1 0", "0 2", "0 0"], flaky);
    expect(await index.compare("3 0", calm())).toEqual({ status: "failed", message: "503" });
    const compared = { status: "compared", similarities: Float64Array.of(1, 0, 0) };
    embedder.asked.length = 0;
    expect(await index.compare("3 0", calm())).toEqual(compared);
    expect(await index.compare("3 0", calm())).toEqual(compared);
    expect(embedder.asked.filter((text) => text === "0 2")).toHaveLength(1);
  });
});

describe("lexicalIndex", () => {
  async function similarities(texts: string[], query: string): Promise<number[]> {
    const compared = await lexicalIndex(texts).compare(query, calm());
    return compared.status === "compared" ? [...compared.similarities] : [];
  }

  test("by hand", async () => {
    // n = 2. Terms of "ab": the word and the gram " ab ", each in one text: idf = ln(3/2) + 1 for both, so the vector
    // of "ab" is (1, 1) / sqrt 2. The query "ab xy" has two more such terms of df 0, idf = ln 3 + 1:
    // cosine = sqrt 2 * 1.405465 / sqrt(2 * 1.405465^2 + 2 * 2.098612^2) = 0.556454.
    const [ab, cd] = await similarities(["ab", "cd"], "ab xy");
    expect(ab).toBeCloseTo(0.556454, 5);
    expect(cd).toBe(0);
  });

  test("the same text is 1, an inflected word is near, another language of words is far", async () => {
    const texts = ["The refund was processed", "Refunds are processing", "El reembolso", ""];
    const [same, inflected, foreign, empty] = await similarities(texts, "The refund was processed");
    expect(same).toBeCloseTo(1, 12);
    expect(inflected).toBeGreaterThan(0.2);
    expect(foreign).toBeLessThan(0.05);
    expect(empty).toBe(0);
  });
});
