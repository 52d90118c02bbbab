import type { Occasion } from "./occasion.ts";
import type { Repo } from "./repo.ts";

/**
 * The commit at which the branch stands that a change is to be merged into. GitHub tells the one at which it stood when the
 * pull request's head was last pushed, and what was merged since (labels, a policy) would be missed. A clone that is behind
 * even that one, or does not have the branch, keeps to what it was told.
 */
export async function baseBranch(
  repo: Pick<Repo, "resolve" | "isAncestor">,
  { base, baseRef }: Pick<Occasion, "base" | "baseRef">,
): Promise<string | null> {
  if (baseRef === null) return base;
  const now = await repo.resolve(`origin/${baseRef}`);
  if (now.status === "missing") return base;
  return base !== null && (await repo.isAncestor(now.sha, base)) ? base : now.sha;
}
