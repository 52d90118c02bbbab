import { newFindings } from "../../formats/findings.ts";
import type { Locate } from "../../formats/locate.ts";
import { sessionFile } from "../../formats/session.ts";
import type { Suite } from "../../formats/suite.ts";
import type { Tree } from "../../formats/tree.ts";
import { readYaml } from "../../formats/yaml-file.ts";
import type { Search } from "../../labels/matches.ts";
import type { LabelPorts, LabelSetting } from "../labels/label-ports.ts";
import { loadWorkspace } from "../workspace.ts";
import { type TraceSources, traceSources } from "./trace-sources.ts";

/** What lists are made from: the workspace's suite and every trace that a list may name. */
export interface OpenReview extends TraceSources {
  suite: Suite;
  tree: Tree;
  search?: Search | undefined;
}

/** Reads the workspace; `traces` names further files with traces. */
export async function openReview(
  { configPath, traces: files }: LabelSetting & { traces: readonly string[] },
  ports: Pick<LabelPorts, "workspace" | "diskTree" | "now" | "readFile" | "search">,
): Promise<OpenReview> {
  const tree = ports.diskTree(ports.workspace);
  const suite = await loadWorkspace({ configPath, offline: true }, ports);
  return { suite, tree, search: ports.search, ...(await traceSources({ suite, tree, files, ports })) };
}

/** Where the parts of a file of a session stand; it was sound when the suite was loaded. */
export async function sessionPlaces(tree: Tree, path: string): Promise<Locate> {
  const file =
    (await tree.size(path)) === null
      ? null
      : await readYaml({ tree, path, schema: sessionFile, findings: newFindings() });
  return file?.locate ?? (() => ({ file: path }));
}
