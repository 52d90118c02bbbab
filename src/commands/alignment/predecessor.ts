import { relative, resolve } from "node:path";
import { UserError } from "../../errors.ts";
import { newFindings, throwIfFaulty } from "../../formats/findings.ts";
import type { Judge } from "../../formats/judge-file.ts";
import { loadJudge } from "../../formats/load-judges.ts";
import type { Tree } from "../../formats/tree.ts";
import { folderOf } from "../../formats/tree-path.ts";
import { inWorkspace } from "../workspace.ts";
import type { JudgePorts } from "./align-ports.ts";

/** The judge that another one is compared with: a judge.yaml, or the same judge at a commit. */
export async function predecessor(of: { judge: Judge; against: string }, ports: JudgePorts): Promise<Judge> {
  const { judge, against } = of;
  if (against.endsWith(".yaml")) {
    const path = inWorkspace(ports, against);
    return read(ports.diskTree(ports.workspace), folderOf(path), against);
  }
  const repo = await ports.openRepo();
  const found = await repo.resolve(against);
  if (found.status === "missing") {
    throw new UserError({ code: "ref_unknown", message: `nothing to compare with: ${found.why}` });
  }
  const root = relative(repo.root, resolve(ports.workspace));
  const folder = root === "" ? judge.folder : `${root}/${judge.folder}`;
  return read(repo.tree(found.sha, against), folder, against);
}

async function read(tree: Tree, folder: string, against: string): Promise<Judge> {
  const findings = newFindings();
  const loaded =
    (await tree.size(`${folder}/judge.yaml`)) === null
      ? null
      : await loadJudge({ tree, folder: "", findings }, folder);
  throwIfFaulty(findings);
  if (loaded) return loaded.judge;
  throw new UserError({
    code: "no_judge",
    message: `there is no ${folder}/judge.yaml at ${against}`,
    hint: "--against takes a branch, tag or commit that has the judge, or the path of a judge.yaml.",
  });
}
