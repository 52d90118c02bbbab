import type { Found } from "../../commands/repo.ts";
import { messageOf } from "../../errors.ts";

/** Runs git with these arguments in the repository and gives its standard output. */
export type Git = (args: string[]) => Promise<string>;

/** How far a shallow clone is deepened, step by step, before all of its history is asked for. */
const DEEPEN_STEPS = ["--deepen=50", "--deepen=500", "--unshallow"];

const FETCH_HINT = "in a workflow, give actions/checkout `fetch-depth: 0`";

/** Fetches one commit, branch or tag from `origin` without its history. */
export async function fetchCommit(git: Git, ref: string): Promise<Found> {
  const name = ref.replace(/^origin\//, "");
  if (name.startsWith("-")) return { status: "missing", why: `"${ref}" is no name of a commit` };
  const args = ["fetch", "--no-tags", "--no-recurse-submodules", "--depth=1", "origin", name];
  const depth = (await isShallow(git)) ? args : args.filter((arg) => arg !== "--depth=1");
  try {
    await git(depth);
    return { status: "found", sha: "FETCH_HEAD" };
  } catch (error) {
    const why = `commit "${ref}" is not in this clone and could not be fetched (${reason(error)}); ${FETCH_HINT}`;
    return { status: "missing", why };
  }
}

/** The commit where two histories part; deepens a shallow clone until it shows, or says why it can't. */
export async function findMergeBase(git: Git, one: string, other: string): Promise<Found> {
  const near = await mergeBase(git, one, other);
  if (near) return { status: "found", sha: near };
  if (!(await isShallow(git)))
    return { status: "missing", why: `${short(one)} and ${short(other)} have no common history` };
  for (const step of DEEPEN_STEPS) {
    const failure = await deepen(git, step, [one, other]);
    if (failure) return tooShallow(failure);
    const found = await mergeBase(git, one, other);
    if (found) return { status: "found", sha: found };
  }
  return { status: "missing", why: `${short(one)} and ${short(other)} have no common history` };
}

/** The commit before this one, of a merge the one that was merged into; a shallow clone is deepened by that much. */
export async function firstParent(git: Git, sha: string): Promise<Found> {
  const parent = () => revParse(git, `${sha}^1`);
  const near = await parent();
  if (near) return { status: "found", sha: near };
  if (!(await isShallow(git))) return { status: "missing", why: `${short(sha)} is the first commit` };
  const failure = await deepen(git, "--deepen=1", [sha]);
  if (failure) return tooShallow(failure);
  const found = await parent();
  return found
    ? { status: "found", sha: found }
    : { status: "missing", why: `${short(sha)} is the first commit` };
}

/** The commit where two histories part, as far as this clone knows; null where it does not. */
export async function mergeBase(git: Git, one: string, other: string): Promise<string | null> {
  const out = await git(["merge-base", one, other]).catch(() => "");
  return out.trim() || null;
}

function tooShallow(failure: string): Found {
  const why = `this clone is shallow and could not be deepened (${failure}); ${FETCH_HINT}`;
  return { status: "missing", why };
}

async function deepen(git: Git, step: string, shas: string[]): Promise<string | null> {
  if (!(await isShallow(git))) return null;
  try {
    await git(["fetch", "--no-tags", "--no-recurse-submodules", step, "origin", ...shas]);
    return null;
  } catch (error) {
    return reason(error);
  }
}

/** The full SHA of what a name stands for in this clone; null where it knows none. */
export async function revParse(git: Git, ref: string): Promise<string | null> {
  const args = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const out = await git(args).catch(() => "");
  return out.trim() || null;
}

async function isShallow(git: Git): Promise<boolean> {
  return (await git(["rev-parse", "--is-shallow-repository"])).trim() === "true";
}

/** The line on which git says what failed; advice may follow it. */
function reason(error: unknown): string {
  const text = messageOf(error);
  const lines = text.trim().split("\n");
  const fatal = lines.find((line) => line.startsWith("fatal: "))?.slice("fatal: ".length);
  return fatal ?? lines.at(-1) ?? text;
}

function short(sha: string): string {
  return /^[0-9a-f]{40}$/.test(sha) ? sha.slice(0, 7) : sha;
}
