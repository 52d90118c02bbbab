import { hashJson } from "../formats/hash.ts";
import type { ScoredSample } from "./evidence.ts";

/** One run of each side of a record, and the lot that says when its turn comes. */
export interface DrawnRuns {
  record_id: string;
  /** Null where there is no baseline. */
  base: ScoredSample | null;
  head: ScoredSample;
  lot: string;
}

/** What a pair's lot is drawn from; commits, times and other pairs play no part. */
export interface LotSeed {
  metric: string;
  fingerprint: string;
  datasetVersion: string;
}

/**
 * The seed of a draw. Together with a pair's own trace ids it gives that pair's lot, so after a push the pairs that still
 * exist keep their lots, and with them their turn and their labels: pushing again is no second draw.
 */
export function lotSeed({ metric, fingerprint, datasetVersion }: LotSeed): string {
  return hashJson({ metric, fingerprint, dataset: datasetVersion });
}

/** Takes one run of each side by lot (rule 7) and gives the pair its lot: sorting by it is a simple random order. */
export function drawRuns(
  {
    record_id,
    base,
    head,
  }: { record_id: string; base: readonly ScoredSample[]; head: readonly ScoredSample[] },
  seed: string,
): DrawnRuns | null {
  const after = pick(head, [seed, record_id, "head"]);
  if (after === null) return null;
  const before = pick(base, [seed, record_id, "base"]);
  const lot = hashJson([seed, record_id, before?.trace_id ?? null, after.trace_id]);
  return { record_id, base: before, head: after, lot };
}

/** Hexadecimal digits of a hash that pick a run: 32 bits are plenty for a handful of runs. */
const PICK_DIGITS = 8;

function pick(samples: readonly ScoredSample[], by: string[]): ScoredSample | null {
  if (samples.length <= 1) return samples[0] ?? null;
  const fraction = Number.parseInt(hashJson(by).slice(0, PICK_DIGITS), 16) / 16 ** PICK_DIGITS;
  return samples[Math.floor(fraction * samples.length)] ?? null;
}
