import type { Config } from "./config.ts";
import type { Draw } from "./draw-file.ts";
import type { Judge } from "./judge-file.ts";
import type { DerivedLabel, Label } from "./label.ts";
import type { Quarantined } from "./quarantine.ts";
import type { DatasetRecord } from "./record.ts";
import type { LabelSchema } from "./schema.ts";
import type { Session } from "./session.ts";
import type { Trace } from "./trace.ts";

/** Everything under the configuration's folder, loaded and cross-checked: what one commit says about its own evaluation. */
export interface Suite {
  /** Path of assize.yaml, relative to the tree's root. */
  configPath: string;
  /** Folder of assize.yaml, relative to the tree's root ("" at the root). */
  folder: string;
  config: Config & { name: string };
  records: DatasetRecord[];
  /** Hash of the canonical records, order-free; every result names it. */
  datasetVersion: string;
  judges: Map<string, Judge>;
  schemas: Map<string, LabelSchema>;
  labels: Label[];
  /** What exact scorers say in people's stead; no person's word, and read by alignment alone where that is asked for. */
  derived: DerivedLabel[];
  /** Traces that labels are about, by trace id (`traces/labelled` and `traces/*.jsonl`). */
  traces: Map<string, Trace>;
  /** The outputs that `app.traces` names, matched to the records; null where the app runs. */
  recorded: Trace[] | null;
  draws: Map<string, Draw>;
  sessions: Map<string, Session>;
  quarantine: Quarantined[];
  /** Said once, decides nothing: shadowed files, expired quarantine, blank lines. */
  warnings: string[];
}
