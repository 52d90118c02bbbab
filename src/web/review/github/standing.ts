import type { GitHubApi } from "./api.ts";

/** What stands in a commit of the files that answers touch: texts of label files, null for traces that are there. */
export type Standing = Map<string, string | null>;

interface Entry {
  path: string;
  type: string;
  sha: string;
}

/** Reads them: a walk down to the folders concerned, one listing of each, and the label files' texts. */
export async function readStanding(
  api: GitHubApi,
  { tree, labels, traces }: { tree: string; labels: readonly string[]; traces: readonly string[] },
): Promise<Standing> {
  const standing: Standing = new Map();
  for (const path of labels) {
    const sha = await walk(api, tree, path);
    if (sha !== null) standing.set(path, await textOf(api, sha));
  }
  for (const folder of new Set(traces.map(folderOf))) {
    const sha = await walk(api, tree, folder);
    if (sha === null) continue;
    const names = new Set((await entriesOf(api, sha)).map((entry) => `${folder}/${entry.path}`));
    for (const path of traces) if (names.has(path)) standing.set(path, null);
  }
  return standing;
}

/** The object at a path of a tree; null where there is none. Listings are kept: paths share their beginnings. */
async function walk(api: GitHubApi, tree: string, path: string): Promise<string | null> {
  let sha: string = tree;
  for (const name of path.split("/")) {
    const found = (await entriesOf(api, sha)).find((entry) => entry.path === name);
    if (!found) return null;
    sha = found.sha;
  }
  return sha;
}

const listings = new WeakMap<GitHubApi, Map<string, Promise<Entry[]>>>();

/** Trees are named by their content, so what was listed once holds. */
function entriesOf(api: GitHubApi, sha: string): Promise<Entry[]> {
  const known = listings.get(api) ?? new Map<string, Promise<Entry[]>>();
  listings.set(api, known);
  const listed = known.get(sha) ?? list(api, sha);
  known.set(sha, listed);
  return listed;
}

async function list(api: GitHubApi, sha: string): Promise<Entry[]> {
  const answer = await api.ask({ path: `/git/trees/${sha}`, needs: "Contents" });
  return (answer as { tree: Entry[] }).tree; // GitHub's own form
}

async function textOf(api: GitHubApi, sha: string): Promise<string> {
  const answer = await api.ask({ path: `/git/blobs/${sha}`, needs: "Contents" });
  const { content } = answer as { content: string }; // GitHub's own form: base64 in lines
  const bytes = Uint8Array.from(atob(content.replace(/\s/g, "")), (one) => one.charCodeAt(0));
  return new TextDecoder().decode(bytes);
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
