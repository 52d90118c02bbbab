import { relative, resolve } from "node:path";
import { loadSuite } from "../../formats/load-suite.ts";
import type { Suite } from "../../formats/suite.ts";
import { checkJudge } from "../../judges/check-judge.ts";
import type { ReviewPorts, ReviewRequest } from "./review-request.ts";

/** The suite of the workspace as it is now; neither app nor models are needed to look at answers. */
export function reviewSuite(
  { configPath: named }: Pick<ReviewRequest, "configPath">,
  ports: Pick<ReviewPorts, "workspace" | "diskTree" | "now">,
): Promise<Suite> {
  const configPath = relative(ports.workspace, resolve(ports.workspace, named));
  const flags = { rerun: false, offline: true };
  return loadSuite({
    tree: ports.diskTree(ports.workspace),
    configPath,
    now: ports.now(),
    flags,
    checkJudge,
  });
}
