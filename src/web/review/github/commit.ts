import type { PlannedFile } from "../../../labels/plan-hand-in.ts";
import type { GitHubApi } from "./api.ts";

/** GitHub takes a tree of some tens of MB at once; several smaller ones are laid over each other. */
const MOST_CHARACTERS = 4_000_000;

/** Commits files on top of a commit, without moving a branch; gives the new commit's SHA. */
export async function commitFiles(
  api: GitHubApi,
  {
    tree,
    parent,
    message,
    files,
  }: { tree: string; parent: string; message: string; files: readonly PlannedFile[] },
): Promise<string> {
  const needs = "Contents";
  let top = tree;
  for (const part of inParts(files)) {
    const entries = part.map(({ path, content }) => ({ path, content, mode: "100644", type: "blob" }));
    const body = { base_tree: top, tree: entries };
    top = shaOf(await api.ask({ method: "POST", path: "/git/trees", body, needs }));
  }
  const body = { message: `${message}\n`, tree: top, parents: [parent] };
  return shaOf(await api.ask({ method: "POST", path: "/git/commits", body, needs }));
}

function inParts(files: readonly PlannedFile[]): PlannedFile[][] {
  const parts: PlannedFile[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const file of files) {
    if (length + file.content.length > MOST_CHARACTERS) {
      parts.push([]);
      length = 0;
    }
    parts.at(-1)?.push(file);
    length += file.content.length;
  }
  return parts;
}

function shaOf(answer: unknown): string {
  return (answer as { sha: string }).sha; // GitHub's own form
}
