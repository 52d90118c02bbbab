import { readStoredTrace, readStoredVerdict } from "../evaluate/stored.ts";
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

/** Opens both stores of a folder (`.assize`, or the evidence of a run); it need not exist yet. */
export async function openStores({ dir, now }: { dir: string; now: () => number }): Promise<OpenStores> {
  const verdicts = await openStore({ dir, kind: "verdicts", validate: readStoredVerdict, now });
  const traces = await openStore({ dir, kind: "traces", validate: readStoredTrace, now });
  return {
    verdicts,
    traces,
    warnings: () => [...verdicts.warnings(), ...traces.warnings()],
    async close() {
      await Promise.all([verdicts.close(), traces.close()]);
    },
  };
}
