import { exitCode } from "../gate/exit-code.ts";
import type { CommentState } from "../report/comment-state.ts";
import type { Trial } from "../report/trial.ts";
import type { Forge, LabelEvent } from "./forge.ts";

/** The label by which somebody with write access lets a failed change through. */
const ACCEPT_LABEL = "assize: accept";

/** What the forge knows that an acceptance depends on. */
export interface AcceptanceFacts {
  events: readonly LabelEvent[];
  authors: readonly string[];
  state: CommentState;
  /** A comment or check of an earlier run is there that says for which outputs it spoke. */
  reported?: boolean;
  /** No run of the pull request itself may speak of its outputs: only one that is started by hand can. */
  fork?: boolean;
}

/**
 * Asks the forge only where there is something to accept. Whoever opened the pull request counts as an author: a commit
 * bears any name and address that its writer likes.
 */
export async function acceptanceFacts(
  forge: Forge,
  pull: number,
  state: CommentState,
): Promise<AcceptanceFacts> {
  const events = await forge.labelEvents(pull, ACCEPT_LABEL);
  if (events.length === 0) return { events, authors: [], state };
  const [writers, opened] = [await forge.commitAuthors(pull), await forge.pullRequest(pull)];
  return { events, authors: [...writers, ...(opened ? [opened.author] : [])], state };
}

/**
 * Ends a failed trial green where it was accepted: by somebody with write access who wrote none of the head's commits,
 * after these outputs were first reported. The decision stays; an acceptance of other outputs is void, and said to be.
 */
export function settleAcceptance(trial: Trial, facts: AcceptanceFacts): Trial {
  const { events, authors, state, reported = true, fork = false } = facts;
  if (trial.decision.decision === "pass" || events.length === 0) return trial;
  const able = events.filter(({ actor, canWrite }) => canWrite && !authors.includes(actor));
  const valid = able.find(({ at }) => Date.parse(at) >= Date.parse(state.since));
  if (valid) return accepted(trial, valid.actor);
  return { ...trial, warnings: [...trial.warnings, refusal({ events, able, authors, reported, fork })] };
}

function accepted(trial: Trial, by: string): Trial {
  return {
    ...trial,
    run: { ...trial.run, accepted_by: by },
    exit_code: exitCode(trial.decision, { accepted: true }),
  };
}

function refusal(from: {
  events: readonly LabelEvent[];
  able: readonly LabelEvent[];
  authors: readonly string[];
  reported: boolean;
  fork: boolean;
}): string {
  const { events, able, authors, reported, fork } = from;
  const label = `The label "${ACCEPT_LABEL}"`;
  const [late] = able;
  if (late && !reported && fork)
    return `${label} of ${late.actor} was set before any run spoke of these outputs, as of a fork only one can that is started by hand: start the workflow with the pull request's number, then take the label off and set it again.`;
  if (late && !reported)
    return `${label} of ${late.actor} was set before any comment or check that is still there spoke of these outputs: take it off and set it again to accept them.`;
  if (late)
    return `${label} of ${late.actor} was for other outputs: take it off and set it again to accept these.`;
  const [first] = events;
  const own = first && authors.includes(first.actor);
  const why = own ? "opened this pull request or wrote commits of it" : "may not write to this repository";
  return `${label} was set by ${first?.actor ?? "somebody"}, who ${why}; it does not count.`;
}
