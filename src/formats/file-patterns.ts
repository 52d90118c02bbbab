import type { Place } from "../errors.ts";
import type { Door } from "./door.ts";
import type { Locate } from "./locate.ts";
import { insideTree } from "./tree-path.ts";

/** A glob of the configuration as one of the tree. */
export interface FilePattern {
  pattern: string;
  excludes: boolean;
  place: Place;
}

/** The globs of a list in the configuration; what leaves the workspace is reported and left out. */
export function resolvePatterns(
  { folder, findings }: Pick<Door, "folder" | "findings">,
  { patterns, at, locate }: { patterns: readonly string[]; at: readonly PropertyKey[]; locate: Locate },
): FilePattern[] {
  return patterns.flatMap((written, index) => {
    const place = locate([...at, index]);
    const excludes = written.startsWith("!");
    const inside = insideTree(folder, excludes ? written.slice(1) : written);
    if (inside !== null) return [{ pattern: excludes ? `!${inside}` : inside, excludes, place }];
    findings.problems.push({ ...leavesWorkspace(written), at: place });
    return [];
  });
}

/** A path that is not one of the workspace, and how it is to be written. */
export function leavesWorkspace(path: string): { code: string; message: string; hint: string } {
  return {
    code: "leaves_workspace",
    message: `the path "${path}" leaves the workspace`,
    hint: "Paths are relative to the configuration's folder, have / between their parts and stay in the repository.",
  };
}
