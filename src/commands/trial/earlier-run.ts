import { REUSE_FILE } from "../../evaluate/take-over.ts";
import type { Forge, PullRequest } from "../forge.ts";
import type { Occasion } from "../occasion.ts";

/** What the pull request's last run left, and a sentence that says which run or why there is nothing. */
export interface EarlierRun {
  text: string | null;
  said: string;
}

/**
 * A merge group and a push try what a pull request's run has tried already, but GitHub lets neither read that run's
 * cache (gate.md 1): its artifact is read instead. Null where the occasion has no pull request behind it. Never throws
 * over the forge: without it the same things are only asked again.
 */
export async function earlierRun(from: {
  occasion: Occasion;
  forge: Forge | null;
  /** Name of the configuration's artifacts up to the attempt. */
  artifact: string;
}): Promise<EarlierRun | null> {
  const { occasion, forge, artifact } = from;
  if (occasion.untrusted || occasion.head === null || !FOLLOWING.includes(occasion.kind)) return null;
  if (!forge) return nothing("there is no token to find the pull request with");
  const found = await pullBehind(occasion, forge).catch((error: Error) => error.message.split("\n")[0] ?? "");
  if (typeof found === "string") return nothing(found.replace(/\.$/, ""));
  if (found === null) return nothing("no pull request is known behind this commit");
  const pull = `pull request #${found.number}`;
  if (found.fork) return nothing(`${pull} comes from a fork, whose runs are not taken at their word`);
  const kept = await forge.lastKeptFile({ sha: found.headSha, artifact, file: REUSE_FILE });
  if (kept.status === "missing") return nothing(`${pull}: ${kept.why}`);
  return { text: kept.text, said: `What ${pull} has run and judged already is taken over: ${kept.run}` };
}

/**
 * The pull request that a merge group or a push merges, whose acceptance holds for equal outputs; null where none is
 * known. Never throws over the forge: nothing is accepted then.
 */
export async function mergedBy(occasion: Occasion, forge: Forge): Promise<PullRequest | null> {
  if (occasion.head === null || !FOLLOWING.includes(occasion.kind)) return null;
  return pullBehind(occasion, forge).catch(() => null);
}

const FOLLOWING: readonly Occasion["kind"][] = ["push", "merge_group"];

function pullBehind({ kind, head, merges }: Occasion, forge: Forge): Promise<PullRequest | null> {
  if (kind === "push") return forge.mergedPull(head ?? "");
  return merges === null ? Promise.resolve(null) : forge.pullRequest(merges);
}

function nothing(why: string): EarlierRun {
  return {
    text: null,
    said: `Nothing is taken over from an earlier run: ${why}. What is not in the cache is run and asked.`,
  };
}
