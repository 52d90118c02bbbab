import type { Door } from "../formats/door.ts";
import { newFindings, throwIfFaulty } from "../formats/findings.ts";
import { loadConfig } from "../formats/load-config.ts";
import { loadJudges } from "../formats/load-judges.ts";
import type { Tree } from "../formats/tree.ts";
import { folderOf } from "../formats/tree-path.ts";
import { mlflowJudge } from "../interop/mlflow-judge.ts";

/** Judges for MLflow: a line each, how many, and why others stay. */
export interface ExportedJudges {
  text: string;
  judges: number;
  warnings: string[];
}

/** The suite's judges in the form in which MLflow stores one; a judge that would not be the same there is named instead. */
export async function exportJudges(configPath: string, tree: Tree): Promise<ExportedJudges> {
  const door: Door = { tree, folder: folderOf(configPath), findings: newFindings() };
  const config = await loadConfig(door, configPath);
  const { judges } = await loadJudges(door, config);
  throwIfFaulty(door.findings);
  const model = config.config?.models.judge ?? null;
  const made = [...judges.values()].map(({ judge }) => ({
    name: judge.file.name,
    ...mlflowJudge(judge, { model }),
  }));
  const written = made.flatMap((one) => (one.status === "written" ? [one.judge] : []));
  return {
    text: written.map((judge) => `${JSON.stringify(judge)}\n`).join(""),
    judges: written.length,
    warnings: made.flatMap((one) =>
      one.status === "left_out" ? [`judge ${one.name} is left out: ${one.reason}`] : [],
    ),
  };
}
