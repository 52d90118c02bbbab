import type { Clock } from "./clock.ts";
import { createWindow, type LoadWindow } from "./load-window.ts";

/** The places of a limiter: how many are taken, who waits for one, and until when all are closed. */
export interface Slots {
  readonly window: LoadWindow;
  readonly clock: Clock;
  underWay: number;
  /** Nothing starts before this time. */
  heldUntil: number;
  /** Setbacks since a call was last let through, and when the first of them was. */
  drought: { setbacks: number; since: number } | null;
  /** Why nothing starts any more. */
  closed: string | null;
  /** Somebody waits for that time, and a timer runs. */
  waking: boolean;
  /** Calls that were parked go before fresh ones: they are older. */
  returning: Waiter[];
  fresh: Waiter[];
  /** Signals that already empty the queues, one listener each. */
  known: WeakSet<AbortSignal>;
}

interface Waiter {
  signal: AbortSignal;
  /** true: go; false: aborted or closed. */
  settle(go: boolean): void;
}

/** So many free slots. */
export function createSlots(concurrency: number, clock: Clock): Slots {
  return {
    window: createWindow(concurrency),
    clock,
    underWay: 0,
    heldUntil: 0,
    drought: null,
    closed: null,
    waking: false,
    returning: [],
    fresh: [],
    known: new WeakSet(),
  };
}

/** Takes a slot, now or when one is free; false when aborted or closed first. `returning` calls go first. */
export function enter(slots: Slots, queue: "returning" | "fresh", signal: AbortSignal): Promise<boolean> {
  if (signal.aborted || slots.closed !== null) return Promise.resolve(false);
  if (!slots.known.has(signal)) {
    slots.known.add(signal);
    signal.addEventListener("abort", () => dismiss(slots), { once: true });
  }
  return new Promise((settle) => {
    slots[queue].push({ signal, settle });
    advance(slots);
  });
}

/** Closes all slots for so many milliseconds; who is under way stays. */
export function hold(slots: Slots, ms: number): void {
  slots.heldUntil = Math.max(slots.heldUntil, slots.clock.now() + ms);
}

/** Closes all slots for good; who waits is sent home. */
export function close(slots: Slots, why: string): void {
  slots.closed = why;
  dismiss(slots);
}

/** Lets in whom the window has room for. To be called after every change of the slots. */
export function advance(slots: Slots): void {
  while (slots.underWay < slots.window.limit) {
    const queue = slots.returning.length > 0 ? slots.returning : slots.fresh;
    const next = queue[0];
    if (!next) return;
    if (slots.clock.now() < slots.heldUntil) {
      wakeLater(slots, next.signal);
      return;
    }
    queue.shift();
    slots.underWay += 1;
    next.settle(true);
  }
}

/** Sends home who was aborted while waiting, or everybody. */
function dismiss(slots: Slots): void {
  for (const queue of [slots.returning, slots.fresh]) {
    for (const waiter of queue.splice(0)) {
      if (waiter.signal.aborted || slots.closed !== null) waiter.settle(false);
      else queue.push(waiter);
    }
  }
}

/** A timer runs only while somebody waits for it, so an idle limiter never keeps a process alive. */
function wakeLater(slots: Slots, signal: AbortSignal): void {
  if (slots.waking) return;
  slots.waking = true;
  void slots.clock.sleep(slots.heldUntil - slots.clock.now(), signal).then(() => {
    slots.waking = false;
    advance(slots);
  });
}
