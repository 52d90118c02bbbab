import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Span } from "../../src/formats/span.ts";
import type { ReviewData } from "../../src/labels/review-data.ts";
import { tracePartsOf } from "../../src/labels/trace-parts.ts";
import { type Bench, openBench, openTab, startAs } from "./browser.ts";
import { item, plainItems, question, reviewData } from "./review-list.ts";

const DESKTOP: BrowserContextOptions = { viewport: { width: 1200, height: 760 } };
const PHONE: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 };

const SPANS: Span[] = [
  {
    name: "retrieve",
    type: "RETRIEVER",
    outputs: [
      {
        page_content:
          "## Parcels to Norway\n\n| up to | price |\n|---|---|\n| 2 kg | 9.20 € |\n| 5 kg | 18.40 € |\n\nTwo to three working days.",
        metadata: { title: "Rates, page 4" },
      },
      { page_content: "Used goods can't be returned.", metadata: { title: "Returns" } },
    ],
  },
  { name: "price_of", type: "TOOL", inputs: { kg: 4, to: "NO" }, outputs: { eur: 18.4 } },
];
const RICH = item(
  {
    messages: [
      { role: "system", content: "You answer customers of a parcel service." },
      { role: "user", content: "I want to send a parcel of 4 kg to Oslo. What does that cost?" },
    ],
  },
  "A parcel of **4 kg to Norway costs 18.40 €**.\n\nIt arrives within two to three working days:\n\n- drop it off at any counter until 16:00,\n- or have it picked up for 2.50 € more.",
  { spans: SPANS, expectations: { expected_response: "18.40 €, two to three working days." } },
);
const OTHER = item(RICH.inputs, "Sending 4 kg to Oslo costs 9.20 €. It takes about a week.", {
  group: RICH.group,
});

const several = [
  question({ show_expectation: true }),
  question({
    name: "tone",
    title: "How friendly is it?",
    instruction: "1 is cold, 5 is warm.",
    input: { numeric: { min: 1, max: 5, integer: true } },
  }),
  question({
    name: "facts",
    title: "Which facts must a good answer state?",
    instruction: undefined,
    type: "expectation",
    input: { text_list: { max_count: 5, max_length_each: 200 } },
  }),
];
const ordered = { kind: "ordered" } as const;
const github = { api: "https://api.github.com", repository: "octo/support-bot", folder: "eval" };
const LISTS: { [name: string]: ReviewData } = {
  one: reviewData({ items: [RICH, ...plainItems(40)], list: ordered, handIn: { kind: "file", github } }),
  several: reviewData({ items: [RICH, ...plainItems(5)], list: ordered, questions: several }),
  parts: reviewData({
    items: [{ ...RICH, parts: tracePartsOf(SPANS, [{ about: "document" }]) }, ...plainItems(5)],
    list: ordered,
    questions: [
      question({
        name: "helps",
        title: "Does this help to answer?",
        instruction: undefined,
        about: "document",
      }),
      question(),
    ],
  }),
  compare: reviewData({ items: [RICH, OTHER], list: { kind: "compare" } }),
  decide: reviewData({
    items: [
      {
        ...RICH,
        opinions: [
          {
            by: "mira",
            from: "person",
            question: "correctness",
            value: "no",
            reason: "The pick-up is free on this rate.",
          },
          {
            by: "tomas",
            from: "person",
            question: "correctness",
            value: "yes",
            reason: "It matches page 4.",
          },
        ],
      },
    ],
    list: { kind: "disagreement", blind: false, name: "Where we differ: correctness" },
  }),
  silent: reviewData({
    items: [item("What is 3 kg to Oslo?", null, { error: "the app gave no reply within 60 s" })],
    list: ordered,
  }),
  end: reviewData({ items: plainItems(2), list: ordered, handIn: { kind: "file", github } }),
  name: reviewData({ items: plainItems(2), list: ordered, labelers: [] }),
  chat: reviewData({
    items: plainItems(1),
    list: { kind: "ordered", name: "Try it" },
    chat: { asked: "messages", conversation: true, besides: { language: "en" } },
    handIn: { kind: "server", path: "answers", token: "t" },
  }),
  "chat-start": reviewData({
    items: [],
    list: { kind: "ordered", name: "Try it" },
    chat: { asked: "messages", conversation: true, besides: { language: "en" } },
    handIn: { kind: "server", path: "answers", token: "t" },
  }),
};

