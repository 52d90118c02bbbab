import type { AppNotes } from "./app-notes.ts";
import { newNotes } from "./app-notes.ts";
import type { ProcessSpec } from "./app-process.ts";
import type { Job, StreamWorker } from "./stream-flight.ts";
import { dismiss } from "./stream-worker.ts";

/** How to run an app whose processes serve many records each. */
export interface StreamOptions {
  spec: ProcessSpec;
  side: "head" | "base";
  /** Processes. */
  workers: number;
  /** Requests in flight over all processes. */
  concurrency: number;
  timeoutMs: number;
}

/** The processes of one side and the requests that wait for them. */
export interface Pool {
  readonly options: StreamOptions;
  readonly notes: AppNotes;
  readonly queue: Job[];
  readonly workers: Set<StreamWorker>;
  /** Processes that were sent away and are not gone yet. */
  readonly leaving: Set<Promise<void>>;
  served: number;
  /** A reply has come that said which request it answers. */
  saysIds: boolean;
  /** Processes in a row that ended without a reply in between. */
  barren: number;
  /** Processes that were silent for the whole time-out before anything was ever answered. */
  dumb: number;
  /** Set when nothing can be tried any more. */
  fault: unknown;
  /** Set when the app, which did answer once, only dies: nothing is started again. */
  dead: string | null;
  closed: boolean;
  /** Signals that are listened to already: one listener each, however many requests there are. */
  readonly signals: WeakSet<AbortSignal>;
}

/** A pool without a process. */
export function newPool(options: StreamOptions): Pool {
  return {
    options,
    notes: newNotes(),
    queue: [],
    workers: new Set(),
    leaving: new Set(),
    served: 0,
    saysIds: false,
    barren: 0,
    dumb: 0,
    fault: null,
    dead: null,
    closed: false,
    signals: new WeakSet(),
  };
}

/** Nothing more can be tried: everybody who waits is told why. */
export function giveUp(pool: Pool, fault: unknown): void {
  pool.fault ??= fault;
  for (const worker of pool.workers) {
    for (const job of dismiss(worker)) job.fail(pool.fault);
    sendAway(pool, worker);
  }
  for (const job of pool.queue.splice(0)) if (!job.settled) job.fail(pool.fault);
}

/** Ends a process with all that it started; it takes no requests any more. */
export function sendAway(pool: Pool, worker: StreamWorker): void {
  pool.workers.delete(worker);
  const leaving = worker.process.kill().finally(() => pool.leaving.delete(leaving));
  pool.leaving.add(leaving);
}
