import { relative, resolve } from "node:path";
import { loadSuite } from "../formats/load-suite.ts";
import type { Suite } from "../formats/suite.ts";
import type { Tree } from "../formats/tree.ts";
import { checkJudge } from "../judges/check-judge.ts";

/** What looking at the workspace takes. */
export interface WorkspacePorts {
  /** The folder that paths are relative to. */
  workspace: string;
  diskTree(root: string): Tree;
  /** Milliseconds since 1970. */
  now(): number;
}

/** A path that a call names, as the workspace's tree has it. */
export function inWorkspace({ workspace }: Pick<WorkspacePorts, "workspace">, path: string): string {
  return relative(workspace, resolve(workspace, path));
}

/**
 * What the workspace says about its own evaluation, as it is now; neither app nor baseline is needed to look at it, nor,
 * with `offline`, a model.
 */
export function loadWorkspace(
  { configPath, offline }: { configPath: string; offline: boolean },
  ports: WorkspacePorts,
): Promise<Suite> {
  return loadSuite({
    tree: ports.diskTree(ports.workspace),
    configPath: inWorkspace(ports, configPath),
    now: ports.now(),
    flags: { rerun: false, offline },
    checkJudge,
  });
}
