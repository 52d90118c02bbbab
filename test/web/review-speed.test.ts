import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bench, openBench, openTab, startAs } from "./browser.ts";
import { item, reviewData } from "./review-list.ts";

/** What a list of five thousand may take, in milliseconds and bytes of heap. */
const FIRST_MS = 1_000;
const TRIES = 3;
const NEXT_MS = 50;
const GROWTH_BYTES = 8 * 2 ** 20;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => await bench[Symbol.asyncDispose]());

/**
 * Milliseconds of processor time that a page's thread has worked. Neighbours on a busy machine stretch the clock on the
 * wall, not this one: where either is within a limit, the page is.
 */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    const work = metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0;
    if (work <= 0) throw new Error("the browser does not tell how long it worked");
    return 1000 * work;
  };
}

test("five thousand answers: the first within a second, the next within 50 ms, memory stays flat", async () => {
  const items = Array.from({ length: 5_000 }, (_, n) =>
    item({ question: `Question ${n}` }, `Answer **${n}**. ${"It goes on for a while. ".repeat(60)}`, {
      group: `g${n >> 1}`,
    }),
  );
  const url = await bench.write("many", reviewData({ items, labelers: ["mira"] }));
  const context = await bench.browser.newContext();
  await context.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelector("main.item h2") === null) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.mark("first-question")));
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  const { page, faults } = await openTab(bench, url, context);
  await startAs(page, "mira");
  // From the start of loading to the question on screen, in a tab of its own; on a busy machine tried again, the best counts.
  const tries: number[] = [];
  for (let n = 0; n < TRIES; n++) {
    const tab = await context.newPage();
    const worked = await processorTime(tab);
    await tab.goto(url, { waitUntil: "commit" });
    // Asked seldom: every look is work of the page, too.
    const isShown = () => performance.getEntriesByName("first-question").length > 0;
    await tab.waitForFunction(isShown, null, { polling: 200 });
    const shown = await tab.evaluate(() => performance.getEntriesByName("first-question")[0]?.startTime);
    tries.push(Math.min(shown ?? Number.POSITIVE_INFINITY, await worked()));
    await tab.close();
    if (Math.min(...tries) < FIRST_MS) break;
  }
  const first = Math.min(...tries);
  const worked = await processorTime(page);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const press = (times: number) =>
    page.evaluate(async (count) => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const waits: number[] = [];
      for (let n = 0; n < count; n++) {
        const at = performance.now();
        const before = document.querySelector("h2")?.textContent;
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "y", bubbles: true }));
        while (document.querySelector("h2")?.textContent === before) await drawn();
        waits.push(performance.now() - at);
      }
      return waits.sort((a, b) => a - b);
    }, times);
  await press(50);
  const before = await heap();
  const begun = await worked();
  const batches = [await press(50), await press(50), await press(50)];
  const each = ((await worked()) - begun) / 150;
  const growth = (await heap()) - before;
  const median = Math.min(each, ...batches.map((waits) => waits[Math.floor(waits.length / 2)] ?? Infinity));
  expect(first, `first question after ${first} ms`).toBeLessThan(FIRST_MS);
  expect(median, `next answer after ${median} ms`).toBeLessThan(NEXT_MS);
  expect(growth, `heap grew by ${growth} bytes`).toBeLessThan(GROWTH_BYTES);
  expect(faults).toEqual([]);
  await context.close();
});
