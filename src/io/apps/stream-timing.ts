import type { Flight, StreamWorker } from "./stream-flight.ts";

/**
 * How long the app took, in milliseconds. A process that works through its requests one by one has them waiting in its
 * pipe: there the clock starts with the reply before. One that has let a later request overtake works on all at once.
 */
export function took(worker: StreamWorker, flight: Flight): number {
  const ahead = [...worker.flights.values()].some(({ order }) => order < flight.order);
  if (ahead) worker.overtakes = true;
  const from = worker.overtakes ? flight.sentAt : Math.max(flight.sentAt, worker.lastReplyAt);
  return performance.now() - from;
}

/**
 * Watches the time of a request. By the same reason one that waits in the pipe has its time from the reply before, and
 * where nothing comes any more it is the oldest one that the process hangs on.
 */
export function watch(worker: StreamWorker, flight: Flight, after: number): void {
  flight.timer = setTimeout(() => {
    const overtaken = worker.newestAnswered > flight.order;
    if (overtaken) {
      expire(worker, flight, { stuck: false });
      return;
    }
    const left = Math.max(flight.sentAt, worker.lastReplyAt) + worker.timeoutMs - performance.now();
    const [oldest = flight] = worker.flights.values();
    if (left > 1) watch(worker, flight, left);
    else expire(worker, oldest, { stuck: true });
  }, after);
}

function expire(worker: StreamWorker, flight: Flight, { stuck }: { stuck: boolean }): void {
  const { id } = flight.job.request;
  clearTimeout(flight.timer ?? undefined);
  worker.flights.delete(id);
  worker.late.add(id);
  worker.events.timedOut(worker, flight.job, stuck);
}