/** One screen: of which list, what leads to it, and on what it is seen. */
interface Screen {
  name: string;
  list: string;
  act: (page: Page) => Promise<unknown>;
  more?: BrowserContextOptions;
}

async function draw(
  bench: Bench,
  folder: string,
  { name, list, act, more = DESKTOP }: Screen,
): Promise<void> {
  const context = await bench.browser.newContext({ reducedMotion: "reduce", ...more });
  const data = LISTS[list];
  if (!data) throw new Error(`there is no list ${list}`);
  const { page } = await openTab(bench, await bench.write(name, data), context);
  await act(page);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  await page.screenshot({ path: join(folder, `review-${name}.png`) });
  await context.close();
}

/** Draws the screens of `docs/`, or into a folder of one's own these and all others. */
export async function drawScreens(own: string | null): Promise<void> {
  const folder = own ?? "docs/screenshots";
  await mkdir(folder, { recursive: true });
  const bench = await openBench();
  try {
    for (const screen of own === null ? SHOWN : [...SHOWN, ...FURTHER]) await draw(bench, folder, screen);
  } finally {
    await bench[Symbol.asyncDispose]();
    await bench.browser.close();
  }
}

const start = (page: Page) => startAs(page, "mira");
const keys =
  (...pressed: string[]) =>
  async (page: Page) => {
    await start(page);
    for (const key of pressed) await page.keyboard.press(key);
  };

const SHOWN: readonly Screen[] = [
  { name: "who", list: "one", act: async () => {} },
  { name: "answer", list: "one", act: start },
  { name: "dark", list: "several", act: keys("n"), more: { ...DESKTOP, colorScheme: "dark" } },
  { name: "questions", list: "several", act: keys("n") },
  { name: "documents", list: "parts", act: keys("y") },
  { name: "compare", list: "compare", act: start },
  { name: "decide", list: "decide", act: keys("y") },
  { name: "list", list: "one", act: keys("y", "y", "c", "y", "y", "l") },
  { name: "phone", list: "one", act: start, more: PHONE },
  { name: "end", list: "end", act: keys("y", "y") },
  {
    name: "token",
    list: "end",
    act: async (page) => {
      await keys("y", "y")(page);
      await page.getByRole("button", { name: "I have a GitHub token" }).click();
    },
  },
  { name: "chat", list: "chat", act: start },
];

const FURTHER: readonly Screen[] = [
  { name: "skip", list: "one", act: keys("s") },
  { name: "help", list: "one", act: keys("?") },
  { name: "name", list: "name", act: async () => {} },
  { name: "silent", list: "silent", act: start },
  {
    name: "saved",
    list: "end",
    act: async (page) => {
      await keys("y", "y")(page);
      await page.getByRole("button", { name: "Save my answers" }).first().click();
    },
  },
  {
    name: "phone-questions",
    list: "several",
    act: async (page) => {
      await keys("n")(page);
      await page.locator(".question").nth(1).scrollIntoViewIfNeeded();
    },
    more: PHONE,
  },
  { name: "phone-dark", list: "decide", act: start, more: { ...PHONE, colorScheme: "dark" } },
  { name: "phone-who", list: "one", act: async () => {}, more: PHONE },
  { name: "phone-end", list: "end", act: keys("y", "y"), more: PHONE },
  { name: "phone-chat", list: "chat-start", act: start, more: PHONE },
  { name: "end-dark", list: "end", act: keys("y", "y"), more: { ...DESKTOP, colorScheme: "dark" } },
];
