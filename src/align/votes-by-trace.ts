import { unitOf, type Vote } from "../labels/votes.ts";

/** Votes by the output, or the step, that they are about, in the order in which the outputs were first answered. */
export function votesByTrace(votes: readonly Vote[]): Map<string, Vote[]> {
  const traces = new Map<string, Vote[]>();
  for (const vote of votes) {
    const unit = unitOf(vote.label);
    const own = traces.get(unit);
    if (own) own.push(vote);
    else traces.set(unit, [vote]);
  }
  return traces;
}
