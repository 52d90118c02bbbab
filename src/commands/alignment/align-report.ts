import type { Alignment } from "../../align/align-judge.ts";
import type { LeftOutLabel } from "../../align/examples.ts";
import type { LabelHealth } from "../../align/label-health.ts";
import type { FileChange } from "../../align/plan-files.ts";
import type { Judge } from "../../formats/judge-file.ts";
import type { Proposal, Proposed } from "./proposal.ts";

/** What came of one judge's alignment; every surface is a function of it. */
export interface AlignReport {
  judge: Judge;
  /** The judge that was aligned; the old one where nothing came of it. */
  after: Judge;
  optimizer: string;
  decision: "better" | "worse" | "not_shown" | "blocked";
  /** One sentence. */
  reason: string;
  used: number;
  /** Of those, labels that an exact scorer gave: learned from, never measured on. */
  derived: number;
  leftOut: readonly LeftOutLabel[];
  health: LabelHealth;
  tried: Extract<Alignment, { status: "tried" }> | null;
  /** Files old and new; empty where there is nothing to write. */
  files: readonly FileChange[];
  written: "written" | "planned" | "forced" | "proposed" | "nothing";
  /** The pull request: what would be opened, and what became of it. */
  proposal: Proposal | null;
  proposed: Proposed | null;
  run: { wall_s: number; requests: number; usd: number | null };
  warnings: readonly string[];
}

/** Exit code of `align`: 1 where a judge is blocked or worse (cli.md). */
export function alignExitCode(reports: readonly AlignReport[]): 0 | 1 {
  return reports.some(({ decision }) => decision === "blocked" || decision === "worse") ? 1 : 0;
}
