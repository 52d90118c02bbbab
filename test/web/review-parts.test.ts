import { afterAll, beforeAll, expect, test } from "vitest";
import type { Span } from "../../src/formats/span.ts";
import { tracePartsOf } from "../../src/labels/trace-parts.ts";
import { partTitle, stepsAsked } from "../../src/web/review/conversation.ts";
import { type Bench, openBench, openTab, savedLines, startAs } from "./browser.ts";
import { item, plainItems, question, reviewData } from "./review-list.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => await bench[Symbol.asyncDispose]());

const document = (name: string) => ({ page_content: `What **${name}** says.`, metadata: { doc_uri: name } });
const SPANS: Span[] = [
  { name: "retrieve", type: "RETRIEVER", outputs: [document("rates.md"), document("returns.md")] },
  { name: "lookup", type: "TOOL", inputs: { kg: 3 }, outputs: 17.2 },
  { name: "lookup", type: "tool", inputs: { kg: 4 }, error: "no such weight" },
  { name: "write", type: "LLM", outputs: "18.40" },
];
const QUESTIONS = [
  question({ name: "relevant", title: "Does this help?", about: "document", reason_for: [] }),
  question({ name: "right_call", title: "Was this call right?", about: "TOOL", reason_for: ["no"] }),
  question(),
];

test("parts of an answer have a path that tells them apart and a hash of what they say", () => {
  const parts = tracePartsOf(SPANS, QUESTIONS);
  expect(parts.map(({ about, path }) => [about, path])).toEqual([
    ["document", "retrieve[0].outputs[0]"],
    ["document", "retrieve[0].outputs[1]"],
    ["TOOL", "lookup[0]"],
    ["TOOL", "lookup[1]"],
  ]);
  expect(new Set(parts.map(({ hash }) => hash)).size).toBe(4);
  const later = SPANS.map((span) => ({ ...span, start_ms: 5 }));
  expect(tracePartsOf(later, QUESTIONS)).toEqual(parts);
  const changed = tracePartsOf([{ ...SPANS[1], outputs: 17.3 } as Span], QUESTIONS);
  expect(changed[0]?.hash).not.toBe(parts[2]?.hash);
});

test("a search or another step that is asked about has a card of its own, beside what the page shows anyway", () => {
  const asked = [...QUESTIONS, question({ about: "RETRIEVER" }), question({ about: "LLM" })];
  const steps = stepsAsked({ spans: SPANS, parts: tracePartsOf(SPANS, asked) });
  expect(steps.map(({ path, result }) => [path, result])).toEqual([
    ["retrieve[0]", SPANS[0]?.outputs],
    ["write[0]", "18.40"],
  ]);
  expect(steps.map(({ path }) => partTitle(SPANS, path))).toEqual([
    { kind: "Search", title: "retrieve" },
    { kind: "Step", title: "write" },
  ]);
});

test("each document and tool call is judged by itself, its card open; labels name the part and its content", async () => {
  const parts = tracePartsOf(SPANS, QUESTIONS);
  const rich = item("How much is 4 kg?", "18.40 €", { spans: SPANS, parts });
  const items = [rich, ...plainItems(1)];
  const list = { kind: "ordered" } as const;
  const { page, faults } = await openTab(
    bench,
    await bench.write("parts", reviewData({ items, list, questions: QUESTIONS })),
  );
  await startAs(page, "mira");
  const open = page.locator("details.card[open]");
  expect(await open.allTextContents()).toEqual([expect.stringContaining("What rates.md says.")]);
  await page.keyboard.press("y");
  await open
    .getByText("returns.md", { exact: true })
    .or(open.getByText("What returns.md says."))
    .first()
    .waitFor();
  expect(await open.count()).toBe(1);
  await page.keyboard.press("n");
  await page.locator("details.card.here", { hasText: "17.2" }).waitFor();
  await page.keyboard.press("c");
  await page.locator("details.card.here", { hasText: "no such weight" }).waitFor();
  await page.keyboard.press("n");
  await page.locator("textarea:focus").waitFor();
  await page.keyboard.type("It asked for 4 kg twice.");
  await page.keyboard.press("Enter");
  expect(await page.getByRole("group", { name: "4 Was this call right? Tool lookup" }).count()).toBe(1);
  await page.keyboard.press("y");
  await page.keyboard.press("Enter");
  // An answer without parts is asked about as a whole only, and goes on by itself.
  await page.getByText("Answer 2 of 2").waitFor();
  expect(await page.locator(".question").count()).toBe(1);
  await page.keyboard.press("y");
  await page.getByText("That was the last one").waitFor();
  const labels = (await savedLines(page)).filter((line) => "assessment_name" in line);
  expect(
    labels.map(({ assessment_name, span_id, feedback, rationale }) => [
      assessment_name,
      span_id,
      (feedback as { value: string }).value, // every question here asks for feedback
      rationale,
    ]),
  ).toEqual([
    ["relevant", parts[0]?.path, "yes", undefined],
    ["relevant", parts[1]?.path, "no", undefined],
    ["right_call", "lookup[0]", "abstain", undefined],
    ["right_call", "lookup[1]", "no", "It asked for 4 kg twice."],
    ["correctness", undefined, "yes", undefined],
    ["correctness", undefined, "yes", undefined],
  ]);
  expect(labels[1]?.metadata).toMatchObject({ span_hash: parts[1]?.hash });
  expect(faults).toEqual([]);
});
