import { expect, test } from "vitest";
import { z } from "zod";
import { noCalls } from "../../src/align/reader.ts";
import { createReflector, type Question } from "../../src/align/reflection.ts";
import { memoryReplies } from "../../src/align/reply-store.ts";
import type { ModelRequest } from "../../src/judges/model.ts";
import { replyOf } from "./world.ts";

const shape = z.looseObject({ advice: z.array(z.string()) });

const QUESTION: Question<z.infer<typeof shape>> = {
  sections: [{ title: "Task", body: "Give the judge advice." }],
  items: [],
  itemsTitle: "Examples",
  answer: '{"advice": ["..."]}',
  shape,
  schema: { name: "advice", schema: { type: "object" } },
};

/** Asks a model that gives these texts, one a call. */
async function answerTo(...texts: string[]) {
  const asked: ModelRequest[] = [];
  const port = { complete: async (request: ModelRequest) => replyOf(texts[asked.push(request) - 1] ?? "") };
  const model = { port, judge: null, reflection: "m:/r" };
  const { signal } = new AbortController();
  const reflecting = { model, nonce: "n", signal, replies: memoryReplies() };
  const reflector = createReflector(reflecting, { limit: 10, calls: noCalls() });
  return { asked, reflected: await reflector.ask(QUESTION) };
}

test.each([
  ["nonsense", "I would rather talk about the weather.", "the reply has no JSON object"],
  ["JSON of another shape", '{"answer": 42}', "the JSON object has another shape"],
  ["nothing", "", "the reply has no JSON object"],
])(
  "a model that answers %s twice gave nothing usable, and what was wrong is said",
  async (_, text, detail) => {
    const { asked, reflected } = await answerTo(text, text);
    expect(reflected).toEqual({ status: "unusable", detail: `asked twice: ${detail}` });
    expect(asked).toHaveLength(2);
  },
);

test("it is told once what was wrong, and may then answer", async () => {
  const { asked, reflected } = await answerTo("No.", 'Here: {"advice": ["Weighing is METHODS."]}');
  expect(reflected).toEqual({ status: "answered", value: { advice: ["Weighing is METHODS."] } });
  expect(asked[1]?.messages.at(-1)?.content).toBe(
    "That reply could not be used: the reply has no JSON object. Reply again with only the JSON object.",
  );
});
