/** What a server's headers say about when to come again, in milliseconds from now; null where they say nothing. */
export interface RetryHeaders {
  /** From Retry-After: when this call may be tried again. */
  retry_after_ms: number | null;
  /** From x-ratelimit-*: nothing more is taken for so long, because nothing remains. */
  hold_ms: number | null;
}

/** Reads one header, null where it is absent; names are lower-case. */
export type HeaderReader = (name: string) => string | null;

/** Counters of requests and tokens as OpenAI, Anthropic and the plain convention name them: remaining, reset, limit. */
const COUNTERS = [
  ["x-ratelimit-remaining-requests", "x-ratelimit-reset-requests", "x-ratelimit-limit-requests"],
  ["x-ratelimit-remaining-tokens", "x-ratelimit-reset-tokens", null],
  ["anthropic-ratelimit-requests-remaining", "anthropic-ratelimit-requests-reset", null],
  ["anthropic-ratelimit-tokens-remaining", "anthropic-ratelimit-tokens-reset", null],
  ["x-ratelimit-remaining", "x-ratelimit-reset", null],
] as const;

const UNITS_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
/** A plain number above this is a date: seconds since 1970, or milliseconds above a thousand times this. */
const EPOCH_S = 1e9;

/** Reads Retry-After (seconds or a date), retry-after-ms and x-ratelimit-*; `now` in milliseconds since 1970. */
export function readRetryHeaders(header: HeaderReader, now: number): RetryHeaders {
  let hold_ms: number | null = null;
  for (const names of COUNTERS) {
    const ms = holdOf(names, header, now);
    if (ms !== null) hold_ms = Math.max(hold_ms ?? 0, ms);
  }
  return {
    retry_after_ms: readMs(header("retry-after-ms")) ?? readTime(header("retry-after"), now),
    hold_ms,
  };
}

function holdOf(names: (typeof COUNTERS)[number], header: HeaderReader, now: number): number | null {
  const [remaining, reset, limit] = names;
  const left = header(remaining);
  if (left === null || Number(left) !== 0) return null;
  const wait = readTime(header(reset), now);
  // The reset of a bucket of requests is when it is full again; one request fits after a share of it.
  const shares = limit === null ? 1 : Number(header(limit) ?? 1);
  return wait === null ? null : wait / Math.max(1, shares || 1);
}

function readMs(text: string | null): number | null {
  return text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** Seconds ("20", "0.5"), a length ("6m0s", "120ms"), or a date in any common form. */
function readTime(text: string | null, now: number): number | null {
  if (text === null || text === "") return null;
  if (/^\d+(\.\d+)?$/.test(text)) return fromNumber(Number(text), now);
  if (/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) return fromLength(text);
  const date = Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function fromNumber(value: number, now: number): number {
  if (value < EPOCH_S) return value * 1000;
  return Math.max(0, (value < EPOCH_S * 1000 ? value * 1000 : value) - now);
}

function fromLength(text: string): number {
  const parts = text.matchAll(/([\d.]+)(ms|s|m|h|d)/g);
  return [...parts].reduce(
    // the pattern admits only these units
    (sum, [, amount, unit]) => sum + Number(amount) * UNITS_MS[unit as keyof typeof UNITS_MS],
    0,
  );
}
