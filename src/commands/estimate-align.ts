import type { Estimate } from "../evaluate/estimate.ts";
import { wantedJudges } from "./align.ts";
import { plannedFor } from "./alignment/align-one.ts";
import type { AlignPorts } from "./alignment/align-ports.ts";
import type { AlignRequest } from "./alignment/align-request.ts";
import { labelledFor } from "./alignment/labelled.ts";
import { openJudgeModels, reflectionModel, scorerFor } from "./alignment/opened.ts";
import { loadWorkspace } from "./workspace.ts";

/** What aligning one judge takes at most. */
export interface AlignEstimate {
  judge: string;
  labels: number;
  estimate: Estimate;
}

/** What an alignment would take; every fault of the setting shows, and nobody is asked. */
export async function estimateAlign(request: AlignRequest, ports: AlignPorts): Promise<AlignEstimate[]> {
  const suite = await loadWorkspace(request, ports);
  const judges = wantedJudges(suite, request);
  const [first] = judges;
  const reflection = first ? reflectionModel(first, suite, request) : null;
  const models = await openJudgeModels({ suite, judges, reflection, setting: request }, ports);
  try {
    return judges.map((judge) => {
      const { examples } = labelledFor(suite, judge, {
        scorer: scorerFor(judge, { suite, models, setting: request }, ports),
        policy: suite.config.align.conflict,
        derived: request.derived || suite.config.align.derived,
      });
      const estimate = plannedFor({ suite, judge, request }, examples);
      return { judge: judge.file.name, labels: examples.length, estimate };
    });
  } finally {
    models.close();
  }
}
