import type { ClientRequest } from "node:http";

/** What ends a request before its reply. */
export interface Limits {
  /** The run's own signal: it outlives the call. */
  stop?: AbortSignal;
  /** Until the whole reply is there. */
  timeout_ms?: number;
}

/** Ends a request at its limits; to be released when it has ended by itself. */
export type Obey = (request: ClientRequest, limits: Limits) => () => void;

/**
 * One listener a signal, however many requests it ends: a run has thousands of them under one signal. By hand, because
 * http.request watches the whole stream for its own `signal`.
 */
export function createObey(): Obey {
  const underWay: UnderWay = new WeakMap();
  return (request, { stop, timeout_ms }) => {
    const stopped = stop && requestsOf(stop, underWay).add(request);
    if (stop?.aborted) request.destroy(aborted());
    const timer =
      timeout_ms && setTimeout(() => request.destroy(new Error("the call timed out")), timeout_ms);
    return () => {
      stopped?.delete(request);
      if (timer) clearTimeout(timer);
    };
  };
}

type UnderWay = WeakMap<AbortSignal, Set<ClientRequest>>;

function requestsOf(signal: AbortSignal, underWay: UnderWay): Set<ClientRequest> {
  const known = underWay.get(signal);
  if (known) return known;
  const requests = new Set<ClientRequest>();
  const end = () => {
    for (const request of requests) request.destroy(aborted());
  };
  signal.addEventListener("abort", end, { once: true });
  underWay.set(signal, requests);
  return requests;
}

function aborted(): DOMException {
  return new DOMException("This operation was aborted", "AbortError");
}
