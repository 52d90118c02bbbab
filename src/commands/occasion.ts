import { UserError } from "../errors.ts";
import type { Forge } from "./forge.ts";

/** What started this run, in our words: a pull request, a push, a queue, a schedule, or a person at a terminal. */
export interface Occasion {
  kind: "pull_request" | "push" | "merge_group" | "schedule" | "dispatch" | "local";
  /** The commit to be tried, never the temporary merge commit; null: what lies in the workspace. */
  head: string | null;
  /** What it is compared with: a ref or commit; null where the event names none. */
  base: string | null;
  /** The branch that a pull request is to be merged into; null where there is none. */
  baseRef: string | null;
  /**
   * How head and base relate: a pull request parts from its base at the merge base, a push follows its first parent; on a
   * schedule an unchanged app is held against what it answered when it was last run.
   */
  against: "merge_base" | "first_parent" | "commit" | "last_run" | "nothing";
  /** Number of the pull request, where there is one. */
  pull: number | null;
  /** The pull request that a merge queue's group ends with; the group itself is none. */
  merges: number | null;
  /** The pull request's author; their labels do not settle it. */
  author: string | null;
  /** Secrets are withheld and the token may only read: forks and Dependabot are one case. */
  untrusted: boolean;
  /** Attempt of the workflow run, from 1. */
  attempt: number;
  /** Page of the workflow run. */
  runUrl: string | null;
}

/** A person at a terminal: nothing is known but the workspace. */
export const LOCAL: Occasion = {
  kind: "local",
  head: null,
  base: null,
  baseRef: null,
  against: "nothing",
  pull: null,
  merges: null,
  author: null,
  untrusted: false,
  attempt: 1,
  runUrl: null,
};

/** A dispatch that names a pull request, as that pull request; a maintainer started it, so secrets are there. */
export async function ofNamedPull(
  occasion: Occasion,
  forge: Pick<Forge, "pullRequest"> | null,
): Promise<Occasion> {
  if (occasion.kind !== "dispatch" || occasion.pull === null) return occasion;
  const pull = await forge?.pullRequest(occasion.pull);
  if (!pull)
    throw new UserError({ code: "pull_unknown", message: `there is no pull request #${occasion.pull}` });
  const { headSha: head, baseSha: base, baseRef, author } = pull;
  return { ...occasion, head, base, baseRef, against: "merge_base", author };
}

/**
 * Why no later run may believe what this run leaves behind, as half a sentence; null where it may. The app runs beside the
 * gate and could have written what it likes there. That does no harm where only those read it who trust that app: the runs
 * of its own pull request, or of the branch that it was merged into. A dispatch that names a pull request runs in the
 * branch it was started on, whose cache all others read, a fork's pull request or not.
 */
export function unbelieved({ kind, pull, untrusted }: Occasion): string | null {
  if (untrusted) return "an app from outside of this repository could have written it";
  if (kind === "dispatch" && pull !== null)
    return `the app of pull request #${pull} could have written it, and the runs of other branches would read it`;
  if (kind === "local") return "the event that started this run does not say whose app it tried";
  return null;
}
