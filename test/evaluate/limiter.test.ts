import { describe, expect, test } from "vitest";
import {
  type Attempt,
  createLimiter,
  createLimiters,
  MAX_DROUGHT_MS,
  MAX_FAULTS,
  MAX_PARK_MS,
} from "../../src/evaluate/limiter.ts";
import { seededRng } from "../../src/stats/rng.ts";
import { VirtualClock } from "./virtual-clock.ts";

const LATENCY_MS = 50;
const never = new AbortController().signal;

/** A server in virtual time; `admit` decides at arrival, a refusal comes back after 2 ms. */
function serverOf(
  clock: VirtualClock,
  admit: (underWay: number) => true | { retry_after_ms: number | null },
) {
  const seen = { underWay: 0, peak: 0, requests: 0, refused: 0 };
  const call = async (): Promise<Attempt<string>> => {
    seen.requests += 1;
    const admitted = admit(seen.underWay);
    if (admitted !== true) {
      seen.refused += 1;
      await clock.sleep(2, never);
      return { status: "refused", retry_after_ms: admitted.retry_after_ms, message: "429" };
    }
    seen.underWay += 1;
    seen.peak = Math.max(seen.peak, seen.underWay);
    await clock.sleep(LATENCY_MS, never);
    seen.underWay -= 1;
    return { status: "done", value: "yes" };
  };
  return { call, seen };
}

async function judge(options: {
  calls: number;
  concurrency: number;
  admit: Parameters<typeof serverOf>[1];
  clock: VirtualClock;
}) {
  const { clock } = options;
  const { call, seen } = serverOf(clock, options.admit);
  const limiter = createLimiter({ concurrency: options.concurrency, clock, rng: seededRng("limiter") });
  const outcomes = Promise.all(Array.from({ length: options.calls }, () => limiter.run(call, never)));
  const results = await clock.runUntil(outcomes);
  return { ms: clock.now(), done: results.filter((r) => r.status === "done").length, seen, limiter };
}

describe("a server without limits", () => {
  test("is kept exactly as busy as asked", async () => {
    const clock = new VirtualClock();
    const run = await judge({ calls: 160, concurrency: 16, admit: () => true, clock });
    expect(run.ms).toBe(10 * LATENCY_MS); // 160 calls in 10 rounds of 16
    expect(run.seen.peak).toBe(16);
    expect(run.done).toBe(160);
  });
});

describe("a server that caps calls under way", () => {
  test.each([1, 4, 16])("at %i: near the ideal time, nothing lost, no storm", async (cap) => {
    const clock = new VirtualClock();
    const admit = (underWay: number) => underWay < cap || { retry_after_ms: 1000 };
    const run = await judge({ calls: 600, concurrency: 64, admit, clock });
    expect(run.done).toBe(600);
    // the last refused call may have to sit out its Retry-After when all others are done
    expect(run.ms).toBeLessThan(((600 * LATENCY_MS) / cap) * 1.1 + 1100);
    // the first burst is 64 - cap refusals; after it the limiter only feels its way
    expect(run.seen.refused).toBeLessThan(64 - cap + 600 * 0.1);
    expect(Math.abs(run.limiter.limit - cap)).toBeLessThanOrEqual(1);
  });

  test("that is lifted is used again in full", async () => {
    const clock = new VirtualClock();
    const admit = (underWay: number) => clock.now() > 3000 || underWay < 4 || { retry_after_ms: 100 };
    const run = await judge({ calls: 6000, concurrency: 32, admit, clock });
    expect(run.done).toBe(6000);
    expect(run.limiter.limit).toBe(32);
  });
});

describe("a server that caps the rate", () => {
  test.each([
    ["says when to come again", 1000],
    ["says nothing", null],
  ])("and %s: near the ideal time, nothing lost, no storm", async (_, retry_after_ms) => {
    const clock = new VirtualClock();
    // a bucket of 40 that refills with 40 a second: 600 calls take at least 14 s
    const bucket = { tokens: 40, at: 0 };
    const admit = () => {
      bucket.tokens = Math.min(40, bucket.tokens + ((clock.now() - bucket.at) * 40) / 1000);
      bucket.at = clock.now();
      if (bucket.tokens < 1) return { retry_after_ms };
      bucket.tokens -= 1;
      return true;
    };
    const run = await judge({ calls: 600, concurrency: 64, admit, clock });
    expect(run.done).toBe(600);
    expect(run.ms / 14_000).toBeLessThan(1.1);
    expect(run.seen.refused).toBeLessThan(600 * 0.2);
  });

  test("a closed window of a minute costs one refusal a call under way, then nobody knocks", async () => {
    const clock = new VirtualClock();
    const admit = () => clock.now() >= 60_000 || { retry_after_ms: 60_000 - clock.now() };
    const run = await judge({ calls: 600, concurrency: 16, admit, clock });
    expect(run.done).toBe(600);
    expect(run.seen.refused).toBe(16);
    expect(run.limiter.limit).toBe(16);
    expect(run.ms).toBeLessThan(60_000 * 1.1 + 2 * ((600 * LATENCY_MS) / 16));
  });
});

