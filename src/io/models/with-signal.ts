import { setMaxListeners } from "node:events";

/** The SDK never takes its listener off the signal it is given, so it gets one that ends with the call. */
export async function withSignal<T>(
  outer: AbortSignal,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  const abort = () => inner.abort();
  if (outer.aborted) abort();
  setMaxListeners(0, outer); // every call under way listens to the one signal of the run
  outer.addEventListener("abort", abort, { once: true });
  try {
    return await call(inner.signal);
  } finally {
    outer.removeEventListener("abort", abort);
  }
}
