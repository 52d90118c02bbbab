import { setMaxListeners } from "node:events";
import type { App, AppReply, AppRequest } from "../../evaluate/app.ts";
import { type AppNotes, describeNotes, insteadOfReply, newNotes, noteLog } from "./app-notes.ts";
import { type AppProcess, type ProcessSpec, startProcess } from "./app-process.ts";
import { type OutputLine, readOutputLine, silentReply } from "./app-reply.ts";
import { type Attempts, attempts } from "./attempts.ts";
import { lineSplitter } from "./line-splitter.ts";
import { BUFFERED, seconds, unheard, untried, withLastLine } from "./untried.ts";

/** How to run an app that has a process for each request. */
export interface OnceOptions {
  spec: ProcessSpec;
  side: "head" | "base";
  concurrency: number;
  timeoutMs: number;
}

interface Running {
  readonly options: OnceOptions;
  readonly notes: AppNotes;
  readonly attempts: Attempts;
  readonly processes: Set<AppProcess>;
}

/** Opens an app with one process, one request and one reply a record. */
export function openOnceApp(options: OnceOptions): App {
  const app: Running = {
    options,
    notes: newNotes(),
    attempts: attempts(options.concurrency),
    processes: new Set(),
  };
  return {
    answer: (request, signal) => answer(app, request, signal),
    async close() {
      await Promise.all([...app.processes].map((process) => process.kill()));
    },
    warnings: () => describeNotes(app.notes, options.side),
  };
}

async function answer(app: Running, request: AppRequest, signal: AbortSignal): Promise<AppReply> {
  app.attempts.check();
  const startedAt = performance.now();
  const { process, reply } = start(app, request);
  app.processes.add(process);
  const ended = await endOf(process, reply.arrived, { timeoutMs: app.options.timeoutMs, signal });
  const took = performance.now() - startedAt;
  await process.kill();
  app.processes.delete(process);
  signal.throwIfAborted();
  const { line } = reply;
  if (line) {
    app.attempts.answered();
    return { ...line.reply, duration_ms: line.durationMs ?? took };
  }
  return silence(app, process, { ended, took });
}

interface PendingReply {
  line: (OutputLine & { kind: "reply" }) | null;
  arrived: Promise<void>;
}

function start(
  { options, notes }: Running,
  { id, inputs }: AppRequest,
): { process: AppProcess; reply: PendingReply } {
  let arrive = () => {};
  const reply: PendingReply = { line: null, arrived: new Promise((resolve) => (arrive = resolve)) };
  const take = (text: string) => {
    const line = readOutputLine(text, options.spec.mask);
    if (line.kind === "reply" && !reply.line) {
      reply.line = line;
      arrive();
    } else if (line.kind === "broken") {
      notes.broken += 1;
      notes.example.broken ??= line.detail;
    } else noteLog(notes, options.spec.mask(text));
  };
  const lines = lineSplitter(take, () => {
    notes.overlong += 1;
  });
  const process = startProcess(options.spec, (chunk) => lines.push(chunk));
  process.write(`${JSON.stringify({ id, inputs })}\n`);
  process.finish();
  void process.ended.then(() => lines.end());
  return { process, reply };
}

/** How the process ended; null where its time ran out, it replied, or the run was aborted. */
async function endOf(
  process: AppProcess,
  arrived: Promise<void>,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
): Promise<string | null> {
  await process.started;
  let stop = () => {};
  const stopped = new Promise<null>((resolve) => {
    stop = () => resolve(null);
  });
  const timer = setTimeout(stop, timeoutMs);
  setMaxListeners(0, signal); // every process under way listens to it
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await Promise.race([process.ended.then(({ how }) => how), arrived.then(() => null), stopped]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function silence(
  app: Running,
  process: AppProcess,
  { ended, took }: { ended: string | null; took: number },
): AppReply {
  const { side, spec, timeoutMs } = app.options;
  const log = process.log.text();
  const instead = insteadOfReply(app.notes);
  const command = `"${spec.argv.join(" ")}"`;
  if (ended === null) {
    const what = `no reply within ${seconds(timeoutMs)}`;
    app.attempts.failed(() =>
      untried({ side, what: `${command} never answered (${what})${instead}`, hint: unheard(app.notes), log }),
    );
    return silentReply("app_timeout", withLastLine(`${what}. ${BUFFERED}`, log), took);
  }
  const hint = `Try it by hand in ${spec.place.name}, with one line of JSON on stdin.${spec.place.lacks}`;
  app.attempts.failed(() =>
    untried({ side, what: `${command} ${ended} and never answered${instead}`, hint, log }),
  );
  return silentReply("app_error", withLastLine(`the app ${ended} without a reply`, log), took);
}
