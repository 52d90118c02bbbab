import type { Optimizer } from "../align/alignment.ts";
import { OPTIMIZERS } from "../align/optimizers.ts";
import { UserError } from "../errors.ts";
import { type Judge, labelName } from "../formats/judge-file.ts";
import { RECORDED } from "../formats/model-use.ts";
import { didYouMean } from "../formats/nearest.ts";
import type { Suite } from "../formats/suite.ts";
import { type Aligning, alignOne } from "./alignment/align-one.ts";
import type { AlignPorts } from "./alignment/align-ports.ts";
import type { AlignReport } from "./alignment/align-report.ts";
import type { AlignRequest } from "./alignment/align-request.ts";
import { countedModels } from "./alignment/counted-models.ts";
import { forgetFrom } from "./alignment/forget-from.ts";
import { judgeNamed } from "./alignment/labelled.ts";
import { openBeside, openJudgeModels, reflectionModel } from "./alignment/opened.ts";
import { planProposal, propose } from "./alignment/propose.ts";
import { loadWorkspace } from "./workspace.ts";

/**
 * Aligns judges to people's labels and proves each on labels that it did not learn from. Only what is shown to be better
 * is written, unless forced. Throws a UserError where an alignment cannot be tried at all.
 */
export async function align(request: AlignRequest, ports: AlignPorts): Promise<AlignReport[]> {
  const suite = await loadWorkspace(request, ports);
  const judges = wantedJudges(suite, request);
  refuseTakenName(suite, request);
  refuseWithoutForge(request, ports);
  if (request.forget !== null) return forgetFrom(request.forget, { suite, judges, request, ports });
  const optimizers = await Promise.all(judges.map((judge) => optimizerFor(judge, { suite, request, ports })));
  const [first] = judges;
  const reflection = first ? reflectionModel(first, suite, request) : null;
  const opened = await openJudgeModels({ suite, judges, reflection, setting: request }, ports);
  const replies = await openBeside(opened, () => ports.openReplies(request.store));
  try {
    const reports: AlignReport[] = [];
    for (const [at, judge] of judges.entries()) {
      const optimizer = optimizers[at];
      const models = countedModels(opened, ports.onAnswered); // what fails one judge's alignment is no fault of the next
      if (optimizer) reports.push(await settle({ suite, judge, optimizer, models, replies, request, ports }));
    }
    return reports;
  } finally {
    opened.close();
    await replies.close();
  }
}

/** Aligns one, and writes what came of it. */
async function settle(aligning: Aligning): Promise<AlignReport> {
  const report = await alignOne(aligning);
  const { request, ports } = aligning;
  if (request.pr) return proposeChange(report, aligning);
  if (report.files.length === 0 || request.dryRun) return report;
  await ports.writeFiles(report.files);
  return { ...report, written: report.decision === "better" ? "written" : "forced" };
}

/** Plans the pull request, and unless this is a dry run opens or updates it; the workspace stays as it is. */
async function proposeChange(report: AlignReport, { request, ports }: Aligning): Promise<AlignReport> {
  const proposal = planProposal(report);
  if (!proposal || request.dryRun || !ports.proposals) return { ...report, proposal };
  const { scheduled } = request;
  const proposed = await propose({ report, proposal, scheduled }, ports.proposals);
  return { ...report, proposal, proposed, written: proposed.status === "stopped" ? "nothing" : "proposed" };
}

/** Said before anything is spent: without a forge the alignment would come to nothing. */
function refuseWithoutForge({ pr, dryRun }: AlignRequest, { proposals }: AlignPorts): void {
  if (pr && !dryRun && !proposals) throw new UserError(noForge);
}

const noForge = {
  code: "no_forge",
  message: "--pr needs to know where the repository lives and who is asking",
  hint: "GITHUB_TOKEN and GITHUB_REPOSITORY say so in a workflow; elsewhere set both, or leave out --pr and commit the files.",
};

/** The named judge, or every one that asks a model and has labels. */
export function wantedJudges(suite: Suite, { name }: AlignRequest): Judge[] {
  if (name !== null) return [alignable(judgeNamed(suite, name))];
  const labelled = new Set(suite.labels.map((label) => label.assessment_name));
  const found = [...suite.judges.values()].filter(
    (judge) => judge.file.model !== RECORDED && labelled.has(labelName(judge)),
  );
  if (found.length > 0) return found;
  throw new UserError({
    code: "nothing_to_align",
    message: "no judge here has labels",
    hint: "Labels stand in labels/<question>/<labeler>.jsonl; a judge names its question under `labels:`.",
  });
}

/** `--as` makes a new judge; writing over another one is never meant. */
function refuseTakenName(suite: Suite, { as, name }: AlignRequest): void {
  if (as === null) return;
  if (name !== null && !suite.judges.has(as) && /^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(as)) return;
  const why = suite.judges.has(as)
    ? `there is a judge "${as}" already`
    : name === null
      ? "--as needs the name of the judge to align"
      : `"${as}" is no name of a judge`;
  throw new UserError({
    code: "bad_as",
    message: why,
    hint: "Write assize align <name> --as <new name>: letters, digits, - and _.",
  });
}

function alignable(judge: Judge): Judge {
  if (judge.file.model !== RECORDED) return judge;
  throw new UserError({
    code: "recorded_judge",
    message: `judge ${judge.file.name} has recorded verdicts: it asks no model, so there is nothing to align`,
    hint: "Give it a model and instructions, or align the judge that gave these verdicts.",
    at: { file: `${judge.folder}/judge.yaml` },
  });
}

async function optimizerFor(
  judge: Judge,
  { suite, request, ports }: { suite: Suite; request: AlignRequest; ports: AlignPorts },
): Promise<{ name: string; run: Optimizer }> {
  const name = request.optimizer ?? judge.file.align.optimizer;
  const known = OPTIMIZERS.get(name);
  if (known) return { name, run: known };
  if (name.includes("#")) return { name, run: await ports.loadOptimizer(suite.folder, name) };
  const names = [...OPTIMIZERS.keys()];
  const hint = `${didYouMean(name, names)}Known: ${names.join(", ")}, or a module as path#function.`;
  throw new UserError({ code: "optimizer_unknown", message: `no optimizer is called "${name}"`, hint });
}
