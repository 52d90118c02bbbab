import type { App, AppReply, AppRequest } from "../../evaluate/app.ts";
import { describeNotes } from "./app-notes.ts";
import { silentReply } from "./app-reply.ts";
import { onEnd, onStray, onTimeout } from "./stream-faults.ts";
import type { Job, StreamWorker, WorkerEvents } from "./stream-flight.ts";
import { giveUp, newPool, type Pool, type StreamOptions } from "./stream-pool.ts";
import { dismiss, forget, send, startWorker } from "./stream-worker.ts";

/** Time to finish by itself after the end of stdin. */
const FINISH_MS = 1_500;

/** Opens an app that speaks the JSONL protocol; processes are started when there is work for them. */
export function openStreamApp(options: StreamOptions): App {
  const pool = newPool(options);
  return {
    answer: (request, signal) => answer(pool, request, signal),
    close: () => close(pool),
    warnings: () => describeNotes(pool.notes, options.side),
  };
}

function answer(pool: Pool, request: AppRequest, signal: AbortSignal): Promise<AppReply> {
  if (pool.fault) return Promise.reject(pool.fault);
  if (signal.aborted) return Promise.reject(signal.reason);
  heed(pool, signal);
  return new Promise((resolve, reject) => {
    const job: Job = {
      request,
      signal,
      alone: false,
      settled: false,
      settle(reply) {
        job.settled = true;
        resolve(reply);
      },
      fail(error) {
        job.settled = true;
        reject(error);
      },
    };
    pool.queue.push(job);
    dispatch(pool);
  });
}

/** Lets go of all requests of a signal once it is aborted. */
function heed(pool: Pool, signal: AbortSignal): void {
  if (pool.signals.has(signal)) return;
  pool.signals.add(signal);
  const leave = () => {
    for (const job of [...pool.queue, ...[...pool.workers].flatMap((worker) => forget(worker, signal))]) {
      if (job.signal === signal && !job.settled) job.fail(signal.reason);
    }
    dispatch(pool);
  };
  signal.addEventListener("abort", leave, { once: true });
}

/** Hands out what waits. A job that must go alone holds up those behind it until a process is idle. */
function dispatch(pool: Pool): void {
  for (let job = pool.queue[0]; job && !pool.closed; job = pool.queue[0]) {
    const worker = job.settled || pool.dead !== null ? null : workerFor(pool, job);
    if (worker) send(worker, job);
    else if (pool.dead !== null) job.settle(silentReply("app_error", pool.dead, 0));
    else if (!job.settled) return;
    pool.queue.shift();
  }
}

function workerFor(pool: Pool, job: Job): StreamWorker | null {
  const { workers, concurrency } = pool.options;
  const open = [...pool.workers].filter(
    (worker) => !isExclusive(worker) && !worker.flights.has(job.request.id),
  );
  const [least] = open.sort((a, b) => a.flights.size - b.flights.size);
  if (least?.flights.size === 0) return least;
  if (pool.workers.size < workers) return addWorker(pool);
  return !job.alone && least && least.flights.size < Math.ceil(concurrency / workers) ? least : null;
}

function isExclusive({ flights }: StreamWorker): boolean {
  return [...flights.values()].some(({ job }) => job.alone);
}

function addWorker(pool: Pool): StreamWorker {
  const { spec, timeoutMs } = pool.options;
  const worker = startWorker({ spec, timeoutMs, notes: pool.notes, events: eventsOf(pool) });
  pool.workers.add(worker);
  return worker;
}

function eventsOf(pool: Pool): WorkerEvents {
  return {
    replied(job, reply, id) {
      pool.served += 1;
      pool.saysIds ||= id !== null;
      pool.barren = 0;
      job.settle(reply);
      dispatch(pool);
    },
    timedOut(worker, job, stuck) {
      onTimeout(pool, worker, job, stuck);
      dispatch(pool);
    },
    ended(worker, jobs, end) {
      onEnd(pool, worker, jobs, end);
      dispatch(pool);
    },
    strayed: (worker, stray) => onStray(pool, worker, stray),
    unstartable: (error) => giveUp(pool, error),
  };
}

async function close(pool: Pool): Promise<void> {
  pool.closed = true;
  await Promise.all([...pool.workers].map(finish));
  await Promise.all(pool.leaving);
}

/** End of stdin means finish; who does not is ended, and so are its children. Nobody waits for work that was let go. */
async function finish(worker: StreamWorker): Promise<void> {
  const busy = worker.flights.size + worker.late.size > 0;
  dismiss(worker);
  worker.process.finish();
  if (!busy) await patiently(worker);
  await worker.process.kill();
}

async function patiently(worker: StreamWorker): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise((resolve) => {
    timer = setTimeout(resolve, FINISH_MS);
  });
  await Promise.race([worker.process.ended, patience]);
  clearTimeout(timer);
}
