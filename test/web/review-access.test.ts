import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReviewData } from "../../src/labels/review-data.ts";
import { tracePartsOf } from "../../src/labels/trace-parts.ts";
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

const PARTS = [question({ about: "document" }), question({ name: "call", about: "TOOL" })];
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

/** What depends on the colour scheme, and what on the width; the rest is asked once. */
const BY_COLOUR = ["color-contrast"];
const DESKTOP = { width: 1280, height: 720 };
const PHONE = { width: 360, height: 740 };
const BY_WIDTH = ["target-size", "scrollable-region-focusable"];

async function violations(page: Page, rules: string[] | null): Promise<string[]> {
  const only = rules === null ? { type: "tag", values: WCAG } : { type: "rule", values: rules };
  return await page.evaluate(async (runOnly) => {
    // axe puts itself on the window when its source is run
    const { axe } = window as unknown as {
      axe: {
        run(
          o: unknown,
        ): Promise<{ passes: unknown[]; violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const { violations, passes } = await axe.run({ runOnly });
    if (passes.length < (runOnly.type === "tag" ? 10 : 1)) return ["axe looked at nothing"];
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, only);
}

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** Words of this program's makers, which nobody who answers needs to know. */
async function ourWords(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.getElementById("app")?.textContent ?? "");
  return text.match(/\b(?:trace|session|schema|verdict|draw|label|span|judge)s?\b/gi) ?? [];
}

/** A screen by day, by night and on a phone: what is wrong with it, nothing if all is well. */
async function faultsOf(page: Page, screen: string): Promise<string[]> {
  const found = [...(await violations(page, null)), ...(await ourWords(page))];
  await page.emulateMedia({ colorScheme: "dark" });
  found.push(...(await violations(page, BY_COLOUR)));
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize(PHONE);
  found.push(...(await violations(page, BY_WIDTH)));
  const beyond = await sideways(page);
  if (beyond > 0) found.push(`${beyond} pixels beyond the side`);
  await page.setViewportSize(DESKTOP);
  return found.map((fault) => `${screen}: ${fault}`);
}

const GITHUB = { api: "https://api.github.com", repository: "octo/support-bot", folder: "eval" };
const ordered = { kind: "ordered" } as const;
const OPINION = {
  by: "tomas",
  from: "person",
  question: "correctness",
  value: "yes",
  reason: "**Sure.**",
} as const;

/** Lists, and what leads from one of their screens to the next. */
const WAYS: [
  list: string,
  data: ReviewData,
  steps: [screen: string, act: (page: Page) => Promise<unknown>][],
][] = [
  [
    "several questions",
    reviewData({ items: [RICH, ...plainItems(2)], list: ordered, questions: QUESTIONS }),
    [
      ["who", async () => {}],
      ["answer", (page) => startAs(page, "mira")],
      [
        "reason",
        async (page) => {
          await page.keyboard.press("n");
          await page.locator("textarea:focus").waitFor();
        },
      ],
      ...["?", "l", "s"].map((key): [string, (page: Page) => Promise<unknown>] => [
        `dialog ${key}`,
        async (page) => {
          await page.keyboard.press("Escape");
          await page.locator("dialog").waitFor({ state: "detached" });
          await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
          await page.keyboard.press(key);
          await page.locator("dialog[open]").waitFor();
        },
      ]),
    ],
  ],
  [
    "documents",
    reviewData({
      items: [{ ...RICH, parts: tracePartsOf(RICH.spans, PARTS) }, item("q", null, { error: "no reply" })],
      list: ordered,
      questions: PARTS,
      labelers: [],
      handIn: { kind: "file", github: GITHUB },
    }),
    [
      ["own name", async () => {}],
      [
        "document",
        async (page) => {
          await page.getByLabel("Your name").fill("mira");
          await page.keyboard.press("Enter");
          await page.locator("details.here").waitFor();
        },
      ],
      [
        "end",
        async (page) => {
          for (const key of ["y", "y", "Enter", "Enter"]) await page.keyboard.press(key);
          await page.getByText("That was the last one").waitFor();
        },
      ],
      ["saved", (page) => page.getByRole("button", { name: "Save my answers" }).first().click()],
      ["token", (page) => page.getByRole("dialog").getByRole("button", { name: "GitHub token" }).click()],
    ],
  ],
  [
    "two sides",
    reviewData({
      items: [RICH, item(RICH.inputs, "9.20 €", { group: RICH.group })],
      list: { kind: "compare" },
    }),
    [["compare", (page) => startAs(page, "mira")]],
  ],
  [
    "disagreement",
    reviewData({ items: [{ ...RICH, opinions: [OPINION] }], list: { kind: "disagreement", blind: false } }),
    [["decide", (page) => startAs(page, "mira")]],
  ],
  [
    "chat",
    reviewData({
      items: [RICH],
      list: ordered,
      chat: { asked: "messages", conversation: true, besides: { language: "en" } },
      handIn: { kind: "server", path: "nowhere", token: "t" },
    }),
    [
      ["answer in chat", (page) => startAs(page, "mira")],
      [
        "failed",
        async (page) => {
          await page.keyboard.press("y");
          await page.getByRole("button", { name: "Save my answers" }).click();
          await page.getByText("The server does not answer.").waitFor();
        },
      ],
      [
        "new conversation",
        async (page) => {
          await page.keyboard.press("Escape");
          await page.getByRole("button", { name: "New conversation" }).click();
          await page.getByText("What else the app is given").click();
        },
      ],
    ],
  ],
];

test.each(WAYS)(
  "axe finds nothing against WCAG A and AA by day or night, no screen scrolls sideways on a phone, and all speak plainly: %s",
  async (name, data, steps) => {
    const { page } = await openTab(bench, await bench.write(`access ${name}`, data));
    await page.evaluate(AXE_SOURCE);
    const found: string[] = [];
    for (const [screen, act] of steps) {
      await act(page);
      found.push(...(await faultsOf(page, screen)));
    }
    expect(found).toEqual([]);
  },
);
