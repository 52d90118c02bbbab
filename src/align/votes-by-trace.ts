import type { Vote } from "../labels/votes.ts";

/** Votes by the output that they are about, in the order in which the outputs were first answered. */
export function votesByTrace(votes: readonly Vote[]): Map<string, Vote[]> {
  const traces = new Map<string, Vote[]>();
  for (const vote of votes) {
    const { trace_id } = vote.label;
    const own = traces.get(trace_id);
    if (own) own.push(vote);
    else traces.set(trace_id, [vote]);
  }
  return traces;
}
