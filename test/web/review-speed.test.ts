import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bench, openBench, openTab, startAs } from "./browser.ts";
import { item, reviewData } from "./review-list.ts";

/**
 * What a list of five thousand may take: milliseconds of the page's own thread, which a busy machine does not stretch, and
 * bytes of heap.
 */
const FIRST_MS = 1_000;
const NEXT_MS = 50;
const GROWTH_BYTES = 8 * 2 ** 20;

let bench: Bench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(async () => await bench[Symbol.asyncDispose]());

test("five thousand answers: a second of work to the first, 50 ms to the next, memory stays flat", async () => {
  const items = Array.from({ length: 5_000 }, (_, n) =>
    item({ question: `Question ${n}` }, `Answer **${n}**. ${"It goes on for a while. ".repeat(60)}`, {
      group: `g${n >> 1}`,
    }),
  );
  const url = await bench.write("many", reviewData({ items, labelers: ["mira"] }));
  const { page, faults } = await openTab(bench, url);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const workedMs = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Infinity);
  };
  await startAs(page, "mira");
  const beforeFirst = await workedMs();
  await page.reload();
  await page.getByRole("heading", { level: 2 }).first().waitFor();
  const first = (await workedMs()) - beforeFirst;
  const heap = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  const press = (times: number) =>
    page.evaluate(async (count) => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      for (let n = 0; n < count; n++) {
        const before = document.querySelector("h2")?.textContent;
        document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "y", bubbles: true }));
        while (document.querySelector("h2")?.textContent === before) await drawn();
      }
    }, times);
  await press(50);
  const [before, beforeNext] = [await heap(), await workedMs()];
  await press(100);
  const next = ((await workedMs()) - beforeNext) / 100;
  const growth = (await heap()) - before;
  expect(first, `first question after ${first} ms`).toBeLessThan(FIRST_MS);
  expect(next, `next answer after ${next} ms`).toBeLessThan(NEXT_MS);
  expect(growth, `heap grew by ${growth} bytes`).toBeLessThan(GROWTH_BYTES);
  expect(faults).toEqual([]);
});
