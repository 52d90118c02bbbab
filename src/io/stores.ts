import { readStoredTrace } from "../evaluate/stored-trace.ts";
import { readStoredVerdict } from "../evaluate/stored-verdict.ts";
import type { TraceStore, VerdictStore } from "../evaluate/stores.ts";
import { openStore } from "./store.ts";

/** What earlier runs paid for, in a folder. */
export interface OpenStores {
  verdicts: VerdictStore;
  traces: TraceStore;
  /** What was left out or could not be kept, a sentence each. */
  warnings(): string[];
  close(): Promise<void>;
}

/** What a store in a cache forgets when no run has used it for so long: a cache that only grows ends by being evicted. */
export const STORE_LIFE_MS = 30 * 24 * 3600 * 1000;

/** Opens both stores of a folder (`.assize`, or the evidence of a run); it need not exist yet. */
export async function openStores({
  dir,
  now,
  life_ms = null,
}: {
  dir: string;
  now: () => number;
  /** `STORE_LIFE_MS` for a store that lives on; null for evidence, which is never forgotten. */
  life_ms?: number | null;
}): Promise<OpenStores> {
  const verdicts = await openStore({ dir, kind: "verdicts", validate: readStoredVerdict, now, life_ms });
  const traces = await openStore({ dir, kind: "traces", validate: readStoredTrace, now, life_ms });
  return {
    verdicts,
    traces,
    warnings: () => [...verdicts.warnings(), ...traces.warnings()],
    async close() {
      await Promise.all([verdicts.close(), traces.close()]);
    },
  };
}
