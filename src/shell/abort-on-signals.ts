import { setMaxListeners } from "node:events";

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** A signal that aborts, and the end of listening for what aborts it. */
export interface Heeded {
  signal: AbortSignal;
  /** Does what a signal does. */
  abort(): void;
  /** From here on a signal ends the process by itself: nobody is left who would heed it. */
  release(): void;
}

/** Aborts when the process is asked to end: what was paid for is then kept before it does. A second signal kills. */
export function abortOnSignals(): Heeded {
  const abort = new AbortController();
  setMaxListeners(0, abort.signal); // every call under way listens to it
  const stop = () => {
    release();
    abort.abort();
  };
  const release = () => {
    for (const signal of SIGNALS) process.removeListener(signal, stop);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return { signal: abort.signal, abort: stop, release };
}
