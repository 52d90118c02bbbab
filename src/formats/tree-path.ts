import type { Tree } from "./tree.ts";

/**
 * A path that a user wrote, relative to `folder`, as a path of the tree ("" is its root). Null where it is absolute, has
 * a backslash or leaves the tree.
 */
export function insideTree(folder: string, path: string): string | null {
  if (path.startsWith("/") || path.includes("\\") || /^[A-Za-z]:/.test(path)) return null;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join("/");
}

/** The folder that a path of a tree stands in, "" for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}

/** The last part of a path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** How messages name a file: as it is in the workspace, with the tree's label for any other tree. */
export function nameIn(tree: Pick<Tree, "label">, path: string): string {
  return tree.label === "" ? path : `${tree.label}:${path}`;
}
