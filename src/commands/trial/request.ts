import type { Occasion } from "../occasion.ts";

/** What a call of the gate asks for; flags beat configuration. Files are relative to the workspace. */
export interface GateRequest {
  configPath: string;
  occasion: Occasion;
  baseline: /** What the occasion names: the merge base of a pull request, the parent of a push. */
    | { kind: "occasion" }
    | { kind: "ref"; ref: string }
    | { kind: "traces"; file: string }
    /** Nobody asked for a comparison. */
    | { kind: "none" };
  /** The head's outputs, recorded elsewhere, instead of running the app. */
  traces: string | null;
  /** Only these records, by id; null: all. */
  records: string[] | null;
  /** Measure the judges on people's labels; `show` needs no trust. */
  measure: boolean;
  /** Only this scorer. */
  only: string | null;
  /** The stand-in answers for every judge. */
  offline: boolean;
  concurrency: number | null;
  maxUsd: number | null;
  /** Say where the time went. */
  profile: boolean;
  /** Files and folders that this call writes: no part of the app, wherever they lie. */
  writes: readonly string[];
  /** Folder of the verdict and trace store. */
  store: string;
}
