import type { Problem } from "../errors.ts";
import type { Check, CheckContext } from "./check-context.ts";
import { leavesWorkspace } from "./file-patterns.ts";
import { insideTree } from "./tree-path.ts";

/** The app's paths stay in the workspace, and the base can be run where it is to be. */
export const checkApp =
  (folder: string): Check =>
  (context) => [...pathProblems(folder, context), ...rerunProblems(context)];

/** What the configuration names by a path of its own, with the folder it is relative to; datasets and judges are checked where they are listed. */
function pathProblems(folder: string, { config, locate }: CheckContext): Problem[] {
  const { app, baseline } = config;
  const root = insideTree(folder, app.root);
  const named: [base: string, path: string | undefined, at: PropertyKey[]][] = [
    [folder, app.root, ["app", "root"]],
    [folder, app.traces, ["app", "traces"]],
    [folder, baseline === "none" ? undefined : baseline.file, ["baseline", "file"]],
  ];
  if (root !== null) {
    named.push([root, app.module?.split("#")[0], ["app", "module"]]);
    for (const [index, path] of (app.paths ?? []).entries()) {
      named.push([root, path.replace(/^!/, ""), ["app", "paths", index]]);
    }
  }
  return named.flatMap(([base, path, at]) => {
    if (path === undefined || insideTree(base, path) !== null) return [];
    return [{ ...leavesWorkspace(path), at: locate(at) }];
  });
}

function rerunProblems({ config: { app, baseline }, locate, flags }: CheckContext): Problem[] {
  if (flags.rerun === false || !app.http || app.http.start) return [];
  if (baseline === "none" || baseline.file !== undefined || !baseline.from.includes("rerun")) return [];
  return [
    {
      code: "no_start",
      message: "the base can't be run: app.http names a server that runs already, and that is the head's",
      hint: 'Write how a server is started (start: [npm, start, --, --port, "{port}"]), or take the base from elsewhere: baseline: { from: [cache] }, { file: … } or none.',
      at: locate(["app", "http"], "key"),
    },
  ];
}
