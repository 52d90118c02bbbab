import { type Judge, labelName } from "../formats/judge-file.ts";
import { compareJudges } from "../gate/judge-change.ts";
import type { JudgeComparison } from "../gate/judge-standing.ts";
import type { JudgePorts } from "./alignment/align-ports.ts";
import type { JudgesReport } from "./alignment/judge-report.ts";
import { judgeNamed } from "./alignment/labelled.ts";
import { type Measure, type Measured, measureJudge } from "./alignment/measure-judge.ts";
import { type JudgeSetting, openBeside, openJudgeModels } from "./alignment/opened.ts";
import { predecessor } from "./alignment/predecessor.ts";
import { tryOutputs } from "./alignment/try-outputs.ts";
import { loadWorkspace } from "./workspace.ts";

/** What a call of `judge` asks for. */
export interface JudgeRequest extends JudgeSetting {
  names: string[];
  /** A ref or a judge.yaml to compare each judge with. */
  against: string | null;
  /** A file of outputs that nobody need have labelled. */
  tryFile: string | null;
}

/** Says how far judges can be trusted: their verdicts on all labelled outputs beside people's, and what changed since another version. */
export async function judge(request: JudgeRequest, ports: JudgePorts): Promise<JudgesReport> {
  const suite = await loadWorkspace(request, ports);
  const judges = request.names.map((name) => judgeNamed(suite, name));
  const before = await predecessors({ judges, request }, ports);
  const asked = [...judges, ...before.flatMap((old) => old ?? [])];
  const models = await openJudgeModels({ suite, judges: asked, reflection: null, setting: request }, ports);
  const stores = await openBeside(models, () => ports.openStores(request.store));
  try {
    const measure: Measure = { suite, models, stores, setting: request, ports };
    if (request.tryFile !== null) return await onlyTried(measure, { judges, file: request.tryFile });
    return await compared(measure, { judges, before });
  } finally {
    models.close();
    await stores.close();
  }
}

async function compared(
  measure: Measure,
  { judges, before }: { judges: readonly Judge[]; before: readonly (Judge | null)[] },
): Promise<JudgesReport> {
  const measured: Measured[] = [];
  const comparisons: JudgeComparison[] = [];
  for (const [at, current] of judges.entries()) {
    const after = await measureJudge(measure, current);
    measured.push(after);
    const old = before[at];
    if (old) comparisons.push(await comparison(measure, { current, old, after }));
  }
  measure.ports.signal.throwIfAborted(); // a card of half the verdicts would say something else
  const { warnings } = measure.suite;
  return { judges: measured.map(({ report }) => report), comparisons, tried: [], warnings };
}

/** Old against new on the same labels, paired; the old one is measured on the new one's question. */
async function comparison(
  measure: Measure,
  { current, old, after }: { current: Judge; old: Judge; after: Measured },
): Promise<JudgeComparison> {
  const same = { ...old, file: { ...old.file, labels: labelName(current) } };
  const before = await measureJudge(measure, same);
  const { confidence } = measure.suite.config.gate;
  return compareJudges(
    { name: current.file.name, before: before.evidence, after: after.evidence },
    { confidence },
  );
}

function predecessors(
  { judges, request }: { judges: readonly Judge[]; request: JudgeRequest },
  ports: JudgePorts,
): Promise<(Judge | null)[]> {
  const { against } = request;
  return Promise.all(
    judges.map(async (current) =>
      against === null ? null : predecessor({ judge: current, against }, ports),
    ),
  );
}

async function onlyTried(
  measure: Measure,
  { judges, file }: { judges: readonly Judge[]; file: string },
): Promise<JudgesReport> {
  return {
    judges: [],
    comparisons: [],
    tried: await tryOutputs(measure, { judges, file }),
    warnings: measure.suite.warnings,
  };
}
