import { reasonOf } from "../errors.ts";
import { checkName, checkOutput } from "../report/check.ts";
import { renderComment } from "../report/comment.ts";
import {
  type CommentState,
  commentMarker,
  readMemory,
  readState,
  stateMemory,
} from "../report/comment-state.ts";
import type { Trial } from "../report/trial.ts";
import { acceptanceFacts, settleAcceptance } from "./acceptance.ts";
import { type Commented, findEarlier, writeComment } from "./comment-on-pull.ts";
import type { Forge, Published, PullRequest, StickyComment } from "./forge.ts";

/** What publishing takes beside the trial. */
export interface Publishing {
  forge: Forge;
  pull: number | null;
  /**
   * A pull request whose acceptance counts and whose comment is left as it is: the one that a merge group or a push merges, or
   * a fork's, of which the token may only read.
   */
  readsOf?: Pick<PullRequest, "number" | "headSha" | "fork"> | null;
  /** The check run opened at the start; null where the token may not or the configuration does not want one. */
  check: { id: number; name: string } | null;
  /** When a comment is created; an existing one is always updated. */
  comment: "always" | "on-change" | "on-failure" | "never";
  now: number;
}

/** A trial as settled, and one warning for each thing that could not be published. */
export interface PublishedTrial {
  trial: Trial;
  commentUrl: string | null;
  warnings: string[];
}

/** Publishes a trial: acceptance first, for it is part of what is said, then comment, then check. Never throws over the forge. */
export async function publishTrial(trial: Trial, publishing: Publishing): Promise<PublishedTrial> {
  const { forge, pull, readsOf = null } = publishing;
  const accepting = pull ?? readsOf?.number ?? null;
  const marker = commentMarker(trial.decision.evidence.config);
  const { existing, unread } = await findEarlier(forge, accepting, marker);
  const known = [
    ...(existing ? [readState(existing.body)] : []),
    ...(accepting === null ? [] : await remembered(trial, publishing)),
  ].filter((state) => state !== null);
  const state = stateOf(trial, known, publishing.now);
  const reported = known.length > 0;
  const settled =
    accepting === null
      ? trial
      : await settle({ trial, state, reported, fork: readsOf?.fork ?? false, forge, pull: accepting });
  const comment =
    pull === null ? null : await comments({ trial: settled, publishing, pull, existing, state });
  const check = await closeCheck(settled, state, publishing);
  const outcomes = [
    comment && { what: "the comment", outcome: comment },
    check && { what: "the check", outcome: check },
  ];
  return {
    trial: settled,
    commentUrl: comment?.status === "published" ? comment.url : (existing?.url ?? null),
    warnings: [
      ...outcomes.flatMap((one) => (one ? publishWarning(one.what, one.outcome) : [])),
      ...(comment?.status === "skipped" ? unread : []),
    ],
  };
}

/** One sentence for what could not be published, with the line of YAML that grants it. */
export function publishWarning(what: string, outcome: Commented): string[] {
  if (outcome.status === "forbidden") {
    return [
      `The token may not write ${what}: give the job \`permissions: { ${outcome.permission} }\`. The decision stands.`,
    ];
  }
  if (outcome.status === "outdated") {
    return [
      `The pull request stands at ${outcome.head.slice(0, 7)} by now, which this run did not try: ${what} is left to the run of that commit.`,
    ];
  }
  return outcome.status === "failed"
    ? [`GitHub did not take ${what} (${outcome.message}). The decision stands.`]
    : [];
}

/** What checks on the head of the pull request spoke of, for a comment may be unwanted or deleted. */
async function remembered(
  { decision, exit_code }: Trial,
  { forge, readsOf, check }: Publishing,
): Promise<(CommentState | null)[]> {
  const { config, commit } = decision.evidence;
  const sha = readsOf?.headSha ?? commit.head;
  if (exit_code === 0 || sha === null) return [];
  const name = check?.name ?? checkName(config);
  const memories = await quietly(forge.checkMemories({ sha, name }));
  return (memories ?? []).map(readMemory);
}

/** A surface that already spoke of these outputs keeps the time from which an acceptance counts; the comment's word first. */
function stateOf(trial: Trial, known: readonly CommentState[], now: number): CommentState {
  const before = known.find(({ outputs }) => outputs === trial.outputs_id);
  if (before) return before;
  return { outputs: trial.outputs_id, since: new Date(now).toISOString() };
}

async function settle(from: {
  trial: Trial;
  state: CommentState;
  reported: boolean;
  fork: boolean;
  forge: Forge;
  pull: number;
}): Promise<Trial> {
  const { trial, state, reported, fork, forge, pull } = from;
  if (trial.decision.decision === "pass") return trial;
  try {
    const facts = await acceptanceFacts(forge, pull, state);
    return settleAcceptance(trial, { ...facts, reported, fork });
  } catch (error) {
    if (trial.exit_code === 0) return trial;
    return {
      ...trial,
      warnings: [...trial.warnings, `Whether somebody accepts this is not known: ${reasonOf(error)}`],
    };
  }
}

interface Commenting {
  trial: Trial;
  publishing: Publishing;
  pull: number;
  existing: StickyComment | null;
  state: CommentState;
}

async function comments({ trial, publishing, pull, existing, state }: Commenting): Promise<Commented> {
  if (!existing && !wanted(trial, publishing.comment))
    return { status: "skipped", reason: `report.comment is ${publishing.comment}` };
  const marker = commentMarker(trial.decision.evidence.config);
  const { head } = trial.decision.evidence.commit;
  return writeComment(publishing.forge, { head, pull, marker, body: renderComment(trial, state) });
}

/** `on-change`: when there is something to say, which is not that everything is as it was. */
function wanted({ decision, exit_code }: Trial, when: Publishing["comment"]): boolean {
  if (when === "on-failure") return exit_code !== 0 || decision.decision === "fail";
  if (when !== "on-change") return when === "always";
  const { policy_changes, app_changes, first_run, dataset } = decision.evidence;
  const records = dataset.added.length + dataset.removed.length + dataset.changed.length;
  const rules = policy_changes.length + app_changes.length;
  return decision.reason !== "unchanged" || first_run || rules > 0 || records > 0;
}

async function closeCheck(
  trial: Trial,
  state: CommentState,
  { forge, check }: Publishing,
): Promise<Published | null> {
  if (!check) return null;
  const memory = stateMemory(state);
  return forge.finishCheck({ ...check, ...checkOutput(trial), detailsUrl: trial.links.run, memory });
}

/** What the forge can't answer is not known; it never ends a finished trial. */
async function quietly<T>(answer: Promise<T>): Promise<T | null> {
  return answer.catch(() => null);
}
