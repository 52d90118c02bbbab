import type { UserError } from "../../errors.ts";
import { insteadOfReply } from "./app-notes.ts";
import type { ProcessEnd } from "./app-process.ts";
import { silentReply } from "./app-reply.ts";
import type { Job, Stray, StreamWorker } from "./stream-flight.ts";
import { giveUp, type Pool, sendAway } from "./stream-pool.ts";
import { dismiss } from "./stream-worker.ts";
import { A_REPLY, BUFFERED, seconds, unheard, untried, withLastLine } from "./untried.ts";

/** Processes that end before anything was answered, until the app counts as one that cannot be tried. */
const UNTRIED_AFTER_ENDS = 3;
/** The same for processes that say nothing; each costs a whole time-out. */
const UNTRIED_AFTER_SILENCES = 2;
/** Processes in a row that end without a reply, until a broken app is not started again for every record left. */
const DEAD_AFTER_ENDS = 25;

/**
 * No reply will ever find its request: at once where replies have no id, for they never had one; where ids are wrong
 * once there are as many as requests.
 */
export function onStray(pool: Pool, worker: StreamWorker, { id, lacksId }: Stray): void {
  const waiting = worker.flights.size;
  if (pool.saysIds || waiting === 0 || (!lacksId && pool.notes.stray < waiting)) return;
  const what =
    id === null
      ? `its reply has no id, and ${waiting} requests wait for one`
      : `it answered under the id ${JSON.stringify(id)}, which it was not asked`;
  giveUp(pool, untried({ side: pool.options.side, what, hint: A_REPLY, log: worker.process.log.text() }));
}

/** The record is silent; a process that has said nothing at all hangs, and those behind get a fresh one. */
export function onTimeout(pool: Pool, worker: StreamWorker, job: Job, stuck: boolean): void {
  const { timeoutMs } = pool.options;
  const what = `no reply within ${seconds(timeoutMs)}`;
  if (stuck && pool.served === 0) pool.dumb += 1;
  if (pool.dumb >= UNTRIED_AFTER_SILENCES && pool.served === 0) {
    pool.queue.unshift(job);
    giveUp(pool, neverAnswered(pool, worker, what));
    return;
  }
  const cause = worker.served === 0 ? `${what}. ${BUFFERED}` : what;
  job.settle(silentReply("app_timeout", withLastLine(cause, worker.process.log.text()), timeoutMs));
  if (!stuck) return;
  pool.queue.unshift(...dismiss(worker));
  sendAway(pool, worker);
}

/** One that died with several requests in hand is asked again one by one, so that only the culprit is charged. */
export function onEnd(pool: Pool, worker: StreamWorker, jobs: Job[], end: ProcessEnd): void {
  sendAway(pool, worker);
  if (pool.closed) return;
  pool.notes.ends += 1;
  if (end.well && worker.served === 1) pool.notes.oneShots += 1;
  const { how } = end;
  if (jobs.length + pool.queue.length > 0 && servesOneEach(pool)) {
    pool.queue.unshift(...jobs);
    giveUp(pool, oneReplyEach(pool, worker, how));
    return;
  }
  if (jobs.length === 0) return;
  pool.barren += 1;
  if (pool.served === 0 && pool.barren >= UNTRIED_AFTER_ENDS) {
    pool.queue.unshift(...jobs);
    giveUp(pool, onlyEnded(pool, worker, how));
    return;
  }
  if (pool.barren >= DEAD_AFTER_ENDS) pool.dead = `the app ${how}, ${pool.barren} times in a row`;
  askAgain(pool, worker, jobs, end);
}

/** A program for one record, called as one for many: the same thing again and again, and no record's fault. */
function servesOneEach({ notes, workers }: Pool): boolean {
  const all = notes.oneShots === notes.ends && [...workers].every(({ served }) => served <= 1);
  return all && notes.oneShots >= UNTRIED_AFTER_ENDS;
}

function askAgain(pool: Pool, worker: StreamWorker, jobs: Job[], { how, well }: ProcessEnd): void {
  const [only] = jobs;
  // One that ended well after a reply was done: what was sent to it meanwhile did not end it.
  const done = well && worker.served > 0;
  if (only && jobs.length === 1 && pool.served > 0 && !done) {
    only.settle(silentReply("app_error", withLastLine(`the app ${how}`, worker.process.log.text()), 0));
    return;
  }
  for (const job of jobs) job.alone = true;
  // Before anything was answered, whoever went down alone goes last: it may be the others that can be answered.
  if (jobs.length === 1 && pool.served === 0) pool.queue.push(...jobs);
  else pool.queue.unshift(...jobs);
}

function onlyEnded({ options, notes }: Pool, { process }: StreamWorker, how: string): UserError {
  const { spec, side } = options;
  const what = `"${spec.called ?? spec.argv.join(" ")}" ${how} before it answered anything${insteadOfReply(notes)}`;
  const hint = `It was started ${UNTRIED_AFTER_ENDS} times in ${spec.place.name}; try it there by hand with one line of JSON on stdin.${spec.place.lacks}`;
  return untried({ side, what, hint, log: process.log.text() });
}

function oneReplyEach({ options, notes }: Pool, { process }: StreamWorker, how: string): UserError {
  const { spec, side } = options;
  const what = `"${spec.called ?? spec.argv.join(" ")}" ${how} after one reply, ${notes.oneShots} times in a row`;
  const hint = spec.called
    ? "One process serves many records: nothing in the module may end it."
    : `One process serves many records: it reads request lines until stdin ends. A program that answers one record and ends is called with command: { run: ${JSON.stringify(spec.argv)}, per_record: true }.`;
  return untried({ side, what, hint, log: process.log.text() });
}

function neverAnswered({ options, notes }: Pool, { process }: StreamWorker, what: string): UserError {
  const hint = `${unheard(notes)} If the app really needs longer, raise app.timeout.`;
  const fact = `it never answered (${what})${insteadOfReply(notes)}`;
  return untried({ side: options.side, what: fact, hint, log: process.log.text() });
}
