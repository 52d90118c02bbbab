import { describe, expect, test } from "vitest";
import { asleepMs } from "../../time/spent.ts";
import { ask, openDesk } from "./desk.ts";
import { completion, type Heard, type Reply, scriptedServer } from "./scripted-server.ts";

// How near it comes to the ideal is shown in virtual time (limiter.test.ts). Here the machine may be busy: what counts is
// how long the program slept, for latency or because it held itself back.
const CALLS = 300;
const LATENCY_MS = 25;
const REFUSED: Reply = {
  status: 429,
  headers: { "retry-after": "0.2" },
  json: { error: { message: "slow down" } },
};
const JUDGED: Reply = { ...completion("yes"), delayMs: LATENCY_MS };

async function judge(script: (heard: Heard) => Reply) {
  await using server = await scriptedServer(script);
  using models = openDesk({ url: server.url, concurrency: 64 });
  await ask(models.model); // the SDK is loaded, the clock starts
  const started = asleepMs();
  const replies = await Promise.all(Array.from({ length: CALLS }, () => ask(models.model)));
  const lost = replies.filter(({ status }) => status !== "replied").length;
  return { ms: asleepMs() - started, lost, requests: server.heard.length - 1 };
}

describe("64 calls at once against a real server that takes less", () => {
  test("6 under way: no verdict lost, no storm, within twice the ideal time", async () => {
    const run = await judge(({ underWay }) => (underWay > 6 ? REFUSED : JUDGED));
    expect(run.lost).toBe(0);
    expect(run.requests).toBeLessThan(CALLS + 58 + CALLS * 0.2); // 58 of the first 64 are one too many
    // 300 x 25 ms / 6 = 1.25 s; a last refused call may sit out its 0.2 s
    expect(run.ms).toBeLessThan(((CALLS * LATENCY_MS) / 6) * 2 + 250);
  });

  test("200 a second: no verdict lost, no storm, within twice the ideal time", async () => {
    const bucket = { tokens: 20, at: performance.now() };
    const run = await judge(() => {
      const now = performance.now();
      bucket.tokens = Math.min(40, bucket.tokens + ((now - bucket.at) * 200) / 1000);
      bucket.at = now;
      if (bucket.tokens < 1) return REFUSED;
      bucket.tokens -= 1;
      return JUDGED;
    });
    expect(run.lost).toBe(0);
    expect(run.requests).toBeLessThan(CALLS * 1.6);
    expect(run.ms).toBeLessThan((CALLS / 200) * 1000 * 2);
  });
});
