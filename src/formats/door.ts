import type { Place } from "../errors.ts";
import type { Findings } from "./findings.ts";
import type { Tree } from "./tree.ts";
import { nameIn } from "./tree-path.ts";

/** What every loader of a suite is given: where the files are and where faults go. */
export interface Door {
  tree: Tree;
  /** Folder of the configuration, "" at the tree's root. */
  folder: string;
  findings: Findings;
}

/** A path of Assize's own files as a path of the tree. */
export function inFolder({ folder }: Pick<Door, "folder">, path: string): string {
  return folder === "" ? path : `${folder}/${path}`;
}

/** A file of the tree, and a line of it, as messages name it. */
export function placeIn({ tree }: Pick<Door, "tree">, path: string, line?: number): Place {
  return { file: nameIn(tree, path), line };
}
