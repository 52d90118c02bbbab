import type { Trace } from "../formats/trace.ts";
import type { Verdict } from "../formats/verdict.ts";

/**
 * What earlier runs already paid for, by content address. `put` resolves when the entry is in the journal: journal
 * first, then memory, so `kill -9` loses at most the calls in flight.
 */
export interface Store<T> {
  get(address: string): T | undefined;
  put(address: string, value: T): Promise<void>;
}

/** Verdicts by fingerprint x content x repeat. */
export type VerdictStore = Store<Verdict>;

/** Traces by app digest x inputs x sample. */
export type TraceStore = Store<Trace>;
