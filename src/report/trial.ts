import type { DatasetRecord } from "../formats/record.ts";
import type { Trace } from "../formats/trace.ts";
import type { Decision } from "../gate/decision.ts";
import type { RunFacts } from "../gate/run-facts.ts";

/** What every surface is made from: the decision, the facts of this run, and where to look further. */
export interface Trial {
  decision: Decision;
  run: RunFacts;
  /** 0 pass, 1 fail, 2 could not be tried, 3 inconclusive that blocks (gate.md 5). */
  exit_code: 0 | 1 | 2 | 3;
  /** The change is a pull request, which somebody may accept. */
  proposed: boolean;
  /** Identity of the head's outputs: an acceptance holds for these and no others. */
  outputs_id: string;
  /** Both sides' traces by trace id, for inputs and outputs of flips. */
  traces: Map<string, Trace>;
  records: Map<string, DatasetRecord>;
  links: { run: string | null; artifact: string | null; compare: string | null };
  /** `report:` of the configuration. */
  report: { examples: number; outputs: "shown" | "redacted" };
  /** Scorers that can't fail a change, because they read what no output has. */
  blind: BlindScorer[];
  /** Said once, below the table: unknown stdout lines, expired quarantine, a permission that is missing. */
  warnings: string[];
}

/** A code scorer whose path no output has, on neither side. */
export interface BlindScorer {
  scorer: string;
  path: string;
  /** Paths that outputs do have. */
  there: string[];
  /** The one of them that was probably meant. */
  meant: string | null;
}

/** A run that could not be tried: configuration, access, missing data. Says nothing about the change. */
export interface NotTried {
  config: string;
  commit: { head: string | null; base: string | null };
  /** One sentence ("OPENAI_API_KEY is missing."). */
  reason: string;
  problems: string[];
  run: RunFacts;
}
