import { UserError } from "../../errors.ts";
import { type Judge, labelName } from "../../formats/judge-file.ts";
import type { Label } from "../../formats/label.ts";
import type { Suite } from "../../formats/suite.ts";
import type { TrustCard } from "../../gate/judge-standing.ts";
import type { JudgePorts } from "../alignment/align-ports.ts";
import { type Measure, type Measured, measureJudge } from "../alignment/measure-judge.ts";
import { type JudgeSetting, openJudgeModels } from "../alignment/opened.ts";
import type { Models } from "../trial/ports.ts";
import { silentModels } from "../trial/silent-models.ts";

/** What is known of how far a judge can be trusted; without all of its verdicts nothing is claimed, and it is said why. */
export type Standing = { status: "measured"; card: TrustCard } | { status: "not_measured"; reason: string };

/** One judge on the labels as they were and as they are with the change. */
export interface JudgeShift {
  judge: string;
  before: Standing;
  after: Standing;
}

interface Shifting {
  suite: Suite;
  /** Labels of the suite that the change adds. */
  added: readonly Label[];
  setting: JudgeSetting;
  ports: JudgePorts;
}

/**
 * What added labels do to the trust in every judge that is measured on them. Verdicts come from the store and from
 * traces; a model is asked only where it can be reached, and within the budget.
 */
export async function judgeShifts(shifting: Shifting): Promise<JudgeShift[]> {
  const { suite, added, setting, ports } = shifting;
  const answered = new Set(added.map(({ assessment_name }) => assessment_name));
  const judges = [...suite.judges.values()].filter((judge) => answered.has(labelName(judge)));
  if (judges.length === 0) return [];
  const stores = await ports.openStores(setting.store);
  try {
    return await withModels(judges, shifting, async (judge, models) => {
      const measure: Measure = { suite, models, stores, setting, ports };
      return shiftOf(judge, { measure, added });
    });
  } finally {
    await stores.close();
  }
}

/** Judges whose models can be reached share one budget; for the others only what is kept speaks. */
async function withModels(
  judges: readonly Judge[],
  { suite, setting, ports }: Shifting,
  work: (judge: Judge, models: Models) => Promise<JudgeShift>,
): Promise<JudgeShift[]> {
  const open = (of: readonly Judge[]) =>
    openJudgeModels({ suite, judges: of, reflection: null, setting }, ports);
  const silent = new Map<Judge, Models>();
  for (const judge of judges) {
    const tried = await open([judge]).catch(whyNot);
    if (typeof tried === "string") silent.set(judge, silentModels(tried));
    else tried.close();
  }
  const reached = await open(judges.filter((judge) => !silent.has(judge)));
  try {
    const shifts: JudgeShift[] = [];
    for (const judge of judges) shifts.push(await work(judge, silent.get(judge) ?? reached));
    return shifts;
  } finally {
    reached.close();
  }
}

function whyNot(error: unknown): string {
  if (error instanceof UserError) return error.problems[0]?.message ?? error.message;
  throw error;
}

async function shiftOf(
  judge: Judge,
  { measure, added }: { measure: Measure; added: readonly Label[] },
): Promise<JudgeShift> {
  const { suite } = measure;
  const ids = new Set(added.map(({ assessment_id }) => assessment_id));
  const labels = suite.labels.filter(({ assessment_id }) => !ids.has(assessment_id));
  const before = await standing({ ...measure, suite: { ...suite, labels } }, judge);
  return { judge: judge.file.name, before, after: await standing(measure, judge) };
}

async function standing(measure: Measure, judge: Judge): Promise<Standing> {
  const watched = watch(measure.models);
  try {
    const measured = await measureJudge({ ...measure, models: watched.models }, judge);
    const reason = gap(measured, watched.overBudget());
    return reason === null
      ? { status: "measured", card: measured.report.card }
      : { status: "not_measured", reason };
  } catch (error) {
    return { status: "not_measured", reason: whyNot(error) };
  }
}

/** The same models; whether the budget kept a verdict back is noted, for what it did not reach leaves no trace. */
function watch(models: Models): { models: Models; overBudget(): number } {
  let stopped = 0;
  const complete: Models["model"]["complete"] = async (request) => {
    const reply = await models.model.complete(request);
    if (reply.status === "over_budget") stopped += 1;
    return reply;
  };
  return { models: { ...models, model: { ...models.model, complete } }, overBudget: () => stopped };
}

/** Why the verdicts are not all there; null where they are. A verdict that no asking would bring is no gap. */
function gap({ evidence }: Measured, overBudget: number): string | null {
  const all = evidence.labelled.length + overBudget;
  if (overBudget > 0) return `the budget ended ${overBudget} of ${all} verdicts short`;
  const lost = evidence.labelled.flatMap(({ verdict }) =>
    verdict.status === "unscored" && NOT_HEARD.includes(verdict.reason) ? [verdict.detail] : [],
  );
  return lost.length === 0 ? null : `${lost[0]} (${lost.length} of ${all} verdicts are not known)`;
}

const NOT_HEARD: readonly string[] = ["model_error", "aborted"];
