import { setMaxListeners } from "node:events";

/** Aborts when the process is asked to end: what was paid for is then kept before it does. A second signal kills. */
export function abortOnSignals(): AbortSignal {
  const abort = new AbortController();
  setMaxListeners(0, abort.signal); // every call under way listens to it
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => abort.abort());
  return abort.signal;
}
