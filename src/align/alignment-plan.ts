import type { Judge } from "../formats/judge-file.ts";
import type { AlignBudget, Example, JudgedExample, Optimizer } from "./alignment.ts";
import type { Looks } from "./looks.ts";
import type { Reader, Reading } from "./reader.ts";

/** An alignment with its proof: what to align, on what, by whom, and what was looked at before. */
export interface AlignmentPlan extends Reading {
  judge: Judge;
  examples: readonly Example[];
  optimizer: { name: string; run: Optimizer };
  budget: AlignBudget;
  looks: Looks;
  /** What the judge learned from last time: fingerprint of the labels by output. */
  learned: { readonly [traceId: string]: string };
  /** Outputs that the present instructions were written from: no label of their groups proves anything of them. */
  instructionsFrom: readonly string[];
  /** Nobody asked: the look waits for enough new labels. */
  scheduled: boolean;
  say?(line: string): void;
}

/** What all stages of one alignment share. */
export interface Making {
  plan: AlignmentPlan;
  reader: Reader;
  judged: readonly JudgedExample[];
}
