import { describe, expect, test } from "vitest";
import { readRetryHeaders } from "../../src/evaluate/retry-headers.ts";

const NOW = Date.parse("2026-11-22T10:00:00Z");
const advise = (headers: Record<string, string>) => readRetryHeaders((name) => headers[name] ?? null, NOW);

describe("Retry-After", () => {
  test.each([
    [{ "retry-after": "20" }, 20_000],
    [{ "retry-after": "0.25" }, 250],
    [{ "retry-after": "Sun, 22 Nov 2026 10:00:07 GMT" }, 7_000],
    [{ "retry-after": "Sun, 22 Nov 2026 09:00:00 GMT" }, 0],
    [{ "retry-after-ms": "80", "retry-after": "1" }, 80],
    [{ "retry-after": "soon" }, null],
    [{ "retry-after": "" }, null],
    [{}, null],
  ])("%j", (headers, expected) => {
    expect(advise(headers as Record<string, string>).retry_after_ms).toBe(expected);
  });
});

describe("x-ratelimit", () => {
  test.each<[{ requests: string; limit?: string; reset?: string }, number | null]>([
    // a bucket of 60 that is full in 6 s takes one more after 100 ms
    [{ requests: "0", limit: "60", reset: "6s" }, 100],
    [{ requests: "0", limit: "0", reset: "6s" }, 6000],
    [{ requests: "3", limit: "60", reset: "6s" }, null],
    [{ requests: "0", reset: "1m30s" }, 90_000],
    [{ requests: "0" }, null],
  ])("requests %j", ({ requests, limit, reset }, expected) => {
    const headers: Record<string, string> = { "x-ratelimit-remaining-requests": requests };
    if (limit) headers["x-ratelimit-limit-requests"] = limit;
    if (reset) headers["x-ratelimit-reset-requests"] = reset;
    expect(advise(headers).hold_ms).toBe(expected);
  });

  test.each([
    [{ "x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "120ms" }, 120],
    [
      {
        "anthropic-ratelimit-requests-remaining": "0",
        "anthropic-ratelimit-requests-reset": "2026-11-22T10:00:03Z",
      },
      3000,
    ],
    [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW / 1000 + 5) }, 5000],
    [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW + 5) }, 5],
    [{ "x-ratelimit-remaining": "0", "x-ratelimit-reset": "2" }, 2000],
  ])("%j", (headers, expected) => {
    expect(advise(headers as unknown as Record<string, string>).hold_ms).toBe(expected);
  });

  test("the longest of several holds", () => {
    const headers = {
      "x-ratelimit-remaining-requests": "0",
      "x-ratelimit-reset-requests": "1s",
      "x-ratelimit-remaining-tokens": "0",
      "x-ratelimit-reset-tokens": "4s",
    };
    expect(advise(headers).hold_ms).toBe(4000);
  });
});
