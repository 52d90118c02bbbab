import { expect, test } from "vitest";
import { systemClock } from "../../src/io/clock.ts";

test("sleeps as long as asked, and no longer than the signal", async () => {
  const stop = new AbortController();
  const start = performance.now();
  await systemClock.sleep(20, stop.signal);
  expect(performance.now() - start).toBeGreaterThanOrEqual(18);
  const long = systemClock.sleep(60_000, stop.signal);
  stop.abort();
  await long;
  await systemClock.sleep(60_000, stop.signal);
  expect(performance.now() - start).toBeLessThan(50_000);
});

test("hundreds of sleepers on one signal raise no warning", async () => {
  const warnings: Error[] = [];
  const hear = (warning: Error) => warnings.push(warning);
  process.on("warning", hear);
  const { signal } = new AbortController();
  await Promise.all(Array.from({ length: 300 }, () => systemClock.sleep(1, signal)));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", hear);
  expect(warnings).toEqual([]);
});
