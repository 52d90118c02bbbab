import type { GitHubTarget } from "../../../labels/github-target.ts";
import { labelBody, labelBranch, labelTitle, type Proposed } from "../../../labels/label-proposal.ts";
import { type HandIn, pathsOf, planHandIn } from "../../../labels/plan-hand-in.ts";
import { markdownText } from "../../../report/escape.ts";
import { type GitHubApi, githubApi, Refused } from "./api.ts";
import { commitFiles } from "./commit.ts";
import { readStanding } from "./standing.ts";

/** What a person is told of answers that were handed in. */
export interface Submitted {
  message: string;
  url: string | null;
}

/** Somebody else may move the branch between reading and writing; then all of it is read anew. */
const TRIES = 3;

/**
 * Hands answers in as a branch and pull request of the repository, in the name of whose token it is. Asked again it adds
 * what is new to the same pull request. Throws Refused with a sentence; nothing is half-written: the branch moves last.
 */
export async function submit({
  target,
  token,
  handIn,
  proposed,
}: {
  target: GitHubTarget;
  token: string;
  handIn: HandIn;
  proposed: Proposed;
}): Promise<Submitted> {
  const api = githubApi(target, token);
  const place = await placeOf(api, { branch: labelBranch(proposed), owner: target.repository.split("/")[0] });
  await moved(TRIES, () =>
    bringIn(api, { place, handIn, folder: target.folder, title: labelTitle(proposed) }),
  );
  return openPull(api, place, { title: labelTitle(proposed), body: labelBody(proposed, markdownText) });
}

/** Where the answers go. */
interface Place {
  page: string;
  base: string;
  branch: string;
  /** The open pull request from the branch. */
  pull: { number: number; html_url: string } | null;
}

async function placeOf(
  api: GitHubApi,
  { branch, owner }: { branch: string; owner: string | undefined },
): Promise<Place> {
  const repository = await api.ask({ path: "", needs: "Contents" });
  const { default_branch: base, html_url: page } = repository as { default_branch: string; html_url: string }; // GitHub's own form
  const query = `?state=open&per_page=1&head=${encodeURIComponent(`${owner}:${branch}`)}`;
  const pulls = await api.ask({ path: `/pulls${query}`, needs: "Pull requests" });
  const [pull] = pulls as { number: number; html_url: string }[]; // GitHub's own form
  return { page, base, branch, pull: pull ?? null };
}

/** On top of the open pull request; a branch that was merged or given up starts anew from the base. */
async function bringIn(
  api: GitHubApi,
  { place, handIn, folder, title }: { place: Place; handIn: HandIn; folder: string; title: string },
): Promise<void> {
  const tip = await headOf(api, place.branch);
  const goesOn = tip !== null && place.pull !== null;
  const parent = goesOn ? tip : await headOf(api, place.base);
  if (parent === null) throw new Refused(404, `GitHub has no branch ${place.base} yet.`);
  const commit = await api.ask({ path: `/git/commits/${parent}`, needs: "Contents" });
  const tree = (commit as { tree: { sha: string } }).tree.sha; // GitHub's own form
  const standing = await readStanding(api, { tree, ...pathsOf(handIn, folder) });
  const files = planHandIn({ handIn, folder, standing });
  if (files.length === 0 && !goesOn)
    throw new Refused(409, "The repository has all of these answers already.");
  if (files.length === 0) return;
  const sha = await commitFiles(api, { tree, parent, message: title, files });
  await point(api, { branch: place.branch, sha, there: tip !== null, force: !goesOn });
}

async function point(
  api: GitHubApi,
  { branch, sha, there, force }: { branch: string; sha: string; there: boolean; force: boolean },
): Promise<void> {
  const needs = "Contents";
  if (there)
    await api.ask({ method: "PATCH", path: `/git/refs/${refPath(branch)}`, body: { sha, force }, needs });
  else
    await api.ask({ method: "POST", path: "/git/refs", body: { ref: `refs/heads/${branch}`, sha }, needs });
}

async function headOf(api: GitHubApi, branch: string): Promise<string | null> {
  const ref = await api.find({ path: `/git/ref/${refPath(branch)}`, needs: "Contents" });
  return ref === null ? null : (ref as { object: { sha: string } }).object.sha; // GitHub's own form
}

/** As one part of a path, which is how the API names it. */
function refPath(branch: string): string {
  return encodeURIComponent(`heads/${branch}`);
}

/** Tries again where the branch has moved in between. */
async function moved(tries: number, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    const again = error instanceof Refused && /fast forward|already exists/i.test(error.message);
    if (!again || tries <= 1) throw error;
    await moved(tries - 1, act);
  }
}

async function openPull(
  api: GitHubApi,
  { page, base, branch, pull }: Place,
  text: { title: string; body: string },
): Promise<Submitted> {
  const needs = "Pull requests";
  if (pull) {
    await api.ask({ method: "PATCH", path: `/pulls/${pull.number}`, body: text, needs });
    return { message: `Pull request #${pull.number} has your answers.`, url: pull.html_url };
  }
  try {
    const body = { ...text, head: branch, base };
    const made = await api.ask({ method: "POST", path: "/pulls", body, needs });
    const { number, html_url } = made as { number: number; html_url: string }; // GitHub's own form
    return { message: `Pull request #${number} is open.`, url: html_url };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const message = `Your answers are on a branch, without a pull request yet. ${error.message} Somebody else can open it there.`;
    return {
      message,
      url: `${page}/compare/${encodeURIComponent(base)}...${encodeURIComponent(branch)}?expand=1`,
    };
  }
}