describe("a server that is down", () => {
  test.each([
    ["refuses everything", () => ({ status: "refused", retry_after_ms: null, message: "503 down" }) as const],
    ["loses every connection", () => ({ status: "faulty", message: "503 down" }) as const],
  ])("and %s: the run ends within minutes, not within hours", async (_, setback) => {
    const clock = new VirtualClock();
    const limiter = createLimiter({ concurrency: 16, clock, rng: seededRng("down") });
    let requests = 0;
    const call = async (): Promise<Attempt<string>> => {
      requests += 1;
      await clock.sleep(20_000, never);
      return setback();
    };
    const runs = Array.from({ length: 1000 }, () => limiter.run(call, never));
    const results = await clock.runUntil(Promise.all(runs));
    expect(results.every(({ status }) => status === "failed")).toBe(true);
    expect(clock.now()).toBeLessThan(MAX_DROUGHT_MS * 1.2);
    expect(requests).toBeLessThan(500);
    const late = await limiter.run(call, never);
    expect(late).toEqual({
      status: "failed",
      message: "nothing got through for minutes: 503 down",
      attempts: 0,
    });
  });
});

describe("one call", () => {
  async function once(attempts: Attempt<string>[], rng: () => number = () => 0.5) {
    const clock = new VirtualClock();
    const limiter = createLimiter({ concurrency: 4, clock, rng });
    let tried = 0;
    const ended = limiter.run(
      async () => attempts[Math.min(tried++, attempts.length - 1)] as Attempt<string>,
      never,
    );
    return { result: await clock.runUntil(ended), ms: clock.now() };
  }
  const done: Attempt<string> = { status: "done", value: "yes" };
  const faulty: Attempt<string> = { status: "faulty", message: "502 Bad Gateway" };

  test("is retried after faults, with full jitter under a doubling bound", async () => {
    const { result, ms } = await once([faulty, faulty, done]);
    expect(result).toEqual({ status: "done", value: "yes", attempts: 3 });
    expect(ms).toBe(0.5 * 500 + 0.5 * 1000);
  });

  test("fails when it has had its tries, with the server's last word", async () => {
    const { result } = await once([faulty]);
    expect(result).toEqual({ status: "failed", message: "502 Bad Gateway", attempts: MAX_FAULTS });
  });

  test("is not parked for longer than a run can wait", async () => {
    const refused: Attempt<string> = {
      status: "refused",
      retry_after_ms: MAX_PARK_MS + 1,
      message: "daily quota",
    };
    const { result, ms } = await once([refused, done]);
    expect(result).toEqual({ status: "failed", message: "daily quota", attempts: 1 });
    expect(ms).toBe(0);
  });

  test("never comes back before its Retry-After", async () => {
    const { ms } = await once([{ status: "refused", retry_after_ms: 800, message: "429" }, done], () => 0);
    expect(ms).toBe(800);
  });

  test("waits while the server says that nothing remains", async () => {
    const clock = new VirtualClock();
    const limiter = createLimiter({ concurrency: 1, clock, rng: () => 0 });
    const starts: number[] = [];
    const call = async (): Promise<Attempt<number>> => {
      starts.push(clock.now());
      return { status: "done", value: 1, hold_ms: starts.length === 1 ? 300 : null };
    };
    await clock.runUntil(Promise.all([limiter.run(call, never), limiter.run(call, never)]));
    expect(starts).toEqual([0, 300]);
  });
});

describe("an abort", () => {
  test("ends waiting, parked and later calls; nothing new starts", async () => {
    const clock = new VirtualClock();
    const stop = new AbortController();
    const limiter = createLimiter({ concurrency: 1, clock, rng: () => 0 });
    let started = 0;
    const call = async (): Promise<Attempt<string>> => {
      started += 1;
      return { status: "refused", retry_after_ms: 10_000, message: "429" };
    };
    const runs = Promise.all([limiter.run(call, stop.signal), limiter.run(call, stop.signal)]);
    await clock.advance(1);
    stop.abort();
    expect(await runs).toEqual([{ status: "aborted" }, { status: "aborted" }]);
    expect(await limiter.run(call, stop.signal)).toEqual({ status: "aborted" });
    expect(started).toBe(1);
  });
});

test("a bug in a call frees its slot and stays a bug", async () => {
  const clock = new VirtualClock();
  const limiter = createLimiter({ concurrency: 1, clock, rng: () => 0 });
  await expect(limiter.run(() => Promise.reject(new TypeError("bug")), never)).rejects.toThrow("bug");
  const next = await limiter.run(async () => ({ status: "done", value: 1 }), never);
  expect(next.status).toBe("done");
});

test("whoever asks the same provider shares its limiter", () => {
  const limiterOf = createLimiters({ concurrency: 4, clock: new VirtualClock(), rng: () => 0 });
  expect(limiterOf("openai")).toBe(limiterOf("openai"));
  expect(limiterOf("openai")).not.toBe(limiterOf("groq"));
});
