import { setMaxListeners } from "node:events";
import type { Clock } from "../../src/evaluate/clock.ts";

interface Sleeper {
  at: number;
  wake(): void;
}

/** Time that passes only when everybody sleeps: seconds of waiting take milliseconds of test. */
export class VirtualClock implements Clock {
  #now = 0;
  #sleepers: Sleeper[] = [];

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.resolve();
    setMaxListeners(0, signal);
    return new Promise((resolve) => {
      const sleeper = { at: this.#now + ms, wake: resolve };
      this.#sleepers.push(sleeper);
      signal.addEventListener(
        "abort",
        () => {
          this.#sleepers = this.#sleepers.filter((other) => other !== sleeper);
          resolve();
        },
        { once: true },
      );
    });
  }

  /** Lets time pass until the promise is settled. */
  async runUntil<T>(promise: Promise<T>): Promise<T> {
    let settled = false;
    const end = () => {
      settled = true;
    };
    promise.then(end, end);
    for (await quiet(); !settled; await quiet()) this.#next();
    return promise;
  }

  /** Lets so many milliseconds pass. */
  async advance(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (await quiet(); this.#sleepers.some(({ at }) => at <= end); await quiet()) this.#next();
    this.#now = end;
  }

  #next(): void {
    if (this.#sleepers.length === 0) throw new Error("nobody sleeps, and yet it is not over");
    this.#now = Math.min(...this.#sleepers.map(({ at }) => at));
    const due = this.#sleepers.filter(({ at }) => at <= this.#now);
    this.#sleepers = this.#sleepers.filter(({ at }) => at > this.#now);
    for (const { wake } of due) wake();
  }
}

/** Until every promise that can settle by itself has. */
function quiet(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
