/** One request that the stand-in got. */
export interface LoggedRequest {
  path: string;
  /** The parsed body; null where there was none. */
  body: unknown;
  status: number;
  /** Faults that struck it, as written. */
  faults: string[];
}

/** What the stand-in was asked. */
export interface RequestLog {
  /** Requests since the start. */
  readonly total: number;
  /** The latest of them, oldest first. */
  readonly latest: readonly LoggedRequest[];
  add(request: LoggedRequest): void;
}

/** Requests kept with their bodies; thousands of a benchmark would fill the memory. */
const KEPT = 1_000;

/** A log without requests. */
export function createRequestLog(): RequestLog {
  const latest: LoggedRequest[] = [];
  let total = 0;
  return {
    latest,
    get total() {
      return total;
    },
    add(request) {
      total++;
      latest.push(request);
      if (latest.length > KEPT) latest.shift();
    },
  };
}
