import type { JudgeSetting } from "./opened.ts";

/** What a call of `align` asks for. */
export interface AlignRequest extends JudgeSetting {
  /** Null: every judge that has labels. */
  name: string | null;
  /** memalign, simba, gepa, or path#function; null: what the judge's file says. */
  optimizer: string | null;
  /** Write the result as a judge of this name, beside the old one. */
  as: string | null;
  /** Only take out what this output taught. */
  forget: string | null;
  /** Labels that exact scorers gave teach too; the configuration may ask for them as well. */
  derived: boolean;
  /** Plan, and write nothing. */
  dryRun: boolean;
  /** Propose it as a pull request instead of writing it here. */
  pr: boolean;
  /** Write though it is not shown to be better. */
  force: boolean;
  /** On a schedule: looks at sealed labels wait for new ones. */
  scheduled: boolean;
}
