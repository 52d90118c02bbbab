import { join } from "node:path";
import { estimateGate } from "../commands/estimate.ts";
import { gate, type Tried } from "../commands/gate.ts";
import { type Occasion, ofNamedPull } from "../commands/occasion.ts";
import { type Publishing, publishTrial } from "../commands/publish.ts";
import { atMost } from "../commands/trial/announce.ts";
import { mergedBy } from "../commands/trial/earlier-run.ts";
import { UserError } from "../errors.ts";
import { sentence } from "../report/sentence.ts";
import { renderSummary } from "../report/summary.ts";
import { renderTerminal } from "../report/terminal.ts";
import type { Trial } from "../report/trial.ts";
import { carrying } from "./action-carry.ts";
import { type OpenCheck, openCheck } from "./action-check.ts";
import { keepFiles } from "./action-files.ts";
import { guarded } from "./action-guard.ts";
import type { ActionJob } from "./action-job.ts";
import { publishNotTried } from "./action-not-tried.ts";
import { readSetting, type Setting } from "./action-setting.ts";
import { withStore } from "./action-store.ts";
import type { Parsed } from "./command-spec.ts";
import { composePorts } from "./compose.ts";
import { DEFAULT_CONFIG, gateRequest } from "./gate-request.ts";
import { parseFlags } from "./parse-flags.ts";
import { GATE } from "./specs.ts";

/** `command: gate` in a workflow: open the check, try, keep, publish, end with the decision's code. */
export async function runGateAction(started: ActionJob): Promise<number> {
  const job = { ...started, occasion: await ofNamedPull(started.occasion, started.forge) };
  if (job.inputs.args.includes("--estimate")) return estimateOnly(job);
  const setting = await readSetting(job.started.cwd, job.inputs.config || DEFAULT_CONFIG);
  const check = await openCheck(job, setting);
  try {
    const words = parseFlags(GATE, flagsOf(job));
    const tried = await withStore({ job, setting, words }, (watched) =>
      tryChange(words, { job: watched, setting }),
    );
    return await conclude({ job, setting, words, tried, check });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return publishNotTried({ job, setting, check, error });
  }
}

/** What it would take, said in the log; no check is opened and nothing is published. */
async function estimateOnly(job: ActionJob): Promise<number> {
  const request = gateRequest(parseFlags(GATE, flagsOf(job)), job.occasion);
  job.runner.info(atMost(await estimateGate(request, composePorts(job.started))));
  return 0;
}

function flagsOf({ inputs }: ActionJob): string[] {
  return inputs.config ? ["--config", inputs.config, ...inputs.args] : inputs.args;
}

async function tryChange(
  words: Parsed,
  { job, setting }: { job: ActionJob; setting: Setting },
): Promise<Tried> {
  const request = gateRequest(words, job.occasion);
  if (request.baseline.kind === "occasion" && job.occasion.kind === "local")
    job.runner.warning(noChange(job));
  const ports = { ...composePorts(job.started), ...carrying(job, setting) };
  return gate(request, ports);
}

/** Any event may start a workflow; of most of them nobody can tell what is to be compared with what. */
function noChange({ started }: ActionJob): string {
  return (
    `The event that started this run (${started.env.GITHUB_EVENT_NAME ?? "none"}) names no change, so what is checked out is compared with nothing. ` +
    "Start it on pull_request, push, merge_group, schedule or workflow_dispatch, or name the base under `args: --base <ref>`."
  );
}

interface Working {
  job: ActionJob;
  setting: Setting;
  words: Parsed;
}

/** Each step is guarded by itself: whatever the disk or GitHub does, a finished decision stands and is told. */
async function conclude(from: Working & { tried: Tried; check: OpenCheck | null }): Promise<number> {
  const { job, setting, words, tried, check } = from;
  const keeping = "Keeping the run's files (report, results, evidence and what the flags name)";
  const kept = await guarded(job, keeping, () => keepFiles({ job, setting, words, tried }));
  const linked = { ...tried.trial, links: { ...tried.trial.links, artifact: kept?.artifactUrl ?? null } };
  const published = await guarded(job, "Publishing", () => publish({ job, setting, check, trial: linked }));
  const trial = published ?? linked;
  job.runner.info(renderTerminal(trial, { colour: false, width: 120 }));
  await guarded(job, "Writing the job summary", () => job.runner.summary(renderSummary(trial)));
  await guarded(job, "Setting the outputs", async () => setOutputs(job, trial, kept?.dir ?? null));
  if (trial.exit_code !== 0) job.runner.fail(sentence(trial));
  return trial.exit_code;
}

/** `dir` is null where the files could not be kept: then no output names them. */
function setOutputs({ runner }: ActionJob, trial: Trial, dir: string | null): void {
  runner.output("decision", trial.decision.decision);
  runner.output("summary", sentence(trial));
  if (dir === null) return;
  runner.output("report", join(dir, "report.md"));
  runner.output("results", join(dir, "result.json"));
}

/** A pull request of which this run may only read: a label on it counts all the same. */
function unwritable({ untrusted, pull, head }: Occasion): Publishing["readsOf"] {
  return untrusted && pull !== null && head !== null ? { number: pull, headSha: head, fork: true } : null;
}

async function publish(from: {
  job: ActionJob;
  setting: Setting;
  check: OpenCheck | null;
  trial: Trial;
}): Promise<Trial> {
  const { job, setting, check, trial } = from;
  const { forge, occasion, runner } = job;
  if (!forge) return trial;
  const pull = occasion.untrusted ? null : occasion.pull;
  const readsOf = trial.exit_code === 0 ? null : (unwritable(occasion) ?? (await mergedBy(occasion, forge)));
  const published = await publishTrial(trial, {
    forge,
    pull,
    readsOf,
    check,
    comment: setting.comment,
    now: Date.now(),
  });
  for (const warning of published.warnings) runner.warning(warning);
  if (check) runner.saveState("check", "");
  return published.trial;
}
