import type { ScorerPorts } from "../../judges/code/create-code-scorer.ts";
import type { AlignPorts } from "../alignment/align-ports.ts";
import type { JudgeSetting } from "../alignment/opened.ts";
import type { LabelPorts } from "./label-ports.ts";

/** What a call of `labels derive` asks for. */
export interface DeriveRequest extends JudgeSetting {
  /** Name of an exact scorer of the configuration. */
  from: string;
  /** The judge whose question it answers. */
  judge: string;
  /** Further files of outputs: recorded elsewhere (.jsonl), or the evidence of a run (.json). */
  traces: readonly string[];
  /** Most labels of one call: each costs a part of a request. */
  limit: number;
  /** Ask nobody and write nothing. */
  dryRun: boolean;
}

/** Labels of one call, where nobody says otherwise: as many as a judge learns from with profit. */
export const DERIVE_LIMIT = 200;

/** What deriving labels needs of the world. */
export interface DerivePorts extends AlignPorts, Pick<LabelPorts, "readFile"> {
  scorerPorts(folder: () => Promise<string>): ScorerPorts;
}
