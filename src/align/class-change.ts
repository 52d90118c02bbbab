import type { Interval } from "../stats/interval.ts";

/** How the verdicts on one class of labels moved: what people pass, or what people fail. */
export interface ClassChange {
  people: "pass" | "fail";
  n: number;
  gained: number;
  lost: number;
  change: Interval | null;
  /** A loss is shown: the whole interval lies below zero. */
  worse: boolean;
  /** A loss of NON_INFERIORITY is ruled out; null where the class is too small to ask for it. */
  notInferior: boolean | null;
}
