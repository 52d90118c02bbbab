import type { Clock } from "./clock.ts";
import { narrow, widen } from "./load-window.ts";
import { advance, close, createSlots, enter, hold, type Slots } from "./slots.ts";

/** How one try of a call went. */
export type Attempt<T> =
  /** The server answered, whatever it said; `hold_ms`: it takes nothing more for so long (x-ratelimit-*). */
  | { status: "done"; value: T; hold_ms?: number | null }
  /** Too many calls: 429, 503, 529. */
  | { status: "refused"; retry_after_ms: number | null; message: string }
  /** A passing fault: 408, 409, 5xx, a lost connection. */
  | { status: "faulty"; message: string };

/** How a call ended, with the number of tries it took. */
export type Limited<T> =
  | { status: "done"; value: T; attempts: number }
  | { status: "failed"; message: string; attempts: number }
  | { status: "aborted" };

/** The one gate to a provider: bounds the calls under way, parks refused ones, retries. */
export interface Limiter {
  run<T>(attempt: () => Promise<Attempt<T>>, signal: AbortSignal): Promise<Limited<T>>;
  /** Calls that may be under way at once, as of now. */
  readonly limit: number;
}

/** What a limiter is made of; `rng` gives numbers in [0, 1). */
export interface LimiterOptions {
  concurrency: number;
  clock: Clock;
  rng: () => number;
}

/** Tries of a call that meets faults of the server or the line. */
export const MAX_FAULTS = 5;
/** Tries of a call that is refused for load; parking costs no slot, so there are more of them. */
const MAX_REFUSALS = 12;
/** A server that asks for more patience than this has closed for the run (a spent daily quota). */
export const MAX_PARK_MS = 120_000;
/** When nothing was let through for so long, and for so many tries, the server is down for this run. */
export const MAX_DROUGHT_MS = 300_000;
const MIN_DROUGHT_SETBACKS = 16;
const BACKOFF_BASE_MS = 500;
const BACKOFF_CAP_MS = 20_000;
/** Parked calls come back spread over this share of their time. */
const SPREAD = 0.1;

/**
 * A limiter for one provider. A refused call frees its slot and waits outside for its Retry-After; meanwhile the limit
 * follows what the server lets through. When a server refuses all, nothing starts until it said it would take more.
 */
export function createLimiter({ concurrency, clock, rng }: LimiterOptions): Limiter {
  const slots = createSlots(concurrency, clock);
  return {
    run: (attempt, signal) => runCall({ slots, rng, attempt, signal }),
    get limit() {
      return slots.window.limit;
    },
  };
}

/** One limiter a provider: whoever asks the same provider shares it. */
export function createLimiters(options: LimiterOptions): (provider: string) => Limiter {
  const limiters = new Map<string, Limiter>();
  return (provider) => {
    const limiter = limiters.get(provider) ?? createLimiter(options);
    limiters.set(provider, limiter);
    return limiter;
  };
}

interface Call<T> {
  slots: Slots;
  rng: () => number;
  attempt: () => Promise<Attempt<T>>;
  signal: AbortSignal;
}

async function runCall<T>({ slots, rng, attempt, signal }: Call<T>): Promise<Limited<T>> {
  const tries: Tries = { refused: 0, faulty: 0 };
  let attempts = 0;
  while (await enter(slots, attempts > 0 ? "returning" : "fresh", signal)) {
    attempts += 1;
    const outcome = await attempt().finally(() => {
      slots.underWay -= 1;
    });
    const wait = outcome.status === "done" ? null : parkingTime(outcome, tries, rng);
    learn(slots, outcome, wait);
    advance(slots);
    if (outcome.status === "done") return { status: "done", value: outcome.value, attempts };
    if (wait === null) return { status: "failed", message: outcome.message, attempts };
    await slots.clock.sleep(wait, signal);
  }
  if (signal.aborted || slots.closed === null) return { status: "aborted" };
  return { status: "failed", message: slots.closed, attempts };
}

type Setback = Exclude<Attempt<never>, { status: "done" }>;
type Tries = Record<Setback["status"], number>;

const MOST: Tries = { refused: MAX_REFUSALS, faulty: MAX_FAULTS };

/** Milliseconds until the call may be tried again, null when it has had its tries. */
function parkingTime(outcome: Setback, tries: Tries, rng: () => number): number | null {
  tries[outcome.status] += 1;
  const asked = outcome.status === "refused" ? outcome.retry_after_ms : null;
  if (tries[outcome.status] >= MOST[outcome.status] || (asked ?? 0) > MAX_PARK_MS) return null;
  if (asked !== null) return asked * (1 + SPREAD * rng());
  // Full jitter: anything up to the exponential bound, so that a crowd does not come back as a crowd.
  return rng() * Math.min(BACKOFF_CAP_MS, BACKOFF_BASE_MS * 2 ** (tries[outcome.status] - 1));
}

/** What a call that has left its slot says about the server. A fault says nothing about how much it takes. */
function learn(slots: Slots, outcome: Attempt<unknown>, wait: number | null): void {
  if (outcome.status === "done") {
    slots.drought = null;
    widen(slots.window);
    if (outcome.hold_ms) hold(slots, Math.min(outcome.hold_ms, MAX_PARK_MS));
    return;
  }
  if (outcome.status === "refused") {
    narrow(slots.window, slots.underWay);
    if (slots.underWay === 0 && wait !== null) hold(slots, wait);
  }
  if (isDown(slots)) close(slots, `nothing got through for minutes: ${outcome.message}`);
}

function isDown(slots: Slots): boolean {
  const now = slots.clock.now();
  slots.drought ??= { setbacks: 0, since: now };
  slots.drought.setbacks += 1;
  return slots.drought.setbacks >= MIN_DROUGHT_SETBACKS && now - slots.drought.since >= MAX_DROUGHT_MS;
}
