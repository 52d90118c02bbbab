import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Bench, openBench, openTab, startAs } from "./browser.ts";
import { item, plainItems, question, reviewData } from "./review-list.ts";

const AXE_SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => await bench[Symbol.asyncDispose]());

const RICH = item(
  {
    messages: [
      { role: "system", content: "Be brief." },
      { role: "user", content: "How much is 4 kg to Norway?" },
    ],
  },
  "# Price\n\n18.40 €\n\n| kg | price |\n|---|---|\n| 4 | 18.40 |\n\n> quoted\n\n```\ncode\n```\n\n[rates](https://example.invalid/)",
  {
    expectations: { expected_response: "18.40 €" },
    spans: [
      {
        name: "retrieve",
        type: "RETRIEVER",
        outputs: [{ page_content: "Rates", metadata: { doc_uri: "rates.md" } }],
      },
      { name: "lookup", type: "TOOL", inputs: { kg: 4 }, outputs: { price: 18.4 } },
    ],
  },
);

const QUESTIONS = [
  question({ show_expectation: true }),
  question({ name: "tone", title: "How warm?", input: { numeric: { min: 1, max: 5, integer: true } } }),
  question({ name: "price", title: "What price?", input: { numeric: { min: 0, max: 100, integer: false } } }),
  question({
    name: "facts",
    title: "Which facts?",
    input: { text_list: { max_count: 3, max_length_each: 40 } },
  }),
];

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE_SOURCE);
  return await page.evaluate(async (tags) => {
    // axe puts itself on the window when its source is run
    const { axe } = window as unknown as {
      axe: {
        run(
          o: unknown,
        ): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations, passes } = await axe.run({ runOnly: { type: "tag", values: tags } });
    if (passes.length < 10) return ["axe looked at nothing"];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, WCAG);
}

describe.each([
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 360 },
] as const)("$colorScheme at $width pixels", ({ colorScheme, width }) => {
  test("axe finds nothing against WCAG A and AA on any screen, and nothing scrolls sideways", async () => {
    const context = await bench.browser.newContext({
      colorScheme,
      viewport: { width, height: 780 },
      reducedMotion: "reduce",
    });
    const data = reviewData({
      items: [RICH, ...plainItems(2)],
      list: { kind: "ordered" },
      questions: QUESTIONS,
    });
    const { page } = await openTab(bench, await bench.write(`access-${colorScheme}-${width}`, data), context);
    const found = async (screen: string) => {
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      return { screen, sideways, violations: await violations(page) };
    };
    const screens = [await found("who")];
    await startAs(page, "mira");
    screens.push(await found("answer"));
    await page.keyboard.press("n");
    await page.locator("textarea:focus").waitFor();
    screens.push(await found("reason"));
    await page.keyboard.press("Escape");
    for (const key of ["?", "l", "s"]) {
      await page.keyboard.press(key);
      await page.locator("dialog[open]").waitFor();
      screens.push(await found(key));
      await page.keyboard.press("Escape");
    }
    expect(screens).toEqual(screens.map(({ screen }) => ({ screen, sideways: 0, violations: [] })));
    await context.close();
  });
});
