import type { Json } from "../../formats/json.ts";
import type { Verdict } from "../../formats/verdict.ts";
import type { JudgeComparison, TrustCard } from "../../gate/judge-standing.ts";

/** A label that the judge does not share, with both reasons. */
export interface Disagreement {
  /** Of the output; of a part of it `tr-…#retrieve[0]` (formats/span-path.ts). */
  trace_id: string;
  label: Json;
  /** Null where the judge gave no verdict. */
  verdict: Json;
  rationale: string;
  label_rationale: string;
  /** The output's group is in the judge's memory. */
  seen: boolean;
}

/** How far one judge can be trusted. */
export interface JudgeReport {
  card: TrustCard;
  /** Labels that people's disagreement or silence leaves out, by reason. */
  disagreements: Disagreement[];
  labelers: { [labeler: string]: number };
}

/** Verdicts on outputs that nobody labelled. */
export interface TriedOutput {
  trace_id: string;
  judge: string;
  verdict: Verdict;
}

/** Everything that `assize judge` says. */
export interface JudgesReport {
  judges: JudgeReport[];
  /** Each judge against its older self, or against another file. */
  comparisons: JudgeComparison[];
  tried: TriedOutput[];
  warnings: readonly string[];
}
