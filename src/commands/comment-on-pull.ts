import { reasonOf, UserError } from "../errors.ts";
import type { Forge, Published, StickyComment } from "./forge.ts";

/** What became of the comment; `outdated`: the pull request has moved on to this commit, of which another run speaks. */
export type Commented = Published | { status: "outdated"; head: string };

/** Our earlier comment; where GitHub did not say whether there is one, a sentence for the case that none is written either. */
export async function findEarlier(
  forge: Forge,
  pull: number | null,
  marker: string,
): Promise<{ existing: StickyComment | null; unread: string[] }> {
  if (pull === null) return { existing: null, unread: [] };
  try {
    return { existing: await forge.findComment(pull, marker), unread: [] };
  } catch (error) {
    // A token that may not even read has not written one either.
    if (error instanceof UserError && error.problems[0]?.code === "github_forbidden")
      return { existing: null, unread: [] };
    return {
      existing: null,
      unread: [`An earlier comment, if there is one, stands as it was: ${reasonOf(error)}`],
    };
  }
}

/**
 * Writes the one comment, but where the pull request stands at another commit by now: the run of that commit speaks there,
 * and one that ends later must not speak over it.
 */
export async function writeComment(
  forge: Pick<Forge, "pullRequest" | "upsertComment">,
  { head, ...comment }: { head: string | null; pull: number; marker: string; body: string },
): Promise<Commented> {
  const stands = head === null ? null : await forge.pullRequest(comment.pull).catch(() => null);
  if (stands && stands.headSha !== head) return { status: "outdated", head: stands.headSha };
  return forge.upsertComment(comment);
}
