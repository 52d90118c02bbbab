import type { Problem } from "../errors.ts";
import type { Config } from "./config.ts";
import type { Judge } from "./judge-file.ts";
import type { Locate } from "./locate.ts";
import type { DatasetRecord } from "./record.ts";

/** What flags change about which faults are faults. */
export interface LoadFlags {
  /** False where flags give the base otherwise (--no-base, --base-traces, --replay): it need not be runnable. */
  rerun?: boolean;
  /** True where the stand-in answers for every judge: models and prices may be missing. */
  offline?: boolean;
  /** True where --max-usd bounds the run in money: every model that is asked needs a price. */
  maxUsd?: boolean;
}

/** The highest floor that a result on n records can reach; handed in by who knows the estimators. */
export type HighestFloor = (of: {
  n: number;
  scorer: { voice: "code" | "judge"; kind: "pass_rate" | "mean"; range: readonly [number, number] | null };
  confidence: number;
}) => number;

/** What the checks of a sound configuration against everything else look at. */
export interface CheckContext {
  config: Config;
  locate: Locate;
  judges: ReadonlyMap<string, Judge>;
  /** False where a judge's file is faulty: a name that is missing may be its. */
  judgesComplete: boolean;
  records: readonly DatasetRecord[];
  flags: LoadFlags;
  highestFloor: HighestFloor;
}

/** One of them: every problem it finds, with its place. */
export type Check = (context: CheckContext) => Problem[];
