import { type AppNotes, noteLog } from "./app-notes.ts";
import { type ProcessSpec, startProcess } from "./app-process.ts";
import { type OutputLine, readOutputLine, silentReply } from "./app-reply.ts";
import { lineSplitter } from "./line-splitter.ts";
import type { Flight, Job, StreamWorker, WorkerEvents } from "./stream-flight.ts";
import { took, watch } from "./stream-timing.ts";

/** Starts a process for requests to be sent to. */
export function startWorker({
  spec,
  timeoutMs,
  notes,
  events,
}: {
  spec: ProcessSpec;
  timeoutMs: number;
  notes: AppNotes;
  events: WorkerEvents;
}): StreamWorker {
  const lines = lineSplitter(
    (line) => takeLine(worker, line),
    () => {
      notes.overlong += 1;
    },
  );
  const worker: StreamWorker = {
    process: startProcess(spec, (chunk) => lines.push(chunk)),
    mask: spec.mask,
    flights: new Map(),
    events,
    notes,
    timeoutMs,
    served: 0,
    sent: 0,
    lastReplyAt: 0,
    newestAnswered: -1,
    overtakes: false,
    late: new Set(),
    dismissed: false,
  };
  worker.process.started.catch((error) => events.unstartable(error));
  void worker.process.ended.then((end) => {
    lines.end();
    if (!worker.dismissed) events.ended(worker, dismiss(worker), end);
  });
  return worker;
}

/** Sends a request; the reply comes by the events. */
export function send(worker: StreamWorker, job: Job): void {
  const { id, inputs } = job.request;
  const flight: Flight = { job, order: worker.sent, sentAt: performance.now(), timer: null };
  worker.sent += 1;
  worker.flights.set(id, flight);
  worker.late.delete(id);
  watch(worker, flight, worker.timeoutMs);
  worker.process.write(`${JSON.stringify({ id, inputs })}\n`);
}

/** Takes back what it has not answered; what it says from now on is not heard. */
export function dismiss(worker: StreamWorker): Job[] {
  worker.dismissed = true;
  const jobs = [...worker.flights.values()].map(({ job, timer }) => {
    clearTimeout(timer ?? undefined);
    return job;
  });
  worker.flights.clear();
  return jobs.filter((job) => !job.settled);
}

/** Takes back the requests of a signal, whose callers no longer wait. */
export function forget(worker: StreamWorker, signal: AbortSignal): Job[] {
  const flights = [...worker.flights.values()].filter(({ job }) => job.signal === signal);
  for (const { job, timer } of flights) {
    clearTimeout(timer ?? undefined);
    worker.flights.delete(job.request.id);
    worker.late.add(job.request.id);
  }
  return flights.map(({ job }) => job);
}

function takeLine(worker: StreamWorker, text: string): void {
  if (worker.dismissed) return;
  const line = readOutputLine(text, worker.mask);
  if (line.kind === "log") {
    noteLog(worker.notes, worker.mask(text));
  } else if (line.kind === "broken") {
    takeBroken(worker, line);
  } else {
    takeReply(worker, line);
  }
}

/** Nothing more will come for its request. Not before a reply could be read: else the app itself can't be tried. */
function takeBroken(worker: StreamWorker, { id, detail }: OutputLine & { kind: "broken" }): void {
  worker.notes.broken += 1;
  worker.notes.example.broken ??= detail;
  const flight = id === null ? undefined : worker.flights.get(id);
  if (!flight || worker.served === 0) return;
  const measured = took(worker, flight);
  land(worker, flight);
  const told = `its reply can't be read: ${detail}`;
  worker.events.replied(flight.job, silentReply("app_error", told, measured), id);
}

function takeReply(worker: StreamWorker, line: OutputLine & { kind: "reply" }): void {
  if (line.dropped.length > 0) worker.notes.dropped += 1;
  worker.notes.example.dropped ??= line.dropped[0];
  const flight = flightOf(worker, line.id);
  if (!flight) {
    stray(worker, line);
    return;
  }
  const measured = took(worker, flight);
  land(worker, flight);
  worker.events.replied(flight.job, { ...line.reply, duration_ms: line.durationMs ?? measured }, line.id);
}

/** A reply without an id belongs to the only request there is. */
function flightOf(worker: StreamWorker, id: string | null): Flight | undefined {
  if (id !== null) return worker.flights.get(id);
  const [only, ...others] = worker.flights.values();
  return others.length === 0 ? only : undefined;
}

function land(worker: StreamWorker, flight: Flight): void {
  clearTimeout(flight.timer ?? undefined);
  worker.flights.delete(flight.job.request.id);
  worker.served += 1;
  worker.lastReplyAt = performance.now();
  worker.newestAnswered = Math.max(worker.newestAnswered, flight.order);
}

/** Nobody waits for it: a late reply, a wrong id or none, or an object that only looks like a reply. */
function stray(worker: StreamWorker, { id, lacksId, reply }: OutputLine & { kind: "reply" }): void {
  if (id !== null && worker.late.delete(id)) return;
  if (!lacksId && reply.outcome.status === "silent" && reply.outcome.reason === "no_output") {
    noteLog(worker.notes, `{"id": ${JSON.stringify(id)}, …}`);
    return;
  }
  worker.notes.stray += 1;
  worker.notes.example.stray ??= id === null ? "no id" : `id ${JSON.stringify(id)}`;
  worker.events.strayed(worker, { id, lacksId });
}
