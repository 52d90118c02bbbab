import type { ProposalState } from "../../align/pull-request.ts";

/** A pull request as planned: nothing is written until it is acted on. */
export interface Proposal {
  branch: string;
  title: string;
  body: string;
  message: string;
  state: ProposalState;
}

/** What became of a proposal, in a sentence. */
export type Proposed =
  | { status: "opened" | "updated" | "unchanged"; pull: number; url: string; said: string }
  /** The branch is there, and the pull request is for people to open. */
  | { status: "pushed"; url: string; said: string }
  /** People's work, or people's no, is in the way. */
  | { status: "stopped"; said: string };
