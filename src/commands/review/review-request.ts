import type { VerdictStore } from "../../evaluate/stores.ts";
import type { ReviewHead } from "../../labels/review-data.ts";
import type { LabelPorts, LabelSetting } from "../labels/label-ports.ts";

/** Which list to make a page of: exactly one of session, draw, disagreement. */
export interface ReviewRequest extends LabelSetting {
  session: string | null;
  draw: string | null;
  /** A question on whose contested answers somebody is to decide. */
  disagreement: string | null;
  /** Further files with traces: recorded outputs (.jsonl) or the evidence of a run (.json). */
  traces: readonly string[];
  /** The sides of a pair beside each other. */
  compare: boolean;
  handIn: ReviewHead["handIn"];
}

/** What making a page needs of the world: what labels need, and the page's template. */
export interface ReviewPorts extends LabelPorts {
  /** The review page without its data. */
  readTemplate(): Promise<string>;
  /** What earlier runs have paid for; null where there is none. Absent: nobody looks. */
  openVerdicts?(): Promise<{ verdicts: VerdictStore; close(): Promise<void> } | null>;
}
